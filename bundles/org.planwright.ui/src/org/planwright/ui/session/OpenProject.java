package org.planwright.ui.session;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.planwright.core.project.ProjectChange;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.SessionListener;

/**
 * The project that the window shows: at most one. Views follow it here and need not care that one file was closed and another
 * opened. Every method is called on the UI thread.
 */
public final class OpenProject {

	/** What a view wants to know of the project. All methods are called on the UI thread. */
	public interface Listener {
		/** Another project is open, or none; everything shown is out of date. */
		default void projectSwitched() {
		}

		/** Something in the open project was edited, undone or redone. */
		default void projectChanged(ProjectChange change) {
		}

		/** Dirty mark, path or name may have changed. */
		default void stateChanged() {
		}
	}

	private final List<Listener> listeners = new CopyOnWriteArrayList<>();
	private ProjectSession session;
	private Runnable detach = () -> { };

	/** The open project; empty when none is open. */
	public Optional<ProjectSession> session() {
		return Optional.ofNullable(session);
	}

	/**
	 * Shows another project and closes the one before, unsaved or not: asking is the caller's part.
	 *
	 * @param next null to show none
	 */
	public void show(ProjectSession next) {
		detach.run();
		ProjectSession previous = session;
		session = next;
		detach = next == null ? () -> { } : next.addListener(new SessionListener() {
			@Override
			public void edited(ProjectChange change) {
				tell(listener -> listener.projectChanged(change));
				tell(Listener::stateChanged);
			}

			@Override
			public void stateChanged() {
				tell(Listener::stateChanged);
			}
		});
		tell(Listener::projectSwitched);
		tell(Listener::stateChanged);
		if (previous != null) {
			previous.close();
		}
	}

	/**
	 * Follows the open project.
	 *
	 * @return what ends the following
	 */
	public Runnable addListener(Listener listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}

	private void tell(Consumer<Listener> message) {
		listeners.forEach(message);
	}
}
