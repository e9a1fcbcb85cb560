package org.planwright.ui.facts;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.planwright.core.project.PlanLoading;
import org.planwright.core.project.ProjectSession;
import org.planwright.ui.Messages;
import org.planwright.ui.dialog.Patience;
import org.planwright.ui.session.OpenProject;

/**
 * Loads the plans of a large project one after the other while the window is used already: reads them on a thread of its own, and makes a
 * few at a time part of the project between two turns of the UI thread. A plan that somebody needs earlier is loaded by whoever needs it; who
 * needs all of them lets the user wait for the rest ({@link Waiting}).
 */
public final class PlanLoader implements OpenProject.Listener {

	/** Lets the user wait while the window lives. */
	@FunctionalInterface
	public interface Waiting {
		/**
		 * Returns when something is so.
		 *
		 * @param percent how much of it is, from 0 to 100
		 * @return false when the user does not want to wait
		 */
		boolean until(BooleanSupplier done, IntSupplier percent);
	}

	/** So many are put in their places in one go, which the user must not feel. */
	private static final int BATCH = 4;
	/** So many while the user waits for nothing else. */
	private static final int AWAITED = 8;
	/** The window is on the screen first, in milliseconds. */
	private static final int FIRST_MILLIS = 300;
	/** Views are brought up to date so often at most, in milliseconds. */
	private static final int TELL_MILLIS = 1000;
	/** Views that take long for it, as those of many plans, take one part in so many of the time. */
	private static final int SHARE = 10;

	private final OpenProject project;
	private final Executor background;
	private final UiTurn ui;
	private final Waiting waiting;
	private final Runnable end;
	private final Runnable unfollow;
	private final PacedTelling telling;
	private ProjectSession loading;
	private RuntimeException fault;
	private int awaited;

	/**
	 * Begins with the project that is open, if any.
	 *
	 * @param shell what the user is told over what he waits for
	 */
	public PlanLoader(OpenProject project, Display display, Supplier<Shell> shell) {
		this(project, FactsThread.create("loading"), UiTurn.of(display), (done, percent) -> Patience.until(shell.get(), Messages.text("loading.wait"), done, percent));
	}

	private PlanLoader(OpenProject project, ExecutorService background, UiTurn ui, Waiting waiting) {
		this(project, background, ui, waiting, background::shutdownNow);
	}

	/**
	 * Loads on somebody else's threads.
	 *
	 * @param end lets go of them
	 */
	public PlanLoader(OpenProject project, Executor background, UiTurn ui, Waiting waiting, Runnable end) {
		this.project = project;
		this.background = background;
		this.ui = ui;
		this.waiting = waiting;
		this.end = end;
		telling = new PacedTelling(ui, TELL_MILLIS, SHARE, project::tellLoaded);
		unfollow = project.addListener(this);
		projectSwitched();
	}

	/** Loads nothing any more. */
	public void dispose() {
		loading = null;
		telling.forget();
		unfollow.run();
		end.run();
	}

	@Override
	public void projectSwitched() {
		telling.forget();
		loading = project.session().filter(session -> !session.isLoaded()).orElse(null);
		if (loading != null) {
			ProjectSession begun = loading;
			begun.setWait(this::await);
			telling.rest();
			ui.after(FIRST_MILLIS, () -> next(begun));
		}
	}

	/** Whoever needs all plans gets them, or is told why not; what is edited in between stays. */
	private void await(ProjectSession session) {
		int all = session.toBeLoaded();
		fault = null;
		awaited++;
		try {
			// Where one could not be read, all that are left are tried again: the user is told why.
			if (loading == null && project.session().filter(open -> open == session).isPresent()) {
				loading = session;
				next(session);
			}
			waiting.until(() -> session.isLoaded() || session != loading, () -> 100 * (all - session.toBeLoaded()) / all);
		} finally {
			awaited--;
		}
		if (fault != null) {
			throw fault;
		}
		if (!session.isLoaded()) {
			// Views have not been told for as long as it was waited.
			telling.hurry();
			throw new CancellationException("Nobody wanted to wait for all plans");
		}
	}

	private void next(ProjectSession session) {
		if (session != loading) {
			return;
		}
		if (session.isLoaded()) {
			loading = null;
			tellRest();
			return;
		}
		PlanLoading some = session.loadNext(awaited > 0 ? AWAITED : BATCH);
		background.execute(() -> {
			try {
				some.read();
				ui.after(0, () -> arrived(session, some));
			} catch (RuntimeException e) {
				ui.after(0, () -> stop(session, e));
			} catch (Error e) {
				// For others to judge; here nobody must wait for good.
				ui.after(0, () -> stop(session, new IllegalStateException(e)));
				throw e;
			}
		});
	}

	private void arrived(ProjectSession session, PlanLoading some) {
		if (session != loading) {
			return;
		}
		try {
			project.loadQuietly(some::end);
		} catch (RuntimeException e) {
			stop(session, e);
			return;
		}
		// Who waits for all plans looks at nothing else.
		if (awaited == 0) {
			telling.soon();
		}
		next(session);
	}

	/** The others are read when they are needed; those that have arrived are told of. */
	private void stop(ProjectSession session, RuntimeException why) {
		ILog.of(PlanLoader.class).error("A plan cannot be read", why);
		if (session == loading) {
			loading = null;
			fault = why;
			tellRest();
		}
	}

	private void tellRest() {
		telling.forget();
		project.tellLoaded();
	}
}
