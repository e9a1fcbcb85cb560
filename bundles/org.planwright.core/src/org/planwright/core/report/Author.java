package org.planwright.core.report;

import java.util.Objects;

/**
 * Somebody who changed a document.
 *
 * @param name who
 * @param colour the place of the colour in the palette, from 0
 */
public record Author(String name, int colour) {

	/** So many colours can be told apart (Okabe and Ito). */
	public static final int COLOURS = 7;

	public Author {
		Objects.requireNonNull(name, "name");
		if (colour < 0 || colour >= COLOURS) {
			throw new IllegalArgumentException("No colour: " + colour);
		}
	}
}
