package org.planwright.office.pdf.read;

import java.util.List;

/**
 * What is printed on a page in one direction, as it is read by whoever turns the page so that these words are upright.
 *
 * @param number of the page, from 1
 * @param direction of its words
 * @param width of the page in points
 * @param height of the page in points
 * @param signs its signs, in the order of the file
 * @param strokes its lines, in the order of the file
 * @param grids the tables that these draw, the largest first; empty until they are found
 * @param behind whether its words are read behind others of the same page, which may go on on the next one
 */
record Page(int number, Direction direction, double width, double height, List<Sign> signs, List<Stroke> strokes, List<Grid> grids, boolean behind) {

	/** The same page with other words. */
	Page with(List<Sign> words) {
		return with(grids, words);
	}

	/** The same page with tables. */
	Page with(List<Grid> tables, List<Sign> words) {
		return new Page(number, direction, width, height, words, strokes, tables, behind);
	}

	/** The same page, read behind other words of it. */
	Page readBehind() {
		return new Page(number, direction, width, height, signs, strokes, grids, true);
	}

	/**
	 * Whether its words stand aside of the text, such as those along an axis of a chart: what the page otherwise ends with may go on on the next one.
	 *
	 * @param blocks what was made of it; a table is none of a chart
	 */
	boolean isAside(List<Block> blocks) {
		return behind && blocks.stream().noneMatch(block -> block instanceof Grid grid && !grid.isFrame());
	}

	/** Its number of signs that are no blanks. */
	long length() {
		return signs.stream().filter(sign -> !sign.isBlank()).count();
	}
}
