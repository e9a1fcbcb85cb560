package org.planwright.ui.findings;

import java.util.Comparator;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.planwright.core.check.Finding;
import org.planwright.core.check.Severity;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/**
 * How a place that was found fault with is drawn. The severities differ by form: a wave, dashes, dots; a disc, a triangle, a square.
 *
 * @param severity the gravest found there
 * @param isFaint whether it is being checked anew
 */
public record FindingMark(Severity severity, boolean isFaint) {

	private static final int WAVE = 2;
	private static final int THICK = 2;
	private static final int[] DASHES = { 5, 3 };
	private static final int[] DOTS = { 2, 3 };

	/** The mark of a place. */
	public static FindingMark of(List<Finding> findings, boolean isFaint) {
		return new FindingMark(findings.stream().map(Finding::severity).min(Comparator.naturalOrder()).orElseThrow(), isFaint);
	}

	private Tint tint() {
		return isFaint ? Tint.INK_FAINT : SeverityLook.tint(severity);
	}

	/** How much room an underline takes below the words, in pixels. */
	public static int underlineHeight() {
		return WAVE + THICK;
	}

	/** Draws a line under words. */
	public void underline(GC gc, Theme theme, int left, int right, int y) {
		gc.setForeground(theme.color(tint()));
		if (severity == Severity.ERROR) {
			gc.setAntialias(SWT.ON);
			gc.setLineWidth(1);
			gc.drawPolyline(wave(left, right, y));
			return;
		}
		gc.setAntialias(SWT.OFF);
		gc.setLineWidth(THICK);
		gc.setLineDash(severity == Severity.WARNING ? DASHES : DOTS);
		gc.drawLine(left, y + 1, right, y + 1);
		gc.setLineDash(null);
		gc.setLineWidth(1);
	}

	private static int[] wave(int left, int right, int y) {
		int steps = Math.max(1, (right - left) / WAVE);
		int[] points = new int[2 * (steps + 1)];
		for (int i = 0; i <= steps; i++) {
			points[2 * i] = left + i * WAVE;
			points[2 * i + 1] = y + (i % 2 == 0 ? WAVE : 0);
		}
		return points;
	}

	/** Fills the shape of the severity. */
	public void fill(GC gc, Theme theme, Rectangle shape) {
		gc.setAntialias(SWT.ON);
		gc.setBackground(theme.color(tint()));
		switch (severity) {
		case ERROR -> gc.fillOval(shape.x, shape.y, shape.width, shape.height);
		case WARNING -> gc.fillPolygon(new int[] { shape.x + shape.width / 2, shape.y, shape.x + shape.width, shape.y + shape.height, shape.x, shape.y + shape.height });
		case INFO -> gc.fillRectangle(shape.x + 1, shape.y + 1, shape.width - 2, shape.height - 2);
		}
	}
}
