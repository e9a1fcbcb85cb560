package org.planwright.office.pdf.read;

import java.awt.geom.AffineTransform;

/** Which way words are read on a page: a wide table is often set on its side. */
enum Direction {

	/** From left to right. */
	ACROSS,
	/** From the bottom to the top. */
	UP,
	/** From the top to the bottom. */
	DOWN;

	/** How much of the way that they go words may go to the side. */
	private static final double SLANT = 0.05;

	/**
	 * The direction of words.
	 *
	 * @param turn from the words to the page
	 * @return null for a slanted or mirrored one: a mark across the page
	 */
	static Direction of(AffineTransform turn) {
		if (turn.getScaleX() > 0 && Math.abs(turn.getShearY()) <= turn.getScaleX() * SLANT) {
			return ACROSS;
		}
		if (Math.abs(turn.getScaleX()) > Math.abs(turn.getShearY()) * SLANT) {
			return null;
		}
		return turn.getShearY() < 0 ? UP : DOWN;
	}

	/** A page as it is read by whoever turns it so that these words are upright. */
	Page turned(Page page) {
		if (this == ACROSS) {
			return page;
		}
		return new Page(page.height(), page.width(), page.signs().stream().map(sign -> turned(sign, page)).toList(), page.strokes().stream().map(stroke -> turned(stroke, page)).toList(),
				page.pictures(), page.nameless());
	}

	private Sign turned(Sign sign, Page page) {
		double x = this == UP ? page.height() - sign.y() : sign.y();
		double y = this == UP ? sign.x() : page.width() - sign.x();
		return new Sign(sign.text(), x, y, sign.width(), sign.size(), sign.bold());
	}

	private Stroke turned(Stroke stroke, Page page) {
		double at = stroke.at();
		if (this == UP) {
			return stroke.across() ? new Stroke(false, page.height() - at, stroke.from(), stroke.to()) : new Stroke(true, at, page.height() - stroke.to(), page.height() - stroke.from());
		}
		return stroke.across() ? new Stroke(false, at, page.width() - stroke.to(), page.width() - stroke.from()) : new Stroke(true, page.width() - at, stroke.from(), stroke.to());
	}
}
