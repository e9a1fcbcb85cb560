package org.planwright.core.check;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.planwright.model.Identified;
import org.planwright.model.TraceLink;

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

	/**
	 * Deletes a stored link.
	 *
	 * @param link its id
	 * @param expected its ends and kind as the fix knows them, as {@link #told(TraceLink)} tells them
	 */
	void deleteLink(String link, String expected);

	/** What a target throws: it meets fixes through this interface alone. */
	static RuntimeException outdated(String what) {
		return new OutdatedFixException(what);
	}

	/** The ends and the kind of a link, to tell whether it is the one that a fix means. */
	static String told(TraceLink link) {
		return id(link.getSource()) + ' ' + link.getKind().getLiteral() + ' ' + id(link.getTarget());
	}

	private static String id(Identified end) {
		return end == null ? "-" : end.getId();
	}
}
