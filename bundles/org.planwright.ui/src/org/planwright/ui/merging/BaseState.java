package org.planwright.ui.merging;

import java.util.Objects;

import org.planwright.core.project.ProjectFileException;
import org.planwright.model.Project;

/**
 * A state that returned copies may have grown out of.
 *
 * @param name what the user reads
 * @param reading reads it, on another thread
 */
record BaseState(String name, Reading reading) {

	/** Reads a state. */
	@FunctionalInterface
	interface Reading {
		/** The project as it was; null for a state that only a returned file tells of, or nobody knows. */
		Project read() throws ProjectFileException;
	}

	BaseState {
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(reading, "reading");
	}
}
