package org.planwright.core;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.planwright.core.reading.sheet.Sheet;
import org.planwright.core.reading.sheet.SheetRow;
import org.planwright.core.reading.sheet.Workbook;

/**
 * Tells what was changed in tables that went out and come back, whatever was done to their sheets meanwhile: renamed, sorted, filtered,
 * columns moved or added. Knows only what the workbook says.
 */
public final class ReturnReader {

	/** Tables are counted; how many there may be, whoever reads the workbook bounds. */
	private static final String NUMBER = "\\d{1,9}";

	private ReturnReader() {
	}

	/** Whether a workbook was printed by this program, by what it takes along. */
	public static boolean isReturned(Workbook workbook) {
		return kept(workbook).isPresent();
	}

	/** The tables of a workbook that this program printed, as far as their sheets are still there; empty for any other workbook. */
	public static List<ReturnedTable> read(Workbook workbook) {
		Sheet kept = kept(workbook).orElse(null);
		Map<String, SentTable> sent = kept == null ? Map.of() : sent(kept);
		List<ReturnedTable> tables = new ArrayList<>();
		ReturnedSheets sheets = new ReturnedSheets(workbook.sheets().stream().filter(sheet -> sheet != kept).toList());
		sent.forEach((number, table) -> ReturnedSheet.find(sheets, Integer.parseInt(number), table).ifPresent(sheet -> tables.add(sheet.compare())));
		return tables;
	}

	/** Programs that know one kind of hidden sheets only make it one of those. */
	private static Optional<Sheet> kept(Workbook workbook) {
		return workbook.sheets().stream().filter(sheet -> !sheet.rows().isEmpty())
				.filter(sheet -> sheet.rows().getFirst().cell(0).text().equals(ReturnMarks.MAGIC) && sheet.rows().getFirst().cell(1).text().equals(ReturnMarks.VERSION))
				.findFirst();
	}

	/** What went out, by the number of the table, in the order of the lines; lines that make no sense are passed over, as somebody may have been at them. */
	private static Map<String, SentTable> sent(Sheet kept) {
		Map<String, SentTable> tables = new LinkedHashMap<>();
		for (SheetRow line : kept.rows()) {
			String number = line.cell(1).text();
			if (!number.matches(NUMBER)) {
				continue;
			}
			SentTable table = tables.get(number);
			switch (line.cell(0).text()) {
			case ReturnMarks.TABLE -> tables.put(number, new SentTable(line.cell(2).text(), line.cell(3).text(), line.cell(4).text(), naming(line.cell(5).text())));
			case ReturnMarks.KEYS -> fill(table == null ? null : table.keys(), line);
			case ReturnMarks.TITLES -> fill(table == null ? null : table.titles(), line);
			case ReturnMarks.ROW -> {
				if (table != null) {
					table.add(line.cell(2).text(), line);
				}
			}
			case ReturnMarks.NOTE -> {
				if (table != null) {
					table.notes().add(line.cell(2).text());
				}
			}
			default -> {
				// Written by a later version for itself.
			}
			}
		}
		return tables;
	}

	private static int naming(String printed) {
		return printed.matches("\\d{1,4}") ? Integer.parseInt(printed) : 0;
	}

	private static void fill(List<String> words, SheetRow line) {
		for (int i = 2; words != null && i < line.cells().size(); i++) {
			words.add(line.cell(i).text());
		}
	}

	/**
	 * A table as it went out.
	 *
	 * @param name name of its sheet
	 * @param title what stood above it
	 * @param subject what it is about
	 * @param naming place of the column that names its rows
	 * @param keys keys of its columns
	 * @param titles heads of its columns
	 * @param rows texts of its cells by the id of the row; rows without an id by a number
	 * @param notes what stood below it
	 */
	record SentTable(String name, String title, String subject, int naming, List<String> keys, List<String> titles, Map<String, List<String>> rows,
			List<String> notes) {

		SentTable(String name, String title, String subject, int naming) {
			this(name, title, subject, naming, new ArrayList<>(), new ArrayList<>(), new LinkedHashMap<>(), new ArrayList<>());
		}

		void add(String id, SheetRow line) {
			List<String> cells = new ArrayList<>();
			for (int i = 0; i < keys.size(); i++) {
				cells.add(line.cell(i + 3).text());
			}
			if (!id.isEmpty()) {
				rows.put(id, cells);
			}
		}

		/** The head of a column; empty where none was kept. */
		String title(int column) {
			return column < titles.size() ? titles.get(column) : "";
		}

		/** What names a row. */
		String nameOf(String id) {
			List<String> cells = rows.get(id);
			return naming < cells.size() ? cells.get(naming) : "";
		}

		/** The ids of rows by what names them; names of several rows are no names. */
		Map<String, String> ids() {
			Map<String, String> ids = new HashMap<>();
			rows.keySet().forEach(id -> ids.merge(nameOf(id), id, (one, other) -> ""));
			ids.values().removeIf(String::isEmpty);
			ids.remove("");
			return ids;
		}
	}
}
