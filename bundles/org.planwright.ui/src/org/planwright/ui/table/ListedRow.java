package org.planwright.ui.table;

/** A row that says itself where it stands among those that it is listed with. */
public interface ListedRow {

	/** How many rows it stands under; 0 at the top. */
	int depth();

	/** Whether it only heads those under it. */
	default boolean isHeading() {
		return false;
	}

	/** What it is remembered by when the rows are read again. */
	Object key();
}
