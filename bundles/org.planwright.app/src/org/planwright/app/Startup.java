package org.planwright.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Shell;
import org.planwright.core.project.ProjectFileException;
import org.planwright.core.project.safety.ProjectOpening;
import org.planwright.core.project.safety.ProjectOpening.Opened;
import org.planwright.core.project.safety.Recovery;
import org.planwright.core.project.safety.Safety;
import org.planwright.samples.Samples;
import org.planwright.ui.Messages;
import org.planwright.ui.dialog.Notices;
import org.planwright.ui.facts.UiTurn;
import org.planwright.ui.session.ProjectDesk;
import org.planwright.ui.session.Settings;
import org.planwright.ui.theme.Icons;

/**
 * Opens the project that the program starts with, on another thread while the window is being made: the one that was asked for, else
 * the one that was open last, and on the first start a copy of the bundled one.
 */
public final class Startup {

	/** System property that names the project to open, set by the start script for {@code planwright open PROJECT}. */
	static final String OPEN = "planwright.open";
	private static final String FOLDER = "规划匠";
	private static final int MARK_MILLIS = 300;

	private final Settings settings;
	private final Safety safety;
	private final boolean first;
	private CompletableFuture<Begun> opening = CompletableFuture.completedFuture(null);
	private CompletableFuture<List<Recovery>> unsaved = CompletableFuture.completedFuture(List.of());
	private CompletableFuture<List<ImageData>> marks;
	private Exception failure;

	Startup(Settings settings, Safety safety) {
		this.settings = settings;
		this.safety = safety;
		first = !settings.startedBefore() && wanted().isEmpty();
	}

	/** Whether the program was never used before. */
	public boolean isFirst() {
		return first;
	}

	/** The file that the program was started to open. */
	static Optional<Path> wanted() {
		return Optional.ofNullable(System.getProperty(OPEN)).map(Path::of);
	}

	/** Begins to read the project, if there is one to begin with. */
	void begin() {
		Optional<Path> wanted = wanted();
		if (wanted.isPresent()) {
			opening = CompletableFuture.supplyAsync(() -> open(wanted.get()));
		} else if (first) {
			opening = CompletableFuture.supplyAsync(() -> open(copyOfBundled()));
		} else {
			settings.lastProject().ifPresent(file -> opening = CompletableFuture.supplyAsync(() -> open(file)));
		}
		unsaved = CompletableFuture.supplyAsync(this::unsavedProjects);
		// The first drawing of an icon loads a library for a tenth of a second: not to be waited for by the window.
		marks = CompletableFuture.runAsync(Icons::warmUp).thenApply(ready -> Branding.drawMarks());
	}

	/**
	 * What was begun with.
	 *
	 * @param opened null where somebody else has the file open: the user is asked when the window is there
	 */
	private record Begun(ProjectOpening opening, Opened opened) {
	}

	private Begun open(Path file) {
		try {
			ProjectOpening asked = ProjectOpening.of(file, safety, null);
			return new Begun(asked, asked.isTaken() ? null : asked.open());
		} catch (ProjectFileException e) {
			throw new CompletionException(e);
		}
	}

	private List<Recovery> unsavedProjects() {
		try {
			return ProjectOpening.unsavedProjects(safety);
		} catch (IOException e) {
			ILog.of(Startup.class).warn("journals of unsaved projects cannot be listed", e);
			return List.of();
		}
	}

	/** A copy among the person's documents; one that is there already is that person's work and stays as it is. */
	private static Path copyOfBundled() {
		Path copy = DocumentsFolder.find().resolve(FOLDER).resolve(Samples.PROJECT_NAME);
		try {
			if (!Files.exists(copy)) {
				Files.createDirectories(copy.getParent());
				Samples.copyProject(copy);
			}
			return copy;
		} catch (IOException e) {
			throw new UncheckedIOException(copy.toString(), e);
		}
	}

	/** Waits for the project and shows it. */
	void finish(ProjectDesk desk) {
		try {
			Begun begun = opening.join();
			if (begun != null && begun.opened() != null) {
				desk.showOpened(begun.opened());
			}
		} catch (CompletionException e) {
			failure = e.getCause() instanceof Exception cause ? cause : e;
		}
	}

	/** Shows the mark of the program on its window a moment later: to hand it to the window system takes longer than the first words should wait. */
	void mark(Shell window) {
		UiTurn.of(window.getDisplay()).after(MARK_MILLIS, () -> {
			if (!window.isDisposed()) {
				Branding.show(marks.join(), window);
			}
		});
	}

	/** Says, once the window is there, what was wrong with the project. */
	void report(ProjectDesk desk, Shell shell) {
		switch (failure) {
		case null -> {
			Begun begun = opening.join();
			if (begun != null && begun.opened() != null) {
				desk.tellOpened(begun.opened());
			} else if (begun != null) {
				desk.open(begun.opening());
			}
		}
		case ProjectFileException reason -> desk.tellNotOpened(reason);
		case UncheckedIOException notCopied -> {
			ILog.of(Startup.class).warn("the bundled project could not be copied", notCopied);
			Notices.problem(shell, Messages.text("start.notCopied.title"), Messages.text("start.notCopied", notCopied.getMessage()));
		}
		default -> throw new IllegalStateException(failure);
		}
		desk.tellUnsaved(unsaved.join());
	}
}
