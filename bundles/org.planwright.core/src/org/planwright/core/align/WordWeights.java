package org.planwright.core.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of two plans by number, and how much each counts: the more, the fewer texts have it. */
final class WordWeights {

	private final Map<String, Integer> numbers = new HashMap<>();
	private final List<String> words = new ArrayList<>();
	private final double[] weights;

	WordWeights(List<GramCounts> one, List<GramCounts> other) {
		List<int[]> texts = new ArrayList<>();
		List.of(one, other).forEach(plan -> plan.forEach(counts -> counts.all().keySet().forEach(word -> {
			int number = numbers.computeIfAbsent(word, first -> words.size());
			if (number == words.size()) {
				words.add(word);
				texts.add(new int[1]);
			}
			texts.get(number)[0]++;
		})));
		double all = one.size() + other.size();
		weights = texts.stream().mapToDouble(count -> Math.log(1 + all / count[0])).toArray();
	}

	/** The number of a word, from 0; -1 for one that no text has. */
	int number(String word) {
		return numbers.getOrDefault(word, -1);
	}

	/** How much the word of a number counts. */
	double weight(int number) {
		return weights[number];
	}

	String word(int number) {
		return words.get(number);
	}
}
