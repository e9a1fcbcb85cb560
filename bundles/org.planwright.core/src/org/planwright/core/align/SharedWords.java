package org.planwright.core.align;

import java.util.ArrayList;
import java.util.List;

import org.planwright.core.Grams;

/** Makes words of the pairs of characters that two texts share: each as long as both texts have it. */
final class SharedWords {

	private static final int LONGEST = 8;

	private final String above;
	private final String below;

	SharedWords(AlignedText upper, AlignedText lower) {
		above = Grams.fold(upper.title() + '\n' + upper.text());
		below = Grams.fold(lower.title() + '\n' + lower.text());
	}

	/**
	 * The words around pairs of characters, the first pairs first.
	 *
	 * @param most no more words than that
	 */
	List<String> of(List<String> grams, int most) {
		List<String> words = new ArrayList<>();
		for (String gram : grams) {
			int at = above.indexOf(gram);
			if (words.size() < most && at >= 0 && words.stream().noneMatch(word -> word.contains(gram))) {
				words.add(longest(at, at + gram.length()));
			}
		}
		return words;
	}

	private String longest(int start, int end) {
		int from = start;
		int to = end;
		boolean grown = true;
		while (grown && to - from < LONGEST) {
			grown = false;
			if (to < above.length() && isWord(above.charAt(to)) && below.contains(above.substring(from, to + 1))) {
				to++;
				grown = true;
			} else if (from > 0 && isWord(above.charAt(from - 1)) && below.contains(above.substring(from - 1, to))) {
				from--;
				grown = true;
			}
		}
		return above.substring(from, to);
	}

	private static boolean isWord(char character) {
		return Character.isLetterOrDigit(character);
	}
}
