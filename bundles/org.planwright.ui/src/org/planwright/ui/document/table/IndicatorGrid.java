package org.planwright.ui.document.table;

import java.util.ArrayList;
import java.util.List;

import org.planwright.core.PrintedTable;
import org.planwright.core.project.edit.IndicatorField;
import org.planwright.model.Indicator;
import org.planwright.model.IndicatorTable;

/** Lays the rows of an indicator table out as the printed table has them. */
final class IndicatorGrid {

	private final IndicatorTable table;
	private final PrintedTable printed;
	private final List<Indicator> rows;
	private final List<IndicatorField> fields;

	IndicatorGrid(IndicatorTable table) {
		this.table = table;
		printed = new PrintedTable(table);
		rows = printed.rows();
		fields = printed.fields();
	}

	TableGrid grid() {
		List<GridCell> cells = new ArrayList<>();
		for (int column = 0; column < fields.size(); column++) {
			cells.add(new GridCell(0, column, 1, printed.head(fields.get(column)), CellAlign.CENTER, true, 0, null));
		}
		for (int row = 0; row < rows.size(); row++) {
			for (int column = 0; column < fields.size(); column++) {
				addCell(cells, row, column);
			}
		}
		return new TableGrid(table, fields.size(), rows.size() + 1, 1, cells);
	}

	private void addCell(List<GridCell> cells, int row, int column) {
		IndicatorField field = fields.get(column);
		Indicator indicator = rows.get(row);
		int span = 1;
		if (field == IndicatorField.CATEGORY) {
			if (row > 0 && printed.isSameCategory(row - 1, row)) {
				return;
			}
			while (row + span < rows.size() && printed.isSameCategory(row, row + span)) {
				span++;
			}
		}
		int indent = field == IndicatorField.NAME && indicator.getWhole() != null ? 1 : 0;
		cells.add(new GridCell(row + 1, column, span, PrintedTable.text(field, indicator), IndicatorColumn.align(field), false, indent, new CellTarget.Field(indicator, field)));
	}
}
