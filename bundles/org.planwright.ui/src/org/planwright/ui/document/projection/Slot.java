package org.planwright.ui.document.projection;

/** Which text of an object a {@link Segment} shows. */
public enum Slot {
	/** Number or label, such as 一、, 专栏1 or 工程目标：; set by commands, not by typing. */
	LABEL(false),
	/** Punctuation that the page puts between two texts. */
	MARK(false),
	/** One character that stands for a table. */
	OBJECT(false),
	/** Title of a plan, section, box, item or table. */
	TITLE(true),
	/** The words of a passage. */
	TEXT(true),
	/** The word that a term explains. */
	TERM(true),
	/** Full name of a term. */
	EXPANSION(true),
	/** Meaning of a term. */
	DEFINITION(true);

	private final boolean typed;

	Slot(boolean typed) {
		this.typed = typed;
	}

	/** Whether its words can be typed into; the others are protected. */
	public boolean isTyped() {
		return typed;
	}
}
