package org.planwright.ui.merging;

import java.lang.ref.SoftReference;
import java.util.Objects;

import org.planwright.core.project.ProjectFileException;
import org.planwright.model.Project;

/**
 * A state that returned copies may have grown out of. It is read once, and again only where memory did not suffice to keep it: to find the
 * likeliest of many, and whenever a file, a rule or a decision is another one, it is asked for anew.
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
		reading = new Once(Objects.requireNonNull(reading, "reading"));
	}

	/** Reads at most once at a time, and remembers what it read. Nobody changes that. */
	private static final class Once implements Reading {

		private final Reading reading;
		private SoftReference<Project> known = new SoftReference<>(null);

		Once(Reading reading) {
			this.reading = reading;
		}

		@Override
		public synchronized Project read() throws ProjectFileException {
			Project project = known.get();
			if (project == null) {
				project = reading.read();
				known = new SoftReference<>(project);
			}
			return project;
		}
	}
}
