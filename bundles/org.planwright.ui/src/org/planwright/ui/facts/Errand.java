package org.planwright.ui.facts;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;

/** Something that is done on another thread for somebody who waits for it: who is told when it is there, and when it failed, too. */
public final class Errand {

	private Errand() {
	}

	/**
	 * Has something done.
	 *
	 * @param what it is, for the log
	 * @param work does it, on the other thread
	 * @param done is given on the UI thread what came of it
	 * @param failed tells the user on the UI thread that nothing came of it, because of a fault in the program that is in the log
	 */
	public static <T> void run(Executor background, UiTurn ui, String what, Supplier<T> work, Consumer<? super T> done, Runnable failed) {
		background.execute(() -> {
			try {
				T made = work.get();
				ui.after(0, () -> done.accept(made));
			} catch (RuntimeException e) {
				ILog.of(Errand.class).error(what, e);
				ui.after(0, failed);
			} catch (Error e) {
				// For others to judge; here nobody must wait for good.
				ui.after(0, failed);
				throw e;
			}
		});
	}
}
