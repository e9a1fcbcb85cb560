package org.planwright.ui.align;

import java.util.ArrayList;
import java.util.List;

import org.planwright.ui.editor.FindTarget;

/** Lets the window's find bar search both sides: elements that have the words are marked, and gone to one after the other. */
final class SideFind implements FindTarget {

	/** An element that has the words. */
	private record Hit(int line, boolean left, SideText element) {
	}

	private final SideCanvas canvas;

	SideFind(SideCanvas canvas) {
		this.canvas = canvas;
	}

	@Override
	public FindResult find(String words, boolean forward, FindOptions options) {
		canvas.mark(new CardPainter.Wanted(words, options.matchCase()));
		List<Hit> hits = hits(words, options.matchCase());
		if (hits.isEmpty()) {
			return new FindResult(0, 0);
		}
		int here = canvas.frame().map(row -> 2 * canvas.rows().indexOf(row.key()) + (canvas.isOnLeft() ? 0 : 1)).orElse(-1);
		int index = forward ? 0 : hits.size() - 1;
		for (int i = 0; i < hits.size(); i++) {
			int place = forward ? i : hits.size() - 1 - i;
			int there = 2 * hits.get(place).line() + (hits.get(place).left() ? 0 : 1);
			if (forward ? there > here : there < here) {
				index = place;
				break;
			}
		}
		Hit hit = hits.get(index);
		canvas.goTo(hit.line(), hit.left());
		if (CardText.of(hit.element(), false).hits(words, options.matchCase()).isEmpty()) {
			canvas.unfold(true);
		}
		return new FindResult(index + 1, hits.size());
	}

	private List<Hit> hits(String words, boolean matchCase) {
		List<Hit> hits = new ArrayList<>();
		List<SideRow> rows = canvas.rows().shown();
		for (int i = 0; i < rows.size(); i++) {
			SideRow row = rows.get(i);
			int line = i;
			if (row.begins()) {
				row.upper().stream().filter(element -> has(element, words, matchCase)).findFirst().ifPresent(element -> hits.add(new Hit(line, true, element)));
			}
			row.lower().stream().filter(element -> has(element, words, matchCase)).findFirst().ifPresent(element -> hits.add(new Hit(line, false, element)));
		}
		return hits;
	}

	private static boolean has(SideText element, String words, boolean matchCase) {
		return !CardText.of(element, true).hits(words, matchCase).isEmpty();
	}

	@Override
	public void clear() {
		canvas.mark(CardPainter.Wanted.NOTHING);
	}
}
