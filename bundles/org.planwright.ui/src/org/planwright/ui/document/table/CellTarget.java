package org.planwright.ui.document.table;

import org.planwright.core.project.edit.IndicatorField;
import org.planwright.model.Indicator;
import org.planwright.model.TextTable;

/** What a cell shows and an edit of the cell changes. */
public sealed interface CellTarget {

	/**
	 * A field of an indicator.
	 *
	 * @param indicator the row's indicator
	 * @param field     which of its fields
	 */
	record Field(Indicator indicator, IndicatorField field) implements CellTarget {
	}

	/**
	 * A cell of a plain table.
	 *
	 * @param table  the table
	 * @param row    index of the row
	 * @param column index of the cell in the row
	 */
	record Text(TextTable table, int row, int column) implements CellTarget {
	}
}
