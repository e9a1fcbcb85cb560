package org.planwright.ui.tests.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;
import org.planwright.ui.kit.Times;

class TimesTest {

	private static final LocalDateTime CLOCK = LocalDateTime.of(2026, 5, 6, 7, 8, 59);
	private static final Instant INSTANT = CLOCK.atZone(ZoneId.systemDefault()).toInstant();

	@Test
	void aMomentIsShownByTheClockOfThisPlace() {
		assertEquals("2026-05-06 07:08", Times.minute(INSTANT));
		assertEquals("2026-05-06 07:08", Times.minute(INSTANT.toString()));
		assertEquals("05-06 07:08", Times.minuteOfYear(INSTANT.toString()));
		assertEquals("2026-05-06 07:08", Times.minute(CLOCK));
	}

	@Test
	void whatIsNoTimeIsShownAsItStandsThere() {
		assertEquals("", Times.minute((String) null));
		assertEquals("", Times.minuteOfYear(""));
		assertEquals("五月初", Times.minute("五月初"));
	}
}
