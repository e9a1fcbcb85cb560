package org.planwright.ui.merging;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

import org.eclipse.core.runtime.ILog;
import org.planwright.core.compare.merge.MergeRule;
import org.planwright.ui.facts.UiTurn;
import org.planwright.ui.merging.MergeReading.Outcome;

/** Reads and merges returned files on another thread. What was asked for last counts: what was asked for before is given up. */
final class MergeWork {

	/** Is told what becomes of what was asked for last. All on the UI thread. */
	interface Follower {
		/** So many files have been merged. */
		void merged(int files);

		/** It is done. */
		void done(Outcome outcome);

		/** It was not possible because of a fault in the program, which is in the log. */
		void failed();
	}

	private final Executor background;
	private final UiTurn ui;
	private final Follower follower;
	private final AtomicInteger asked = new AtomicInteger();

	MergeWork(Executor background, UiTurn ui, Follower follower) {
		this.background = background;
		this.ui = ui;
		this.follower = follower;
	}

	/**
	 * Begins.
	 *
	 * @param reading gives what is to be merged, in the background; it is given what tells whether it was given up
	 * @param rules decide what no person decided
	 */
	void start(Function<BooleanSupplier, Outcome> reading, List<MergeRule> rules) {
		int turn = asked.incrementAndGet();
		BooleanSupplier cancelled = () -> turn != asked.get();
		background.execute(() -> {
			try {
				Outcome outcome = reading.apply(cancelled);
				if (outcome.series() != null) {
					outcome.series().run(rules, () -> {
						int merged = outcome.series().steps().size();
						tell(turn, () -> follower.merged(merged));
						return cancelled.getAsBoolean();
					});
				}
				tell(turn, () -> follower.done(outcome));
			} catch (RuntimeException e) {
				ILog.of(MergeWork.class).error("Returned files could not be merged", e);
				tell(turn, follower::failed);
			} catch (Error e) {
				// For others to judge; here nobody must wait for good.
				tell(turn, follower::failed);
				throw e;
			}
		});
	}

	private void tell(int turn, Runnable message) {
		ui.after(0, () -> {
			if (turn == asked.get()) {
				message.run();
			}
		});
	}

	/** Gives up what is going on. */
	void cancel() {
		asked.incrementAndGet();
	}
}
