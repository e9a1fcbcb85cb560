package org.planwright.ui.dialog;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;

import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * Lets the user wait for something that takes its time: the window goes on painting, takes no input, and says after a moment what it is at.
 * Called on the UI thread; returns when it is done.
 */
public final class Patience {

	/** What takes less than this is not worth a dialog that comes and goes, in milliseconds. */
	private static final int UNSAID_MS = 700;
	/** So long the window may stand still between two turns of its own, in nanoseconds. */
	private static final long TURN_NANOS = 20_000_000L;

	private Patience() {
	}

	/** To be called before anybody listens to all keys of a display, as the workbench does for its commands: who waits must hear of them first. */
	public static void prepare(Display display) {
		InputHold.of(display);
	}

	/** Whether the user waits for something: before he is told, too. */
	public static boolean isWaiting(Display display) {
		return !InputHold.of(display).isEmpty();
	}

	/**
	 * Waits for something that takes a disk's time, as opening and saving; it cannot be given up.
	 *
	 * @param words what the user is told meanwhile
	 * @param work does it, on a thread of its own
	 * @return what it gave
	 * @throws E what it threw
	 */
	public static <T, E extends Exception> T await(Shell parent, String words, Class<E> failure, Callable<T> work) throws E {
		Display display = parent.getDisplay();
		FutureTask<T> task = new FutureTask<>(work) {
			@Override
			protected void done() {
				// No mere wake: SWT wakes the thread before it notes that it did, so that it may go back to sleep until the mouse is moved.
				display.asyncExec(() -> { });
			}
		};
		Thread thread = new Thread(task, "planwright-disk");
		thread.setDaemon(true);
		thread.start();
		show(parent, new WaitingShell(parent, words, null), task::isDone);
		return result(task, failure);
	}

	private static <T, E extends Exception> T result(Future<T> task, Class<E> failure) throws E {
		try {
			return task.get();
		} catch (ExecutionException e) {
			if (failure.isInstance(e.getCause())) {
				throw failure.cast(e.getCause());
			}
			throw new IllegalStateException(e.getCause());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(e);
		}
	}

	/**
	 * Waits until something has come that others see to, in turns of the UI thread.
	 *
	 * @param words what the user is told meanwhile
	 * @param done whether it is there
	 * @param percent how much of it is, from 0 to 100
	 * @return false when the user does not want to wait
	 */
	public static boolean until(Shell parent, String words, BooleanSupplier done, IntSupplier percent) {
		WaitingShell notice = new WaitingShell(parent, words, percent);
		show(parent, notice, () -> done.getAsBoolean() || notice.isCancelled());
		return !notice.isCancelled();
	}

	/**
	 * Does something that only the UI thread may do, step by step, and lets the window live in between.
	 *
	 * @param words what the user is told meanwhile
	 * @param next does the next step, which nobody feels; false when there was none
	 * @param percent how much is done, from 0 to 100
	 * @return false when the user does not want to wait; what was done so far is left to whoever asked
	 */
	public static boolean step(Shell parent, String words, BooleanSupplier next, IntSupplier percent) {
		Display display = parent.getDisplay();
		boolean[] ended = new boolean[1];
		FutureTask<?>[] turn = new FutureTask<?>[1];
		Runnable turns = new Runnable() {
			@Override
			public void run() {
				// What fails is kept for whoever waits: the display would swallow it.
				turn[0] = new FutureTask<>(() -> ended[0] = !take(next));
				turn[0].run();
				if (!ended[0] && turn[0].state() == Future.State.SUCCESS) {
					display.timerExec(1, this);
				}
			}
		};
		display.timerExec(1, turns);
		try {
			boolean waited = until(parent, words, () -> ended[0] || turn[0] != null && turn[0].state() == Future.State.FAILED, percent);
			if (turn[0] != null) {
				result(turn[0], RuntimeException.class);
			}
			return waited;
		} finally {
			display.timerExec(-1, turns);
		}
	}

	/** Does as many steps as nobody feels; false when there are no more. */
	private static boolean take(BooleanSupplier next) {
		long end = System.nanoTime() + TURN_NANOS;
		boolean more = true;
		while (more && System.nanoTime() < end) {
			more = next.getAsBoolean();
		}
		return more;
	}

	private static void show(Shell parent, WaitingShell notice, BooleanSupplier done) {
		Display display = parent.getDisplay();
		Runnable say = () -> notice.open(parent);
		InputHold hold = new InputHold(display);
		display.timerExec(UNSAID_MS, say);
		try {
			BusyIndicator.showWhile(display, () -> {
				while (!done.getAsBoolean()) {
					if (!display.readAndDispatch()) {
						display.sleep();
					}
				}
			});
		} finally {
			display.timerExec(-1, say);
			hold.end();
			notice.close();
		}
	}
}
