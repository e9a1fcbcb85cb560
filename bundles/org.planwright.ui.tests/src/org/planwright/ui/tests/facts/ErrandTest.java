package org.planwright.ui.tests.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planwright.ui.facts.Errand;

/** Whoever waits for another thread hears of it, whatever becomes of what he waits for; both threads are played by hand. */
class ErrandTest {

	private final Deque<Runnable> background = new ArrayDeque<>();
	private final Deque<Runnable> ui = new ArrayDeque<>();
	private final List<String> told = new ArrayList<>();
	private final List<String> logged = new ArrayList<>();
	private final ILogListener log = (status, plugin) -> logged.add(status.getMessage() + ": " + status.getException().getMessage());

	@BeforeEach
	void listen() {
		Platform.addLogListener(log);
	}

	@AfterEach
	void listenNoMore() {
		Platform.removeLogListener(log);
	}

	private void run(Supplier<String> work) {
		Errand.run(background::add, (millis, action) -> ui.add(action), "A table could not be made", work, told::add, () -> told.add("没有成"));
	}

	@Test
	void whatWasMadeIsToldOnTheUiThread() {
		run(() -> "表");
		assertEquals(List.of(), told);
		background.remove().run();
		assertEquals(List.of(), told);
		ui.remove().run();
		assertEquals(List.of("表"), told);
		assertEquals(List.of(), logged);
	}

	@Test
	void aFaultIsInTheLogAndToldToo() {
		run(() -> {
			throw new IllegalStateException("a fault for a test");
		});
		background.remove().run();
		ui.remove().run();
		assertEquals(List.of("没有成"), told);
		assertEquals(List.of("A table could not be made: a fault for a test"), logged);
	}

	@Test
	void whatNobodyCanMendIsToldAndGoesOn() {
		run(() -> {
			throw new StackOverflowError("a fault for a test");
		});
		assertThrows(StackOverflowError.class, background.remove()::run);
		ui.remove().run();
		assertEquals(List.of("没有成"), told);
	}
}
