package org.planwright.office.sheet;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.planwright.core.reading.sheet.Merge;
import org.planwright.core.reading.sheet.SheetCell;
import org.planwright.core.reading.sheet.SheetCollector;
import org.planwright.office.Refusal;
import org.planwright.office.opc.Refused;
import org.planwright.office.opc.XmlCursor;

/** Goes once through the part of one sheet. */
final class SheetPartReader {

	/** Columns that a reference can name: three letters. */
	private static final int LAST_COLUMN = 16_383;

	private final XmlCursor cursor;
	private final SharedWords words;
	private final CellStyles styles;
	private final SheetCollector collector;
	private int row = -1;
	private int column = -1;

	SheetPartReader(XmlCursor cursor, SharedWords words, CellStyles styles, SheetCollector collector) {
		this.cursor = cursor;
		this.words = words;
		this.styles = styles;
		this.collector = collector;
	}

	void read() throws IOException {
		while (cursor.nextChild(0)) {
			while (cursor.nextChild(1)) {
				switch (cursor.name()) {
				case "s:cols" -> readColumns();
				case "s:sheetData" -> readRows();
				case "s:mergeCells" -> readMerges();
				default -> {
					// Looks, prints, drawings.
				}
				}
			}
		}
	}

	private void readColumns() throws IOException {
		int depth = cursor.depth();
		while (cursor.nextChild(depth)) {
			if (isOn("hidden")) {
				collector.hideColumns(Math.max(0, cursor.number("min", 1) - 1), cursor.number("max", 1) - 1);
			}
		}
	}

	private void readRows() throws IOException {
		int depth = cursor.depth();
		while (cursor.nextChild(depth)) {
			int index = cursor.number("r", row + 2) - 1;
			if (index <= row) {
				// Rows that stand twice or upside down were written by no program.
				throw new Refused(Refusal.DAMAGED);
			}
			row = index;
			column = -1;
			collector.beginRow(row, isOn("hidden"));
			int own = cursor.depth();
			while (cursor.nextChild(own)) {
				readCell();
			}
			collector.endRow();
		}
	}

	private void readCell() throws IOException {
		column = place(cursor.attribute("r"), column + 1);
		int style = cursor.number("s", 0);
		String type = cursor.attribute("t");
		StringBuilder value = new StringBuilder();
		boolean computed = false;
		String inline = null;
		int depth = cursor.depth();
		while (cursor.nextChild(depth)) {
			switch (cursor.name()) {
			case "s:v" -> cursor.words(piece -> {
				if (value.length() + piece.length() > 1 << 17) {
					throw new Refused(Refusal.TOO_LARGE);
				}
				value.append(piece);
			});
			case "s:f" -> computed = true;
			case "s:is" -> inline = SharedWords.item(cursor);
			default -> {
				// What later editions of the standard add.
			}
			}
		}
		String text = inline == null ? value.toString() : inline;
		if (!text.isBlank()) {
			collector.cell(column, cell(type == null ? "n" : type, text.strip(), style, computed));
		}
	}

	private SheetCell cell(String type, String value, int style, boolean computed) throws Refused {
		return switch (type) {
		case "s" -> new SheetCell(words.get(index(value)).strip(), null, null, computed);
		case "n" -> styles.cell(number(value), style, computed);
		case "b" -> new SheetCell(value.equals("0") ? "FALSE" : "TRUE", null, null, computed);
		case "d" -> new SheetCell(value, null, day(value), computed);
		default -> new SheetCell(value, null, null, computed);
		};
	}

	private static int index(String value) throws Refused {
		try {
			return Integer.parseInt(value);
		} catch (NumberFormatException e) {
			throw new Refused(Refusal.DAMAGED, e);
		}
	}

	private static double number(String value) throws Refused {
		try {
			return Double.parseDouble(value);
		} catch (NumberFormatException e) {
			throw new Refused(Refusal.DAMAGED, e);
		}
	}

	private static LocalDate day(String value) {
		try {
			return value.length() < 10 ? null : LocalDate.parse(value.substring(0, 10));
		} catch (DateTimeParseException e) {
			// The words are kept as they are.
			return null;
		}
	}

	/** The column of a reference such as AB12; a cell without one stands behind the one before it. */
	private static int place(String reference, int next) throws Refused {
		int letters = 0;
		while (reference != null && letters < reference.length() && letters < 4 && Character.isLetter(reference.charAt(letters))) {
			letters++;
		}
		if (letters == 0) {
			return next;
		}
		int column = letters > 3 || reference.codePoints().limit(letters).anyMatch(c -> c > 'z') ? LAST_COLUMN + 1
				: CellReference.convertColStringToIndex(reference.substring(0, letters));
		if (column > LAST_COLUMN) {
			throw new Refused(Refusal.DAMAGED);
		}
		return column;
	}

	private void readMerges() throws IOException {
		int depth = cursor.depth();
		while (cursor.nextChild(depth)) {
			String reference = cursor.attribute("ref");
			try {
				CellRangeAddress range = CellRangeAddress.valueOf(reference == null ? "" : reference);
				collector.merge(new Merge(range.getFirstRow(), range.getLastRow(), Math.max(0, range.getFirstColumn()), range.getLastColumn()));
			} catch (IllegalArgumentException e) {
				throw new Refused(Refusal.DAMAGED, e);
			}
		}
	}

	private boolean isOn(String attribute) {
		String value = cursor.attribute(attribute);
		return "1".equals(value) || "true".equals(value);
	}
}
