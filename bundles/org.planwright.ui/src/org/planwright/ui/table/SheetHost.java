package org.planwright.ui.table;

import java.util.List;

import org.planwright.core.report.SheetTable;
import org.planwright.model.Identified;
import org.planwright.ui.Messages;

/**
 * What a sheet asks of the page that it stands on.
 *
 * @param <R> what one row stands for
 */
public interface SheetHost<R> {

	/**
	 * Makes one undoable edit.
	 *
	 * @param label  what the edit is called in the menu
	 * @param change changes cells through their columns
	 */
	void edit(String label, Runnable change);

	/** Tells the user what became of an edit, where there is something to say. */
	void say(Notice notice);

	/** Whether rows that a pasted block has too many can be added behind the last row. */
	default boolean canAppend() {
		return false;
	}

	/**
	 * Adds empty rows; called inside the edit that pastes.
	 *
	 * @param after the last row that the block covers; null when it covers none
	 * @return the new rows, as many as asked for
	 * @throws UnsupportedOperationException where {@link #canAppend()} is false
	 */
	default List<R> append(int count, R after) {
		throw new UnsupportedOperationException();
	}

	/** The head of the sheet; asked once. */
	default SheetHead head() {
		return SheetHead.PLAIN;
	}

	/** How many lines of words a row has room for; asked once. */
	default int lines() {
		return 1;
	}

	/** Whether anything can be typed or pasted into cells now. */
	default boolean takesWords() {
		return true;
	}

	/** Why nothing can be typed or pasted, said where somebody tries; asked only then. */
	default String whyNoWords() {
		return Messages.text("table.viewOnly");
	}

	/** What was remarked on a row and is not settled, for its cell in the tree column; empty for nothing. Asked of rows that are no headings. */
	default String remarks(R row) {
		return "";
	}

	/** The thing that a row shows, by which it is known when the table went out as a workbook and comes back; null for none. */
	default Identified thing(R row) {
		return null;
	}

	/**
	 * The tables that go out in the place of what is seen, where rows are worked on in columns of their own and come back; none where the sheet
	 * goes out as it is seen.
	 *
	 * @param rows as they are seen, in their order, without headings
	 */
	default List<SheetTable> registers(List<R> rows) {
		return List.of();
	}

	/** Id of the plan that the sheet is about; empty where it is about none or several. */
	default String about() {
		return "";
	}

	/** What can be said of the framed row; in the menu behind the actions of the page. */
	default List<SheetAction> remarkActions() {
		return List.of();
	}

	/** The keys Enter and double click where they do something else than edit the framed cell or fold what stands under it; whether they did. */
	default boolean opened(SheetCell<R> cell) {
		return false;
	}

	/** The head of a column was clicked; whether that did something, so that rows are not sorted by it. */
	default boolean headPicked(SheetColumn<R> column) {
		return false;
	}

	/** What can be done with rows, beside editing their cells; in the order of the menu. */
	default List<SheetAction> actions() {
		return List.of();
	}
}
