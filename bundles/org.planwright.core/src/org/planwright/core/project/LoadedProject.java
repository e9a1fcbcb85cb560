package org.planwright.core.project;

import java.util.List;

import org.planwright.model.Project;

/**
 * What a project file held.
 *
 * @param project the model, its plans included
 * @param problems what was repaired or left out; empty for a file that is as it should be
 * @param readOnly why the file is not to be written over; null when it may be
 */
record LoadedProject(Project project, List<FileProblem> problems, ReadOnly readOnly) {

	LoadedProject {
		problems = List.copyOf(problems);
	}
}
