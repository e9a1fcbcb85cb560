package org.planwright.office.opc;

import java.io.IOException;
import java.util.Objects;

import org.planwright.office.Refusal;

/** A document is not read any further. */
public final class Refused extends IOException {

	private static final long serialVersionUID = 1L;

	private final Refusal why;

	public Refused(Refusal why) {
		this(why, null);
	}

	/**
	 * @param cause null when there is none
	 */
	public Refused(Refusal why, Throwable cause) {
		super(why.name(), cause);
		this.why = Objects.requireNonNull(why, "why");
	}

	/** Why. */
	public Refusal why() {
		return why;
	}
}
