package org.planwright.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.function.Supplier;

import org.planwright.core.project.AtomicReplace;
import org.planwright.core.project.ProjectFileException;
import org.planwright.core.report.Document;
import org.planwright.core.report.PrintException;
import org.planwright.core.report.PrintFormats;

import picocli.CommandLine.Option;

/** {@code --to OUT.(docx|pdf|html)}: a report goes to a file, in the format that the file's name says, and not to standard output. */
final class ReportFile {

	/** From this long on a person wants to know that something goes on. */
	private static final long PATIENCE = 2_000_000_000L;

	@Option(names = "--to", paramLabel = "OUT.docx", descriptionKey = "report.to")
	private Path target;

	/**
	 * Tells whether a file is wanted.
	 *
	 * @throws CallFailure when its name says no format that there is
	 */
	boolean isWanted() {
		if (target != null) {
			format(target);
		}
		return target != null;
	}

	/** Writes the report, and says so. */
	void write(Supplier<Document> document, PrintWriter messages) throws ProjectFileException {
		write(document.get(), target, messages);
		messages.println(Messages.text("report.done", target));
	}

	/**
	 * Prints a document to a file.
	 *
	 * @param messages is told how far it has come, where it takes long
	 * @throws CallFailure when this machine cannot print it
	 * @throws ProjectFileException when the file cannot be written
	 */
	static void write(Document document, Path target, PrintWriter messages) throws ProjectFileException {
		long[] told = { System.nanoTime() };
		try {
			byte[] content = format(target).printer().print(document, percent -> {
				if (percent < 100 && System.nanoTime() - told[0] > PATIENCE) {
					told[0] = System.nanoTime();
					messages.println(Messages.text("report.progress", percent));
					messages.flush();
				}
				return true;
			});
			new AtomicReplace(target).write(content);
		} catch (PrintException e) {
			throw new CallFailure(Terminal.FAULT, e.getMessage(), e);
		}
	}

	private static PrintFormats.Format format(Path target) {
		return PrintFormats.of(target).orElseThrow(() -> CallFailure.wrongCall("report.format", target, PrintFormats.endings()));
	}
}
