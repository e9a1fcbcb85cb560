package org.planwright.core.reading.structure;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.planwright.core.reading.source.LeftOut;

/**
 * A document taken apart.
 *
 * <p>Every character of the source stands either in the text of a block or a heading, or in a piece that was left out and says why.
 *
 * @param front what the document says about itself
 * @param body the document, a division of level 0
 * @param notes what the reader was not sure of, by line
 * @param leftOut what is not part of the plan's text, by line
 */
public record PlanStructure(FrontMatter front, Division body, List<ReadingNote> notes, List<LeftOut> leftOut) {

	public PlanStructure {
		Objects.requireNonNull(front, "front");
		Objects.requireNonNull(body, "body");
		notes = List.copyOf(notes);
		leftOut = List.copyOf(leftOut);
	}

	/** All blocks of one kind, in the order of the document. */
	public <B extends Block> Stream<B> blocks(Class<B> kind) {
		return body.flatten().stream().flatMap(division -> division.blocks().stream()).filter(kind::isInstance).map(kind::cast);
	}
}
