package org.planwright.ui.facts;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.eclipse.core.runtime.ILog;

/** Makes the threads that facts are computed on. They do not keep the program from ending. */
public final class FactsThread {

	private FactsThread() {
	}

	/**
	 * One thread that does one thing after the other. What fails there is in the log, and the next thing is done.
	 *
	 * @param name what it computes, for whoever looks at the threads of the program
	 */
	public static ExecutorService create(String name) {
		return Executors.newSingleThreadExecutor(task -> {
			Thread thread = new Thread(task, "planwright-" + name);
			thread.setDaemon(true);
			thread.setPriority(Thread.NORM_PRIORITY - 1);
			thread.setUncaughtExceptionHandler((failed, fault) -> ILog.of(FactsThread.class).error(failed.getName(), fault));
			return thread;
		});
	}
}
