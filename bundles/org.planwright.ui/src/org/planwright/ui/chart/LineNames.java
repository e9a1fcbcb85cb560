package org.planwright.ui.chart;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.planwright.ui.chart.model.ChartDrawing;
import org.planwright.ui.chart.model.ChartLabel;
import org.planwright.ui.chart.model.ChartLabel.Tone;
import org.planwright.ui.chart.model.ChartLine;
import org.planwright.ui.chart.model.ChartMarker;
import org.planwright.ui.chart.model.LabelLayout;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/** The names of the lines of a chart, each with its marker: at the ends of the lines, or as rows under the chart. */
final class LineNames extends Canvas {

	private static final int MARKER_ROOM = 20;

	private final Theme theme;
	private final ChartFonts fonts;
	private ChartDrawing drawing;
	private List<LabelLayout.Placed> places = List.of();

	LineNames(Composite parent, Theme theme, ChartFonts fonts) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		this.theme = theme;
		this.fonts = fonts;
		addListener(SWT.Paint, event -> paint(event.gc));
	}

	void show(ChartDrawing next) {
		drawing = next;
		places = List.of();
	}

	/** Puts the names at the heights where the lines end. */
	void beside(LabelLayout.Metrics metrics, int top, int bottom) {
		places = LabelLayout.names(drawing, metrics, MARKER_ROOM, top, bottom);
	}

	/** Puts the names under one another. */
	void below() {
		List<LabelLayout.Placed> rows = new ArrayList<>();
		for (ChartLabel label : drawing.labels()) {
			if (label.tone() == Tone.LINE) {
				rows.add(new LabelLayout.Placed(label, MARKER_ROOM, rows.size() * (double) lineHeight()));
			}
		}
		places = rows;
	}

	/** Height that the names need under the chart. */
	int heightBelow() {
		return (int) drawing.labels().stream().filter(label -> label.tone() == Tone.LINE).count() * lineHeight();
	}

	/** Height of one line of text. */
	int lineHeight() {
		GC gc = new GC(this);
		try {
			gc.setFont(fonts.text());
			return gc.getFontMetrics().getHeight() + 2;
		} finally {
			gc.dispose();
		}
	}

	private void paint(GC gc) {
		gc.setAntialias(SWT.ON);
		gc.setFont(fonts.text());
		int height = gc.getFontMetrics().getHeight();
		for (LabelLayout.Placed place : places) {
			ChartLine line = drawing.lines().stream().filter(candidate -> candidate.hue() == place.label().hue()).findFirst().orElseThrow();
			gc.setForeground(theme.series(line.hue()));
			gc.setBackground(theme.series(line.hue()));
			int y = (int) place.top();
			Markers.draw(gc, ChartMarker.of(line, line.points().getLast()), MARKER_ROOM / 2, y + height / 2, 4);
			gc.setForeground(theme.color(Tint.INK));
			gc.drawText(fit(gc, place.label().text()), (int) place.x(), y, SWT.DRAW_TRANSPARENT);
		}
	}

	/** Cuts the name and keeps the value at its end. */
	private String fit(GC gc, String text) {
		int room = getClientArea().width - MARKER_ROOM - 2;
		if (gc.textExtent(text).x <= room) {
			return text;
		}
		String value = "…" + text.substring(text.lastIndexOf(' '));
		int kept = text.lastIndexOf(' ');
		while (kept > 1 && gc.textExtent(text.substring(0, kept) + value).x > room) {
			kept--;
		}
		return text.substring(0, kept) + value;
	}
}
