package org.planwright.core.report;

import java.util.concurrent.CancellationException;

/** Follows the printing of a document. Called on the thread that prints. */
@FunctionalInterface
public interface PrintProgress {

	/** Nobody waits, and nobody cancels. */
	PrintProgress NONE = percent -> true;

	/**
	 * Tells how far it has come.
	 *
	 * @param percent of the work, from 0 to 100
	 * @return whether to go on
	 */
	boolean at(int percent);

	/**
	 * Tells how far it has come, and ends the work where nobody wants it any more.
	 *
	 * @throws CancellationException when it was cancelled
	 */
	default void tell(int percent) {
		if (!at(percent)) {
			throw new CancellationException();
		}
	}
}
