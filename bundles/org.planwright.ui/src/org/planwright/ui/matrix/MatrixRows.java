package org.planwright.ui.matrix;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.planwright.core.trace.CellLinks;
import org.planwright.core.trace.LinkTable;
import org.planwright.model.Block;
import org.planwright.model.Division;
import org.planwright.model.KeyProject;
import org.planwright.model.Plan;
import org.planwright.model.Section;
import org.planwright.model.Task;
import org.planwright.ui.matrix.MatrixFilter.Show;
import org.planwright.ui.selection.PlanNames;
import org.planwright.ui.table.ListedRows;

/**
 * The rows of the matrix: the tasks and boxes of a plan and whatever else links begin at, in the order of the document, under the chapters
 * and sections that hold them. A picture of the moment.
 */
public final class MatrixRows extends ListedRows<MatrixRow> {

	private final LinkTable links;
	private final Set<String> indicators;
	private final boolean grouped;
	private final MatrixFilter filter;
	private final Set<String> sources = new HashSet<>();

	private MatrixRows(LinkTable links, Set<String> indicators, boolean grouped, MatrixFilter filter) {
		this.links = links;
		this.indicators = indicators;
		this.grouped = grouped;
		this.filter = filter;
		sources.addAll(links.sources());
	}

	/**
	 * Reads a plan.
	 *
	 * @param indicators ids of all indicators: links to other things are none of the matrix
	 * @param grouped    whether chapters head their rows; rows stand side by side otherwise
	 */
	public static MatrixRows of(Plan plan, LinkTable links, Set<String> indicators, boolean grouped, MatrixFilter filter) {
		MatrixRows made = new MatrixRows(links, indicators, grouped, filter);
		made.addBoxes(plan, 0, new HashMap<>());
		plan.getSections().forEach(chapter -> made.add(chapter, 0));
		return made;
	}

	/** Adds a section with what stands under it and says which indicators the rows added serve. */
	private Map<String, Integer> add(Section section, int depth) {
		int place = lines().size();
		boolean top = section.getParent() instanceof Plan;
		Map<String, Integer> sums = new HashMap<>();
		boolean heads = grouped && (top || !isRow(section)) && holdsRows(section);
		boolean row = isRow(section) && !(heads && !serves(section));
		MatrixRow own = row ? row(section.getId(), PlanNames.name(section), false, heads ? depth + 1 : depth) : null;
		boolean shown = own != null && passes(own);
		if (shown) {
			lines().add(own);
			count(own, sums);
		}
		int inner = !grouped ? 0 : depth + (heads || shown ? 1 : 0);
		addBoxes(section, inner, sums);
		section.getSections().forEach(below -> add(below, inner).forEach((indicator, serving) -> sums.merge(indicator, serving, Integer::sum)));
		if (heads && lines().size() > place) {
			lines().add(place, new MatrixRow(section.getId(), PlanNames.name(section), false, true, depth, Map.of(), sums));
		}
		return sums;
	}

	private void addBoxes(Division division, int depth, Map<String, Integer> sums) {
		for (Block block : division.getBlocks()) {
			if (block instanceof KeyProject box) {
				MatrixRow row = row(box.getId(), PlanNames.name(box), true, depth);
				if (passes(row)) {
					lines().add(row);
					count(row, sums);
				}
			}
		}
	}

	private static void count(MatrixRow row, Map<String, Integer> sums) {
		row.links().forEach((indicator, cell) -> {
			if (cell.isAlive()) {
				sums.merge(indicator, 1, Integer::sum);
			}
		});
	}

	private MatrixRow row(String id, String title, boolean box, int depth) {
		Map<String, CellLinks> all = links.row(id);
		Map<String, CellLinks> own = new HashMap<>();
		all.forEach((target, cell) -> {
			if (indicators.contains(target)) {
				own.put(target, cell);
			}
		});
		return new MatrixRow(id, title, box, false, grouped ? depth : 0, own, Map.of());
	}

	private boolean isRow(Section section) {
		return section instanceof Task || serves(section);
	}

	private boolean serves(Section section) {
		return sources.contains(section.getId()) && links.row(section.getId()).keySet().stream().anyMatch(indicators::contains);
	}

	private boolean holdsRows(Section section) {
		return section.getBlocks().stream().anyMatch(KeyProject.class::isInstance)
				|| section.getSections().stream().anyMatch(inner -> isRow(inner) || holdsRows(inner));
	}

	private boolean passes(MatrixRow row) {
		if (filter.show() == Show.ALL || filter.show() == Show.UNSERVED) {
			return true;
		}
		return filter.show() == Show.SERVING_NOTHING ? row.count() == 0 : row.links().values().stream().anyMatch(filter::isAbout);
	}
}
