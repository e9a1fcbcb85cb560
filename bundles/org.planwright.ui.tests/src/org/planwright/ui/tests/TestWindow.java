package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;

/**
 * A real window for a test of real widgets, in the thread of the test. Nothing is waited for by the clock: the event loop runs until
 * what is waited for is there. Closing it fails the test when an exception was thrown in the event loop, when anything was logged as a
 * warning or worse, or when another shell was left open.
 */
public final class TestWindow implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	/** Whoever logs does so in a thread of its own. */
	private final List<String> troubles = new CopyOnWriteArrayList<>();
	private final List<Runnable> ends = new ArrayList<>();
	private final Handler listener = new Handler() {
		@Override
		public void publish(LogRecord record) {
			if (record.getLevel().intValue() >= Level.WARNING.intValue()) {
				troubles.add(record.getLoggerName() + ": " + record.getMessage() + " " + Arrays.toString(record.getParameters()) + " " + record.getThrown());
			}
		}

		@Override
		public void flush() {
			// nothing is kept
		}

		@Override
		public void close() {
			// nothing is held
		}
	};
	/** What libraries log comes here. */
	private final ILogListener platform = (status, plugin) -> {
		if (status.getSeverity() >= IStatus.WARNING) {
			troubles.add(plugin + ": " + status.getMessage() + " " + status.getException());
		}
	};
	private final Display display;
	private final Shell shell;
	private final Theme theme;
	private final Icons icons;

	/** Makes an empty window with so much room inside. */
	public TestWindow(int width, int height) {
		Logger.getLogger("").addHandler(listener);
		Platform.addLogListener(platform);
		display = new Display();
		display.setRuntimeExceptionHandler(exception -> troubles.add(exception.toString()));
		display.setErrorHandler(error -> troubles.add(error.toString()));
		theme = new Theme(display);
		icons = new Icons(theme, display);
		shell = new Shell(display);
		shell.setLayout(new FillLayout());
		resize(width, height);
	}

	/** Takes note of a fault that a test brings about: it must have been logged, and does not fail the test. */
	public void expectFault(String words) {
		assertTrue(troubles.removeIf(trouble -> trouble.contains(words)), () -> words + " was not logged; " + troubles);
	}

	/** Lets go of something after the window was closed, while there is still a display. */
	public void onClose(Runnable end) {
		ends.add(end);
	}

	/** Shows what was put into the window. */
	public void open() {
		shell.open();
		settle();
	}

	public Display display() {
		return display;
	}

	/** Gives the window so much room inside, whatever frame the display believes it to have. */
	public void resize(int width, int height) {
		Rectangle frame = shell.computeTrim(0, 0, width, height);
		shell.setSize(frame.width, frame.height);
	}

	public Shell shell() {
		return shell;
	}

	public Theme theme() {
		return theme;
	}

	public Icons icons() {
		return icons;
	}

	/** Lets the window do everything that is waiting to be done. */
	public void settle() {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (display.readAndDispatch()) {
			if (System.nanoTime() > end) {
				fail("the window never comes to rest; " + troubles);
			}
		}
	}

	/** Runs the event loop until something is so. */
	public void await(String what, BooleanSupplier condition) {
		long end = System.nanoTime() + PATIENCE.toNanos();
		Runnable alarm = () -> { };
		display.timerExec((int) PATIENCE.toMillis(), alarm);
		while (!condition.getAsBoolean()) {
			if (System.nanoTime() > end) {
				fail("waited in vain for " + what + "; " + troubles);
			}
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
		display.timerExec(-1, alarm);
		settle();
	}

	/** Presses a key in a control, as the system would tell it. */
	public void press(Control control, int modifiers, int key) {
		press(control, modifiers, key, key > 0xffff || (key & SWT.KEYCODE_BIT) != 0 ? 0 : (char) key);
	}

	/** Types a character into a control. */
	public void type(Control control, char character) {
		press(control, 0, character, character);
	}

	private void press(Control control, int modifiers, int key, int character) {
		Event event = new Event();
		event.widget = control;
		event.stateMask = modifiers;
		event.keyCode = key;
		event.character = (char) character;
		control.notifyListeners(SWT.KeyDown, event);
		settle();
	}

	@Override
	public void close() {
		try {
			settle();
			List<Shell> left = Arrays.stream(display.getShells()).filter(other -> other != shell && !other.isDisposed() && other.isVisible()).toList();
			shell.dispose();
			ends.forEach(Runnable::run);
			settle();
			icons.dispose();
			theme.dispose();
			assertEquals(List.of(), troubles, "exceptions and warnings");
			assertEquals(List.of(), left, "shells left open");
		} finally {
			display.dispose();
			Logger.getLogger("").removeHandler(listener);
			Platform.removeLogListener(platform);
		}
	}
}
