package org.planwright.ui.document.table;

/** How the text of a cell stands. */
public enum CellAlign {
	/** Words. */
	LEFT,
	/** Heads, categories, numbers of rows, units. */
	CENTER,
	/** Figures. */
	RIGHT
}
