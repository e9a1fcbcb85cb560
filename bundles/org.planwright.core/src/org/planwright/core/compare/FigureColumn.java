package org.planwright.core.compare;

import java.util.Locale;

import org.planwright.core.Messages;

/** Where in a thing a figure stands. */
public enum FigureColumn {
	/** The value of the base year of a row. */
	BASELINE,
	/** The value aimed at of a row. */
	TARGET,
	/** The growth or change of a row. */
	CHANGE,
	/** In the words of a paragraph, an item of a box, a note or a term. */
	WORDS,
	/** In a title. */
	TITLE,
	/** In a cell of a plain table. */
	CELL;

	/** The key in files for other programs. */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** What a person calls it. */
	public String title() {
		return Messages.text("compare.column." + key());
	}
}
