package org.planwright.ui.document.table;

import org.planwright.core.project.edit.IndicatorField;

/** What a column of a printed indicator table shows. */
final class IndicatorColumn {

	private IndicatorColumn() {
	}

	/** How the cells of a column stand. */
	static CellAlign align(IndicatorField field) {
		return switch (field) {
		case NAME, ALIASES -> CellAlign.LEFT;
		case BASELINE, TARGET, CHANGE -> CellAlign.RIGHT;
		case CATEGORY, NO, UNIT, PRICE_BASE, ATTRIBUTE -> CellAlign.CENTER;
		};
	}
}
