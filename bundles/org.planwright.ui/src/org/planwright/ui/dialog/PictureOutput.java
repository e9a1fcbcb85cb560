package org.planwright.ui.dialog;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.planwright.ui.Messages;
import org.planwright.ui.facts.Errand;
import org.planwright.ui.facts.UiTurn;

/** Hands pictures on: to the clipboard and to files. They are drawn, and files written, in the background. */
public final class PictureOutput {

	private final FileOutput files;
	private final Supplier<Shell> shell;
	private final Executor background;

	/**
	 * @param files asks where to write
	 * @param shell what dialogs belong to
	 * @param background where pictures are drawn and files written
	 */
	public PictureOutput(FileChooser files, Supplier<Shell> shell, Executor background) {
		this.files = new FileOutput(files, shell, background);
		this.shell = shell;
		this.background = background;
	}

	/**
	 * Copies a picture.
	 *
	 * @param picture draws it, in the background
	 */
	public void copy(Supplier<ImageData> picture) {
		Display display = shell.get().getDisplay();
		Errand.run(background, UiTurn.of(display), "A picture could not be drawn", picture, image -> {
			Clipboard clipboard = new Clipboard(display);
			clipboard.setContents(new Object[] { image }, new Transfer[] { ImageTransfer.getInstance() });
			clipboard.dispose();
		}, () -> Notices.problem(shell.get(), Messages.text("chart.copy.failed"), Messages.text("chart.copy.fault")));
	}

	/**
	 * Asks for a file and writes to it.
	 *
	 * @param title what it is a picture of; proposed as the file's name
	 * @param ending of the file's name, without the dot; {@code chart.save.filter.ENDING} says what such files are
	 * @param content draws it, in the background
	 */
	public void save(String title, String ending, Supplier<byte[]> content) {
		files.save(new FileOutput.Kind(Messages.text("chart.save.title"), title, "." + ending, Messages.text("chart.save.filter." + ending),
				Messages.text("chart.save.failed")), content::get, file -> { });
	}

	/** A title as the name of a file: without what some system does not allow in one. */
	public static String fileName(String title) {
		String name = title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").strip();
		return name.isEmpty() ? Messages.text("chart.save.name") : name;
	}

	/** A drawing as dots. Safe on any thread. */
	public static ImageData image(String svg) {
		return new ImageData(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
	}

	/** Dots as a file. Safe on any thread. */
	public static byte[] png(ImageData image) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { image };
		loader.save(out, SWT.IMAGE_PNG);
		return out.toByteArray();
	}
}
