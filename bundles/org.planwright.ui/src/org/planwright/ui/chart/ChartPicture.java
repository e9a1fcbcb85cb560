package org.planwright.ui.chart;

import java.nio.charset.StandardCharsets;

import org.eclipse.swt.graphics.ImageData;
import org.planwright.ui.chart.model.ChartSheet;
import org.planwright.ui.dialog.PictureOutput;

/** Pictures of charts for other programs: on white, whatever the window looks like. Safe on any thread. */
public final class ChartPicture {

	/** Dots for each unit of the drawing: a chart 18 cm wide prints with 200 dots an inch. */
	private static final double SCALE = 2;

	private ChartPicture() {
	}

	/** The chart as dots. */
	public static ImageData image(ChartSheet drawing) {
		return PictureOutput.image(drawing.svg(SCALE));
	}

	/**
	 * The content of a file.
	 *
	 * @param csv the numbers of the chart
	 */
	public static byte[] file(ChartFormat format, ChartSheet drawing, String csv) {
		return switch (format) {
			case PNG -> PictureOutput.png(image(drawing));
			case SVG -> drawing.svg(1).getBytes(StandardCharsets.UTF_8);
			case CSV -> csv.getBytes(StandardCharsets.UTF_8);
		};
	}
}
