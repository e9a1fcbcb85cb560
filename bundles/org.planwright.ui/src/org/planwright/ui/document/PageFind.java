package org.planwright.ui.document;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.graphics.Point;
import org.planwright.ui.document.search.DocumentHit;
import org.planwright.ui.document.search.DocumentReplace;
import org.planwright.ui.document.search.DocumentSearch;
import org.planwright.ui.document.typing.Caret;
import org.planwright.ui.editor.FindTarget;

/** The page as the find bar searches it. */
final class PageFind implements FindTarget {

	private final PageSurface page;
	private final TableCursor cursor;
	private final PageMarks marks;
	private final DocumentReplace replace;
	private DocumentSearch search;
	private String words = "";
	private List<DocumentHit> hits = List.of();
	private DocumentHit here;

	PageFind(PageSurface page, TableCursor cursor, PageMarks marks, DocumentReplace replace) {
		this.page = page;
		this.cursor = cursor;
		this.marks = marks;
		this.replace = replace;
	}

	@Override
	public FindResult find(String wanted, boolean forward, FindOptions options) {
		boolean goingOn = wanted.equals(words);
		words = wanted;
		search = new DocumentSearch(wanted, options.matchCase());
		hits = search.in(page.projection());
		int index = next(forward, goingOn);
		show(index < 0 ? null : hits.get(index));
		return new FindResult(index + 1, hits.size());
	}

	/** The hit to go to: from where the user is, round the end of the page. While the words are still typed, the hit here counts. */
	private int next(boolean forward, boolean goingOn) {
		if (hits.isEmpty()) {
			return -1;
		}
		int at = here == null ? -1 : indexOf(here);
		if (at >= 0 && goingOn) {
			return Math.floorMod(at + (forward ? 1 : -1), hits.size());
		}
		Point selection = page.selection();
		int from = here instanceof DocumentHit.Cell cell ? cell.offset() : forward && goingOn ? selection.y : selection.x;
		for (int i = 0; i < hits.size(); i++) {
			if (hits.get(i).offset() >= from) {
				return forward ? i : Math.floorMod(i - 1, hits.size());
			}
		}
		return forward ? 0 : hits.size() - 1;
	}

	/** Cells are compared by place: their texts may have been edited. */
	private int indexOf(DocumentHit hit) {
		for (int i = 0; i < hits.size(); i++) {
			boolean same = switch (hits.get(i)) {
			case DocumentHit.Words(int start, int end) -> hit instanceof DocumentHit.Words && start == hit.offset();
			case DocumentHit.Cell cell -> hit instanceof DocumentHit.Cell other && cell.table() == other.table() && cell.start() == other.start()
					&& cell.cell().row() == other.cell().row() && cell.cell().column() == other.cell().column();
			};
			if (same) {
				return i;
			}
		}
		return -1;
	}

	private void show(DocumentHit hit) {
		here = hit;
		marks.mark(PageMark.HIT, hits);
		marks.mark(PageMark.HIT_HERE, hit == null ? List.of() : List.of(hit));
		switch (hit) {
		case null -> { }
		case DocumentHit.Words(int start, int end) -> {
			page.text().setSelection(page.toDisplay(start));
			page.scroller().show(start, end);
		}
		case DocumentHit.Cell cell -> cursor.goTo(cell.table(), cell.cell().row(), cell.cell().column());
		}
	}

	@Override
	public boolean canReplace() {
		return page.mayEdit();
	}

	@Override
	public void replace(String replacement) {
		if (here == null || indexOf(here) < 0) {
			return;
		}
		Optional<Caret> caret = replace.replace(here, replacement);
		caret.ifPresent(place -> page.projection().offsetOf(place.owner(), place.slot(), place.offset())
				.ifPresent(page.scroller()::setCaret));
		here = null;
	}

	@Override
	public int replaceAll(String wanted, String replacement, FindOptions options) {
		int replaced = replace.replaceAll(new DocumentSearch(wanted, options.matchCase()).in(page.projection()), replacement);
		clear();
		return replaced;
	}

	/** Finds the marks anew after an edit, without going anywhere. */
	void refresh() {
		if (search != null) {
			hits = search.in(page.projection());
			marks.mark(PageMark.HIT, hits);
			if (here != null && indexOf(here) < 0) {
				marks.clear(PageMark.HIT_HERE);
			}
		}
	}

	/** Where the user was when the search ended, the found words are selected. */
	@Override
	public void clear() {
		if (here instanceof DocumentHit.Words(int start, int end) && indexOf(here) >= 0) {
			page.text().setSelection(page.toDisplay(start), page.toDisplay(end));
		}
		search = null;
		words = "";
		hits = List.of();
		here = null;
		marks.clear(PageMark.HIT);
		marks.clear(PageMark.HIT_HERE);
	}
}
