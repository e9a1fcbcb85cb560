package org.planwright.core.check;

/** A fix was made for a state of the plan that is past: what it would change is not what it was any more, or is gone. */
public final class OutdatedFixException extends IllegalStateException {

	private static final long serialVersionUID = 1L;

	/** @param what what is not as the fix expects, for the log */
	public OutdatedFixException(String what) {
		super(what);
	}
}
