package org.planwright.office.pdf.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where lines are set, so that it can be told which of them go on with the next: a line is full when the next word had no room on it.
 *
 * @param left where lines begin
 * @param right where they may end
 * @param indented whether paragraphs begin behind an indent
 */
record Area(double left, double right, boolean indented) {

	/** Two signs, give or take what is lost in setting. */
	private static final double SMALLEST_INDENT = 1.2;
	private static final double LARGEST_INDENT = 4.5;
	/** Lines of which one is indented, at most. */
	private static final int LINES_TO_AN_INDENT = 14;
	/** Room that spacing of signs may take or give, in sizes of the font. */
	private static final double SLACK = 0.3;
	private static final double OTHER_SIZE = 1.08;
	/** From one line to the next of a paragraph, in sizes of the font. */
	private static final double WIDEST_STEP = 2.9;
	/** Room on the right, in points, that is smaller only where a sign hangs over the edge; and the most that cells keep free. */
	private static final double HANGING = 2;
	private static final double WIDEST_EDGE = 12;
	private static final Pattern OPENS = Pattern.compile("^(?:第\\s?[一二三四五六七八九十百\\d]{1,4}\\s?[章节篇编]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\\d]{1,3}[）)]|专栏\\s?[一二三四五六七八九十\\d]|\\d{1,2}[.．、](?!\\d)|[●◆■•▪★※◎○①-⑳]|\\p{IsHan}{2,6}[:：]|—{1,2}|注(?:\\s?\\d|\\s?[:：])).*");
	private static final String CLOSING = "，。、；：？！）》」』”’】〕〉…—％%,.;:?!)]}·";
	private static final String OPENING = "（《「『“‘【〔〈([{";

	/** The area that lines of one column of text show; the margins are where nearly all of them keep inside. */
	static Area of(List<Line> lines) {
		double[] lefts = lines.stream().mapToDouble(Line::left).sorted().toArray();
		// A comma may hang over the edge.
		double[] inside = lines.stream().filter(line -> !CLOSING.contains(line.signs().getLast().text())).mapToDouble(Line::right).sorted().toArray();
		double[] rights = inside.length * 4 > lines.size() ? inside : lines.stream().mapToDouble(Line::right).sorted().toArray();
		if (lefts.length == 0) {
			return new Area(0, 0, false);
		}
		double left = lefts[lefts.length / 50];
		double right = rights[rights.length - 1 - rights.length / 50];
		List<Line> wide = new ArrayList<>();
		for (Line line : lines) {
			if (line.right() - line.left() > (right - left) * 0.5) {
				wide.add(line);
			}
		}
		long indents = wide.stream().filter(line -> isIndent((line.left() - left) / line.size())).count();
		return new Area(left, right, indents > 0 && indents * LINES_TO_AN_INDENT >= wide.size());
	}

	/** The area of a column of cells, whose words keep off both edges alike. */
	static Area within(double left, double right, List<Line> lines) {
		double before = lines.stream().mapToDouble(line -> line.left() - left).min().orElse(0);
		double behind = lines.stream().mapToDouble(line -> right - line.right()).min().orElse(0);
		// A comma may hang over the edge; then what is kept free on the left tells more.
		double kept = Math.clamp(behind < HANGING ? before : Math.min(before, behind), 0, WIDEST_EDGE);
		return new Area(left + kept, right - kept, false);
	}

	private static boolean isIndent(double sizes) {
		return sizes >= SMALLEST_INDENT && sizes <= LARGEST_INDENT;
	}

	/** Whether a line stands in the middle and begins behind more than an indent. */
	boolean isCentred(Line line) {
		double before = line.left() - left;
		double behind = right - line.right();
		return before > line.size() * (indented ? LARGEST_INDENT : SMALLEST_INDENT) && Math.abs(before - behind) < Math.max(line.size() * 1.5, before * 0.15);
	}

	/**
	 * Whether a line goes on with the next.
	 *
	 * @param other where the next is set, mostly here as well
	 * @param step how much lower the next one stands, in points; negative where a page ends between them
	 */
	boolean goesOn(Line line, Area other, Line next, double step) {
		if (line.size() > next.size() * OTHER_SIZE || next.size() > line.size() * OTHER_SIZE || !isFull(line, next)) {
			return false;
		}
		if (ends(line.text()) && next.signs().get(0).bold() && !line.signs().getLast().bold()) {
			return false;
		}
		if (indented && !isCentred(line)) {
			return !isIndent((next.left() - other.left) / next.size()) && !other.isCentred(next);
		}
		if (isCentred(line) != other.isCentred(next) && !isWide(line)) {
			return false;
		}
		return step < next.size() * WIDEST_STEP && !(OPENS.matcher(next.text()).matches() && ends(line.text()));
	}

	/** Whether the next word had no room on a line, wherever in the area this stands. */
	boolean isFilled(Line line, Line next) {
		return right - left - (line.right() - line.left()) < firstWord(next) + SLACK * next.size();
	}

	private boolean isWide(Line line) {
		return line.right() - line.left() > (right - left) * 0.9;
	}

	private static boolean ends(String words) {
		return words.isEmpty() || "。！？；：”）".indexOf(words.charAt(words.length() - 1)) >= 0;
	}

	private boolean isFull(Line line, Line next) {
		double room = isCentred(line) ? right - left - (line.right() - line.left()) : right - line.right();
		return room < firstWord(next) + SLACK * next.size();
	}

	/** How wide the part of a line is that could not be parted from what stands before it. */
	private static double firstWord(Line line) {
		List<Sign> signs = line.signs();
		int end = 0;
		while (end < signs.size() && OPENING.contains(signs.get(end).text().substring(0, 1))) {
			end++;
		}
		end = Math.min(end, signs.size() - 1);
		if (isLatin(signs.get(end))) {
			while (end + 1 < signs.size() && isLatin(signs.get(end + 1))) {
				end++;
			}
		}
		while (end + 1 < signs.size() && CLOSING.contains(signs.get(end + 1).text().substring(0, 1))) {
			end++;
		}
		return signs.get(end).right() - signs.get(0).x();
	}

	private static boolean isLatin(Sign sign) {
		char c = sign.text().charAt(0);
		return c > ' ' && c < 0x2000 && (Character.isLetterOrDigit(c) || ".,-/+%'&@_:".indexOf(c) >= 0);
	}
}
