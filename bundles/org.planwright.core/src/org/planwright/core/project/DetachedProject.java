package org.planwright.core.project;

import java.util.List;

import org.planwright.model.Project;

/**
 * A project that was read and is part of no session.
 *
 * @param problems what was repaired or left out; empty where everything was as it should be
 * @param states the contents of its named states; null where there are none
 */
public record DetachedProject(Project project, List<FileProblem> problems, StateContents states) {

	/** A project without named states, or without their contents. */
	public DetachedProject(Project project, List<FileProblem> problems) {
		this(project, problems, null);
	}

	public DetachedProject {
		problems = List.copyOf(problems);
	}
}
