package org.planwright.cli;

import java.nio.file.Path;
import java.util.Optional;

import org.planwright.core.project.Ids;
import org.planwright.core.reading.PlanAssembler;
import org.planwright.core.reading.ReadResult;
import org.planwright.core.reading.ReadingProgress;
import org.planwright.core.reading.SheetPlanReader;
import org.planwright.core.reading.layout.SheetReading;
import org.planwright.core.reading.source.SourceFile;
import org.planwright.core.reading.source.SourceFileException;

/** Reads documents from files. */
final class DocumentFiles {

	private DocumentFiles() {
	}

	/**
	 * Reads a plan from a document.
	 *
	 * @throws CallFailure when the file cannot be read, or holds no text
	 */
	static ReadResult read(Path file) {
		Optional<SheetReading> table = TableFiles.read(file);
		if (table.isPresent()) {
			return plan(table.get());
		}
		try {
			return new PlanAssembler(Ids::fresh).read(SourceFile.read(file).text(), ReadingProgress.NONE);
		} catch (SourceFileException e) {
			throw new CallFailure(Terminal.UNREADABLE, Messages.text("file.unread", file, e.getMessage()), e);
		}
	}

	/** A table as a plan of its own; rows that are not understood are noted as not placed. */
	static ReadResult plan(SheetReading table) {
		return new SheetPlanReader(table, line -> !line.isUnclear(), Ids::fresh).read();
	}
}
