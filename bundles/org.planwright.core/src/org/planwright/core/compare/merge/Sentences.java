package org.planwright.core.compare.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words as sentences, which are what two people write side by side. */
final class Sentences {

	private static final String ENDS = "。！？；!?;\n";
	private static final String CLOSING = "”’」』）)》】\"'";

	private Sentences() {
	}

	/** The sentences of a text, with what ends them; together they are the text. */
	static List<String> of(String text) {
		List<String> sentences = new ArrayList<>();
		int start = 0;
		for (int i = 0; i < text.length(); i++) {
			if (ENDS.indexOf(text.charAt(i)) >= 0) {
				while (i + 1 < text.length() && (CLOSING.indexOf(text.charAt(i + 1)) >= 0 || ENDS.indexOf(text.charAt(i + 1)) >= 0)) {
					i++;
				}
				sentences.add(text.substring(start, i + 1));
				start = i + 1;
			}
		}
		if (start < text.length()) {
			sentences.add(text.substring(start));
		}
		return sentences;
	}

	/** How much two sentences have in common: the share of pairs of neighbouring characters that both have, from 0 to 1. */
	static double likeness(String one, String other) {
		if (one.equals(other)) {
			return 1;
		}
		Map<Integer, Integer> pairs = new HashMap<>();
		for (int i = 1; i < one.length(); i++) {
			pairs.merge(pair(one, i), 1, Integer::sum);
		}
		int common = 0;
		for (int i = 1; i < other.length(); i++) {
			if (pairs.merge(pair(other, i), -1, Integer::sum) >= 0) {
				common++;
			}
		}
		int all = one.length() + other.length() - 2;
		return all <= 0 ? 0 : 2.0 * common / all;
	}

	private static int pair(String text, int at) {
		return text.charAt(at - 1) << Character.SIZE | text.charAt(at);
	}
}
