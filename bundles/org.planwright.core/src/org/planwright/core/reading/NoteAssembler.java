package org.planwright.core.reading;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.planwright.core.reading.structure.ReadingNote;
import org.planwright.model.Block;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.NoteSeverity;
import org.planwright.model.Plan;
import org.planwright.model.PlanFactory;
import org.planwright.model.ProjectItem;
import org.planwright.model.Section;
import org.planwright.model.Term;

/** Gives a plan its reading notes, each tied to the smallest object that was made of the line. */
final class NoteAssembler {

	private record Extent(Identified object, int first, int last) {
		int height() {
			return last - first;
		}
	}

	private final Plan plan;
	private final List<Extent> extents = new ArrayList<>();

	NoteAssembler(Plan plan) {
		this.plan = plan;
		plan.eAllContents().forEachRemaining(this::addExtent);
	}

	private void addExtent(EObject object) {
		switch (object) {
			case Block block -> extents.add(new Extent(block, block.getFirstLine(), block.getLastLine()));
			case Section section -> extents.add(new Extent(section, section.getLine(), section.getLine()));
			case Indicator indicator -> extents.add(new Extent(indicator, indicator.getFirstLine(), indicator.getLastLine()));
			case ProjectItem item -> extents.add(new Extent(item, item.getLine(), item.getLastLine()));
			case Term term -> extents.add(new Extent(term, term.getLine(), term.getLine()));
			default -> {
				// other objects have no place of their own in the source
			}
		}
	}

	void add(List<ReadingNote> notes) {
		for (ReadingNote note : notes) {
			org.planwright.model.ReadingNote kept = PlanFactory.eINSTANCE.createReadingNote();
			kept.setSeverity(NoteSeverity.valueOf(note.severity().name()));
			kept.setCode(note.code());
			kept.getArguments().addAll(note.arguments());
			kept.setLine(note.line());
			kept.setLastLine(note.lastLine());
			kept.setSubject(subject(note.line()));
			plan.getReadingNotes().add(kept);
		}
	}

	private Identified subject(int line) {
		Extent best = null;
		for (Extent extent : extents) {
			if (extent.first() <= line && line <= extent.last() && (best == null || extent.height() < best.height())) {
				best = extent;
			}
		}
		return best == null ? plan : best.object();
	}
}
