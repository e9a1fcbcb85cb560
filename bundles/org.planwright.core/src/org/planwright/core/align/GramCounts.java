package org.planwright.core.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.planwright.core.DataTable;
import org.planwright.core.Grams;

/**
 * How often words occur in a text: Latin words whole, Chinese ones by pairs of characters, as they have no blanks between them.
 *
 * @param title in the title, without words that only say what is done
 * @param parts in the title of each part, likewise
 * @param all in title and text
 */
record GramCounts(Map<String, Integer> title, List<Map<String, Integer>> parts, Map<String, Integer> all) {

	private static final Pattern FRAME = Pattern
			.compile(DataTable.read(GramCounts.class, "title-words.tsv").stream().map(row -> row.get(0)).collect(Collectors.joining("|")) + "|[及和与、，的]");

	static GramCounts of(AlignedText text) {
		Map<String, Integer> title = new HashMap<>();
		count(core(text.title()), title);
		Map<String, Integer> all = new HashMap<>();
		count(Grams.fold(text.text()), all);
		count(Grams.fold(text.title()), all);
		return new GramCounts(title, text.parts().stream().map(part -> {
			Map<String, Integer> counts = new HashMap<>();
			count(core(part), counts);
			return counts;
		}).toList(), all);
	}

	private static String core(String title) {
		return FRAME.matcher(Grams.fold(title)).replaceAll(" ");
	}

	private static void count(String text, Map<String, Integer> counts) {
		Grams.of(text, word -> counts.merge(word, 1, Integer::sum));
	}
}
