package org.planwright.ui.tests.dialog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planwright.ui.dialog.Patience;
import org.planwright.ui.tests.Controls;
import org.planwright.ui.tests.TestWindow;

/** What the user sees while something takes its time, and what is done with what he does meanwhile. */
class PatienceTest {

	private static final int POLL_MS = 20;

	private final TestWindow window = new TestWindow(600, 400);
	private final List<String> pressed = new ArrayList<>();
	private Button button;

	@BeforeEach
	void open() {
		button = new Button(window.shell(), SWT.PUSH);
		button.addListener(SWT.Selection, event -> pressed.add("窗口"));
		window.open();
	}

	@AfterEach
	void close() {
		window.close();
	}

	private Shell notice() {
		return Stream.of(window.display().getShells()).filter(shell -> shell != window.shell() && shell.isVisible()).findFirst().orElse(null);
	}

	private void whenSaid(Runnable action) {
		window.display().timerExec(POLL_MS, () -> {
			if (notice() == null) {
				whenSaid(action);
			} else {
				action.run();
			}
		});
	}

	@Test
	void workOnAnotherThreadIsWaitedForWithTheWindowAliveAndDeafToClicks() throws Exception {
		CountDownLatch enough = new CountDownLatch(1);
		whenSaid(() -> {
			assertEquals(List.of("正在读取…"), Controls.words(notice()).stream().filter(words -> !words.isEmpty()).toList());
			Controls.press(button);
			notice().close();
			enough.countDown();
		});
		window.display().timerExec(1, () -> Controls.press(button));
		assertEquals("读到", Patience.await(window.shell(), "正在读取…", IOException.class, () -> {
			assertTrue(enough.await(20, TimeUnit.SECONDS), "the window stands still");
			return "读到";
		}));
		assertEquals(List.of(), pressed, "something was begun meanwhile");
		assertEquals(null, notice());
		Controls.press(button);
		assertEquals(List.of("窗口"), pressed);
		assertThrows(IOException.class, () -> Patience.await(window.shell(), "正在读取…", IOException.class, () -> {
			throw new IOException("gone");
		}));
		Controls.press(button);
		assertEquals(2, pressed.size());
	}

	@Test
	void whatOthersSeeToIsWaitedForUntilTheUserHasEnough() {
		int[] percent = new int[1];
		boolean[] there = new boolean[1];
		whenSaid(() -> {
			assertEquals(0, Controls.first(notice(), ProgressBar.class, bar -> true).getSelection());
			percent[0] = 70;
			window.display().timerExec(POLL_MS, new Runnable() {
				@Override
				public void run() {
					there[0] = Controls.first(notice(), ProgressBar.class, bar -> true).getSelection() == 70;
					if (!there[0]) {
						window.display().timerExec(POLL_MS, this);
					}
				}
			});
		});
		assertTrue(Patience.until(window.shell(), "正在读入…", () -> there[0], () -> percent[0]));
		whenSaid(() -> Controls.press(Controls.button(notice(), "取消")));
		assertFalse(Patience.until(window.shell(), "正在读入…", () -> false, () -> 0));
		whenSaid(() -> notice().close());
		assertFalse(Patience.until(window.shell(), "正在读入…", () -> false, () -> 0));
		assertEquals(null, notice());
	}

	@Test
	void stepsAreDoneInTurnsBetweenWhichTheWindowLives() {
		List<String> order = new ArrayList<>();
		int[] done = new int[1];
		window.display().timerExec(POLL_MS, () -> order.add("窗口"));
		assertTrue(step(done, () -> order.contains("窗口") && done[0] >= 50));
		assertTrue(done[0] >= 50);
		assertEquals(List.of("窗口"), order, "the window stood still until all was done");
		whenSaid(() -> Controls.press(Controls.button(notice(), "取消")));
		done[0] = 0;
		assertFalse(step(done, () -> false));
		int before = done[0];
		window.settle();
		assertEquals(before, done[0], "a step was done after the user had enough");
		assertThrows(IllegalStateException.class, () -> step(done, () -> {
			throw new IllegalStateException("a fault for a test");
		}));
		Controls.press(button);
		assertEquals(List.of("窗口"), pressed);
	}

	@Test
	void commandsDoNotHearOfKeysMeanwhileAndTheDisplayStays() {
		Patience.prepare(window.display());
		Listener commands = event -> pressed.add("命令");
		window.display().addFilter(SWT.KeyDown, commands);
		Runnable key = () -> button.notifyListeners(SWT.KeyDown, new Event());
		boolean[] done = new boolean[1];
		window.display().timerExec(1, () -> {
			key.run();
			window.display().close();
			assertTrue(Patience.isWaiting(window.display()));
			done[0] = true;
		});
		assertTrue(Patience.until(window.shell(), "正在读入…", () -> done[0], () -> 0));
		assertEquals(List.of(), pressed, "a command was begun meanwhile");
		assertFalse(Patience.isWaiting(window.display()));
		key.run();
		assertEquals(List.of("命令"), pressed);
		window.display().removeFilter(SWT.KeyDown, commands);
	}

	private boolean step(int[] done, BooleanSupplier enough) {
		return Patience.step(window.shell(), "正在准备…", () -> {
			done[0]++;
			return !enough.getAsBoolean();
		}, () -> 10);
	}
}
