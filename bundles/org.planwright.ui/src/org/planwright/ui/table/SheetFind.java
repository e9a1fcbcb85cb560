package org.planwright.ui.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.planwright.core.figure.Glyphs;
import org.planwright.ui.Messages;
import org.planwright.ui.editor.FindTarget;

/**
 * Lets the window's find bar search a sheet: every cell that holds the words is marked, the frame goes from one to the next. Words are
 * replaced in cells that can be edited.
 *
 * @param <R> what one row stands for
 */
final class SheetFind<R> implements FindTarget {

	private final Sheet<R> sheet;
	private final SheetHost<R> host;
	private List<SheetFinder.Hit> hits = List.of();
	private Set<SheetFinder.Hit> marked = Set.of();
	private String wanted = "";
	private boolean exact;
	/** The hit that was gone to last; null for none. */
	private SheetFinder.Hit gone;

	SheetFind(Sheet<R> sheet, SheetHost<R> host) {
		this.sheet = sheet;
		this.host = host;
	}

	/** Whether the words stand in a cell. */
	boolean isMarked(int row, int column) {
		return !marked.isEmpty() && marked.contains(new SheetFinder.Hit(row, column));
	}

	/** Rows moved: the hits are looked for again when the user goes on. */
	void rowsMoved() {
		if (!wanted.isEmpty()) {
			look(wanted, exact);
		}
	}

	@Override
	public FindResult find(String words, boolean forward, FindOptions options) {
		look(words, options.matchCase());
		if (hits.isEmpty()) {
			sheet.repaint();
			return new FindResult(0, 0);
		}
		int index = next(forward);
		SheetFinder.Hit hit = hits.get(index);
		// A head has no frame: that of its column is put into the row where the user is.
		sheet.frame().put(hit.isHead() ? Math.max(0, sheet.frame().row()) : hit.row(), hit.column());
		gone = hit;
		return new FindResult(index + 1, hits.size());
	}

	@Override
	public boolean canReplace() {
		return sheet.takesWords();
	}

	@Override
	public void replace(String replacement) {
		SheetFinder.Hit here = new SheetFinder.Hit(sheet.frame().row(), sheet.frame().column());
		if (marked.contains(here)) {
			change(List.of(here), wanted, replacement, exact);
		}
	}

	@Override
	public int replaceAll(String words, String replacement, FindOptions options) {
		look(words, options.matchCase());
		return change(hits, words, replacement, exact);
	}

	@Override
	public void clear() {
		wanted = "";
		hits = List.of();
		marked = Set.of();
		gone = null;
		sheet.repaint();
	}

	private void look(String words, boolean matchCase) {
		wanted = words;
		exact = matchCase;
		hits = new SheetFinder<>(sheet.rows(), sheet.columns()).find(words, matchCase, sheet.arrangement().shown());
		marked = new HashSet<>(hits);
	}

	/** The hit after the frame, or before it; round the ends of the sheet. */
	private int next(boolean forward) {
		int[] shown = sheet.arrangement().shown();
		boolean atHead = gone != null && gone.isHead() && gone.column() == sheet.frame().column() && marked.contains(gone);
		long here = place(atHead ? gone.row() : sheet.frame().row(), sheet.frame().column(), shown);
		for (int i = 0; i < hits.size(); i++) {
			int index = forward ? i : hits.size() - 1 - i;
			long there = place(hits.get(index).row(), hits.get(index).column(), shown);
			if (forward ? there > here : there < here) {
				return index;
			}
		}
		return forward ? 0 : hits.size() - 1;
	}

	private static long place(int row, int column, int[] shown) {
		int position = 0;
		while (position < shown.length && shown[position] != column) {
			position++;
		}
		return (long) row * (shown.length + 1) + position;
	}

	private int change(List<SheetFinder.Hit> cells, String words, String replacement, boolean matchCase) {
		List<Runnable> changes = cells.stream().filter(hit -> !hit.isHead()).map(hit -> changeOf(hit, words, replacement, matchCase)).filter(change -> change != null).toList();
		if (!changes.isEmpty()) {
			host.edit(Messages.text("table.edit.replace"), () -> changes.forEach(Runnable::run));
		}
		return changes.size();
	}

	private Runnable changeOf(SheetFinder.Hit hit, String words, String replacement, boolean matchCase) {
		R row = sheet.rows().get(hit.row());
		SheetColumn<R> column = sheet.columns().get(hit.column());
		String changed = replaced(column.text(row), words, replacement, matchCase);
		return column.editing().filter(editing -> editing.canEdit(row) && editing.understand(row, changed).accepted())
				.map(editing -> (Runnable) () -> editing.apply(row, changed)).orElse(null);
	}

	/** Folding keeps offsets, so that what was found in the folded words is cut out of the words as they stand. */
	private static String replaced(String text, String words, String replacement, boolean matchCase) {
		String folded = matchCase ? Glyphs.fold(text) : SheetFilter.fold(text);
		String looked = matchCase ? Glyphs.fold(words) : SheetFilter.fold(words);
		StringBuilder changed = new StringBuilder();
		int from = 0;
		for (int at = folded.indexOf(looked); at >= 0; at = folded.indexOf(looked, from)) {
			changed.append(text, from, at).append(replacement);
			from = at + looked.length();
		}
		return changed.append(text.substring(from)).toString();
	}
}
