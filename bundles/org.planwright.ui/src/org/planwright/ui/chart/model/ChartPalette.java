package org.planwright.ui.chart.model;

import java.util.List;

/**
 * The colours of a chart, as {@code #rrggbb}. Hues are those of Okabe and Ito, which colour-blind eyes and grey printers tell apart.
 *
 * @param ground what the chart stands on
 * @param ink titles and printed figures
 * @param quiet captions, computed figures, marks of the axes
 * @param grid lines across
 * @param target the target's line and words
 * @param bound what a target allows, behind everything
 * @param hues lines, in the order they are given out
 */
public record ChartPalette(String ground, String ink, String quiet, String grid, String target, String bound, List<String> hues) {

	/** For paper and for files: on white, whatever the window looks like. */
	public static final ChartPalette PRINT = new ChartPalette("#ffffff", "#1d2329", "#5b6672", "#dfe3e8", "#b34f00", "#fbe6d8",
			List.of("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9"));

	public ChartPalette {
		hues = List.copyOf(hues);
	}

	/** The hue of a line; after the last one they begin again. */
	public String hue(int index) {
		return hues.get(index % hues.size());
	}
}
