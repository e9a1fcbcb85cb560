package org.planwright.ui.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.planwright.core.figure.Comparator;
import org.planwright.core.figure.FigureParser;
import org.planwright.core.figure.Glyphs;
import org.planwright.core.figure.PrintedFigure;

/**
 * What a user typed to see fewer rows: words that stand in any cell of a row, and words for single columns. All of them must be
 * found; upper and lower case, full and half width are the same. A column that holds numbers also takes bounds such as
 * {@code >10} and {@code ≤90}.
 *
 * @param anywhere words looked for in every column, separated by blanks; empty for none
 * @param columns  words for a column, by its place among all columns of the sheet
 */
public record SheetFilter(String anywhere, Map<Integer, String> columns) {

	/** Shows every row. */
	public static final SheetFilter NONE = new SheetFilter("", Map.of());

	private static final Pattern BLANKS = Pattern.compile("\\s+");
	private static final Pattern BOUND = Pattern.compile("^[<>≤≥=].*");

	public SheetFilter {
		Map<Integer, String> said = new TreeMap<>();
		columns.forEach((column, words) -> {
			if (words != null && !words.isBlank()) {
				said.put(column, words.strip());
			}
		});
		columns = Map.copyOf(said);
		anywhere = anywhere.strip();
	}

	/** The same filter with other words for every column. */
	public SheetFilter withAnywhere(String words) {
		return new SheetFilter(words, columns);
	}

	/** The same filter with other words for single columns. */
	public SheetFilter withColumns(Map<Integer, String> words) {
		return new SheetFilter(anywhere, words);
	}

	/** Whether every row passes. */
	public boolean isEmpty() {
		return anywhere.isEmpty() && columns.isEmpty();
	}

	/** The test that rows of a sheet with these columns have to pass. */
	public <R> Predicate<R> on(List<? extends SheetColumn<R>> sheet) {
		List<Predicate<R>> tests = new ArrayList<>();
		List<? extends SheetColumn<R>> searched = anywhere.isEmpty() ? List.of() : sheet.stream().filter(SheetColumn::isSearched).toList();
		for (String word : split(anywhere)) {
			tests.add(row -> searched.stream().anyMatch(column -> fold(column.text(row)).contains(word)));
		}
		columns.forEach((index, words) -> {
			if (index < sheet.size()) {
				tests.add(test(sheet.get(index), words));
			}
		});
		return row -> tests.stream().allMatch(test -> test.test(row));
	}

	/** Folds a text so that what looks the same is the same; offsets stay valid. */
	static String fold(String text) {
		return Glyphs.fold(text).toLowerCase(Locale.ROOT);
	}

	private static <R> Predicate<R> test(SheetColumn<R> column, String words) {
		if (BOUND.matcher(Glyphs.fold(words)).matches()) {
			PrintedFigure bound = FigureParser.parseCell(words);
			if (bound.hasValue()) {
				return row -> within(column.number(row), bound.comparator(), bound.value());
			}
		}
		List<String> parts = split(words);
		return row -> {
			String text = fold(column.text(row));
			return parts.stream().allMatch(text::contains);
		};
	}

	private static boolean within(BigDecimal number, Comparator comparator, BigDecimal bound) {
		if (number == null) {
			return false;
		}
		int order = number.compareTo(bound);
		return switch (comparator) {
		case LESS -> order < 0;
		case GREATER -> order > 0;
		case AT_MOST -> order <= 0;
		case AT_LEAST -> order >= 0;
		case EQUAL, ABOUT -> order == 0;
		};
	}

	private static List<String> split(String words) {
		return words.isEmpty() ? List.of() : BLANKS.splitAsStream(fold(words)).toList();
	}
}
