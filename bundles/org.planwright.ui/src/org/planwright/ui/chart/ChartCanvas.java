package org.planwright.ui.chart;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.IAxisSet;
import org.eclipse.swtchart.ILineSeries;
import org.eclipse.swtchart.ILineSeries.PlotSymbolType;
import org.eclipse.swtchart.ISeries;
import org.eclipse.swtchart.ISeries.SeriesType;
import org.eclipse.swtchart.LineStyle;
import org.eclipse.swtchart.Range;
import org.planwright.ui.chart.model.ChartDrawing;
import org.planwright.ui.chart.model.ChartLabel.Tone;
import org.planwright.ui.chart.model.ChartLine;
import org.planwright.ui.chart.model.ChartLine.Role;
import org.planwright.ui.chart.model.ChartNumbers;
import org.planwright.ui.chart.model.ChartPoint;
import org.planwright.ui.chart.model.ValueAxis;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/**
 * Draws one {@link ChartDrawing}: lines and scales by the chart library, target, markers and words by a {@link ChartPainter} over
 * them. Where several lines are compared, their names stand beside the chart, or under it where it is narrow.
 */
final class ChartCanvas extends Composite {

	/** From this width on, in line heights, names of lines stand beside the chart. */
	private static final int WIDE = 34;
	/** Part of the width that names get beside the chart. */
	private static final double NAMES_SHARE = 0.36;
	/** Height of the chart in parts of its width, and its bounds in line heights. */
	private static final double RATIO = 0.52;
	private static final int LOWEST = 9;
	private static final int LOWEST_OF_SMALL = 7;
	private static final int HIGHEST = 17;

	private final Theme theme;
	private final ChartFonts fonts;
	private final Chart chart;
	private final ChartPainter painter;
	private final LineNames names;
	private ChartDrawing drawing;
	private int room = Integer.MAX_VALUE;
	private boolean small;

	ChartCanvas(Composite parent, Theme theme, ChartFonts fonts) {
		super(parent, SWT.NONE);
		this.theme = theme;
		this.fonts = fonts;
		chart = new Chart(this, Chart.NO_AXIS_POSITION_UPDATE);
		names = new LineNames(this, theme, fonts);
		painter = new ChartPainter(chart, theme, fonts);
		chart.getPlotArea().addCustomPaintListener(painter);
		chart.getPlotArea().addCustomPaintListener(painter.behind());
		chart.enableCompress(false);
		chart.getTitle().setVisible(false);
		chart.getLegend().setVisible(false);
		IAxisSet axes = chart.getAxisSet();
		for (IAxis axis : axes.getAxes()) {
			axis.getTitle().setVisible(false);
			axis.getGrid().setStyle(LineStyle.SOLID);
		}
		axes.getXAxis(0).getGrid().setVisible(false);
		axes.getXAxis(0).getTick().setFormat(new TickFormat(0));
		axes.getYAxis(0).setDrawAxisLine(false);
		ClippedPaint.of(chart);
		addListener(SWT.Resize, event -> arrange());
		restyle();
	}

	/** Takes the colours and fonts of the theme as they are now. */
	void restyle() {
		Color paper = theme.color(Tint.PAPER);
		setBackground(paper);
		chart.setBackground(paper);
		chart.getPlotArea().setBackground(paper);
		names.setBackground(paper);
		for (IAxis axis : chart.getAxisSet().getAxes()) {
			axis.getTick().setFont(fonts.text());
			axis.getTick().setForeground(theme.color(Tint.INK_QUIET));
			axis.getGrid().setForeground(theme.color(Tint.LINE));
		}
		if (drawing != null) {
			show(drawing);
		}
	}

	/** Draws something else from now on. */
	void show(ChartDrawing next) {
		drawing = next;
		painter.show(next);
		names.show(next);
		chart.suspendUpdate(true);
		for (ISeries<?> old : chart.getSeriesSet().getSeries()) {
			chart.getSeriesSet().deleteSeries(old.getId());
		}
		for (int i = 0; i < next.lines().size(); i++) {
			addSeries(next.lines().get(i), Integer.toString(i));
		}
		IAxis years = chart.getAxisSet().getXAxis(0);
		years.setRange(new Range(next.years().getFirst() - 0.5, next.years().getLast() + 0.5));
		IAxis values = chart.getAxisSet().getYAxis(0);
		values.getTick().setFormat(new TickFormat(next.axis().ticks().stream().mapToInt(tick -> ChartNumbers.tick(tick).length()).max().orElse(0)));
		values.setRange(new Range(next.axis().low().doubleValue(), next.axis().high().doubleValue()));
		chart.suspendUpdate(false);
		arrange();
		chart.redraw();
	}

	private void addSeries(ChartLine line, String id) {
		ILineSeries<?> series = (ILineSeries<?>) chart.getSeriesSet().createSeries(SeriesType.LINE, id);
		List<ChartPoint> points = line.points();
		series.setXSeries(points.stream().mapToDouble(ChartPoint::year).toArray());
		series.setYSeries(points.stream().mapToDouble(point -> point.value().doubleValue()).toArray());
		series.setLineColor(theme.series(line.hue()));
		series.setLineWidth(line.role() == Role.ACTUAL ? 3 : line.role() == Role.MANY ? 1 : 2);
		series.setLineStyle(points.size() == 1 ? LineStyle.NONE : line.role() == Role.UPPER ? LineStyle.DASH : LineStyle.SOLID);
		series.setAntialias(SWT.ON);
		series.enableStep(line.stepped());
		series.setSymbolType(PlotSymbolType.NONE);
	}

	/** Says whether the chart is one of many small ones, which may be lower than others. */
	void setSmall(boolean small) {
		this.small = small;
	}

	/** The drawing shown; null before the first. */
	ChartDrawing drawing() {
		return drawing;
	}

	/** What paints over the lines and knows where points are. */
	ChartPainter painter() {
		return painter;
	}

	/** The control that the mouse and the keyboard act on. */
	Control plot() {
		return chart.getPlotArea().getControl();
	}

	/** The point under the mouse, in coordinates of {@link #plot()}. */
	Optional<ChartPoint> pointAt(int x, int y) {
		return painter.pointAt(x, y);
	}

	/** Says how high the chart may be at the most, in pixels; it is never lower than can be read. */
	void setRoom(int pixels) {
		room = pixels;
	}

	private boolean hasNames() {
		return drawing != null && drawing.labels().stream().anyMatch(label -> label.tone() == Tone.LINE);
	}

	private boolean isWide(int width) {
		return width >= WIDE * lineHeight();
	}

	private int lineHeight() {
		return names.lineHeight();
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		int width = wHint == SWT.DEFAULT ? WIDE * lineHeight() : wHint;
		int lowest = (small ? LOWEST_OF_SMALL : LOWEST) * lineHeight();
		int height = (int) Math.clamp(width * RATIO, lowest, Math.clamp(room, lowest, HIGHEST * lineHeight()));
		if (hasNames() && !isWide(width)) {
			height += names.heightBelow();
		}
		return new Point(width, hHint == SWT.DEFAULT ? height : hHint);
	}

	private void arrange() {
		Rectangle area = getClientArea();
		if (drawing == null || area.width == 0 || area.height == 0) {
			return;
		}
		boolean beside = hasNames() && isWide(area.width);
		int namesWidth = beside ? (int) (area.width * NAMES_SHARE) : area.width;
		int namesHeight = !hasNames() || beside ? 0 : Math.min(names.heightBelow(), area.height / 2);
		chart.setBounds(0, 0, beside ? area.width - namesWidth : area.width, area.height - namesHeight);
		markScale();
		names.setVisible(hasNames());
		if (beside) {
			Rectangle plot = plot().getBounds();
			names.beside(painter.metrics(), plot.y, plot.y + plot.height);
			names.setBounds(area.width - namesWidth, 0, namesWidth, area.height);
		} else {
			names.below();
			names.setBounds(0, area.height - namesHeight, area.width, namesHeight);
		}
		names.redraw();
	}

	/** The library wants the distance of marks in pixels; the drawing gives it in values. */
	private void markScale() {
		ValueAxis axis = drawing.axis();
		mark(chart.getAxisSet().getYAxis(0), plot().getSize().y, axis.step().doubleValue() / axis.high().subtract(axis.low()).doubleValue());
		mark(chart.getAxisSet().getXAxis(0), plot().getSize().x, 1d / drawing.years().size());
	}

	private static void mark(IAxis axis, int pixels, double share) {
		int hint = Math.max(1, (int) Math.round(pixels * share));
		if (axis.getTick().getTickMarkStepHint() != hint) {
			axis.getTick().setTickMarkStepHint(hint);
		}
	}
}
