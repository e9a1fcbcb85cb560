package org.planwright.core.reading.layout;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;

import org.planwright.core.figure.Glyphs;
import org.planwright.core.reading.structure.IndicatorRow;

/**
 * What one row of a sheet says.
 *
 * @param row what it says as a row of a table of indicators, its lines being rows of the sheet counted from 1; figures that no column holds
 *        are empty
 * @param aliases other names, as printed; empty for none
 * @param observed actual values as printed, by year
 * @param source where these come from; null where it is not said
 * @param doubts what is not sure about it
 */
public record SheetLine(IndicatorRow row, String aliases, SortedMap<Integer, String> observed, String source, List<Doubt> doubts) {

	public SheetLine {
		Objects.requireNonNull(row, "row");
		Objects.requireNonNull(aliases, "aliases");
		doubts = List.copyOf(doubts);
	}

	/** The row of the sheet, from 1; a column where the sheet is turned. */
	public int number() {
		return row.firstLine();
	}

	/** Whether somebody has to say what becomes of it. */
	public boolean isUnclear() {
		return doubts.stream().anyMatch(Doubt::blocking);
	}

	/** A name as it is compared: without blanks, whatever width its signs have. */
	public static String key(String name) {
		return Glyphs.fold(name).replaceAll("[\\s“”\"'·]", "").toLowerCase(Locale.ROOT);
	}
}
