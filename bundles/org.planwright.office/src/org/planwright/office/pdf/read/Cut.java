package org.planwright.office.pdf.read;

import java.util.List;

/**
 * A line that may be one of a table without lines.
 *
 * @param line the line
 * @param pieces its pieces, which stand apart as columns do
 */
record Cut(Line line, List<Line> pieces) {

	/** Room between two columns, in sizes of the font: more than any between words. */
	private static final double GUTTER = 0.85;
	/** A table of fewer columns is not told from words that stand apart. */
	static final int FEWEST_COLUMNS = 3;

	static Cut of(Line line) {
		return new Cut(line, Lines.pieces(line, GUTTER));
	}

	boolean isRow() {
		return pieces.size() >= FEWEST_COLUMNS;
	}

	double y() {
		return line.y();
	}
}
