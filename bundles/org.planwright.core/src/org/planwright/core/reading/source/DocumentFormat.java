package org.planwright.core.reading.source;

import java.nio.file.Path;

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
}
