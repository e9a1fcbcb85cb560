package org.planwright.core.figure;

/**
 * Folds the glyph variants of one sign into one, character by character, so that offsets into the printed text stay valid.
 *
 * <p>Chinese sentence punctuation (，。；：、) is left alone: it separates clauses and must not be taken for a decimal point or a
 * thousands separator.
 */
public final class Glyphs {

	private static final String NO_FIGURE = "-—―─/\\.…·无";
	private static final String KEPT = "，；：！？";

	private Glyphs() {
	}

	/**
	 * Folds digits, letters, brackets and operators to their half-width form.
	 *
	 * @param text any text, or null
	 * @return a text of the same length; empty for null
	 */
	public static String fold(String text) {
		if (text == null) {
			return "";
		}
		int length = text.length();
		for (int i = 0; i < length; i++) {
			char c = text.charAt(i);
			if (fold(c) != c) {
				return foldFrom(text, i);
			}
		}
		return text;
	}

	private static String foldFrom(String text, int start) {
		StringBuilder folded = new StringBuilder(text.length()).append(text, 0, start);
		for (int i = start; i < text.length(); i++) {
			folded.append(fold(text.charAt(i)));
		}
		return folded.toString();
	}

	/** Folds one character; one that has no half-width form is given back. */
	public static char fold(char c) {
		// Most of a text is Chinese characters and plain letters.
		if (c > '\u3020' && c < '\uFE00' || c > ' ' && c < '\u007F') {
			return c;
		}
		if (c >= '\uFF01' && c <= '\uFF5E') {
			return KEPT.indexOf(c) >= 0 ? c : (char) (c - 0xFEE0);
		}
		return switch (c) {
			case '\u3000', '\u00A0', '\u2002', '\u2003', '\u2009', '\u202F', '\t' -> ' ';
			case '〔', '【', '［', '﹝', '〖' -> '[';
			case '〕', '】', '］', '﹞', '〗' -> ']';
			case '﹤', '‹', '〈' -> '<';
			case '﹥', '›', '〉' -> '>';
			case '≦', '⩽', '≤' -> '≤';
			case '≧', '⩾', '≥' -> '≥';
			case '≈', '∼', '〜' -> '~';
			case '−', '–', '‐', '‑', '‒' -> '-';
			case '﹪', '٪' -> '%';
			case '＊', '∗', '﹡', '✱' -> '*';
			case '∶' -> ':';
			default -> c;
		};
	}

	/** Tells whether a cell holds nothing but a dash, a slash or blanks: the printed sign for "no figure". */
	public static boolean isBlankCell(String text) {
		return fold(text).strip().chars().allMatch(sign -> NO_FIGURE.indexOf(sign) >= 0);
	}

	/**
	 * Tells whether any of some signs stands in a stretch of text: a quick look that saves a slow one for words that all have such a sign.
	 *
	 * @param start offset of the first character
	 * @param end offset behind the last one
	 */
	public static boolean holdsAny(String text, int start, int end, String signs) {
		long kinds = 0;
		for (int i = 0; i < signs.length(); i++) {
			kinds |= 1L << signs.charAt(i);
		}
		for (int i = start; i < end; i++) {
			char c = text.charAt(i);
			// A bit for each sign, by its code modulo 64, rules out most characters.
			if ((kinds >>> c & 1) != 0 && signs.indexOf(c) >= 0) {
				return true;
			}
		}
		return false;
	}

	/** Tells the same of a whole text, which may be null. */
	public static boolean holdsAny(String text, String signs) {
		return text != null && holdsAny(text, 0, text.length(), signs);
	}
}
