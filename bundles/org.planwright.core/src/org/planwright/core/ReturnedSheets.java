package org.planwright.core;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.planwright.core.reading.sheet.Sheet;
import org.planwright.core.reading.sheet.SheetRow;

/** The sheets of a workbook that came back, by the marks that they bear. Every one is looked at once, since there may be thousands. */
final class ReturnedSheets {

	/** Rows that offices put above a table. */
	private static final int DEEPEST = 40;

	private final Map<String, Sheet> marked = new HashMap<>();
	private final Map<String, Sheet> unmarked = new HashMap<>();

	ReturnedSheets(List<Sheet> sheets) {
		for (Sheet sheet : sheets) {
			List<String> marks = top(sheet).stream().flatMap(row -> row.cells().stream()).map(cell -> cell.text()).filter(ReturnMarks::isMark).toList();
			marks.forEach(mark -> marked.putIfAbsent(mark, sheet));
			if (marks.isEmpty()) {
				unmarked.putIfAbsent(sheet.name(), sheet);
			}
		}
	}

	/** The sheet of a table: that which bears its mark, else the one of its name among those that bear none. */
	Optional<Sheet> of(String mark, String name) {
		return Optional.ofNullable(marked.getOrDefault(mark, unmarked.get(name)));
	}

	/** The rows among which those that say what is what may stand. */
	static List<SheetRow> top(Sheet sheet) {
		return sheet.rows().stream().takeWhile(row -> row.index() < DEEPEST).toList();
	}
}
