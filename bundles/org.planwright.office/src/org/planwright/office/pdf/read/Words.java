package org.planwright.office.pdf.read;

import java.util.List;

/** Words while they are put together: signs to lines, lines to paragraphs. */
final class Words {

	/** Room between two signs that is a blank, in sizes of the font: of Latin words, beside a Chinese sign, and between two of these. */
	private static final double LATIN_BLANK = 0.16;
	private static final double MIXED_BLANK = 0.45;
	private static final double HAN_BLANK = 0.7;

	private static final int MOSTLY = 4;
	/** Raised digits are so much smaller than the letters beside them, and stand so much higher, in sizes of these. */
	private static final double SMALL = 0.8;
	private static final double HIGH = 0.15;
	private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

	private final StringBuilder text = new StringBuilder();
	private int boldEnd;
	private boolean opensBold = true;

	/** The words of a line. */
	static Words of(List<Sign> signs) {
		Words words = new Words();
		words.append(signs);
		return words;
	}

	private void append(List<Sign> signs) {
		Sign last = null;
		Sign base = signs.isEmpty() ? null : new Line(signs).largest();
		for (Sign sign : signs) {
			if (last != null && !last.isBlank() && !sign.isBlank() && sign.x() - last.right() > blank(last, sign) * Math.max(last.size(), sign.size())) {
				add(" ", last.bold());
			}
			add(sign.isBlank() ? " " : isRaised(sign, base) ? raised(sign.text()) : sign.text(), sign.bold());
			last = sign;
		}
	}

	/** Whether a sign is the digit of a mark or an exponent: as one of the figure before it, it would make 651 of 65. */
	private static boolean isRaised(Sign sign, Sign base) {
		return sign.text().length() == 1 && sign.text().charAt(0) >= '0' && sign.text().charAt(0) <= '9' && sign.size() < base.size() * SMALL && base.y() - sign.y() > base.size() * HIGH;
	}

	/** Digits as they are printed raised: ¹². */
	static String raised(String digits) {
		StringBuilder raised = new StringBuilder(digits.length());
		digits.chars().forEach(digit -> raised.append(RAISED.charAt(digit - '0')));
		return raised.toString();
	}

	private static double blank(Sign last, Sign next) {
		boolean before = isLatin(last.text().charAt(last.text().length() - 1));
		boolean behind = isLatin(next.text().charAt(0));
		return before && behind ? LATIN_BLANK : before || behind ? MIXED_BLANK : HAN_BLANK;
	}

	private void add(String words, boolean bold) {
		text.append(words);
		opensBold &= bold || words.isBlank();
		if (opensBold) {
			boldEnd = text.length();
		}
	}

	/**
	 * Goes on with the next line of the same paragraph.
	 *
	 * @param spaced whether the document has a blank between Chinese words and figures, which is not printed at the end of a line
	 */
	void join(Line next, boolean spaced) {
		int end = text.length();
		while (end > 0 && text.charAt(end - 1) == ' ') {
			end--;
		}
		boolean blank = end < text.length();
		text.setLength(end);
		boldEnd = Math.min(boldEnd, end);
		String words = Words.of(next.signs()).text();
		if (end > 0 && !words.isEmpty()) {
			char before = text.charAt(end - 1);
			char behind = words.charAt(0);
			if (before == '\u00AD' || before == '-' && end > 1 && Character.isLetter(text.charAt(end - 2)) && isLatin(text.charAt(end - 2)) && Character.isLowerCase(behind)) {
				text.setLength(end - 1);
				boldEnd = Math.min(boldEnd, end - 1);
			} else if (blank || spaced && isBorder(before, behind) || isWord(before) && isWord(behind) && before < 0x2000 && behind < 0x2000 && !(Character.isDigit(before) && Character.isDigit(behind))) {
				add(" ", true);
			}
		}
		append(next.signs());
	}

	/** Whether Chinese words meet a figure or a Latin word. */
	private static boolean isBorder(char before, char behind) {
		return isHan(before) && isWord(behind) && isLatin(behind) || isWord(before) && isLatin(before) && isHan(behind);
	}

	private static boolean isHan(char sign) {
		return Character.UnicodeScript.of(sign) == Character.UnicodeScript.HAN;
	}

	/** Whether most figures of a document are parted from the Chinese words beside them by a blank. */
	static boolean areSpaced(List<Line> lines) {
		int blank = 0;
		int tight = 0;
		for (Line line : lines) {
			String text = line.text();
			for (int i = 1; i < text.length(); i++) {
				tight += isBorder(text.charAt(i - 1), text.charAt(i)) ? 1 : 0;
				blank += i > 1 && text.charAt(i - 1) == ' ' && isBorder(text.charAt(i - 2), text.charAt(i)) ? 1 : 0;
			}
		}
		return blank > MOSTLY * tight;
	}

	private static boolean isLatin(char sign) {
		return sign < 0x2000;
	}

	private static boolean isWord(char sign) {
		return Character.isLetterOrDigit(sign);
	}

	String text() {
		int end = text.length();
		while (end > 0 && text.charAt(end - 1) == ' ') {
			end--;
		}
		return text.substring(0, end).replace("\u00AD", "");
	}

	/** Where the bold opening ends. */
	int boldEnd() {
		return Math.min(boldEnd, text().length());
	}
}
