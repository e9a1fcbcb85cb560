package org.planwright.core;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.planwright.core.ReturnReader.SentTable;
import org.planwright.core.ReturnedTable.AddedRow;
import org.planwright.core.ReturnedTable.CellChange;
import org.planwright.core.ReturnedTable.RemovedRow;
import org.planwright.core.reading.sheet.Sheet;
import org.planwright.core.reading.sheet.SheetCell;
import org.planwright.core.reading.sheet.SheetRow;
import org.planwright.core.report.SheetTable;

/** The sheet of one table that came back: where its columns and rows are now, and what they say otherwise. */
final class ReturnedSheet {

	private final Sheet sheet;
	private final SentTable sent;
	private final SheetRow head;
	private final ReturnedColumns columns;
	/** Place of the ids; -1 where they are gone. */
	private final int ids;

	private ReturnedSheet(Sheet sheet, SentTable sent, SheetRow head, ReturnedColumns columns, int ids) {
		this.sheet = sheet;
		this.sent = sent;
		this.head = head;
		this.columns = columns;
		this.ids = ids;
	}

	/** Finds a table among sheets; empty where its sheet is gone, or is nothing like it. */
	static Optional<ReturnedSheet> find(ReturnedSheets sheets, int number, SentTable sent) {
		return sheets.of(ReturnMarks.mark(number), sent.name()).flatMap(sheet -> find(sheet, number, sent));
	}

	/** Finds a table in its sheet, by its keys, else by the heads that it had. */
	private static Optional<ReturnedSheet> find(Sheet sheet, int number, SentTable sent) {
		List<SheetRow> top = ReturnedSheets.top(sheet);
		SheetRow keys = top.stream().filter(row -> place(row, ReturnMarks.mark(number)) >= 0).findFirst().orElse(null);
		SheetRow head = top.stream().filter(row -> row != keys).max((one, other) -> Integer.compare(known(one, sent), known(other, sent))).orElse(null);
		if (head == null || known(head, sent) == 0) {
			return Optional.empty();
		}
		int ids = keys == null ? -1 : place(keys, ReturnMarks.mark(number));
		return Optional.of(new ReturnedSheet(sheet, sent, head, ReturnedColumns.of(sent, keys, head),
				place(head, ReturnMarks.ID) >= 0 ? place(head, ReturnMarks.ID) : ids));
	}

	/** How many of the heads that it had stand in a row. */
	private static int known(SheetRow row, SentTable sent) {
		return (int) row.cells().stream().filter(cell -> sent.titles().contains(cell.text()) || cell.text().equals(ReturnMarks.ID)).count();
	}

	static int place(SheetRow row, String words) {
		for (int i = 0; i < row.cells().size() && !words.isEmpty(); i++) {
			if (row.cell(i).text().equals(words)) {
				return i;
			}
		}
		return -1;
	}

	ReturnedTable compare() {
		List<SheetRow> rows = sheet.rows().stream().filter(row -> row.index() > head.index() && !isNote(row)).toList();
		ReturnedIdentities identities = new ReturnedIdentities(sent, rows, this::id, this::name, this::alike);
		List<CellChange> changes = new ArrayList<>();
		List<AddedRow> added = new ArrayList<>();
		for (SheetRow row : rows) {
			String id = identities.of(row);
			if (id != null) {
				compare(row, id, identities.doubt(id), changes);
			} else if (!sent.rows().isEmpty()) {
				// A table of nothing that is known by an id is a report, of which nothing comes back.
				added(row).ifPresent(added::add);
			}
		}
		List<RemovedRow> removed = sent.rows().keySet().stream().filter(id -> !identities.has(id)).map(id -> new RemovedRow(id, sent.nameOf(id))).toList();
		return new ReturnedTable(sheet.name(), sent.title(), sent.subject(), sent.keys(), changes, removed, added, ownColumns(), columns.missing());
	}

	private boolean isNote(SheetRow row) {
		List<SheetCell> filled = row.cells().stream().filter(cell -> !cell.isEmpty()).toList();
		return filled.isEmpty() || filled.size() == 1 && sent.notes().contains(filled.getFirst().text());
	}

	/** The id that stands in a row; null where there is none that is known. */
	private String id(SheetRow row) {
		String id = ids < 0 ? "" : row.cell(ids).text();
		return sent.rows().containsKey(id) ? id : null;
	}

	private String name(SheetRow row) {
		int place = sent.naming() < sent.keys().size() ? columns.place(sent.keys().get(sent.naming())) : -1;
		return place < 0 ? "" : row.cell(place).text();
	}

	private int alike(SheetRow row, String id) {
		List<String> before = sent.rows().get(id);
		int count = 0;
		for (int i = 0; i < sent.keys().size(); i++) {
			int place = columns.place(sent.keys().get(i));
			count += place >= 0 && i < before.size() && isSame(before.get(i), row.cell(place)) ? 1 : 0;
		}
		return count;
	}

	private void compare(SheetRow row, String id, String doubt, List<CellChange> changes) {
		List<String> before = sent.rows().get(id);
		for (int i = 0; i < sent.keys().size(); i++) {
			String key = sent.keys().get(i);
			int place = columns.place(key);
			// What the sheet that is never shown lost cannot be compared.
			if (place >= 0 && i < before.size() && !isSame(before.get(i), row.cell(place))) {
				changes.add(new CellChange(id, key, sent.nameOf(id), sent.title(i), before.get(i), row.cell(place).typed(), row.index() + 1,
						doubt.isEmpty() ? columns.doubt(key) : doubt));
			}
		}
	}

	/** A cell is as it was when it shows what it showed, or holds the number that it held. */
	private static boolean isSame(String before, SheetCell cell) {
		if (plain(before).equals(plain(cell.text())) && !(cell.isShortened() && !cell.computed())) {
			return true;
		}
		SheetTable.Bare bare = SheetTable.bare(before);
		BigDecimal number = bare == null ? null : bare.percent() ? bare.value().movePointRight(2) : bare.value();
		return number != null && cell.number() != null && number.compareTo(cell.number()) == 0 && bare.percent() == cell.text().endsWith("%");
	}

	private static String plain(String text) {
		return text.strip().replace("\r\n", "\n").replace('\u00a0', ' ');
	}

	private Optional<AddedRow> added(SheetRow row) {
		Map<String, String> cells = new LinkedHashMap<>();
		sent.keys().stream().filter(key -> columns.place(key) >= 0 && !row.cell(columns.place(key)).isEmpty())
				.forEach(key -> cells.put(key, row.cell(columns.place(key)).typed()));
		return cells.isEmpty() ? Optional.empty() : Optional.of(new AddedRow(name(row), cells, row.index() + 1));
	}

	private List<String> ownColumns() {
		List<String> own = new ArrayList<>();
		for (int i = 0; i < head.cells().size(); i++) {
			if (!columns.isTaken(i) && i != ids && !head.cell(i).isEmpty() && !head.cell(i).text().equals(ReturnMarks.ID)) {
				own.add(head.cell(i).text());
			}
		}
		return own;
	}
}
