package org.planwright.ui.chart.model;

import java.util.List;
import java.util.Objects;

import org.planwright.ui.Messages;

/**
 * The charts of one selection.
 *
 * @param title what was selected; empty where nothing was
 * @param reason why these charts are shown; empty where that needs no words
 * @param charts the charts, in order
 * @param empty why there is none, and what can be done; empty where there are some
 * @param compared the selected indicator beside its counterparts in other plans; null where there are none
 */
public record ChartContent(String title, String reason, List<IndicatorChart> charts, String empty, ComparedChart compared) {

	/** Charts of one plan alone. */
	public ChartContent(String title, String reason, List<IndicatorChart> charts, String empty) {
		this(title, reason, charts, empty, null);
	}

	public ChartContent {
		Objects.requireNonNull(title, "title");
		Objects.requireNonNull(reason, "reason");
		Objects.requireNonNull(empty, "empty");
		charts = List.copyOf(charts);
	}

	/** The same beside counterparts in other plans. */
	public ChartContent with(ComparedChart counterparts) {
		return new ChartContent(title, reason, charts, empty, counterparts);
	}

	/** Before anything is selected. */
	public static ChartContent nothingSelected() {
		return new ChartContent("", "", List.of(), Messages.text("chart.empty.nothing"));
	}
}
