package org.planwright.ui.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Where the lines of the view stand: upper elements left, lower ones right, and between them the room for what joins them. Pairs that have an
 * upper element in common stand below each other beside it. In pixels from the top of the first line.
 */
final class SideLayout {

	/** Measures an element. */
	@FunctionalInterface
	interface Measure {
		int height(SideText element, int width);
	}

	/**
	 * The measures of the view, in pixels.
	 *
	 * @param width of the view
	 * @param gutter room between the two sides
	 * @param pad room around an element
	 * @param line height of a line of words
	 * @param least the least height of a pair
	 * @param head height of the words over what answers nothing
	 */
	record Measures(int width, int gutter, int pad, int line, int least, int head) {

		/** Width of either side. */
		int side() {
			return Math.max(pad * 4, (width - gutter) / 2);
		}

		/** Where the right side begins. */
		int right() {
			return side() + gutter;
		}

		/** Width of the words of an element. */
		int words() {
			return side() - 3 * pad;
		}

		/** Where the sign stands that unfolds an element. */
		Point sign(Rectangle element) {
			return new Point(element.x < side() ? element.x + words() : element.x + element.width - pad, element.y);
		}
	}

	/** An element on a side. */
	record Card(SideText element, Rectangle bounds) {
	}

	/**
	 * A line.
	 *
	 * @param row what it says
	 * @param top where it begins
	 * @param height how high it is
	 * @param left the elements that it shows on the left; empty where a line above shows them
	 * @param right those on the right
	 * @param from how far down what joins the sides begins on the left
	 * @param to how far down it leads
	 */
	record Line(SideRow row, int top, int height, List<Card> left, List<Card> right, int from, int to) {
	}

	private final Measures measures;
	private final List<Line> lines = new ArrayList<>();
	private int height;

	private SideLayout(Measures measures) {
		this.measures = measures;
	}

	/** Lays lines out. */
	static SideLayout of(SideRows rows, Measures measures, Measure measure) {
		SideLayout layout = new SideLayout(measures);
		List<SideRow> shown = rows.shown();
		for (int i = 0; i < shown.size();) {
			if (i == rows.only()) {
				layout.height += measures.head();
			}
			int end = i + 1;
			while (end < shown.size() && !shown.get(end).begins()) {
				end++;
			}
			layout.block(shown.subList(i, end), measure);
			i = end;
		}
		return layout;
	}

	/** Lines that have their left side in common. */
	private void block(List<SideRow> rows, Measure measure) {
		List<Card> left = cards(rows.getFirst().upper(), 0, height, measure);
		int leftEnd = left.isEmpty() ? height : bottom(left);
		int from = height + measures.pad() + measures.line() / 2;
		for (int i = 0; i < rows.size(); i++) {
			int top = height;
			List<Card> right = cards(rows.get(i).lower(), measures.right(), top, measure);
			int end = Math.max(top + measures.least(), right.isEmpty() ? top : bottom(right) + measures.pad());
			if (i == rows.size() - 1) {
				end = Math.max(end, leftEnd + measures.pad());
			}
			lines.add(new Line(rows.get(i), top, end - top, i == 0 ? left : List.of(), right, from,
					top + measures.pad() + measures.line() / 2));
			height = end;
		}
	}

	private static int bottom(List<Card> cards) {
		Rectangle last = cards.getLast().bounds();
		return last.y + last.height;
	}

	private List<Card> cards(List<SideText> elements, int x, int top, Measure measure) {
		List<Card> cards = new ArrayList<>();
		int y = top + measures.pad();
		for (SideText element : elements) {
			Rectangle bounds = new Rectangle(x + measures.pad(), y, measures.side() - 2 * measures.pad(), measure.height(element, measures.words()));
			cards.add(new Card(element, bounds));
			y += bounds.height + measures.pad();
		}
		return cards;
	}

	List<Line> lines() {
		return lines;
	}

	Measures measures() {
		return measures;
	}

	/** Height of all lines. */
	int height() {
		return height;
	}

	/** The place of the line at a height; of the nearest one beyond the ends; −1 where there are none. */
	int at(int y) {
		int low = 0;
		int high = lines.size() - 1;
		while (low < high) {
			int middle = (low + high + 1) / 2;
			if (lines.get(middle).top() <= y) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return lines.isEmpty() ? -1 : low;
	}

	/** The line in which an element stands as it is drawn there; empty where it is drawn in none. */
	Optional<SideRow> rowOf(Card card) {
		return lines.stream().filter(line -> line.left().contains(card) || line.right().contains(card)).map(Line::row).findFirst();
	}

	/** An element of either plan; of one that stands in several lines, in the first. */
	Optional<Card> card(String id) {
		return lines.stream().flatMap(line -> Stream.concat(line.left().stream(), line.right().stream())).filter(card -> card.element().id().equals(id)).findFirst();
	}

	/** Whether a point is on the sign that unfolds an element. */
	boolean isOnSign(Card card, int x, int y) {
		Point sign = measures.sign(card.bounds());
		return Math.abs(x - sign.x) <= measures.line() && y <= sign.y + measures.line() && x >= sign.x - measures.pad();
	}

	/** The element at a point; empty between them. */
	Optional<Card> cardAt(int x, int y) {
		int place = at(y);
		if (place < 0) {
			return Optional.empty();
		}
		boolean left = x < measures.side();
		Line line = lines.get(place);
		if (!left) {
			return line.right().stream().filter(card -> card.bounds().contains(x, y)).findFirst();
		}
		// The left side may reach down beside the lines below its own.
		for (int i = place; i >= 0; i--) {
			if (!lines.get(i).left().isEmpty() || lines.get(i).row().begins()) {
				return lines.get(i).left().stream().filter(card -> card.bounds().contains(x, y)).findFirst();
			}
		}
		return Optional.empty();
	}
}
