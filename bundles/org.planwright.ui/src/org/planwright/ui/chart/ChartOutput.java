package org.planwright.ui.chart;

import java.util.concurrent.Executor;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Shell;
import org.planwright.ui.chart.model.ChartSheet;
import org.planwright.ui.dialog.FileChooser;
import org.planwright.ui.dialog.PictureOutput;

/** Hands charts on: to the clipboard and to files. */
final class ChartOutput {

	private final PictureOutput output;

	/**
	 * @param files asks where to write
	 * @param shell what dialogs belong to
	 * @param background where pictures are drawn and files written
	 */
	ChartOutput(FileChooser files, Supplier<Shell> shell, Executor background) {
		output = new PictureOutput(files, shell, background);
	}

	/** Copies a picture of the chart. */
	void copy(ChartSheet drawing) {
		output.copy(() -> ChartPicture.image(drawing));
	}

	/** Asks for a file and writes the chart to it. */
	void save(ChartFormat format, ChartSheet drawing, String csv) {
		output.save(drawing.title(), format.ending(), () -> ChartPicture.file(format, drawing, csv));
	}
}
