package org.planwright.core.reading.source;

import java.nio.file.Path;
import java.util.Optional;

import org.planwright.core.reading.sheet.Workbook;

/**
 * A format of documents that are no plain text. Formats are extensions of the point {@code org.planwright.core.documents}: this room knows
 * none of them.
 */
public interface DocumentFormat {

	/**
	 * Reads a document into lines, a paragraph a line.
	 *
	 * @param file a file that begins with the format's signature
	 * @return its text, which {@link SourceText#isPrinted() is as it is printed}
	 * @throws SourceFileException when it cannot be read, is not to be trusted, or is larger than this format reads. The message says why and
	 *         how to go on
	 */
	SourceText read(Path file) throws SourceFileException;

	/**
	 * Reads a document as it was before the changes that were tracked in it.
	 *
	 * @return empty where the format tracks no changes
	 * @throws SourceFileException as {@link #read(Path)} says
	 */
	default Optional<SourceText> original(Path file) throws SourceFileException {
		return Optional.empty();
	}

	/**
	 * Reads a workbook into sheets of cells.
	 *
	 * @param file a file that begins with the format's signature
	 * @return empty where the file is no workbook
	 * @throws SourceFileException when it is one that cannot be read or is not to be trusted. The message says why and how to go on
	 * @throws org.planwright.core.reading.sheet.SheetCollector.TooLarge when it is larger than any table that a person made
	 */
	default Optional<Workbook> workbook(Path file) throws SourceFileException {
		return Optional.empty();
	}
}
