package org.planwright.ui.merging;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.planwright.core.ReadingNotes;
import org.planwright.core.ReturnedDocument;
import org.planwright.core.project.ProjectSession;
import org.planwright.ui.session.ProjectDesk;

/**
 * A file that came back.
 *
 * @param session what it holds; null while it has not been read, where it cannot be, and for a file of Word
 * @param document what a file of Word holds; null while it has not been read, where it cannot be, and for a project
 * @param problem why it cannot be read or merged; null where it can
 */
record ReturnedFile(Path file, ProjectSession session, ReturnedDocument document, String problem) {

	ReturnedFile {
		Objects.requireNonNull(file, "file");
	}

	/** Its name without the ending, which is the same for all. */
	String name() {
		String name = file.getFileName().toString();
		return name.endsWith(ProjectDesk.ENDING) ? name.substring(0, name.length() - ProjectDesk.ENDING.length()) : name;
	}

	/** A file that has not been read. */
	static ReturnedFile unread(Path file) {
		return new ReturnedFile(file, null, null, null);
	}

	/** The same, which cannot be merged. */
	ReturnedFile with(String why) {
		return new ReturnedFile(file, session, document, why);
	}

	/** What a file of Word shows and does not bring, such as a chart that somebody put in; empty for a project, and while it has not been read. */
	List<String> left() {
		return document == null ? List.of() : ReadingNotes.doubts(document.notes());
	}

	boolean isRead() {
		return session != null || document != null || problem != null;
	}

	boolean isUsable() {
		return isRead() && problem == null;
	}
}
