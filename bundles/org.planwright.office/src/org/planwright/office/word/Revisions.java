package org.planwright.office.word;

/** Which state of a document with tracked changes is read. */
public enum Revisions {
	/** As if all changes had been accepted. */
	ACCEPTED,
	/** As it was before the changes. */
	ORIGINAL;

	/** Whether what an element encloses belongs to this state. */
	boolean hides(String element) {
		return switch (element) {
			case "w:del", "w:moveFrom", "w:cellDel" -> this == ACCEPTED;
			case "w:ins", "w:moveTo", "w:cellIns" -> this == ORIGINAL;
			default -> false;
		};
	}

	/** Whether an element encloses words, or is a cell, that a person added, took out or moved while changes were tracked. */
	static boolean isTracked(String element) {
		return ACCEPTED.hides(element) || ORIGINAL.hides(element);
	}
}
