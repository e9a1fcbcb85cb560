package org.planwright.ui.facts;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/** Makes the threads that facts are computed on. They do not keep the program from ending. */
public final class FactsThread {

	/** After so long it begins even if the UI thread never rests, in milliseconds. */
	private static final int LONGEST_HOLD = 1500;

	private FactsThread() {
	}

	/**
	 * One thread that does one thing after the other. What fails there is in the log, and the next thing is done.
	 *
	 * @param name what it computes, for whoever looks at the threads of the program
	 */
	public static ExecutorService create(String name) {
		return create(name, 1);
	}

	private static ExecutorService create(String name, int threads) {
		return Executors.newFixedThreadPool(threads, task -> {
			Thread thread = new Thread(task, "planwright-" + name);
			thread.setDaemon(true);
			thread.setPriority(Thread.NORM_PRIORITY - 1);
			thread.setUncaughtExceptionHandler((failed, fault) -> ILog.of(FactsThread.class).error(failed.getName(), fault));
			return thread;
		});
	}

	/**
	 * The same for what nobody needs before the window can be used: it begins when the UI thread rests for the first time from now on, since
	 * on few processors it would take from the window what it is made with. Called on the UI thread.
	 */
	public static ExecutorService whenAtRest(String name, Display display) {
		return whenAtRest(name, display, 1);
	}

	/** Several threads that do as many things at a time; otherwise the same. */
	public static ExecutorService whenAtRest(String name, Display display, int threads) {
		ExecutorService pool = create(name, threads);
		CountDownLatch rest = new CountDownLatch(1);
		display.addListener(SWT.Sleep, new Listener() {
			@Override
			public void handleEvent(Event event) {
				display.removeListener(SWT.Sleep, this);
				rest.countDown();
			}
		});
		for (int i = 0; i < threads; i++) {
			pool.execute(() -> {
				try {
					rest.await(LONGEST_HOLD, TimeUnit.MILLISECONDS);
				} catch (InterruptedException e) {
					// The window is gone: so is what would have been done.
					Thread.currentThread().interrupt();
				}
			});
		}
		return pool;
	}
}
