package org.planwright.ui.tests.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.core.internal.preferences.EclipsePreferences;
import org.junit.jupiter.api.Test;
import org.planwright.ui.session.Settings;

class SettingsTest {

	private final EclipsePreferences store = new EclipsePreferences();
	private final Settings settings = new Settings(store);

	@Test
	void theProjectOpenedLastIsTheFirstOfTheRecentOnes() {
		assertFalse(settings.startedBefore());
		settings.setProject(Path.of("一.plan"));
		settings.setProject(Path.of("二.plan"));
		settings.setProject(Path.of("一.plan"));
		assertEquals(List.of(Path.of("一.plan"), Path.of("二.plan")), settings.recent());
		assertEquals(Optional.of(Path.of("一.plan")), new Settings(store).lastProject());
		assertTrue(new Settings(store).startedBefore());
	}

	@Test
	void closingTheProjectIsRememberedToo() {
		settings.setProject(Path.of("一.plan"));
		settings.setProject(null);
		assertEquals(Optional.empty(), settings.lastProject());
		assertTrue(settings.startedBefore());
		assertEquals(List.of(Path.of("一.plan")), settings.recent());
	}

	@Test
	void noMoreThanTheLatestAreKeptAndMissingOnesAreForgotten() {
		IntStream.range(0, Settings.RECENT + 3).forEach(i -> settings.setProject(Path.of(i + ".plan")));
		assertEquals(Settings.RECENT, settings.recent().size());
		assertEquals(Path.of((Settings.RECENT + 2) + ".plan"), settings.recent().getFirst());
		settings.forget(settings.recent().getFirst());
		assertEquals(Path.of((Settings.RECENT + 1) + ".plan"), settings.recent().getFirst());
		assertEquals(Settings.RECENT - 1, settings.recent().size());
	}

	@Test
	void theColoursAreRemembered() {
		assertFalse(settings.dark());
		settings.setDark(true);
		assertTrue(new Settings(store).dark());
	}
}
