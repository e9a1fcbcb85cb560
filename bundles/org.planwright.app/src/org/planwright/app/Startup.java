package org.planwright.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.planwright.core.project.ProjectFileException;
import org.planwright.core.project.ProjectSession;
import org.planwright.ui.session.ProjectDesk;
import org.planwright.ui.session.Settings;
import org.planwright.ui.theme.Icons;

/** Opens the project that the program starts with, on another thread while the window is being made. */
final class Startup {

	/** System property that names the project to open, set by the start script for {@code planwright open PROJECT}. */
	private static final String OPEN = "planwright.open";

	private final Settings settings;
	private CompletableFuture<ProjectSession> opening = CompletableFuture.completedFuture(null);
	private ProjectFileException failure;

	Startup(Settings settings) {
		this.settings = settings;
	}

	/** Begins to read the project, if there is one to begin with. */
	void begin() {
		Optional<Path> file = project();
		file.ifPresent(path -> opening = CompletableFuture.supplyAsync(() -> {
			try {
				return ProjectSession.open(path);
			} catch (ProjectFileException e) {
				throw new CompletionException(e);
			}
		}));
		// The first drawing of an icon loads a library for a tenth of a second: not to be waited for by the window.
		CompletableFuture.runAsync(Icons::warmUp);
	}

	private Optional<Path> project() {
		String wanted = System.getProperty(OPEN);
		return wanted != null ? Optional.of(Path.of(wanted)) : settings.lastProject().filter(Files::exists);
	}

	/** Waits for the project and shows it. */
	void finish(ProjectDesk desk) {
		try {
			ProjectSession session = opening.join();
			if (session != null) {
				desk.show(session);
			}
		} catch (CompletionException e) {
			if (!(e.getCause() instanceof ProjectFileException reason)) {
				throw e;
			}
			failure = reason;
		}
	}

	/** Says, once the window is there, what was wrong with the project. */
	void report(ProjectDesk desk) {
		if (failure != null) {
			desk.tellNotOpened(failure);
		} else if (opening.join() != null) {
			desk.tellRepairs(opening.join());
		}
	}
}
