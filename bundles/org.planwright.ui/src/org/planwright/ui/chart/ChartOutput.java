package org.planwright.ui.chart;

import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.planwright.core.project.AtomicReplace;
import org.planwright.core.project.ProjectFileException;
import org.planwright.ui.Messages;
import org.planwright.ui.chart.model.ChartDrawing;
import org.planwright.ui.dialog.FileChooser;
import org.planwright.ui.dialog.Notices;

/** Hands charts on: to the clipboard and to files. Pictures are drawn and files written in the background. */
final class ChartOutput {

	private final FileChooser files;
	private final Supplier<Shell> shell;
	private final Executor background;

	/**
	 * @param files asks where to write
	 * @param shell what dialogs belong to
	 * @param background where pictures are drawn and files written
	 */
	ChartOutput(FileChooser files, Supplier<Shell> shell, Executor background) {
		this.files = files;
		this.shell = shell;
		this.background = background;
	}

	/** Copies a picture of the chart. */
	void copy(ChartDrawing drawing) {
		Display display = shell.get().getDisplay();
		background.execute(() -> {
			ImageData image = ChartPicture.image(drawing);
			display.asyncExec(() -> {
				Clipboard clipboard = new Clipboard(display);
				clipboard.setContents(new Object[] { image }, new Transfer[] { ImageTransfer.getInstance() });
				clipboard.dispose();
			});
		});
	}

	/** Asks for a file and writes the chart to it. */
	void save(ChartFormat format, ChartDrawing drawing, String csv) {
		String ending = format.ending();
		files.save(shell.get(), Messages.text("chart.save.title"), null, fileName(drawing.title()), "." + ending, Messages.text("chart.save.filter." + ending))
				.ifPresent(file -> write(file, format, drawing, csv));
	}

	private void write(Path file, ChartFormat format, ChartDrawing drawing, String csv) {
		Display display = shell.get().getDisplay();
		background.execute(() -> {
			try {
				new AtomicReplace(file).write(ChartPicture.file(format, drawing, csv));
			} catch (ProjectFileException e) {
				display.asyncExec(() -> Notices.problem(shell.get(), Messages.text("chart.save.failed"), e.getLocalizedMessage()));
			}
		});
	}

	/** A title as the name of a file: without what some system does not allow in one. */
	static String fileName(String title) {
		String name = title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").strip();
		return name.isEmpty() ? Messages.text("chart.save.name") : name;
	}
}
