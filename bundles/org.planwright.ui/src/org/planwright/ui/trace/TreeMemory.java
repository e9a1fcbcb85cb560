package org.planwright.ui.trace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.planwright.core.trace.FoundLink;
import org.planwright.model.LinkState;
import org.planwright.ui.trace.TraceRow.Kind;

/**
 * What was open, picked and in sight of a tree, so that it is so again when the tree is made anew after an edit. Rows are known by their
 * keys on the way to them.
 *
 * @param known the rows that could be seen
 * @param open those of them that were open
 * @param picked the rows that were picked
 * @param place place of the first of these among its neighbours: the row that takes its place is picked where it is gone
 * @param top the row of the first level that was at the top
 */
record TreeMemory(Set<List<String>> known, Set<List<String>> open, List<List<String>> picked, int place, int top) {

	/** Nothing is known. */
	static final TreeMemory NONE = new TreeMemory(Set.of(), Set.of(), List.of(), 0, 0);

	/** Up to so many rows the words that prove them are shown at once. */
	private static final int FEW = 14;

	/** What is to be remembered of the tree that a viewer shows. */
	static TreeMemory of(TreeViewer viewer, TraceTree shown) {
		Set<List<String>> known = new HashSet<>();
		Set<List<String>> open = new HashSet<>();
		collect(viewer, shown.groups(), List.of(), known, open);
		Tree tree = viewer.getTree();
		List<List<String>> picked = new ArrayList<>();
		int place = 0;
		for (TreeItem item : tree.getSelection()) {
			if (picked.isEmpty()) {
				place = item.getParentItem() == null ? tree.indexOf(item) : item.getParentItem().indexOf(item);
			}
			picked.add(wayTo(item));
		}
		TreeItem top = tree.getTopItem();
		return new TreeMemory(known, open, picked, place, top == null ? 0 : tree.indexOf(rootOf(top)));
	}

	private static void collect(TreeViewer viewer, List<TraceRow> rows, List<String> above, Set<List<String>> known, Set<List<String>> open) {
		for (TraceRow row : rows) {
			List<String> way = way(above, row);
			known.add(way);
			if (viewer.getExpandedState(row)) {
				open.add(way);
				collect(viewer, row.children(), way, known, open);
			}
		}
	}

	private static List<String> way(List<String> above, TraceRow row) {
		List<String> way = new ArrayList<>(above);
		way.add(row.key());
		return way;
	}

	private static List<String> wayTo(TreeItem item) {
		List<String> way = item.getParentItem() == null ? new ArrayList<>() : wayTo(item.getParentItem());
		way.add(((TraceRow) item.getData()).key());
		return way;
	}

	private static TreeItem rootOf(TreeItem item) {
		return item.getParentItem() == null ? item : rootOf(item.getParentItem());
	}

	/** Makes a tree that was just made anew look as before. Rows that were not there open by what they are. */
	void restore(TreeViewer viewer, TraceTree shown) {
		boolean few = shown.groups().stream().filter(group -> !group.isFolded()).mapToInt(group -> group.children().size()).sum() <= FEW;
		List<TraceRow> again = new ArrayList<>();
		expand(viewer, shown.groups(), List.of(), few, again);
		if (!picked.isEmpty()) {
			if (again.isEmpty()) {
				neighbour(shown.groups(), List.of()).ifPresent(again::add);
			}
			viewer.setSelection(new StructuredSelection(again), true);
		}
		Tree tree = viewer.getTree();
		if (top > 0 && top < tree.getItemCount()) {
			tree.setTopItem(tree.getItem(top));
		}
	}

	private void expand(TreeViewer viewer, List<TraceRow> rows, List<String> above, boolean few, List<TraceRow> again) {
		for (TraceRow row : rows) {
			List<String> way = way(above, row);
			if (picked.contains(way)) {
				again.add(row);
			}
			if (known.contains(way) ? open.contains(way) : isOpenAtFirst(row, few)) {
				viewer.setExpandedState(row, true);
				expand(viewer, row.children(), way, few, again);
			}
		}
	}

	/** Headings are open unless they say otherwise; links are where there are few of them, and where something about them has changed. */
	private static boolean isOpenAtFirst(TraceRow row, boolean few) {
		FoundLink link = row.link();
		return row.kind() == Kind.GROUP ? !row.isFolded() : few || link != null && link.state() == LinkState.SUSPECT;
	}

	/** The row that stands now where the first picked one stood. */
	private Optional<TraceRow> neighbour(List<TraceRow> rows, List<String> above) {
		List<String> parent = picked.getFirst().subList(0, picked.getFirst().size() - 1);
		if (above.equals(parent)) {
			return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(Math.min(place, rows.size() - 1)));
		}
		return rows.stream().filter(row -> parent.size() > above.size() && row.key().equals(parent.get(above.size()))).findFirst()
				.flatMap(row -> neighbour(row.children(), way(above, row)));
	}
}
