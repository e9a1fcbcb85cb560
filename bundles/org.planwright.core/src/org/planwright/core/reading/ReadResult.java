package org.planwright.core.reading;

import java.util.List;
import java.util.Objects;

import org.planwright.core.reading.source.LeftOut;
import org.planwright.core.reading.source.SourceText;
import org.planwright.core.reading.structure.ReadingNote;
import org.planwright.model.Plan;

/**
 * A document that was read, ready to be reviewed and inserted.
 *
 * @param plan the plan; part of no project
 * @param notes what the reader was not sure of, by line; the plan holds them, too, tied to its objects
 * @param leftOut what of the source is not part of the plan's text, by line
 * @param source the source
 */
public record ReadResult(Plan plan, List<ReadingNote> notes, List<LeftOut> leftOut, SourceText source) {

	public ReadResult {
		Objects.requireNonNull(plan, "plan");
		Objects.requireNonNull(source, "source");
		notes = List.copyOf(notes);
		leftOut = List.copyOf(leftOut);
	}
}
