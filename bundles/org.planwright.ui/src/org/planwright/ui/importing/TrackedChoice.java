package org.planwright.ui.importing;

/** Which state of a document is imported in which changes were tracked. */
public enum TrackedChoice {
	/** As if all changes had been accepted. */
	ACCEPTED,
	/** As it was before. */
	ORIGINAL,
	/** As it was before, and what the changes are is shown once it is in the project. */
	BOTH;

	boolean isOriginal() {
		return this != ACCEPTED;
	}
}
