package org.planwright.core.project;

import java.util.List;

import org.planwright.model.Project;

/**
 * A project that was read and is part of no session.
 *
 * @param problems what was repaired or left out; empty where everything was as it should be
 */
public record DetachedProject(Project project, List<FileProblem> problems) {

	public DetachedProject {
		problems = List.copyOf(problems);
	}
}
