package org.planwright.office.sheet;

import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.Cell;
import org.planwright.core.report.SheetTable;
import org.planwright.office.opc.XmlWords;

/** Words as a cell can hold them. */
final class CellWords {

	/** What programs of tables read as one sign, given by its number. */
	private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

	private CellWords() {
	}

	/** Puts words into a cell; none leave it without a value. */
	static void put(Cell cell, String text) {
		String words = fitting(text);
		if (!words.isEmpty()) {
			cell.setCellValue(words);
		}
	}

	/**
	 * Words without what no file of tables has: signs that XML does not have, blanks at the ends, which its schema has no way to keep, what looks
	 * like a sign by its number and is none, and what is more than a cell takes.
	 */
	static String fitting(String text) {
		String words = text.length() > SheetTable.LONGEST ? text.substring(0, SheetTable.LONGEST) : text;
		// Half a sign that was cut through at the end is a blank, too.
		String stripped = XmlWords.clean(words).strip();
		String escaped = escaped(stripped);
		// What stands for one sign counts as seven.
		int surplus = escaped.length() - SheetTable.LONGEST;
		return surplus <= 0 ? escaped : escaped(XmlWords.clean(stripped.substring(0, stripped.length() - surplus)).strip());
	}

	private static String escaped(String words) {
		return words.contains("_x") ? ESCAPE.matcher(words).replaceAll("_x005F_") : words;
	}
}
