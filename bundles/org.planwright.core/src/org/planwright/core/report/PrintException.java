package org.planwright.core.report;

import java.io.IOException;

/** A document could not be printed. The message says why, and what to do, in the language of {@link org.planwright.core.Messages}. */
public final class PrintException extends IOException {

	private static final long serialVersionUID = 1L;

	/** @param cause null when there is none */
	public PrintException(String message, Throwable cause) {
		super(message, cause);
	}
}
