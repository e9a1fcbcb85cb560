package org.planwright.core.project;

/**
 * A plan that was left for later cannot be read, though its bytes are those that were written: only a file that somebody forged has
 * such a plan. The file is as it was, and saving keeps the plan as it stands.
 */
public final class UnreadablePlanException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	UnreadablePlanException(String detail, Throwable cause) {
		super(detail, cause);
	}
}
