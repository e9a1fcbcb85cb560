package org.planwright.ui.kit;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.function.Function;

import org.planwright.core.Minutes;

/** Moments as a person reads them: to the minute, by the clock of this place. */
public final class Times {

	private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MM-dd HH:mm");

	private Times() {
	}

	/**
	 * A moment that a file tells as ISO 8601 in UTC. A file of another program may say it in another way: it is shown as it stands there.
	 *
	 * @param instant null or empty where none is told
	 * @return empty for none
	 */
	public static String minute(String instant) {
		return show(instant, Minutes::of);
	}

	/** The same without the year. */
	public static String minuteOfYear(String instant) {
		return show(instant, SHORT::format);
	}

	/** A moment. */
	public static String minute(Instant instant) {
		return Minutes.of(instant.atZone(ZoneId.systemDefault()));
	}

	/** A moment as the clock of the machine showed it. */
	public static String minute(LocalDateTime clock) {
		return Minutes.of(clock);
	}

	private static String show(String instant, Function<ZonedDateTime, String> form) {
		if (instant == null || instant.isEmpty()) {
			return "";
		}
		try {
			return form.apply(Instant.parse(instant).atZone(ZoneId.systemDefault()));
		} catch (DateTimeParseException e) {
			System.getLogger(Times.class.getName()).log(System.Logger.Level.DEBUG, "No time", e);
			return instant;
		}
	}
}
