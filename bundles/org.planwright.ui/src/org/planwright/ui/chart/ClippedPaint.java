package org.planwright.ui.chart;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swtchart.Chart;

/**
 * Keeps the scales of a chart inside it. The chart library sets the clipping while it draws their marks; on GTK that lifts the clipping
 * of the panes around, so that the marks of a chart that is scrolled half out of sight would be drawn over its neighbours.
 */
final class ClippedPaint implements Listener {

	private final Chart chart;
	private final Listener[] painters;

	private ClippedPaint(Chart chart) {
		this.chart = chart;
		painters = chart.getListeners(SWT.Paint);
	}

	/** Takes over the drawing of a chart that has all its axes. */
	static void of(Chart chart) {
		ClippedPaint clipped = new ClippedPaint(chart);
		for (Listener painter : clipped.painters) {
			chart.removeListener(SWT.Paint, painter);
		}
		chart.addListener(SWT.Paint, clipped);
	}

	@Override
	public void handleEvent(Event event) {
		Point size = chart.getSize();
		if (size.x <= 0 || size.y <= 0) {
			return;
		}
		Image picture = new Image(chart.getDisplay(), size.x, size.y);
		GC drawn = new GC(picture);
		GC given = event.gc;
		try {
			drawn.setBackground(chart.getBackground());
			drawn.setForeground(chart.getForeground());
			drawn.setFont(chart.getFont());
			drawn.fillRectangle(0, 0, size.x, size.y);
			event.gc = drawn;
			for (Listener painter : painters) {
				painter.handleEvent(event);
			}
			given.drawImage(picture, 0, 0);
		} finally {
			event.gc = given;
			drawn.dispose();
			picture.dispose();
		}
	}
}
