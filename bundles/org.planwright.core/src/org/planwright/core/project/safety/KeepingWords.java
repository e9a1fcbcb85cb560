package org.planwright.core.project.safety;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

import org.planwright.core.Messages;
import org.planwright.core.project.ProjectFileException;
import org.planwright.core.project.ProjectFileException.Code;

/** Says what could not be kept, where, and what to do, in the current language. */
public final class KeepingWords {

	private KeepingWords() {
	}

	/** That unsaved edits are in the memory only. @param problem of {@link ProjectKeeper#autosaveProblem} */
	public static String autosave(IOException problem) {
		return words("keeping.autosave", problem);
	}

	/** That a file was saved without a backup of the one before. @param problem of {@link ProjectKeeper#backupProblem} */
	public static String backup(IOException problem) {
		return words("keeping.backup", problem);
	}

	private static String words(String what, IOException problem) {
		String place = place(problem);
		boolean full = problem instanceof ProjectFileException failure && failure.code() == Code.NO_SPACE;
		String where = place == null ? Messages.text(what + ".nowhere") : Messages.text("keeping.folder", place);
		return Messages.text(what + (full ? ".full" : ".failed"), where);
	}

	/** The folder that was to be written to; null where nobody says. */
	private static String place(IOException problem) {
		Path file = null;
		if (problem instanceof ProjectFileException failure) {
			file = failure.file();
		} else if (problem instanceof FileSystemException failure && failure.getFile() != null) {
			file = Path.of(failure.getFile());
		}
		return file == null || file.toAbsolutePath().getParent() == null ? null : file.toAbsolutePath().getParent().toString();
	}
}
