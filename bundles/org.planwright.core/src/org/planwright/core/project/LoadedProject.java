package org.planwright.core.project;

import java.util.List;

import org.planwright.model.Project;

/**
 * What a project file held.
 *
 * @param project the model, its plans included
 * @param problems what was repaired or left out; empty for a file that is as it should be
 * @param readOnly why the file is not to be written over; null when it may be
 * @param cache the plans as they stand in the file, as far as they would be written so again
 * @param states the contents of named states
 * @param unread plans of which the model has the heads only
 */
record LoadedProject(Project project, List<FileProblem> problems, ReadOnly readOnly, PartCache cache, StateStore states, UnreadPlans unread) {

	/** What is not as it stands in a file, and would be written otherwise. */
	LoadedProject(Project project, List<FileProblem> problems, ReadOnly readOnly, StateStore states) {
		this(project, problems, readOnly, new PartCache(), states, new UnreadPlans());
	}

	LoadedProject {
		problems = List.copyOf(problems);
	}
}
