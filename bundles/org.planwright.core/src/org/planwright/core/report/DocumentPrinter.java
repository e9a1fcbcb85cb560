package org.planwright.core.report;

/**
 * Prints documents in one format. Formats are extensions of the point {@code org.planwright.core.documents}, but for HTML: this room knows none
 * of their libraries.
 */
@FunctionalInterface
public interface DocumentPrinter {

	/**
	 * The document as a file has it. May take seconds, and is called on any thread.
	 *
	 * @param progress is told how far it has come, and asked whether to go on
	 * @throws PrintException when this machine cannot print it; the message says why and what to do
	 * @throws java.util.concurrent.CancellationException when it was cancelled
	 */
	byte[] print(Document document, PrintProgress progress) throws PrintException;
}
