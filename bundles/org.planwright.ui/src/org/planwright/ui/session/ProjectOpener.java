package org.planwright.ui.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Shell;
import org.planwright.core.project.ProjectFileException;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.safety.LockWords;
import org.planwright.core.project.safety.ProjectOpening;
import org.planwright.core.project.safety.ProjectOpening.Opened;
import org.planwright.core.project.safety.Recovery;
import org.planwright.ui.Messages;
import org.planwright.ui.dialog.Notices;
import org.planwright.ui.dialog.Patience;

/** Opens project files for the user, with the questions that are due: who else has the file open, and what of it was not saved. */
final class ProjectOpener {

	private final Safekeeping keeping;
	private final Supplier<Shell> shell;

	/** @param shell gives the shell that dialogs belong to */
	ProjectOpener(Safekeeping keeping, Supplier<Shell> shell) {
		this.keeping = keeping;
		this.shell = shell;
	}

	/**
	 * Opens a file.
	 *
	 * @return empty when the user does not want it after all
	 * @throws ProjectFileException when it cannot be opened
	 */
	Optional<Opened> open(Path file) throws ProjectFileException {
		return open(wait("session.opening", file, () -> ProjectOpening.of(file, keeping.safety(), keeping.keeper().orElse(null))));
	}

	/** Goes on with a file whose lock was asked for. */
	Optional<Opened> open(ProjectOpening opening) throws ProjectFileException {
		if (opening.isTaken() && !ask(opening, opening.file())) {
			return Optional.empty();
		}
		return Optional.of(wait("session.opening", opening.file(), opening::open));
	}

	/** Reads a project file as a copy that has no file. */
	ProjectSession openCopy(Path file) throws ProjectFileException {
		return wait("session.opening", file, () -> ProjectSession.openCopy(file));
	}

	private <T> T wait(String words, Path file, Callable<T> work) throws ProjectFileException {
		return Patience.await(shell.get(), Messages.text(words, file.getFileName()), ProjectFileException.class, work);
	}

	private boolean ask(ProjectOpening opening, Path file) throws ProjectFileException {
		LockDialog dialog = new LockDialog(shell.get(), String.valueOf(file.getFileName()), LockWords.who(opening.holder()), LockWords.since(opening.holder()),
				opening.sight());
		switch (dialog.ask()) {
		case READ_ONLY -> {
			return true;
		}
		case TAKE_OVER -> wait("session.opening", file, () -> {
			opening.takeOver();
			return null;
		});
		case OPEN -> wait("session.opening", file, () -> {
			opening.askAgain();
			return null;
		});
		case CANCEL -> {
			return false;
		}
		}
		return true;
	}

	/**
	 * Asks about unsaved edits that were found, one after the other, until some are brought back.
	 *
	 * @param name of the project they belong to, where it has one
	 * @return those that the user wants back; empty for none
	 */
	Optional<Recovery> ask(List<Recovery> found, String name) {
		for (Recovery recovery : found) {
			switch (new RecoveryDialog(shell.get(), recovery, recovery.kind() == Recovery.Kind.NEW_PROJECT ? recovery.project().orElse(name) : name).ask()) {
			case RESTORE -> {
				return Optional.of(recovery);
			}
			case DISCARD -> discard(recovery);
			case LATER -> { }
			}
		}
		return Optional.empty();
	}

	private void discard(Recovery recovery) {
		try {
			Patience.await(shell.get(), Messages.text("recovery.discarding"), IOException.class, () -> {
				recovery.discard();
				return null;
			});
		} catch (IOException e) {
			System.getLogger(ProjectOpener.class.getName()).log(System.Logger.Level.WARNING, "A journal could not be removed", e);
			Notices.problem(shell.get(), Messages.text("recovery.title"), Messages.text("recovery.notDiscarded", recovery.journal()));
		}
	}
}
