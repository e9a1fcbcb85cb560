package org.planwright.ui.session;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.planwright.core.project.ProjectChange;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.SessionListener;
import org.planwright.model.Plan;

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

		/** Something in the open project was edited, undone or redone, or plans were loaded. */
		default void projectChanged(ProjectChange change) {
		}

		/** Dirty mark, path or name may have changed. */
		default void stateChanged() {
		}
	}

	private final List<Listener> listeners = new CopyOnWriteArrayList<>();
	private final Set<Plan> arrived = new LinkedHashSet<>();
	private ProjectSession session;
	private boolean holding;
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
		arrived.clear();
		session = next;
		detach = next == null ? () -> { } : next.addListener(new SessionListener() {
			@Override
			public void loaded(Set<Plan> plans) {
				arrived.addAll(plans);
				if (!holding) {
					tellLoaded();
				}
			}

			@Override
			public void edited(ProjectChange change) {
				tellLoaded();
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
	 * Loads plans without a word to anyone: many of them arrive one after the other, and {@link #tellLoaded} tells of all that did.
	 *
	 * @param loading loads plans of the open project
	 */
	public void loadQuietly(Runnable loading) {
		holding = true;
		try {
			loading.run();
		} finally {
			holding = false;
		}
	}

	/** Tells everybody of the plans that were loaded since they were told last. */
	public void tellLoaded() {
		if (!arrived.isEmpty()) {
			ProjectChange change = ProjectChange.loaded(new LinkedHashSet<>(arrived));
			arrived.clear();
			tell(listener -> listener.projectChanged(change));
			tell(Listener::stateChanged);
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
