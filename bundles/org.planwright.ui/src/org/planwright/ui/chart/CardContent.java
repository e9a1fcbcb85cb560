package org.planwright.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.planwright.ui.Messages;
import org.planwright.ui.align.AlignLook;
import org.planwright.ui.chart.model.BarDrawing;
import org.planwright.ui.chart.model.ChartCsv;
import org.planwright.ui.chart.model.ChartDrawing;
import org.planwright.ui.chart.model.ChartDrawings;
import org.planwright.ui.chart.model.ChartNote;
import org.planwright.ui.chart.model.ChartSheet;
import org.planwright.ui.chart.model.ChartText;
import org.planwright.ui.chart.model.ComparedChart;
import org.planwright.ui.chart.model.ComparedDrawings;
import org.planwright.ui.chart.model.IndexedChart;
import org.planwright.ui.chart.model.IndicatorChart;

/**
 * What one card shows.
 *
 * @param subjectId id of the indicator that the card is of; null where it is of several
 * @param name stands over the card
 * @param summary the figures in one line
 * @param caption what the scale counts; empty for nothing
 * @param sheet the chart, or bars; null where nothing can be drawn
 * @param unit told after the values of points; empty for none
 * @param notes what the chart cannot show, gravest first
 * @param menu makes the menu of the card
 * @param small whether it is one of many that are looked at together
 * @param comparedFrom id of the row whose counterparts in other plans it shows; null for a card of one plan
 */
record CardContent(String subjectId, String name, String summary, String caption, ChartSheet sheet, String unit, List<Note> notes,
		Function<Control, Menu> menu, boolean small, String comparedFrom) {

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
				control -> ChartMenu.of(control, host, chart), false, null);
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
			return new CardContent(null, title, Messages.text("chart.index.subtitle"), "", null, "", notes, control -> ChartMenu.of(control, host, null, charts), false, null);
		}
		ChartDrawing drawing = ChartDrawings.of(indexed, title);
		drawing.notes().forEach(note -> notes.add(new Note(note, "")));
		return new CardContent(null, title, drawing.subtitle(), drawing.axisCaption(), drawing, "", notes,
				control -> ChartMenu.of(control, host, drawing, charts), false, null);
	}

	/** The cards of one indicator in an upper plan and those below it: all paths, the plans ranked, and each plan beside the upper one. */
	static List<CardContent> of(ComparedChart chart, ChartHost host) {
		List<Note> notes = ComparedDrawings.left(chart).stream().map(words -> new Note(words, "")).toList();
		if (!chart.isDrawable()) {
			return List.of(new CardContent(null, Messages.text("chart.compared.title", chart.name()), Messages.text("chart.compared.none"), "", null, "", notes,
					control -> ChartMenu.of(control, host, null, ""), false, chart.focus()));
		}
		ComparedDrawings drawings = new ComparedDrawings(chart);
		List<CardContent> cards = new ArrayList<>();
		ChartDrawing paths = drawings.paths();
		cards.add(compared(Messages.text("chart.compared.title", chart.name()), paths.subtitle(), paths.axisCaption(), paths, notes, chart, host, false));
		BarDrawing ranks = drawings.ranks();
		cards.add(compared(Messages.text("chart.compared.ranks.title", chart.name()), ranks.subtitle(), ranks.caption(), ranks, List.of(), chart, host, false));
		chart.lower().forEach(series -> {
			String words = AlignLook.words(series.verdict()) + "　" + series.shown();
			cards.add(compared(series.plan(), words, "", drawings.small(series), List.of(), chart, host, true));
		});
		return cards;
	}

	private static CardContent compared(String name, String summary, String caption, ChartSheet sheet, List<Note> notes, ComparedChart chart, ChartHost host,
			boolean small) {
		return new CardContent(null, name, summary, caption, sheet, "", notes, control -> ChartMenu.of(control, host, sheet, ChartCsv.of(chart)), small, chart.focus());
	}

	/** Whether the card may be shown in a window of its own: bars are as large as they need to be. */
	boolean canEnlarge() {
		return sheet instanceof ChartDrawing;
	}

	/** Whether there is a chart on the card. */
	boolean isDrawable() {
		return sheet != null;
	}
}
