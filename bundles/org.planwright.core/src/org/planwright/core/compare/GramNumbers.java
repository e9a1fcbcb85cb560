package org.planwright.core.compare;

import java.util.HashMap;
import java.util.Map;

import org.planwright.core.Grams;

/** Numbers the words of texts, so that many of them can be compared quickly. */
final class GramNumbers {

	private final Map<String, Integer> numbers = new HashMap<>();

	/** The words of a text by their numbers. */
	TextGrams count(String text) {
		int[] found = new int[text.length() + 1];
		int[] count = new int[1];
		Grams.of(Grams.fold(text), word -> found[count[0]++] = numbers.computeIfAbsent(word, first -> numbers.size()));
		return TextGrams.of(found, count[0]);
	}
}
