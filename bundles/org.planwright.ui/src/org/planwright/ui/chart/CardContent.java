package org.planwright.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.planwright.ui.Messages;
import org.planwright.ui.chart.model.ChartDrawing;
import org.planwright.ui.chart.model.ChartDrawings;
import org.planwright.ui.chart.model.ChartNote;
import org.planwright.ui.chart.model.ChartText;
import org.planwright.ui.chart.model.IndexedChart;
import org.planwright.ui.chart.model.IndicatorChart;

/**
 * What one card shows.
 *
 * @param subjectId id of the indicator that the card is of; null where it is of several
 * @param name stands over the card
 * @param summary the figures in one line
 * @param caption what the scale counts; empty for nothing
 * @param drawing the chart; null where nothing can be drawn
 * @param unit told after the values of points; empty for none
 * @param notes what the chart cannot show, gravest first
 * @param menu makes the menu of the card
 */
record CardContent(String subjectId, String name, String summary, String caption, ChartDrawing drawing, String unit, List<Note> notes,
		Function<Control, Menu> menu) {

	/**
	 * A sentence under a chart.
	 *
	 * @param message what is the matter
	 * @param cure what can be done about it; empty for nothing
	 */
	record Note(String message, String cure) {

		static Note of(ChartNote note) {
			return new Note(note.message(), note.cure());
		}
	}

	CardContent {
		notes = List.copyOf(notes);
	}

	/** The card of one indicator. */
	static CardContent of(IndicatorChart chart, ChartHost host) {
		String name = chart.head().name().isEmpty() ? Messages.text("chart.unnamed") : chart.head().name();
		return new CardContent(chart.head().indicatorId(), name, ChartText.summary(chart.head()), chart.isDrawable() ? ChartText.caption(chart) : "",
				chart.isDrawable() ? ChartDrawings.of(chart) : null, chart.head().unit(), chart.notes().stream().map(Note::of).toList(),
				control -> ChartMenu.of(control, host, chart));
	}

	/**
	 * The card of several indicators on a common scale.
	 *
	 * @param title what they have in common
	 */
	static CardContent of(List<IndicatorChart> charts, String title, ChartHost host) {
		IndexedChart indexed = IndexedChart.of(charts);
		List<Note> notes = new ArrayList<>();
		if (indexed.series().isEmpty()) {
			notes.add(new Note(Messages.text("chart.index.none"), ""));
			return new CardContent(null, title, Messages.text("chart.index.subtitle"), "", null, "", notes, control -> ChartMenu.of(control, host, null, charts));
		}
		ChartDrawing drawing = ChartDrawings.of(indexed, title);
		drawing.notes().forEach(note -> notes.add(new Note(note, "")));
		return new CardContent(null, title, drawing.subtitle(), drawing.axisCaption(), drawing, "", notes,
				control -> ChartMenu.of(control, host, drawing, charts));
	}

	/** Whether there is a chart on the card. */
	boolean isDrawable() {
		return drawing != null;
	}
}
