package org.planwright.core;

import java.util.ArrayList;
import java.util.List;

import org.planwright.core.report.SheetTable;

/**
 * What a sheet that was printed takes along so that it is known when it comes back: a row that says which column is which field, a column
 * that says which row is which thing, and a sheet of its own, which is never shown, with what every cell said.
 */
public final class ReturnMarks {

	/** Name of the sheet that is never shown. */
	public static final String SHEET = "_planwright";
	/** Stands above the ids of the rows. */
	public static final String ID = "planwright.id";
	static final String MAGIC = "planwright";
	static final String VERSION = "1";
	static final String TABLE = "table";
	static final String KEYS = "keys";
	static final String TITLES = "titles";
	static final String ROW = "row";
	static final String NOTE = "note";
	private static final String MARK = "planwright.table.";

	private ReturnMarks() {
	}

	/** What stands before the keys of a table's columns. */
	public static String mark(int table) {
		return MARK + table;
	}

	/** Whether words are the mark of some table. */
	static boolean isMark(String words) {
		return words.startsWith(MARK);
	}

	/**
	 * What the sheet that is never shown holds, line by line.
	 *
	 * @param names what the sheets of the tables are called, each another name
	 */
	public static List<List<String>> lines(List<SheetTable> tables, List<String> names) {
		List<List<String>> lines = new ArrayList<>();
		lines.add(List.of(MAGIC, VERSION));
		for (int i = 0; i < tables.size(); i++) {
			SheetTable table = tables.get(i);
			String number = Integer.toString(i);
			lines.add(List.of(TABLE, number, names.get(i), table.title(), table.subject(), Integer.toString(table.naming())));
			lines.add(line(KEYS, number, table.columns().stream().map(SheetTable.Column::key).toList()));
			lines.add(line(TITLES, number, table.columns().stream().map(SheetTable.Column::title).toList()));
			table.rows().forEach(row -> {
				List<String> line = new ArrayList<>(List.of(ROW, number, row.id()));
				line.addAll(row.cells());
				lines.add(line);
			});
			table.notes().forEach(note -> lines.add(List.of(NOTE, number, note)));
		}
		return lines;
	}

	private static List<String> line(String kind, String number, List<String> words) {
		List<String> line = new ArrayList<>(List.of(kind, number));
		line.addAll(words);
		return line;
	}
}
