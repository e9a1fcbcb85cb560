package org.planwright.core.project.safety;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.planwright.core.project.ProjectFileException;
import org.planwright.core.project.ProjectParts;

/**
 * What saves leave beside a file when the program is killed in the middle of one. Looked at only by whoever has the file's lock, so that
 * no save is under way.
 */
final class Leftovers {

	private final Path file;

	Leftovers(Path file) {
		this.file = file;
	}

	/**
	 * Some folders cannot replace a file in one step: the old file may have been moved aside, and the new one be not yet in its place. The old
	 * one is moved back then, if it opens: it is what was saved last.
	 */
	void bringBack() throws IOException {
		if (Files.exists(file)) {
			return;
		}
		for (Path old : Beside.leftovers(file, "old")) {
			if (opens(old)) {
				Files.move(old, file);
				return;
			}
		}
	}

	/** The file is there and opens: new files that were not completed, and old ones that were replaced, are of no use. */
	void remove() {
		try {
			List<Path> left = new ArrayList<>(Beside.leftovers(file, "tmp"));
			left.addAll(Beside.leftovers(file, "old"));
			left.addAll(Beside.leftovers(Beside.journal(file), "tmp"));
			for (Path each : left) {
				Files.deleteIfExists(each);
			}
		} catch (IOException e) {
			// They take room and do no other harm.
			System.getLogger(Leftovers.class.getName()).log(System.Logger.Level.DEBUG, "Something stays beside " + file, e);
		}
	}

	private static boolean opens(Path old) {
		try {
			ProjectParts.prove(old);
			return true;
		} catch (ProjectFileException e) {
			System.getLogger(Leftovers.class.getName()).log(System.Logger.Level.WARNING, "What was moved aside does not open: " + old, e);
			return false;
		}
	}
}
