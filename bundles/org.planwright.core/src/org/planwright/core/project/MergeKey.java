package org.planwright.core.project;

/**
 * What makes edits that follow each other quickly one step for undo, such as the characters of a word being typed.
 */
public interface MergeKey {

	/** Tells whether an edit of this key goes on where an edit of the key before ended. */
	boolean continues(MergeKey before);
}
