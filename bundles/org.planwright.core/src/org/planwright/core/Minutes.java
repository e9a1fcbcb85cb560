package org.planwright.core;

import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** A time as it is told to a person, to the minute. */
public final class Minutes {

	private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	private Minutes() {
	}

	/** Such as 2026-05-06 09:30, by the clock of the time's own zone. */
	public static String of(ZonedDateTime when) {
		return FORM.format(when);
	}

	/** The same of what a clock showed. */
	public static String of(LocalDateTime clock) {
		return FORM.format(clock);
	}
}
