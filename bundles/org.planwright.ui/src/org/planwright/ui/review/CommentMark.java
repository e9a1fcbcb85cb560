package org.planwright.ui.review;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/** How a place that was remarked on is drawn: a bubble beside text, as on the edge of a printed page, and a corner of a cell, as in Excel. */
public final class CommentMark {

	/** Side of the corner of a cell, in pixels; in a low one a third of its height. */
	private static final int CORNER = 8;

	private CommentMark() {
	}

	/** Fills the upper right corner of a cell. */
	public static void corner(GC gc, Theme theme, Rectangle cell) {
		int side = Math.min(CORNER, cell.height / 3);
		int right = cell.x + cell.width;
		gc.setAntialias(SWT.ON);
		gc.setBackground(theme.color(Tint.COMMENT));
		gc.fillPolygon(new int[] { right - side, cell.y, right, cell.y, right, cell.y + side });
	}

	/** Fills a bubble in a square. */
	public static void bubble(GC gc, Theme theme, Rectangle shape) {
		gc.setAntialias(SWT.ON);
		gc.setBackground(theme.color(Tint.COMMENT));
		int body = shape.height * 3 / 4;
		int round = Math.max(3, shape.width / 3);
		gc.fillRoundRectangle(shape.x, shape.y, shape.width, body, round, round);
		gc.fillPolygon(new int[] { shape.x + shape.width / 5, shape.y + body - 1, shape.x + shape.width / 2, shape.y + body - 1, shape.x + shape.width / 5, shape.y + shape.height });
	}
}
