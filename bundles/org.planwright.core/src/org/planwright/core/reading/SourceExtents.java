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

	/** @param number in the order of the document */
	private record Extent(Identified object, int first, int last, int number) {
		int height() {
			return last - first;
		}
	}

	private static final Comparator<Extent> SMALLEST = Comparator.comparingInt(Extent::height).thenComparingInt(Extent::number);

	private final List<Extent> extents = new ArrayList<>();
	/** The last line of all extents of a half, at its middle: a tree in which a line is found without looking at what ends before it. */
	private final int[] ends;

	public SourceExtents(Plan plan) {
		plan.eAllContents().forEachRemaining(this::add);
		extents.sort(Comparator.comparingInt(Extent::first));
		ends = new int[extents.size()];
		learn(0, extents.size());
	}

	private int learn(int from, int to) {
		if (from == to) {
			return Integer.MIN_VALUE;
		}
		int middle = (from + to) >>> 1;
		ends[middle] = Math.max(extents.get(middle).last, Math.max(learn(from, middle), learn(middle + 1, to)));
		return ends[middle];
	}

	private void add(EObject object) {
		switch (object) {
			case Block block -> add(block, block.getFirstLine(), block.getLastLine());
			case Section section -> add(section, section.getLine(), section.getLine());
			case Indicator indicator -> add(indicator, indicator.getFirstLine(), indicator.getLastLine());
			case ProjectItem item -> add(item, item.getLine(), item.getLastLine());
			case Term term -> add(term, term.getLine(), term.getLine());
			case Footnote note -> add(note, note.getLine(), note.getLine());
			default -> {
				// other objects have no place of their own in the source
			}
		}
	}

	private void add(Identified object, int first, int last) {
		extents.add(new Extent(object, first, last, extents.size()));
	}

	/** The objects that a line is part of, the smallest first; those of one size in the order of the document. */
	public List<Identified> at(int line) {
		List<Extent> found = new ArrayList<>();
		find(0, extents.size(), line, found);
		found.sort(SMALLEST);
		return found.stream().map(Extent::object).toList();
	}

	private void find(int from, int to, int line, List<Extent> found) {
		int middle = (from + to) >>> 1;
		if (from == to || ends[middle] < line) {
			return;
		}
		find(from, middle, line, found);
		Extent extent = extents.get(middle);
		if (extent.first <= line) {
			if (line <= extent.last) {
				found.add(extent);
			}
			find(middle + 1, to, line, found);
		}
	}
}
