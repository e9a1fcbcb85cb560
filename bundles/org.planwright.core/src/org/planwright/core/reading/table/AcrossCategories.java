package org.planwright.core.reading.table;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.planwright.core.reading.source.PlacedText;

/**
 * Categories across a printed table that has no column of them: words in the column of names alone, above a row, which do not fill half of that
 * column or would have had room beside the name of the row. A table that categories part begins with one: in others, words below a row may as well be
 * the end of its name, if that had no room for them.
 */
final class AcrossCategories {

	private static final Pattern IN_BRACKETS = Pattern.compile("[\\[（(〔【].*[\\]）)〕】]");

	private AcrossCategories() {
	}

	/**
	 * Finds them.
	 *
	 * @param lines the cells of every line, null where there are none
	 * @param name the column of names
	 * @param isRow whether a line bears the figures of a row
	 * @param goesOn whether the first rows may have their category on the page before
	 * @return the places of their lines
	 */
	static Set<Integer> find(List<List<PlacedText>> lines, int name, IntPredicate isRow, boolean goesOn) {
		Set<Integer> across = new HashSet<>();
		int longest = lines.stream().map(line -> line.get(name)).filter(Objects::nonNull).mapToInt(PlacedText::length).max().orElse(0);
		for (int i = 0; i + 1 < lines.size(); i++) {
			PlacedText words = lines.get(i).get(name);
			PlacedText below = lines.get(i + 1).get(name);
			boolean alone = words != null && lines.get(i).stream().filter(Objects::nonNull).count() == 1;
			if (alone && below != null && Math.min(2 * words.length(), words.length() + below.length()) <= longest && new CellKind(words.text()).isName()
					&& !IN_BRACKETS.matcher(words).matches() && isRow.test(i + 1)) {
				across.add(i);
			}
		}
		int first = IntStream.range(0, lines.size()).filter(isRow).findFirst().orElse(0);
		if (!goesOn && across.stream().noneMatch(line -> line < first)) {
			across.removeIf(line -> line > first && isRow.test(line - 1) && isEnd(lines.get(line - 1).get(name), lines.get(line).get(name), longest));
		}
		return across;
	}

	private static boolean isEnd(PlacedText above, PlacedText words, int longest) {
		return above != null && above.length() + words.length() > longest;
	}
}
