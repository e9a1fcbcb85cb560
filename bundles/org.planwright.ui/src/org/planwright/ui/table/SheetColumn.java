package org.planwright.ui.table;

import java.math.BigDecimal;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.planwright.ui.theme.Tint;

/**
 * One column of a sheet: what its cells say, how rows sort by it and how a cell is edited. Knows no widgets.
 *
 * @param <R> what one row stands for
 */
public interface SheetColumn<R> {

	/** Where the words of a cell stand. */
	enum Alignment {
		/** Words. */
		START,
		/** Short words of equal length. */
		CENTRE,
		/** Numbers. */
		END
	}

	/** Names the column in what is remembered of a sheet; never shown and never changed. No blanks, commas or colons. */
	String id();

	/** What the head says; units and years stand here rather than in every cell. */
	String title();

	/** What a cell says, as printed; never null. Asked only of rows that are no headings, and of headings in the tree column. */
	String text(R row);

	/** What the cell of a row that heads others says, beside that of the tree column, such as a sum; empty for nothing. */
	default String headingText(R row) {
		return "";
	}

	/** What is said about the words of a heading, in the tree column, when the pointer rests on them; empty for nothing. */
	default String headingDetail(R row) {
		return "";
	}

	/** What a screen reader says of a cell, where a sign stands for words. */
	default String spoken(R row) {
		return text(row);
	}

	/** The colour of the words; null for that of every other cell. Never the only difference. */
	default Tint ink(R row) {
		return null;
	}

	/** What belongs to the words but is not theirs, as a number computed otherwise than printed; shown in grey beside them. Empty for none. */
	default String aside(R row) {
		return "";
	}

	/** The sign at the beginning of a cell; null for none. */
	default CellMark mark(R row) {
		return null;
	}

	/** Whether what the cell says is not to be relied on now, as while it is being computed anew. */
	default boolean isFaint(R row) {
		return false;
	}

	/** What is said about a cell when the pointer rests on it; empty for nothing but the cell's words where they are cut. */
	default String detail(R row) {
		return "";
	}

	/** The cell's number, for sorting and for filters such as {@code >10}; null where it has none. */
	default BigDecimal number(R row) {
		return null;
	}

	/**
	 * What rows are sorted by; rows without one stand last. All keys of a column compare with each other.
	 *
	 * @return null where the cell says nothing
	 */
	default Comparable<?> sortKey(R row) {
		return SortKeys.words(text(row));
	}

	/** What is said about the column when the pointer rests on its head; empty for nothing but its title where that is cut. */
	default String headDetail() {
		return "";
	}

	/** What stands under the title where the sheet's head has {@linkplain SheetHead#totals totals}. */
	default String total() {
		return "";
	}

	/**
	 * Whether the title is written downwards, as is done where columns are narrower than their titles. Cells hold a sign or a number in the
	 * middle then, and nothing beside it.
	 */
	default boolean isUpright() {
		return false;
	}

	/** Whether the column heads those to its right rather than standing for itself. */
	default boolean isHeading() {
		return false;
	}

	/** Whether words are looked for in the column, in a search and by a filter of all columns. */
	default boolean isSearched() {
		return true;
	}

	/** Where the words stand. */
	default Alignment alignment() {
		return Alignment.START;
	}

	/** Width before the user changes it, in Chinese characters of the sheet's font. */
	default int width() {
		return 8;
	}

	/** Width up to which the column takes room that is left, in Chinese characters; {@link Integer#MAX_VALUE} for all of it. */
	default int widest() {
		return width();
	}

	/** Whether the column is seen before the user chooses columns. */
	default boolean shownAtFirst() {
		return true;
	}

	/** The field of the row's thing that a cell is typed into, by which a table that went out as a workbook comes back; null for none. */
	default EStructuralFeature stored() {
		return null;
	}

	/** What a column without a stored field is known by when a table that went out as a workbook comes back. */
	default String returnKey() {
		return id();
	}

	/** Whether a cell was changed since the project was saved. */
	default boolean isChanged(R row) {
		return false;
	}

	/** How cells are edited; empty for a column that is only read. */
	default Optional<CellEditing<R>> editing() {
		return Optional.empty();
	}
}
