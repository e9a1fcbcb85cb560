package org.planwright.core.figure;

import java.util.Arrays;

/** A set of characters that may be asked for every character of a text: it answers at once. */
public final class Signs {

	private long[] bits = {};

	/** The characters of a text. */
	public static Signs of(CharSequence text) {
		Signs signs = new Signs();
		text.chars().forEach(sign -> signs.add((char) sign));
		return signs;
	}

	/** Takes a character in. */
	public void add(char sign) {
		int place = sign / Long.SIZE;
		bits = place < bits.length ? bits : Arrays.copyOf(bits, place + 1);
		bits[place] |= 1L << sign;
	}

	/** Tells whether a character is one of them. */
	public boolean contains(char c) {
		int place = c / Long.SIZE;
		return place < bits.length && (bits[place] >>> c & 1) != 0;
	}
}
