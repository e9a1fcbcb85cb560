package org.planwright.core.reading;

import java.util.List;

import org.planwright.core.reading.structure.ReadingNote;
import org.planwright.model.NoteSeverity;
import org.planwright.model.Plan;
import org.planwright.model.PlanFactory;

/** Gives a plan its reading notes, each tied to the smallest object that was made of the line. */
final class NoteAssembler {

	private final Plan plan;
	private final SourceExtents extents;

	NoteAssembler(Plan plan, SourceExtents extents) {
		this.plan = plan;
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
			kept.setSubject(extents.at(note.line()).stream().findFirst().orElse(plan));
			plan.getReadingNotes().add(kept);
		}
	}
}
