package org.planwright.ui.dialog;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.planwright.core.project.AtomicReplace;
import org.planwright.core.project.ProjectFileException;
import org.planwright.core.report.PrintException;
import org.planwright.ui.Messages;

/** Hands what is made of a project on to files that the user chooses. It is made, and written, in the background. */
public final class FileOutput {

	/**
	 * What is written.
	 *
	 * @param dialog title of the dialog that asks where to
	 * @param name proposed, without the ending
	 * @param ending of the file's name, with the dot
	 * @param words what such files are
	 * @param failed what is said where it could not be written
	 */
	public record Kind(String dialog, String name, String ending, String words, String failed) {
	}

	/** Makes what a file is to hold. */
	@FunctionalInterface
	public interface Content {
		/**
		 * Makes it, in the background.
		 *
		 * @throws PrintException when this machine cannot; the message says why and what to do
		 */
		byte[] make() throws PrintException;
	}

	private final FileChooser files;
	private final Supplier<Shell> shell;
	private final Executor background;

	/**
	 * @param files asks where to write
	 * @param shell what dialogs belong to
	 * @param background where content is made and files written
	 */
	public FileOutput(FileChooser files, Supplier<Shell> shell, Executor background) {
		this.files = files;
		this.shell = shell;
		this.background = background;
	}

	/**
	 * Asks for a file and writes to it.
	 *
	 * @param content makes it, in the background
	 * @param written is told of the file on the UI thread when it is there
	 */
	public void save(Kind kind, Content content, Consumer<Path> written) {
		ask(kind).ifPresent(file -> write(kind, file, content, written));
	}

	/** Asks for a file only; empty when the user does not want one. */
	public Optional<Path> ask(Kind kind) {
		return files.save(shell.get(), kind.dialog(), null, PictureOutput.fileName(kind.name()), FileChooser.Kind.ending(kind.words(), kind.ending()));
	}

	/** Writes to a file that was asked for: see {@link #save}. */
	public void write(Kind kind, Path file, Content content, Consumer<Path> written) {
		Display display = shell.get().getDisplay();
		background.execute(() -> {
			try {
				new AtomicReplace(file).write(content.make());
				display.asyncExec(() -> written.accept(file));
			} catch (PrintException | ProjectFileException e) {
				display.asyncExec(() -> Notices.problem(shell.get(), kind.failed(), e.getLocalizedMessage()));
			} catch (RuntimeException e) {
				ILog.of(FileOutput.class).error("writing " + file, e);
				display.asyncExec(() -> Notices.problem(shell.get(), kind.failed(), Messages.text("document.output.fault", file.getFileName())));
			}
		});
	}
}
