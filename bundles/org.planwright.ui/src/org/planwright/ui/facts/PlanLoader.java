package org.planwright.ui.facts;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.planwright.core.project.PlanLoading;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.UnreadablePlanException;
import org.planwright.ui.session.OpenProject;

/**
 * Loads the plans of a large project one after the other while the window is used already: reads them on a thread of its own, and makes a
 * few at a time part of the project between two turns of the UI thread. What somebody needs earlier is loaded by whoever needs it.
 */
public final class PlanLoader implements OpenProject.Listener {

	/** So many are put in their places in one go, which the user must not feel. */
	private static final int BATCH = 4;
	/** The window is on the screen first, in milliseconds. */
	private static final int FIRST_MILLIS = 300;
	/** Views are brought up to date so often at most, in nanoseconds. */
	private static final long TELL_NANOS = 1_000_000_000L;

	private final OpenProject project;
	private final Executor background;
	private final UiTurn ui;
	private final Runnable end;
	private final Runnable unfollow;
	private ProjectSession loading;
	private long told;

	/** Begins with the project that is open, if any. */
	public PlanLoader(OpenProject project, Display display) {
		this(project, FactsThread.create("loading"), UiTurn.of(display));
	}

	private PlanLoader(OpenProject project, ExecutorService background, UiTurn ui) {
		this(project, background, ui, background::shutdownNow);
	}

	/**
	 * Loads on somebody else's threads.
	 *
	 * @param end lets go of them
	 */
	public PlanLoader(OpenProject project, Executor background, UiTurn ui, Runnable end) {
		this.project = project;
		this.background = background;
		this.ui = ui;
		this.end = end;
		unfollow = project.addListener(this);
		projectSwitched();
	}

	/** Loads nothing any more. */
	public void dispose() {
		loading = null;
		unfollow.run();
		end.run();
	}

	@Override
	public void projectSwitched() {
		loading = project.session().filter(session -> !session.isLoaded()).orElse(null);
		if (loading != null) {
			ProjectSession begun = loading;
			told = System.nanoTime();
			ui.after(FIRST_MILLIS, () -> next(begun));
		}
	}

	private void next(ProjectSession session) {
		if (session != loading) {
			return;
		}
		if (session.isLoaded()) {
			loading = null;
			project.tellLoaded();
			return;
		}
		PlanLoading some = session.loadNext(BATCH);
		background.execute(() -> {
			try {
				some.read();
				ui.after(0, () -> arrived(session, some));
			} catch (UnreadablePlanException e) {
				ui.after(0, () -> stop(session, e));
			}
		});
	}

	private void arrived(ProjectSession session, PlanLoading some) {
		if (session != loading) {
			return;
		}
		try {
			project.loadQuietly(some::end);
		} catch (UnreadablePlanException e) {
			stop(session, e);
			return;
		}
		if (System.nanoTime() - told > TELL_NANOS) {
			project.tellLoaded();
			told = System.nanoTime();
		}
		next(session);
	}

	/** The others are read when they are needed; those that have arrived are told of. */
	private void stop(ProjectSession session, UnreadablePlanException why) {
		ILog.of(PlanLoader.class).error("A plan cannot be read", why);
		if (session == loading) {
			loading = null;
			project.tellLoaded();
		}
	}
}
