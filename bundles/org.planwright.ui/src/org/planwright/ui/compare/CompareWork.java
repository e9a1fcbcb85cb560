package org.planwright.ui.compare;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.planwright.core.compare.Comparison;
import org.planwright.model.Plan;
import org.planwright.ui.Messages;
import org.planwright.ui.compare.CompareSource.Content;
import org.planwright.ui.compare.CompareSource.Reading;
import org.planwright.ui.facts.FactsThread;
import org.planwright.ui.facts.UiTurn;

/** Compares on a thread of its own. What was asked for last counts: what was asked for before is given up. */
final class CompareWork {

	/** Is told what became of a comparison. All on the UI thread, and only of the one that was asked for last. */
	interface Follower {
		/** So many plans have been compared. */
		void reached(int done, int total);

		/** It is done. */
		void compared(CompareResult result);

		/** It was not possible, and why. */
		void failed(String why);
	}

	/** Two sides that cannot be compared; the message is for the user. */
	private static final class NoPairException extends Exception {

		private static final long serialVersionUID = 1L;

		NoPairException(String message) {
			super(message);
		}
	}

	/** Goes on until something else is asked for. */
	private final class Progress implements Comparison.Progress {

		private final int turn;
		private final Follower follower;

		Progress(int turn, Follower follower) {
			this.turn = turn;
			this.follower = follower;
		}

		@Override
		public boolean reached(int done, int total) {
			tell(turn, () -> follower.reached(done, total));
			return isWanted();
		}

		@Override
		public boolean isWanted() {
			return turn == asked.get();
		}
	}

	private final ExecutorService background = FactsThread.create("compare");
	private final UiTurn ui;
	private final AtomicInteger asked = new AtomicInteger();

	CompareWork(UiTurn ui) {
		this.ui = ui;
	}

	/** Compares two sides. Called on the UI thread, which takes what it holds of them. */
	void compare(CompareSource before, CompareSource after, Follower follower) {
		int turn = asked.incrementAndGet();
		try {
			Reading left = before.taking().take();
			Reading right = after.taking().take();
			background.execute(() -> run(turn, before, left, after, right, follower));
		} catch (IOException e) {
			tell(turn, () -> follower.failed(e.getLocalizedMessage()));
		}
	}

	private void run(int turn, CompareSource before, Reading left, CompareSource after, Reading right, Follower follower) {
		if (turn != asked.get()) {
			return;
		}
		try {
			Comparison comparison = compare(content(left, before, after), before.document(), content(right, before, after), after.document(),
					new Progress(turn, follower));
			CompareResult result = new CompareResult(before, after, comparison);
			result.plans().stream().findFirst().ifPresent(result::text);
			tell(turn, () -> follower.compared(result));
		} catch (CancellationException e) {
			// Another comparison was asked for, or none any more: nobody waits for this one.
			return;
		} catch (IOException | NoPairException e) {
			tell(turn, () -> follower.failed(e.getLocalizedMessage()));
		} catch (RuntimeException e) {
			giveUp(turn, follower, e);
		} catch (Error e) {
			// For others to judge; here nobody must wait for good.
			tell(turn, () -> follower.failed(Messages.text("compare.fault")));
			throw e;
		}
	}

	private void giveUp(int turn, Follower follower, RuntimeException why) {
		ILog.of(CompareWork.class).error("Two sides could not be compared", why);
		tell(turn, () -> follower.failed(Messages.text("compare.fault")));
	}

	/** A state holds no states: that the project does is no difference. What was read is nobody else's. */
	private static Content content(Reading reading, CompareSource before, CompareSource after) throws IOException {
		Content content = reading.read();
		if (content.project() != null && (before.state() || after.state())) {
			content.project().getBaselines().clear();
		}
		return content;
	}

	/** Two projects as a whole; where one side is a document, its text with that of the plan that it is a version of. */
	private static Comparison compare(Content left, boolean leftIsDocument, Content right, boolean rightIsDocument, Comparison.Progress progress) throws NoPairException {
		if (!leftIsDocument && !rightIsDocument) {
			return Comparison.of(left.project(), right.project(), progress);
		}
		Content many = leftIsDocument ? right : left;
		Plan one = (leftIsDocument ? left : right).plans().getFirst();
		Optional<Plan> other = Comparison.likeliest(many.plans(), one);
		if (other.isEmpty()) {
			throw new NoPairException(Messages.text("compare.noPair", one.getTitle()));
		}
		return leftIsDocument ? Comparison.ofTexts(one, other.get(), progress) : Comparison.ofTexts(other.get(), one, progress);
	}

	/** Makes the text of a plan with all changes and gives it to whoever asked, unless something else was compared since. */
	void text(CompareResult result, Plan plan, Follower follower, Consumer<RedlineText> then) {
		int turn = asked.get();
		background.execute(() -> {
			try {
				RedlineText text = result.text(plan);
				tell(turn, () -> then.accept(text));
			} catch (RuntimeException e) {
				giveUp(turn, follower, e);
			}
		});
	}

	/** The thread that files are written on. */
	ExecutorService background() {
		return background;
	}

	/** Gives up what is being compared. */
	void cancel() {
		asked.incrementAndGet();
	}

	private void tell(int turn, Runnable message) {
		ui.after(0, () -> {
			if (turn == asked.get()) {
				message.run();
			}
		});
	}

	/** Ends the thread. */
	void dispose() {
		cancel();
		background.shutdown();
	}
}
