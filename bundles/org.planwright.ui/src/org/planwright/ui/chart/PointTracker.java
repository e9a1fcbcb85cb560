package org.planwright.ui.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.planwright.ui.chart.model.ChartPoint;
import org.planwright.ui.chart.model.ChartText;
import org.planwright.ui.theme.Theme;

/**
 * Lets mouse and keyboard walk along the points of a chart: hovering or an arrow key tells of a point, a click or Enter picks it. What
 * is told is also what an assistive technology hears.
 */
final class PointTracker {

	private static final int TIP_APART = 14;

	private final ChartCanvas canvas;
	private final Control plot;
	private final PointTip tip;
	private Consumer<ChartPoint> picked = point -> { };
	private Consumer<ChartPoint> opened = point -> { };
	private String unit = "";

	PointTracker(ChartCanvas canvas, Theme theme) {
		this.canvas = canvas;
		plot = canvas.plot();
		tip = new PointTip(plot, theme);
		plot.addListener(SWT.MouseMove, event -> tell(canvas.pointAt(event.x, event.y)));
		plot.addListener(SWT.MouseExit, event -> tell(Optional.empty()));
		plot.addListener(SWT.MouseUp, this::click);
		plot.addListener(SWT.MouseDoubleClick, event -> canvas.pointAt(event.x, event.y).ifPresent(opened));
		plot.addListener(SWT.KeyDown, this::key);
		plot.addListener(SWT.Traverse, event -> event.doit = true);
		plot.addListener(SWT.FocusIn, event -> canvas.painter().setFocused(true));
		plot.addListener(SWT.FocusOut, event -> {
			canvas.painter().setFocused(false);
			tell(Optional.empty());
		});
		addAccessibility();
	}

	/** Says what happens when a point is picked, and when it is double-clicked or opened by Enter. */
	void onPick(Consumer<ChartPoint> pick, Consumer<ChartPoint> open) {
		picked = pick;
		opened = open;
	}

	/** The unit told after values; empty for none. */
	void setUnit(String unit) {
		this.unit = unit;
	}

	private void click(Event event) {
		if (event.button == 1) {
			plot.setFocus();
			canvas.pointAt(event.x, event.y).ifPresent(picked);
		}
	}

	private void key(Event event) {
		switch (event.keyCode) {
			case SWT.ARROW_RIGHT, SWT.ARROW_UP -> step(1);
			case SWT.ARROW_LEFT, SWT.ARROW_DOWN -> step(-1);
			case SWT.ESC -> tell(Optional.empty());
			case SWT.SPACE -> hot().ifPresent(picked);
			case SWT.CR, SWT.KEYPAD_CR -> hot().ifPresent(opened);
			default -> {
				// other keys are the window's
			}
		}
	}

	private Optional<ChartPoint> hot() {
		return Optional.ofNullable(canvas.painter().hot());
	}

	private void step(int by) {
		if (canvas.drawing() == null) {
			return;
		}
		List<ChartPoint> points = canvas.drawing().points().sorted(Comparator.comparingInt(ChartPoint::year)).toList();
		int here = points.indexOf(canvas.painter().hot());
		int next = here < 0 ? (by > 0 ? 0 : points.size() - 1) : Math.clamp(here + (long) by, 0, points.size() - 1);
		tell(Optional.of(points.get(next)));
		plot.getAccessible().textSelectionChanged();
	}

	private void tell(Optional<ChartPoint> point) {
		ChartPoint before = canvas.painter().hot();
		if (before == point.orElse(null)) {
			return;
		}
		canvas.painter().setHot(point.orElse(null));
		plot.setCursor(point.isPresent() ? plot.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
		tip.hide();
		if (point.isPresent()) {
			tip.setText(ChartText.point(point.get(), unit));
			Point place = canvas.painter().place(point.get());
			tip.show(new Point(place.x + TIP_APART, place.y + TIP_APART));
		}
	}

	private void addAccessibility() {
		plot.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = canvas.drawing() == null ? "" : ChartText.spoken(canvas.drawing());
			}
		});
		plot.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_GRAPHIC;
			}

			@Override
			public void getValue(AccessibleControlEvent event) {
				event.result = hot().map(point -> ChartText.point(point, unit)).orElse(null);
			}
		});
	}
}
