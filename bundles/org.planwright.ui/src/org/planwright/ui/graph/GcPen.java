package org.planwright.ui.graph;

import java.util.List;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;
import org.planwright.ui.theme.Tint;

/** Draws a graph on a screen or a printer. The caller owns the context and what it shows. */
final class GcPen implements GraphPen {

	/** Gives the font for a size in units of the drawing. */
	@FunctionalInterface
	interface Fonts {
		Font of(double size, boolean bold);
	}

	private final GC gc;
	private final double scale;
	private final double left;
	private final double top;
	private final Function<Tint, Color> colors;
	private final Fonts fonts;

	/**
	 * @param scale pixels a unit
	 * @param left where the drawing begins, in pixels
	 * @param top the same from above
	 */
	GcPen(GC gc, double scale, double left, double top, Function<Tint, Color> colors, Fonts fonts) {
		this.gc = gc;
		this.scale = scale;
		this.left = left;
		this.top = top;
		this.colors = colors;
		this.fonts = fonts;
		gc.setAntialias(SWT.ON);
		gc.setTextAntialias(SWT.ON);
	}

	private int x(double value) {
		return (int) Math.round(left + value * scale);
	}

	private int y(double value) {
		return (int) Math.round(top + value * scale);
	}

	private int size(double value) {
		return (int) Math.round(value * scale);
	}

	private void pen(Tint tint, double thickness, Stroke stroke) {
		gc.setForeground(colors.apply(tint));
		gc.setLineWidth(Math.max(1, (int) Math.round(thickness * scale)));
		gc.setLineStyle(switch (stroke) {
			case SOLID -> SWT.LINE_SOLID;
			case DASHED -> SWT.LINE_DASH;
			case DOTTED -> SWT.LINE_DOT;
		});
	}

	@Override
	public void frame(double x, double y, double width, double height, double corner, Tint fill, Tint stroke, double thickness) {
		gc.setBackground(colors.apply(fill));
		int round = size(2 * corner);
		gc.fillRoundRectangle(x(x), y(y), size(width), size(height), round, round);
		pen(stroke, thickness, Stroke.SOLID);
		gc.drawRoundRectangle(x(x), y(y), size(width), size(height), round, round);
	}

	@Override
	public void cutFrame(double x, double y, double width, double height, double corner, Tint fill, Tint stroke, double thickness) {
		double[] corners = SvgPen.cut(x, y, width, height, corner);
		int[] points = new int[corners.length];
		for (int i = 0; i < corners.length; i += 2) {
			points[i] = x(corners[i]);
			points[i + 1] = y(corners[i + 1]);
		}
		gc.setBackground(colors.apply(fill));
		gc.fillPolygon(points);
		pen(stroke, thickness, Stroke.SOLID);
		gc.drawPolygon(points);
	}

	@Override
	public void way(List<Double> points, Tint tint, double thickness, Stroke stroke) {
		pen(tint, thickness, stroke);
		Path path = new Path(gc.getDevice());
		for (int i = 0; i + 1 < points.size(); i += 2) {
			float px = x(points.get(i)) + 0.5f;
			float py = y(points.get(i + 1)) + 0.5f;
			if (i == 0) {
				path.moveTo(px, py);
			} else {
				path.lineTo(px, py);
			}
		}
		gc.drawPath(path);
		path.dispose();
	}

	@Override
	public void arrow(double x, double y, double size, Tint tint) {
		gc.setBackground(colors.apply(tint));
		gc.fillPolygon(new int[] { x(x), y(y), x(x - size * 1.6), y(y - size * 0.8), x(x - size * 1.6), y(y + size * 0.8) });
	}

	@Override
	public void text(String text, double x, double y, double size, Tint tint, boolean bold, boolean centred) {
		gc.setFont(fonts.of(size, bold));
		gc.setForeground(colors.apply(tint));
		Point extent = centred ? gc.textExtent(text) : null;
		int ascent = gc.getFontMetrics().getAscent() + gc.getFontMetrics().getLeading();
		gc.drawText(text, x(x) - (extent == null ? 0 : extent.x / 2), y(y) - ascent, true);
	}
}
