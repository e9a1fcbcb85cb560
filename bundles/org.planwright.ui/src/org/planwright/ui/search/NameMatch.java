package org.planwright.ui.search;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * Compares what a person types with names: full-width and half-width forms, capitals and blanks make no difference. Words that are
 * typed with blanks between them are looked for one by one.
 */
public final class NameMatch {

	private static final int EXACT = 1000;
	private static final int BEGINNING = 800;
	private static final int INSIDE = 600;
	private static final int SCATTERED = 300;

	private final List<String> words;

	/** A match for what was typed; nothing typed matches everything. */
	public NameMatch(String typed) {
		words = List.of(typed.strip().split("\\s+")).stream().map(NameMatch::fold).filter(word -> !word.isEmpty()).toList();
	}

	/** A name as it is compared. */
	public static String fold(String name) {
		String folded = Normalizer.normalize(name, Form.NFKC).toLowerCase(Locale.ROOT);
		StringBuilder result = new StringBuilder(folded.length());
		folded.codePoints().filter(point -> !Character.isWhitespace(point)).forEach(result::appendCodePoint);
		return result.toString();
	}

	/** Whether nothing was typed. */
	public boolean isEmpty() {
		return words.isEmpty();
	}

	/** Whether every word stands in a folded name. */
	public boolean isIn(String folded) {
		return words.stream().allMatch(folded::contains);
	}

	/**
	 * How well a folded name fits, higher is better.
	 *
	 * @param folded  the name
	 * @param context folded words that may be typed beside the name, such as the plan's region; a hit there counts less
	 * @return empty when a word is in neither, not even with its letters scattered over the name in their order
	 */
	public OptionalInt score(String folded, String context) {
		int sum = 0;
		for (String word : words) {
			int best = Math.max(fit(word, folded), context.contains(word) ? SCATTERED : 0);
			if (best == 0) {
				return OptionalInt.empty();
			}
			sum += best;
		}
		return OptionalInt.of(sum);
	}

	private static int fit(String word, String name) {
		if (name.equals(word)) {
			return EXACT;
		}
		int index = name.indexOf(word);
		if (index == 0) {
			return BEGINNING - Math.min(99, name.length() - word.length());
		}
		if (index > 0) {
			return INSIDE - Math.min(99, index) - Math.min(99, name.length() - word.length());
		}
		return scattered(word, name);
	}

	/** Letters in their order with others between: the tighter the better; a single letter is never scattered. */
	private static int scattered(String word, String name) {
		int start = name.indexOf(word.charAt(0));
		int position = start;
		for (int i = 1; i < word.length() && position >= 0; i++) {
			position = name.indexOf(word.charAt(i), position + 1);
		}
		if (start < 0 || position < 0 || word.length() == 1) {
			return 0;
		}
		return SCATTERED - Math.min(250, position - start + 1 - word.length());
	}
}
