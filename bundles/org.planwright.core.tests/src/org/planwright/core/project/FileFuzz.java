package org.planwright.core.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.planwright.core.project.state.ProjectStates;
import org.planwright.model.Baseline;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;

/**
 * Target of fuzzing: any bytes as a project file. It is refused with a code, or what was read can be saved and is then the same when it is
 * read again; and so what can be salvaged of it. See docs/build.md.
 */
public final class FileFuzz {

	private static final FileSystem DISK = Jimfs.newFileSystem(Configuration.unix());
	private static final Path FILE = DISK.getPath("/a.plan");
	private static final Path SAVED = DISK.getPath("/b.plan");

	private FileFuzz() {
	}

	/** Called by Jazzer, and by {@link FuzzCorpusTest} with what Jazzer found. */
	public static void fuzzerTestOneInput(byte[] input) {
		try {
			Files.write(FILE, input);
			check(FileFuzz::opened);
			check(FileFuzz::salvaged);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private interface Opening {
		ProjectSession open() throws ProjectFileException;
	}

	private static ProjectSession opened() throws ProjectFileException {
		return ProjectSession.open(FILE);
	}

	private static ProjectSession salvaged() throws ProjectFileException {
		return ProjectSession.salvage(FILE);
	}

	private static void check(Opening opening) throws ProjectFileException {
		ProjectSession session;
		try {
			session = opening.open();
		} catch (ProjectFileException e) {
			require(!e.getMessage().isBlank(), "a refusal says why");
			return;
		}
		session.problems().forEach(problem -> require(!problem.message().isBlank(), "a problem is said"));
		readStates(session);
		session.saveAs(SAVED);
		ProjectSession again = ProjectSession.open(SAVED);
		require(EcoreUtil.equals(session.project(), again.project()), "what was saved is read as it was");
	}

	private static void readStates(ProjectSession session) {
		ProjectStates states = new ProjectStates(session);
		for (Baseline state : states.all()) {
			try {
				states.read(state);
			} catch (ProjectFileException e) {
				require(!e.getMessage().isBlank(), "a refusal says why");
			}
		}
	}

	private static void require(boolean held, String what) {
		if (!held) {
			throw new AssertionError("Not so: " + what);
		}
	}
}
