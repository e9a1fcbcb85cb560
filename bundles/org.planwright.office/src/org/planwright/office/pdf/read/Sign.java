package org.planwright.office.pdf.read;

/**
 * A printed sign. Places are in points from the top left corner of the page as it is seen.
 *
 * @param text what it says, mostly one character; a ligature says several
 * @param x where it begins
 * @param y the line that it stands on
 * @param width how far the next sign is
 * @param size of its font
 * @param bold whether it is set in heavy letters
 */
record Sign(String text, double x, double y, double width, double size, boolean bold) {

	/** The same sign elsewhere. */
	Sign at(double left, double line) {
		return new Sign(text, left, line, width, size, bold);
	}

	double right() {
		return x + width;
	}

	/** About the middle of the letter's height. */
	double middle() {
		return y - size * 0.35;
	}

	boolean isBlank() {
		return text.isBlank();
	}
}
