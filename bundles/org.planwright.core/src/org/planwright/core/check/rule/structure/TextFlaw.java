package org.planwright.core.check.rule.structure;

/**
 * Something amiss in the words of a passage.
 *
 * @param variant what, as a key of the rule's messages
 * @param start where it begins
 * @param end where it ends
 * @param replacement what should stand there; null where that is for a person to say
 */
record TextFlaw(String variant, int start, int end, String replacement) {

	private static final int NEAR = 20;
	private static final String CLAUSE_ENDS = "，。；：！？,;:!?\n\t";

	/** Tells whether it shares a character with another one. */
	boolean meets(TextFlaw other) {
		return start < other.end && other.start < end;
	}

	/** The clause that it stands in, as printed; of a long one what is near. */
	String clause(String text) {
		return shown(text, text.substring(start, end));
	}

	/** The clause as it should be; null where that is for a person to say. */
	String mended(String text) {
		return replacement == null ? null : shown(text, replacement);
	}

	private String shown(String text, String words) {
		int from = clauseStart(text);
		int to = clauseEnd(text);
		boolean cutBefore = start - from > NEAR;
		boolean cutBehind = to - end > NEAR;
		return ((cutBefore ? "…" + text.substring(start - NEAR, start) : text.substring(from, start)) + words
				+ (cutBehind ? text.substring(end, end + NEAR) + '…' : text.substring(end, to))).strip();
	}

	private int clauseStart(String text) {
		int at = start;
		while (at > 0 && CLAUSE_ENDS.indexOf(text.charAt(at - 1)) < 0) {
			at--;
		}
		return at;
	}

	private int clauseEnd(String text) {
		int at = end;
		while (at < text.length() && CLAUSE_ENDS.indexOf(text.charAt(at)) < 0) {
			at++;
		}
		return at;
	}
}
