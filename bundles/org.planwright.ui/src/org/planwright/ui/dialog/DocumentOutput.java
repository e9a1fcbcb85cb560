package org.planwright.ui.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.planwright.core.project.AtomicReplace;
import org.planwright.core.project.ProjectFileException;
import org.planwright.core.report.Document;
import org.planwright.core.report.PrintException;
import org.planwright.core.report.PrintFormats;
import org.planwright.core.report.PrintProgress;
import org.planwright.ui.Messages;
import org.planwright.ui.dialog.FileChooser.Kind;

/** Prints documents to files that the user chooses, in any format that there is. Work is done in the background; what takes long can be cancelled. */
public final class DocumentOutput {

	/** Makes a document, which may take long. */
	@FunctionalInterface
	public interface Making {
		/**
		 * Makes it, in the background.
		 *
		 * @param progress is told how far that is
		 * @throws CancellationException when nobody wants it any more
		 */
		Document make(PrintProgress progress);
	}

	/** Where the making of a document ends, of which it is told how far it is, in percent of the whole. */
	private static final int MADE = 60;

	private final FileChooser files;
	private final Supplier<Shell> shell;
	private final Executor background;

	/**
	 * @param files asks where to write
	 * @param shell what dialogs belong to
	 * @param background where documents are made and printed
	 */
	public DocumentOutput(FileChooser files, Supplier<Shell> shell, Executor background) {
		this.files = files;
		this.shell = shell;
		this.background = background;
	}

	/**
	 * Asks for a file and prints to it.
	 *
	 * @param title of the dialog that asks where to
	 * @param name proposed, without the ending
	 * @param failed what is said where it could not be written
	 * @param ending of the format that is proposed first, without a dot; null for the first there is
	 * @param document makes it
	 * @param written is told of the file on the UI thread when it is there
	 */
	public void print(String title, String name, String failed, String ending, Making document, Consumer<Path> written) {
		ask(title, name, ending, (format, file) -> print(file, failed, progress -> {
			Document made = document.make(percent -> progress.at(percent * MADE / 100));
			return format.printer().print(made, percent -> progress.at(MADE + percent * (100 - MADE) / 100));
		}, written));
	}

	/** The same with a document that is there in a moment. */
	public void print(String title, String name, String failed, String ending, Supplier<Document> document, Consumer<Path> written) {
		ask(title, name, ending, (format, file) -> print(file, failed, progress -> format.printer().print(document.get(), progress), written));
	}

	private void ask(String title, String name, String ending, BiConsumer<PrintFormats.Format, Path> print) {
		List<PrintFormats.Format> formats = PrintFormats.all().stream().sorted((a, b) -> Boolean.compare(b.ending().equals(ending), a.ending().equals(ending))).toList();
		Kind[] kinds = formats.stream().map(format -> Kind.ending(Messages.text("document.output.files", format.title(), format.ending()), '.' + format.ending()))
				.toArray(Kind[]::new);
		files.save(shell.get(), title, null, PictureOutput.fileName(name), kinds)
				.ifPresent(file -> PrintFormats.of(file).ifPresent(format -> print.accept(format, file)));
	}

	/** Prints a document, which it makes before. */
	@FunctionalInterface
	private interface Printing {
		byte[] print(PrintProgress progress) throws PrintException;
	}

	private void print(Path file, String failed, Printing printing, Consumer<Path> written) {
		Display display = shell.get().getDisplay();
		PrintingDialog dialog = new PrintingDialog(shell.get(), file.getFileName().toString());
		background.execute(() -> {
			try {
				byte[] content = printing.print(dialog::progress);
				if (dialog.begin()) {
					new AtomicReplace(file).write(content);
					end(display, dialog, () -> written.accept(file));
				}
			} catch (CancellationException e) {
				System.getLogger(DocumentOutput.class.getName()).log(System.Logger.Level.DEBUG, "Cancelled: " + file, e);
			} catch (PrintException e) {
				end(display, dialog, () -> Notices.problem(shell.get(), failed, e.getLocalizedMessage()));
			} catch (ProjectFileException e) {
				end(display, dialog, () -> Notices.problem(shell.get(), failed, Messages.text("document.output.failed", e.getLocalizedMessage())));
			} catch (RuntimeException e) {
				ILog.of(DocumentOutput.class).error("printing " + file, e);
				end(display, dialog, () -> Notices.problem(shell.get(), failed, Messages.text("document.output.fault", file.getFileName())));
			} catch (Error e) {
				// For others to judge; here the dialog must not stay for good.
				end(display, dialog, () -> { });
				throw e;
			}
		});
	}

	private static void end(Display display, PrintingDialog dialog, Runnable then) {
		display.asyncExec(() -> {
			dialog.done();
			then.run();
		});
	}
}
