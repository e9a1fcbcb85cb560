package org.planwright.ui.merging;

import java.nio.file.Path;
import java.util.Objects;

import org.planwright.core.project.ProjectSession;
import org.planwright.model.Project;
import org.planwright.ui.session.ProjectDesk;

/**
 * A file that came back.
 *
 * @param session what it holds; null while it has not been read, and where it cannot be
 * @param problem why it cannot be read or merged; null where it can
 */
record ReturnedFile(Path file, ProjectSession session, String problem) {

	ReturnedFile {
		Objects.requireNonNull(file, "file");
	}

	/** Its name without the ending, which is the same for all. */
	String name() {
		String name = file.getFileName().toString();
		return name.endsWith(ProjectDesk.ENDING) ? name.substring(0, name.length() - ProjectDesk.ENDING.length()) : name;
	}

	Project project() {
		return session.project();
	}

	boolean isUsable() {
		return session != null && problem == null;
	}
}
