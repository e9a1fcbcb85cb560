package org.planwright.core;

/** The beginning of words that are told where there is little room. */
public final class FirstWords {

	private FirstWords() {
	}

	/**
	 * The words, or their beginning with … behind it where they are longer.
	 *
	 * @param most so many characters are told; one that takes two {@code char}s, as rare Chinese ones do, counts as one and stays whole
	 */
	public static String of(String words, int most) {
		int end = 0;
		for (int told = 0; told < most && end < words.length(); told++) {
			end += Character.charCount(words.codePointAt(end));
		}
		return end < words.length() ? words.substring(0, end) + '…' : words;
	}
}
