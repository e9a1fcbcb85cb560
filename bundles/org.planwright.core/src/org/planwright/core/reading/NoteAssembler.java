package org.planwright.core.reading;

import java.util.List;

import org.planwright.core.reading.source.SourceText;
import org.planwright.core.reading.structure.ReadingNote;
import org.planwright.model.NoteSeverity;
import org.planwright.model.Plan;
import org.planwright.model.PlanFactory;

/** Gives a plan its reading notes, each tied to the smallest object that was made of the line. */
final class NoteAssembler {

	private final Plan plan;
	private final SourceText source;
	private final SourceExtents extents;

	NoteAssembler(Plan plan, SourceText source, SourceExtents extents) {
		this.plan = plan;
		this.source = source;
		this.extents = extents;
	}

	void add(List<ReadingNote> notes) {
		for (ReadingNote note : notes) {
			org.planwright.model.ReadingNote kept = PlanFactory.eINSTANCE.createReadingNote();
			kept.setSeverity(NoteSeverity.valueOf(note.severity().name()));
			kept.setCode(note.code());
			kept.getArguments().addAll(note.arguments());
			kept.setLine(note.line());
			kept.setLastLine(note.lastLine());
			kept.setSubject(extents.at(lineWithWords(note.line())).stream().findFirst().orElse(plan));
			plan.getReadingNotes().add(kept);
		}
	}

	/** Of a line without words nothing is made, such as one that has a picture: what is said of it is said of what stands before it. */
	private int lineWithWords(int line) {
		int said = Math.min(line, source.lineCount());
		while (said > 1 && source.lines().get(said - 1).text().isBlank()) {
			said--;
		}
		return Math.max(1, said);
	}
}
