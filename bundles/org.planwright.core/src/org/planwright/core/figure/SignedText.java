package org.planwright.core.figure;

import java.util.Arrays;

/**
 * A text that knows where its signs stand: marks, digits, letters and blanks, all that is no Chinese character. They are a small part of
 * most texts and what most patterns begin with, so that a text is gone through once instead of once for each pattern.
 */
public final class SignedText {

	private final String text;
	private final char[] characters;
	private final int[] places;

	private SignedText(String text, char[] characters, int[] places) {
		this.text = text;
		this.characters = characters;
		this.places = places;
	}

	/** Goes through a text. */
	public static SignedText of(String text) {
		char[] characters = text.toCharArray();
		int[] places = new int[characters.length];
		int count = 0;
		for (int i = 0; i < characters.length; i++) {
			if (isSign(characters[i])) {
				places[count++] = i;
			}
		}
		return new SignedText(text, characters, Arrays.copyOf(places, count));
	}

	/** Tells whether a character counts as a sign: it is none of the Chinese ones that texts are written in. */
	static boolean isSign(char c) {
		return c < '\u3400' || c > '\u9FFF';
	}

	/** The same text with variants of one glyph folded into one ({@link Glyphs}): every sign stands where it stood. */
	public SignedText folded() {
		char[] folded = null;
		for (int place : places) {
			char sign = Glyphs.fold(characters[place]);
			if (sign != characters[place]) {
				folded = folded == null ? characters.clone() : folded;
				folded[place] = sign;
			}
		}
		return folded == null ? this : new SignedText(new String(folded), folded, places);
	}

	/** The text. */
	public String text() {
		return text;
	}

	/** How many characters it has. */
	public int length() {
		return characters.length;
	}

	/** The character at an offset. */
	public char charAt(int offset) {
		return characters[offset];
	}

	/** How many signs there are. */
	public int count() {
		return places.length;
	}

	/** Offset of a sign, counted from 0. */
	public int place(int index) {
		return places[index];
	}

	/** A sign, counted from 0. */
	public char sign(int index) {
		return characters[places[index]];
	}

	/** Which sign is the first one at an offset or behind it; {@link #count()} where none is. */
	public int indexFrom(int offset) {
		int index = Arrays.binarySearch(places, offset);
		return index < 0 ? -index - 1 : index;
	}

	/** Tells whether any of some signs stands in it. */
	public boolean holdsAny(String signs) {
		for (int place : places) {
			if (signs.indexOf(characters[place]) >= 0) {
				return true;
			}
		}
		return false;
	}
}
