package org.planwright.core.reading.outline;

import java.util.regex.Pattern;

import org.planwright.core.reading.source.PlacedText;

/**
 * A heading found in a paragraph.
 *
 * @param rank how wide the heading is: the ordinal of its numbering style, or below 0 for one without a number
 * @param label the number as printed; null where there is none
 * @param title the heading
 * @param runIn whether text follows in the same paragraph
 * @param mark what is printed between a run-in heading and its text; empty for other headings
 * @param rest the text behind a run-in heading; null for other headings
 * @param glossary whether a list of terms follows
 * @param sure whether the document itself makes it a heading
 */
public record Heading(int rank, PlacedText label, PlacedText title, boolean runIn, String mark, PlacedText rest, boolean glossary, boolean sure) {

	private static final Pattern SET_APART = Pattern.compile("\\p{IsHan}(?:\\s+\\p{IsHan})+");

	/** Letters that are set apart to fill the line, as in 前 言 or 名 词 解 释, are a matter of looks and no part of the words. */
	public Heading {
		if (SET_APART.matcher(title).matches()) {
			PlacedText words = title.substring(0, 1);
			for (int i = 1; i < title.length(); i++) {
				words = Character.isWhitespace(title.charAt(i)) ? words : words.append(title.substring(i, i + 1), "");
			}
			title = words;
		}
	}

	/** A heading by its words. */
	public Heading(int rank, PlacedText label, PlacedText title, boolean runIn, String mark, PlacedText rest, boolean glossary) {
		this(rank, label, title, runIn, mark, rest, glossary, false);
	}

	/** The same heading, which the document itself makes one. */
	Heading made() {
		return new Heading(rank, label, title, runIn, mark, rest, glossary, true);
	}

	/** The rank of prefaces and appendixes, and of the body's widest headings where nothing else is wider. */
	public static final int MATTER_RANK = -1;

	/** The line of the heading; that of its title where 附件 stands on a line of its own above. */
	public int line() {
		return label == null || rank == MATTER_RANK ? title.firstLine() : label.firstLine();
	}
}
