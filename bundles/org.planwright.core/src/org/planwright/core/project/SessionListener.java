package org.planwright.core.project;

import java.nio.file.Path;
import java.util.Set;

import org.planwright.model.Plan;

/**
 * Hears what happens to an open project. Called on the thread that made the change, after it is complete: an edit made from here is
 * an edit of its own, and is told to everyone after the one being told now.
 */
public interface SessionListener {

	/** Something was edited, undone or redone. */
	default void edited(ProjectChange change) {
	}

	/**
	 * Plans were loaded that were heads before. That is no edit: nothing else happened to the project.
	 *
	 * @param plans the loaded ones
	 */
	default void loaded(Set<Plan> plans) {
	}

	/** The project was written to its file. */
	default void saved() {
		stateChanged();
	}

	/** The project has unsaved edits now, or none any more. */
	default void dirtyChanged(boolean dirty) {
		stateChanged();
	}

	/** The project lives in another file from now on. */
	default void fileChanged(Path file) {
		stateChanged();
	}

	/** The project's file may not be written to now, or may again. */
	default void readOnlyChanged() {
		stateChanged();
	}

	/** Any of file, dirty mark and saved state changed: for listeners that need not know which. */
	default void stateChanged() {
	}
}
