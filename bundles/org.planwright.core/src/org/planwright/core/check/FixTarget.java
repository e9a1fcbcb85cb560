package org.planwright.core.check;

import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * An open project as fixes see it. Every method checks that what it replaces is what the fix expects, and throws an
 * {@link OutdatedFixException} where it is not, or where the object is gone.
 */
public interface FixTarget {

	/**
	 * Types into a cell of an indicator's row, as a person would.
	 *
	 * @param indicator id of the row
	 * @param cell the feature that the cell shows
	 * @param expected the cell as the fix knows it
	 * @param text what is typed
	 */
	void typeCell(String indicator, EStructuralFeature cell, String expected, String text);

	/**
	 * Replaces words of a passage.
	 *
	 * @param passage its id
	 * @param start offset of the first character
	 * @param expected the words as the fix knows them
	 * @param replacement what takes their place
	 */
	void replaceWords(String passage, int start, String expected, String replacement);

	/**
	 * Sets the printed number of a section, box, item, row, table, term or note. A number kept beside the label follows it.
	 *
	 * @param object its id
	 * @param expected the label as the fix knows it
	 * @param label what takes its place
	 */
	void setLabel(String object, String expected, String label);
}
