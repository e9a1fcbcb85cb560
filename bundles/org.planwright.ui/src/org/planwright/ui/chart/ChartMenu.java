package org.planwright.ui.chart;

import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.planwright.model.PathShape;
import org.planwright.ui.Messages;
import org.planwright.ui.chart.model.ChartCsv;
import org.planwright.ui.chart.model.ChartDrawing;
import org.planwright.ui.chart.model.ChartDrawings;
import org.planwright.ui.chart.model.ChartSheet;
import org.planwright.ui.chart.model.IndicatorChart;

/** What can be done with a chart. */
final class ChartMenu {

	private ChartMenu() {
	}

	/** The menu of one indicator's chart. It is disposed when it closes. */
	static Menu of(Control owner, ChartHost host, IndicatorChart chart) {
		Menu menu = create(owner);
		if (chart.isDrawable()) {
			addPictures(menu, host, ChartDrawings.of(chart), ChartCsv.of(List.of(chart)));
			new MenuItem(menu, SWT.SEPARATOR);
		}
		addShapes(menu, host, chart.head().indicatorId());
		add(menu, SWT.PUSH, "chart.go-to", () -> host.goTo(chart.head().indicatorId()));
		return menu;
	}

	/**
	 * The menu of a chart of several indicators. It is disposed when it closes.
	 *
	 * @param drawing null where nothing could be drawn
	 */
	static Menu of(Control owner, ChartHost host, ChartDrawing drawing, List<IndicatorChart> charts) {
		Menu menu = create(owner);
		if (drawing != null) {
			addPictures(menu, host, drawing, ChartCsv.of(charts));
		}
		return menu;
	}

	/**
	 * The menu of a chart of one indicator in several plans. It is disposed when it closes.
	 *
	 * @param drawing null where nothing could be drawn
	 * @param csv its numbers
	 */
	static Menu of(Control owner, ChartHost host, ChartSheet drawing, String csv) {
		Menu menu = create(owner);
		if (drawing != null) {
			addPictures(menu, host, drawing, csv);
		}
		return menu;
	}

	private static Menu create(Control owner) {
		Menu menu = new Menu(owner);
		menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
		return menu;
	}

	private static void addPictures(Menu menu, ChartHost host, ChartSheet drawing, String csv) {
		add(menu, SWT.PUSH, "chart.copy", () -> host.copy(drawing));
		for (ChartFormat format : ChartFormat.values()) {
			add(menu, SWT.PUSH, "chart.save." + format.ending(), () -> host.save(format, drawing, csv));
		}
	}

	private static void addShapes(Menu menu, ChartHost host, String indicatorId) {
		MenuItem item = new MenuItem(menu, SWT.CASCADE);
		item.setText(Messages.text("chart.shape"));
		Menu shapes = new Menu(menu);
		item.setMenu(shapes);
		PathShape now = host.pathShape(indicatorId);
		for (PathShape shape : PathShape.values()) {
			MenuItem choice = add(shapes, SWT.RADIO, "chart.shape." + shape.name().toLowerCase(Locale.ROOT), null);
			choice.setSelection(shape == now);
			choice.addListener(SWT.Selection, event -> {
				if (choice.getSelection() && shape != now) {
					host.setPathShape(indicatorId, shape);
				}
			});
		}
	}

	private static MenuItem add(Menu menu, int style, String key, Runnable action) {
		MenuItem item = new MenuItem(menu, style);
		item.setText(Messages.text(key));
		if (action != null) {
			item.addListener(SWT.Selection, event -> action.run());
		}
		return item;
	}
}
