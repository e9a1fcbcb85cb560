package org.planwright.core.reading.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.planwright.core.Digests;
import org.planwright.core.reading.layout.SheetLayout.Column;

/**
 * What a person said of a layout, kept for sheets with the same head. Heads are the same that differ in years only, so that next year's
 * sheet is known.
 */
public final class LayoutMemory {

	private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
	private static final String BETWEEN = " ";
	private static final String OF_YEAR = ":";

	private LayoutMemory() {
	}

	/** Names a layout by its heads. No blanks. */
	public static String fingerprint(SheetLayout layout) {
		String heads = layout.columns().stream().map(column -> YEAR.matcher(column.head()).replaceAll("Y")).collect(Collectors.joining("\n"));
		return Digests.sha256(layout.turned() + "\n" + heads).substring(0, 16);
	}

	/** What each column holds, in one line. */
	public static String write(SheetLayout layout) {
		return layout.columns().stream().map(column -> column.use().name() + (column.year() == 0 || namesYear(column) ? "" : OF_YEAR + column.year()))
				.collect(Collectors.joining(BETWEEN));
	}

	private static boolean namesYear(Column column) {
		return YEAR.matcher(column.head()).find();
	}

	/**
	 * A layout as it was said to be before.
	 *
	 * @param layout as it was found
	 * @param written what {@link #write} gave for a layout of the same fingerprint
	 * @return empty where the words do not fit it
	 */
	public static Optional<SheetLayout> apply(SheetLayout layout, String written) {
		String[] words = written.isBlank() ? new String[0] : written.split(BETWEEN);
		if (words.length != layout.columns().size()) {
			return Optional.empty();
		}
		List<Column> columns = new ArrayList<>();
		for (int i = 0; i < words.length; i++) {
			String[] parts = words[i].split(OF_YEAR);
			Column column = layout.columns().get(i);
			Optional<ColumnUse> use = use(parts[0]);
			if (use.isEmpty() || parts.length > 1 && !parts[1].matches("\\d{4}")) {
				return Optional.empty();
			}
			int year = parts.length > 1 ? Integer.parseInt(parts[1]) : HeadWord.of(column.head()).map(HeadWord::year).filter(named -> named > 0).orElse(column.year());
			columns.add(column.used(use.get(), use.get().isYearly() ? year : 0));
		}
		return Optional.of(new SheetLayout(layout.sheet(), layout.turned(), layout.headRow(), layout.headRows(), columns, layout.title(), layout.unit()));
	}

	private static Optional<ColumnUse> use(String name) {
		for (ColumnUse use : ColumnUse.values()) {
			if (use.name().equals(name)) {
				return Optional.of(use);
			}
		}
		return Optional.empty();
	}
}
