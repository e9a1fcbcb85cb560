package org.planwright.core.compare;

import java.util.Arrays;

/**
 * The words of a text by their numbers, in order of these, each as often as it occurs. Between versions of one text it matters how much of
 * the words is the same, not how rare they are.
 */
final class TextGrams {

	private final int[] words;

	private TextGrams(int[] sorted) {
		words = sorted;
	}

	/** The first {@code count} of some numbers. */
	static TextGrams of(int[] numbers, int count) {
		int[] sorted = Arrays.copyOf(numbers, count);
		Arrays.sort(sorted);
		return new TextGrams(sorted);
	}

	int size() {
		return words.length;
	}

	/** How much two texts have in common: 0 for nothing, 1 for all; 0 for texts without words. */
	double alike(TextGrams other) {
		int all = words.length + other.words.length;
		return all == 0 ? 0 : 2.0 * common(other) / all;
	}

	/** The most that two texts can have in common, by their lengths. */
	double mostAlike(TextGrams other) {
		int all = words.length + other.words.length;
		return all == 0 ? 0 : 2.0 * Math.min(words.length, other.words.length) / all;
	}

	/** How many words are in both. */
	int common(TextGrams other) {
		int common = 0;
		for (int i = 0, j = 0; i < words.length && j < other.words.length;) {
			if (words[i] == other.words[j]) {
				common++;
				i++;
				j++;
			} else if (words[i] < other.words[j]) {
				i++;
			} else {
				j++;
			}
		}
		return common;
	}

	/** The words that the other text has not, or not as often. */
	TextGrams without(TextGrams other) {
		int[] left = new int[words.length];
		int count = 0;
		int j = 0;
		for (int word : words) {
			while (j < other.words.length && other.words[j] < word) {
				j++;
			}
			if (j < other.words.length && other.words[j] == word) {
				j++;
			} else {
				left[count++] = word;
			}
		}
		return of(left, count);
	}
}
