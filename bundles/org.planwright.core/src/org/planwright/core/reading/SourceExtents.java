package org.planwright.core.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.planwright.model.Block;
import org.planwright.model.Footnote;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.Plan;
import org.planwright.model.ProjectItem;
import org.planwright.model.Section;
import org.planwright.model.Term;

/** Which objects of a plan were made of which lines of its source. */
public final class SourceExtents {

	private record Extent(Identified object, int first, int last) {
		int height() {
			return last - first;
		}
	}

	private final List<Extent> extents = new ArrayList<>();

	public SourceExtents(Plan plan) {
		plan.eAllContents().forEachRemaining(this::add);
	}

	private void add(EObject object) {
		switch (object) {
			case Block block -> extents.add(new Extent(block, block.getFirstLine(), block.getLastLine()));
			case Section section -> extents.add(new Extent(section, section.getLine(), section.getLine()));
			case Indicator indicator -> extents.add(new Extent(indicator, indicator.getFirstLine(), indicator.getLastLine()));
			case ProjectItem item -> extents.add(new Extent(item, item.getLine(), item.getLastLine()));
			case Term term -> extents.add(new Extent(term, term.getLine(), term.getLine()));
			case Footnote note -> extents.add(new Extent(note, note.getLine(), note.getLine()));
			default -> {
				// other objects have no place of their own in the source
			}
		}
	}

	/** The objects that a line is part of, the smallest first; those of one size in the order of the document. */
	public List<Identified> at(int line) {
		return extents.stream().filter(extent -> extent.first <= line && line <= extent.last).sorted(Comparator.comparingInt(Extent::height))
				.map(Extent::object).toList();
	}
}
