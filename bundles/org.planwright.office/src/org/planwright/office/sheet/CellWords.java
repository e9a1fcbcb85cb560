package org.planwright.office.sheet;

import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.Cell;
import org.planwright.core.report.SheetTable;

/** Words as a cell can hold them. */
final class CellWords {

	/** What programs of tables read as one sign, given by its number. */
	private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
	private static final char NO_SIGN = '\ufffd';

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
		StringBuilder clean = new StringBuilder(words.length());
		words.codePoints().forEach(sign -> clean.appendCodePoint(isXml(sign) ? sign : NO_SIGN));
		if (words.length() < text.length() && Character.isHighSurrogate(words.charAt(words.length() - 1))) {
			clean.setLength(clean.length() - 1);
		}
		String stripped = clean.toString().strip();
		String escaped = escaped(stripped);
		// What stands for one sign counts as seven.
		int surplus = escaped.length() - SheetTable.LONGEST;
		return surplus <= 0 ? escaped : escaped(stripped.substring(0, stripped.length() - surplus).strip());
	}

	private static String escaped(String words) {
		return words.contains("_x") ? ESCAPE.matcher(words).replaceAll("_x005F_") : words;
	}

	private static boolean isXml(int sign) {
		return sign == '\t' || sign == '\n' || sign == '\r' || sign >= 0x20 && sign <= 0xD7FF || sign >= 0xE000 && sign <= 0xFFFD || sign >= 0x10000;
	}
}
