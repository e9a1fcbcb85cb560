package org.planwright.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.planwright.core.ReadingNotes;
import org.planwright.core.project.Ids;
import org.planwright.core.reading.PlanAssembler;
import org.planwright.core.reading.ReadResult;
import org.planwright.core.reading.ReadingProgress;
import org.planwright.core.reading.SheetPlanReader;
import org.planwright.core.reading.layout.SheetReading;
import org.planwright.core.reading.source.SourceFile;
import org.planwright.core.reading.source.SourceFileException;
import org.planwright.core.reading.structure.ReadingNote;

/** Reads documents from files. */
final class DocumentFiles {

	private DocumentFiles() {
	}

	/**
	 * Reads a plan from a document, as if all changes that were tracked in it had been accepted.
	 *
	 * @param messages is told what of it could not be read as well
	 */
	static ReadResult read(Path file, PrintWriter messages) {
		return told(read(file, RevisionChoice.STANDARD, messages), file, messages);
	}

	/** Says what a document shows and nobody could read, and what of it a person should look at; not what is only remarked. */
	static ReadResult told(ReadResult read, Path file, PrintWriter messages) {
		tell(read.source().notes(), file, messages);
		return read;
	}

	/** Says what of notes on a document a person should look at. */
	static void tell(List<ReadingNote> notes, Path file, PrintWriter messages) {
		ReadingNotes.doubts(notes).forEach(note -> messages.println(Messages.text("document.note", file, note)));
	}

	/**
	 * Reads a plan from a document.
	 *
	 * @param revisions which state is read where changes were tracked
	 * @param messages is told of these
	 * @throws CallFailure when the file cannot be read, or holds no text
	 */
	static ReadResult read(Path file, RevisionChoice revisions, PrintWriter messages) {
		Optional<SheetReading> table = TableFiles.read(file);
		if (table.isPresent()) {
			return plan(table.get());
		}
		try {
			return new PlanAssembler(Ids::fresh).read(revisions.text(SourceFile.read(file), messages), ReadingProgress.NONE);
		} catch (SourceFileException e) {
			throw new CallFailure(Terminal.UNREADABLE, Messages.text("file.unread", file, e.getMessage()), e);
		}
	}

	/** A table as a plan of its own; rows that are not understood are noted as not placed. */
	static ReadResult plan(SheetReading table) {
		return new SheetPlanReader(table, line -> !line.isUnclear(), Ids::fresh).read();
	}
}
