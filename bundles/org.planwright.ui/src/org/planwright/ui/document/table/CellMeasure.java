package org.planwright.ui.document.table;

/** Measures the text of cells; the display gives one, tests another. Pixels throughout. */
public interface CellMeasure {

	/** Width of a cell's text on one line. */
	int naturalWidth(GridCell cell);

	/** Least width at which a cell's text can be read: that of its longest part that must not be broken. */
	int leastWidth(GridCell cell);

	/** Height of a cell's text when it is broken at a width. */
	int heightAt(GridCell cell, int width);
}
