package org.planwright.core.reading.structure;

import java.util.Objects;

import org.planwright.core.reading.source.PlacedText;

/**
 * A term and what it means.
 *
 * @param no the number as printed; null where the list has none
 * @param term the word or abbreviation
 * @param expansion the full name, often in English; null where none is given
 * @param definition the meaning; null where none is given
 * @param text the entry as printed, number and term included
 */
public record TermEntry(String no, PlacedText term, PlacedText expansion, PlacedText definition, PlacedText text) {

	public TermEntry {
		Objects.requireNonNull(term, "term");
		Objects.requireNonNull(text, "text");
	}
}
