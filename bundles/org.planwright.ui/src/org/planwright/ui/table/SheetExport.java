package org.planwright.ui.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.planwright.core.ReturnFields;
import org.planwright.core.report.DocumentPart.Align;
import org.planwright.core.report.SheetTable;
import org.planwright.core.report.SheetTable.Column;
import org.planwright.core.report.SheetTable.Row;
import org.planwright.model.Identified;
import org.planwright.ui.Messages;

/**
 * A sheet as it is seen, for a workbook: its columns and rows in their order, those that are filtered out left out. What heads others
 * stands in a column of its own, so that rows can be sorted.
 *
 * @param <R> what one row stands for
 */
final class SheetExport<R> {

	private static final String GROUP = "group";
	private static final int GROUP_WIDTH = 14;
	/** How many rows stand under a heading changes with every row. */
	private static final Pattern COUNT = Pattern.compile("\\s*[（(]\\d+[）)]$");

	private final Sheet<R> sheet;
	private final ReturnFields fields = new ReturnFields(null);
	private final Set<String> taken = new HashSet<>();

	SheetExport(Sheet<R> sheet) {
		this.sheet = sheet;
	}

	/** Gives a sheet out; nothing where it has no rows, or nobody takes any. */
	static <R> void give(Sheet<R> sheet) {
		if (sheet.rows().count() > 0) {
			SheetOutput.of(sheet.control().getDisplay()).ifPresent(output -> output.save(new SheetExport<>(sheet).tables(sheet.name())));
		}
	}

	/** @param name what the sheet is called */
	private List<SheetTable> tables(String name) {
		List<R> seen = new ArrayList<>();
		for (int place = 0; place < sheet.rows().count(); place++) {
			if (!sheet.rows().isHeading(place)) {
				seen.add(sheet.rows().get(place));
			}
		}
		List<SheetTable> registers = sheet.host().registers(seen);
		return registers.isEmpty() ? List.of(table(name)) : registers;
	}

	private SheetTable table(String name) {
		int[] shown = sheet.arrangement().shown();
		List<Column> columns = new ArrayList<>();
		boolean grouped = hasHeadings();
		if (grouped) {
			columns.add(new Column(GROUP, Messages.text("table.export.group"), Align.START, GROUP_WIDTH));
		}
		int naming = 0;
		int widest = 0;
		for (int place : shown) {
			SheetColumn<R> column = sheet.columns().get(place);
			columns.add(new Column(key(column), column.title(), align(column), Math.max(column.width(), Math.min(column.widest(), 24))));
			boolean words = column.alignment() == SheetColumn.Alignment.START && !column.isUpright();
			if (words && column.width() > widest) {
				naming = columns.size() - 1;
				widest = column.width();
			}
		}
		return new SheetTable(name, name, sheet.host().about(), columns, naming, rows(shown, grouped), List.of());
	}

	private boolean hasHeadings() {
		for (int row = 0; row < sheet.rows().count(); row++) {
			if (sheet.rows().isHeading(row)) {
				return true;
			}
		}
		return false;
	}

	private List<Row> rows(int[] shown, boolean grouped) {
		List<Row> rows = new ArrayList<>();
		List<String> headings = new ArrayList<>();
		for (int place = 0; place < sheet.rows().count(); place++) {
			R row = sheet.rows().get(place);
			int depth = sheet.rows().depth(place);
			while (headings.size() > depth) {
				headings.removeLast();
			}
			if (sheet.rows().isHeading(place)) {
				headings.add(COUNT.matcher(sheet.columns().get(Math.max(0, sheet.treeColumn())).text(row)).replaceFirst(""));
				continue;
			}
			List<String> cells = new ArrayList<>();
			if (grouped) {
				cells.add(String.join(" / ", headings));
			}
			Identified thing = sheet.host().thing(row);
			for (int column : shown) {
				cells.add(text(sheet.columns().get(column), row, thing));
			}
			String id = thing == null || thing.getId() == null || !taken.add(thing.getId()) ? "" : thing.getId();
			rows.add(new Row(id, cells));
		}
		return rows;
	}

	/** What can come back is printed as it is typed; the rest as it is shown. */
	private String text(SheetColumn<R> column, R row, Identified thing) {
		String key = key(column);
		return thing != null && fields.has(key) && fields.takes(thing, key) ? fields.text(thing, key) : column.text(row);
	}

	private String key(SheetColumn<R> column) {
		EStructuralFeature stored = column.stored();
		return stored == null ? column.returnKey() : ReturnFields.key(stored);
	}

	private static Align align(SheetColumn<?> column) {
		return switch (column.alignment()) {
		case START -> Align.START;
		case CENTRE -> Align.ORDINAL;
		case END -> Align.END;
		};
	}
}
