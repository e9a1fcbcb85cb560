package org.planwright.office.pdf.read;

import java.awt.geom.AffineTransform;
import java.util.List;

/** Which way words are read on a page: a wide table is often set on its side. */
enum Direction {

	/** From left to right. */
	ACROSS,
	/** From the bottom to the top. */
	UP,
	/** From the top to the bottom. */
	DOWN,
	/** From right to left, upside down. */
	OVER;

	/** How much of the way that they go words may go to the side. */
	private static final double SLANT = 0.05;

	/**
	 * The direction of words.
	 *
	 * @param turn from the words to the page
	 * @return null for a slanted or mirrored one: a mark across the page
	 */
	static Direction of(AffineTransform turn) {
		if (Math.abs(turn.getShearY()) <= Math.abs(turn.getScaleX()) * SLANT) {
			// The page counts downwards: letters whose heads point that way are upside down, unless they are mirrored.
			return turn.getScaleX() > 0 ? ACROSS : turn.getScaleX() < 0 && turn.getScaleY() > 0 ? OVER : null;
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
		boolean sideways = this != OVER;
		return new Page(page.number(), this, sideways ? page.height() : page.width(), sideways ? page.width() : page.height(), page.signs().stream().map(sign -> turned(sign, page)).toList(),
				page.strokes().stream().map(stroke -> turned(stroke, page)).toList(), List.of(), page.behind());
	}

	/** A sign of the upright page, where it stands on the turned one. */
	Sign turned(Sign sign, Page page) {
		return switch (this) {
			case ACROSS -> sign;
			case UP -> sign.at(page.height() - sign.y(), sign.x());
			case DOWN -> sign.at(sign.y(), page.width() - sign.x());
			case OVER -> sign.at(page.width() - sign.x(), page.height() - sign.y());
		};
	}

	/** A sign of the turned page, where it stands on the upright one, whose size is given. */
	Sign upright(Sign sign, double width, double height) {
		return switch (this) {
			case ACROSS -> sign;
			case UP -> sign.at(sign.y(), height - sign.x());
			case DOWN -> sign.at(width - sign.y(), sign.x());
			case OVER -> sign.at(width - sign.x(), height - sign.y());
		};
	}

	private Stroke turned(Stroke stroke, Page page) {
		double at = stroke.at();
		double width = page.width();
		double height = page.height();
		return switch (this) {
			case ACROSS -> stroke;
			case UP -> stroke.across() ? new Stroke(false, height - at, stroke.from(), stroke.to()) : new Stroke(true, at, height - stroke.to(), height - stroke.from());
			case DOWN -> stroke.across() ? new Stroke(false, at, width - stroke.to(), width - stroke.from()) : new Stroke(true, width - at, stroke.from(), stroke.to());
			case OVER -> stroke.across() ? new Stroke(true, height - at, width - stroke.to(), width - stroke.from()) : new Stroke(false, width - at, height - stroke.to(), height - stroke.from());
		};
	}
}
