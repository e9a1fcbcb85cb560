package org.planwright.ui.facts;

import java.util.concurrent.TimeUnit;

/**
 * Tells views of things that come one after the other: at once where it was quiet before, else together and so seldom that telling takes a part
 * of the time only, however much there is to be shown. Every method is called on the UI thread.
 */
final class PacedTelling {

	private final UiTurn ui;
	private final long leastNanos;
	private final int share;
	private final Runnable tell;
	/** When it may be told again, as of {@link System#nanoTime()}. */
	private long due;
	private boolean waiting;
	private boolean telling;
	private boolean again;

	/**
	 * @param leastMillis how long it is quiet between two times at least, in milliseconds
	 * @param share telling takes one part in so many of the time at most, and one
	 * @param tell tells
	 */
	PacedTelling(UiTurn ui, int leastMillis, int share, Runnable tell) {
		this.ui = ui;
		leastNanos = TimeUnit.MILLISECONDS.toNanos(leastMillis);
		this.share = share;
		this.tell = tell;
		due = System.nanoTime();
	}

	/** There is something new to be told. */
	void soon() {
		if (telling) {
			again = true;
		} else if (!waiting) {
			long left = due - System.nanoTime();
			if (left <= 0) {
				now();
			} else {
				waiting = true;
				ui.after((int) TimeUnit.NANOSECONDS.toMillis(left) + 1, () -> {
					if (waiting) {
						now();
					}
				});
			}
		}
	}

	private void now() {
		waiting = false;
		again = false;
		telling = true;
		long begun = System.nanoTime();
		try {
			tell.run();
		} finally {
			// Views do what they do with it in turns of their own, which come before this one.
			ui.after(0, () -> told(begun));
		}
	}

	private void told(long begun) {
		telling = false;
		long end = System.nanoTime();
		due = end + Math.max(leastNanos, share * (end - begun));
		if (again) {
			again = false;
			soon();
		}
	}

	/** Nothing has been told for long, or the next thing matters more than what it takes. */
	void hurry() {
		due = System.nanoTime();
	}

	/** It is told no sooner than after the least time from now. */
	void rest() {
		due = System.nanoTime() + leastNanos;
	}

	/** What is waiting is told no more. */
	void forget() {
		waiting = false;
		again = false;
	}
}
