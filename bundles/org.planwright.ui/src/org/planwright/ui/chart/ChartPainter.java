package org.planwright.ui.chart;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.ICustomPaintListener;
import org.planwright.ui.chart.model.ChartDrawing;
import org.planwright.ui.chart.model.ChartLine;
import org.planwright.ui.chart.model.ChartLine.Role;
import org.planwright.ui.chart.model.ChartMarker;
import org.planwright.ui.chart.model.ChartPoint;
import org.planwright.ui.chart.model.LabelLayout;
import org.planwright.ui.chart.model.TargetMark;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/** Paints what the chart library has no word for: the target and its bound, markers, and words at points. */
final class ChartPainter implements ICustomPaintListener {

	private static final int TARGET_HUE = 1;
	private static final int BOUND_ALPHA = 34;
	/** How far from a point, in pixels, the mouse still means it. */
	private static final int REACH = 14;

	private final Chart chart;
	private final Theme theme;
	private final ChartFonts fonts;
	private ChartDrawing drawing;
	private ChartPoint hot;
	private boolean focused;

	ChartPainter(Chart chart, Theme theme, ChartFonts fonts) {
		this.chart = chart;
		this.theme = theme;
		this.fonts = fonts;
	}

	void show(ChartDrawing next) {
		drawing = next;
		hot = null;
	}

	/** Rings a point; null for none. */
	void setHot(ChartPoint point) {
		if (hot != point) {
			hot = point;
			chart.getPlotArea().getControl().redraw();
		}
	}

	/** Shows whether the keyboard is here. */
	void setFocused(boolean focused) {
		this.focused = focused;
		chart.getPlotArea().getControl().redraw();
	}

	/** The point that is ringed; null for none. */
	ChartPoint hot() {
		return hot;
	}

	/** Where a point is drawn, in pixels of the plot area. */
	Point place(ChartPoint point) {
		return new Point(x(point.year()), y(point.value()));
	}

	Optional<ChartPoint> pointAt(int x, int y) {
		if (drawing == null) {
			return Optional.empty();
		}
		return drawing.points().filter(point -> distance(point, x, y) <= REACH * REACH).min(Comparator.comparingInt(point -> distance(point, x, y)));
	}

	private int distance(ChartPoint point, int x, int y) {
		int dx = x(point.year()) - x;
		int dy = y(point.value()) - y;
		return dx * dx + dy * dy;
	}

	private int x(int year) {
		return chart.getAxisSet().getXAxis(0).getPixelCoordinate(year);
	}

	private int y(BigDecimal value) {
		return chart.getAxisSet().getYAxis(0).getPixelCoordinate(value.doubleValue());
	}

	/** Where things are in the chart as a whole; widths of texts are not told. */
	LabelLayout.Metrics metrics() {
		int down = chart.getPlotArea().getControl().getLocation().y;
		GC gc = new GC(chart);
		try {
			gc.setFont(fonts.text());
			return new PlotMetrics(null, gc.getFontMetrics().getHeight(), down);
		} finally {
			gc.dispose();
		}
	}

	/** Paints what lies under the lines. */
	ICustomPaintListener behind() {
		return new ICustomPaintListener() {
			@Override
			public void paintControl(PaintEvent event) {
				if (drawing != null && drawing.target() != null) {
					paintBound(event.gc, drawing.target());
				}
			}

			@Override
			public boolean drawBehindSeries() {
				return true;
			}
		};
	}

	@Override
	public boolean drawBehindSeries() {
		return false;
	}

	private Rectangle plot() {
		Point size = chart.getPlotArea().getSize();
		return new Rectangle(0, 0, size.x, size.y);
	}

	private void paintBound(GC gc, TargetMark mark) {
		if (mark.shape() != TargetMark.Shape.LINE) {
			int upper = mark.high() == null ? 0 : y(mark.high());
			int lower = mark.low() == null ? plot().height : y(mark.low());
			gc.setAlpha(BOUND_ALPHA);
			gc.setBackground(theme.series(TARGET_HUE));
			gc.fillRectangle(0, upper, plot().width, lower - upper);
			gc.setAlpha(255);
		}
		gc.setForeground(theme.series(TARGET_HUE));
		gc.setLineWidth(2);
		for (BigDecimal edge : mark.edges()) {
			gc.setLineStyle(mark.strict() ? SWT.LINE_DASH : SWT.LINE_SOLID);
			gc.drawLine(0, y(edge), plot().width, y(edge));
		}
		gc.setLineStyle(SWT.LINE_SOLID);
	}

	@Override
	public void paintControl(PaintEvent event) {
		if (drawing == null) {
			return;
		}
		GC gc = event.gc;
		gc.setAntialias(SWT.ON);
		gc.setLineStyle(SWT.LINE_SOLID);
		for (ChartLine line : drawing.lines()) {
			paintMarkers(gc, line);
		}
		paintLabels(gc);
		if (focused) {
			gc.setLineWidth(1);
			gc.drawFocus(0, 0, plot().width, plot().height);
		}
	}

	private void paintMarkers(GC gc, ChartLine line) {
		gc.setForeground(theme.series(line.hue()));
		gc.setLineWidth(2);
		for (ChartPoint point : line.points()) {
			if (line.role().isMarkedAtEnd() && point != line.points().getLast() && point != hot) {
				continue;
			}
			boolean open = line.role() == Role.PATH && point.kind() == ChartPoint.Kind.EXPECTED;
			gc.setBackground(open ? theme.color(Tint.PAPER) : theme.series(line.hue()));
			Markers.draw(gc, ChartMarker.of(line, point), x(point.year()), y(point.value()), open ? 3 : 4);
			if (point == hot) {
				gc.drawOval(x(point.year()) - 9, y(point.value()) - 9, 18, 18);
			}
		}
	}

	private void paintLabels(GC gc) {
		gc.setFont(fonts.text());
		Rectangle plot = plot();
		PlotMetrics metrics = new PlotMetrics(gc, gc.getFontMetrics().getHeight(), 0);
		for (LabelLayout.Placed placed : LabelLayout.inside(drawing, metrics, 0, 0, plot.width - 2, plot.height)) {
			String text = placed.label().text();
			int x = (int) Math.round(placed.x());
			int y = (int) Math.round(placed.top());
			gc.setForeground(theme.color(Tint.PAPER));
			for (int[] step : new int[][] { { -1, 0 }, { 1, 0 }, { 0, -1 }, { 0, 1 } }) {
				gc.drawText(text, x + step[0], y + step[1], SWT.DRAW_TRANSPARENT);
			}
			gc.setForeground(switch (placed.label().tone()) {
				case TARGET -> theme.color(Tint.INK);
				case COMPUTED -> theme.color(Tint.INK_QUIET);
				default -> theme.color(Tint.INK);
			});
			gc.drawText(text, x, y, SWT.DRAW_TRANSPARENT);
		}
	}

	private final class PlotMetrics implements LabelLayout.Metrics {

		private final GC gc;
		private final int height;
		private final int down;

		PlotMetrics(GC gc, int height, int down) {
			this.gc = gc;
			this.height = height;
			this.down = down;
		}

		@Override
		public double x(int year) {
			return ChartPainter.this.x(year);
		}

		@Override
		public double y(BigDecimal value) {
			return ChartPainter.this.y(value) + down;
		}

		@Override
		public double width(String text) {
			return gc == null ? 0 : gc.textExtent(text).x;
		}

		@Override
		public double height() {
			return height;
		}
	}
}
