package org.planwright.core.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The texts of a plan by the numbers of their words, so that many pairs of them can be compared quickly. */
final class WordVectors {

	private static final double TITLE_IN_TEXT = 2;

	/** All words of a text, in order of their numbers; of length 1. */
	record Text(int[] words, double[] values, WordWeights weights) {

		/** The product of two texts: 0 for those without a word in common, 1 for equal ones. */
		double product(Text other) {
			double sum = 0;
			for (int i = 0, j = 0; i < words.length && j < other.words.length;) {
				if (words[i] == other.words[j]) {
					sum += values[i++] * other.values[j++];
				} else if (words[i] < other.words[j]) {
					i++;
				} else {
					j++;
				}
			}
			return sum;
		}

		/** The words that have the largest part in the product, the largest first. */
		List<String> strongest(Text other, int most) {
			record Part(String word, double value) {
			}
			List<Part> parts = new ArrayList<>();
			for (int i = 0; i < words.length; i++) {
				int j = Arrays.binarySearch(other.words, words[i]);
				if (j >= 0) {
					parts.add(new Part(weights.word(words[i]), values[i] * other.values[j]));
				}
			}
			return parts.stream().sorted(Comparator.comparingDouble(Part::value).reversed().thenComparing(Part::word)).limit(most).map(Part::word).toList();
		}
	}

	/** The words of a title, in order of their numbers, with their weights. */
	record Title(int[] words, double weight, WordWeights weights) {

		/** The weight of the words in both. */
		double common(Title other) {
			double sum = 0;
			for (int i = 0, j = 0; i < words.length && j < other.words.length;) {
				if (words[i] == other.words[j]) {
					sum += weights.weight(words[i++]);
					j++;
				} else if (words[i] < other.words[j]) {
					i++;
				} else {
					j++;
				}
			}
			return sum;
		}
	}

	private final List<Text> texts;
	private final List<Title> titles;
	private final List<List<Title>> parts;

	WordVectors(List<GramCounts> counts, WordWeights weights) {
		texts = counts.stream().map(each -> text(each, weights)).toList();
		titles = counts.stream().map(each -> title(each.title().keySet(), weights)).toList();
		parts = counts.stream().map(each -> each.parts().stream().map(part -> title(part.keySet(), weights)).toList()).toList();
	}

	/** The text of a place, its title counted twice more. */
	private static Text text(GramCounts counts, WordWeights weights) {
		int[] words = new int[counts.all().size()];
		int next = 0;
		double[] values = new double[words.length];
		long[] order = new long[words.length];
		for (Map.Entry<String, Integer> entry : counts.all().entrySet()) {
			int word = weights.number(entry.getKey());
			double titled = counts.title().containsKey(entry.getKey()) ? TITLE_IN_TEXT : 0;
			values[next] = (1 + Math.log(entry.getValue()) + titled) * weights.weight(word);
			order[next] = ((long) word << Integer.SIZE) | next;
			next++;
		}
		Arrays.sort(order);
		double length = Math.sqrt(Arrays.stream(values).map(value -> value * value).sum());
		double[] sorted = new double[words.length];
		for (int i = 0; i < words.length; i++) {
			words[i] = (int) (order[i] >>> Integer.SIZE);
			sorted[i] = values[(int) order[i]] / length;
		}
		return new Text(words, sorted, weights);
	}

	private static Title title(Collection<String> title, WordWeights weights) {
		int[] words = title.stream().mapToInt(weights::number).filter(word -> word >= 0).sorted().toArray();
		return new Title(words, Arrays.stream(words).mapToDouble(weights::weight).sum(), weights);
	}

	Text text(int place) {
		return texts.get(place);
	}

	Title title(int place) {
		return titles.get(place);
	}

	List<Title> parts(int place) {
		return parts.get(place);
	}
}
