package org.planwright.core.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A table for a sheet of a workbook: one head, one row a thing, nothing merged, so that it can be sorted and filtered. What it holds goes
 * along hidden, so that a sheet that comes back can be compared with what went out.
 *
 * @param name what the sheet's tab says
 * @param title what stands above the table
 * @param subject id of the plan or project that it is about; empty where it is about none
 * @param about a short name of the plan that it is about, which tells it apart from tables of other plans; empty where it is about none
 * @param columns its columns
 * @param naming place of the column that names the rows, from 0
 * @param rows its rows
 * @param notes what stands below it
 */
public record SheetTable(String name, String title, String subject, String about, List<Column> columns, int naming, List<Row> rows, List<String> notes) {

	/**
	 * A column.
	 *
	 * @param key what it is known by when the sheet comes back; for a field of the model its class and name, such as {@code Indicator.target}
	 * @param title its head
	 * @param align where its words stand; what stands at the end, and numbers of rows, are numbers in the sheet, too
	 * @param width in Chinese characters
	 */
	public record Column(String key, String title, DocumentPart.Align align, int width) {
		public Column {
			Objects.requireNonNull(key, "key");
			Objects.requireNonNull(title, "title");
			Objects.requireNonNull(align, "align");
		}
	}

	/**
	 * A row.
	 *
	 * @param id of the thing that it shows; empty for none that comes back
	 * @param cells a text for every column
	 */
	public record Row(String id, List<String> cells) {
		public Row {
			Objects.requireNonNull(id, "id");
			cells = List.copyOf(cells);
		}
	}

	/**
	 * A text that is a bare number, for programs that count.
	 *
	 * @param value the number; of a percentage the hundredth part
	 * @param decimals decimal places as printed
	 * @param grouped whether thousands are parted
	 * @param percent whether it is a percentage
	 */
	public record Bare(BigDecimal value, int decimals, boolean grouped, boolean percent) {
	}

	/** What a cell of a workbook takes, in characters; what is longer goes out without its end and cannot come back. */
	public static final int LONGEST = 32_767;

	/** A number that is printed as a spreadsheet prints it; a leading zero or more digits than it keeps are words. */
	private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9]\\d*|[1-9]\\d{0,2}(?:,\\d{3})+)(?:\\.\\d+)?%?");
	private static final int MOST_DIGITS = 15;

	/** A table that nothing need be told apart from. */
	public SheetTable(String name, String title, String subject, List<Column> columns, int naming, List<Row> rows, List<String> notes) {
		this(name, title, subject, "", columns, naming, rows, notes);
	}

	public SheetTable {
		Objects.requireNonNull(about, "about");
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(title, "title");
		Objects.requireNonNull(subject, "subject");
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
		notes = List.copyOf(notes);
		Objects.checkIndex(naming, columns.size());
		for (Row row : rows) {
			if (row.cells().size() != columns.size()) {
				throw new IllegalArgumentException("A row of " + row.cells().size() + " cells in a table of " + columns.size() + " columns");
			}
		}
	}

	/** The number that a text is; null where it says more or anything else, such as ≥90 or 基本建成. */
	public static Bare bare(String text) {
		if (!NUMBER.matcher(text).matches()) {
			return null;
		}
		boolean percent = text.endsWith("%");
		BigDecimal value = new BigDecimal(text.replaceAll("[,%]", ""));
		return value.precision() > MOST_DIGITS ? null : new Bare(percent ? value.movePointLeft(2) : value, Math.max(0, value.scale()), text.contains(","), percent);
	}
}
