package org.planwright.core.check.rule.structure;

import org.planwright.core.Numbering;
import org.planwright.core.check.Place;
import org.planwright.core.check.rule.structure.NumberedList.Family;
import org.planwright.core.figure.Glyphs;

/**
 * Something with a number.
 *
 * @param label the label as printed
 * @param number the number in it
 * @param place where it stands; a span of words where the label is part of a passage
 * @param typed whether the label can be changed by a fix
 * @param opens whether a new list may begin here with 1
 */
record NumberedEntry(String label, Numbering number, Place place, boolean typed, boolean opens) {

	/** The same, said to be where a new list may begin, or not. */
	NumberedEntry opening(boolean anew) {
		return new NumberedEntry(label, number, place, typed, anew);
	}

	/** What tells lists that are printed alike from each other. */
	Family family() {
		String after = Glyphs.fold(number.after()).strip();
		StringBuilder kind = new StringBuilder();
		for (char c : after.toCharArray()) {
			if (c == ')' || Character.isLetterOrDigit(c)) {
				kind.append(c);
			}
		}
		Numbering.Numerals numerals = number.numerals() == Numbering.Numerals.FULL_WIDTH ? Numbering.Numerals.ARABIC : number.numerals();
		return new Family(numerals, Glyphs.fold(number.before()).replaceAll("\\s+", ""), kind.toString());
	}

	/** The label without its number: entries of one list should share it. */
	String form() {
		return number.before() + number.numerals() + number.after();
	}
}
