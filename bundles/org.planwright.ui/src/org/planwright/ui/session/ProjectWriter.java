package org.planwright.ui.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Shell;
import org.planwright.core.project.ProjectFileException;
import org.planwright.core.project.ProjectFileException.Code;
import org.planwright.core.project.ProjectSaving;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.safety.KeepingWords;
import org.planwright.core.project.safety.ProjectKeeper;
import org.planwright.ui.Messages;
import org.planwright.ui.dialog.Notices;
import org.planwright.ui.dialog.Patience;

/** Saves projects for the user; where that is not possible, says why and offers the ways on. */
final class ProjectWriter {

	/** How a save ended. */
	enum Result {
		SAVED, NOT_SAVED,
		/** The user wants to choose another file. */
		ELSEWHERE
	}

	private final Safekeeping keeping;
	private final Supplier<Shell> shell;
	private boolean backupTold;

	/** @param shell gives the shell that dialogs belong to */
	ProjectWriter(Safekeeping keeping, Supplier<Shell> shell) {
		this.keeping = keeping;
		this.shell = shell;
	}

	/** Saves to a file, as often as the user wants to try. */
	Result write(ProjectSession session, Path target) {
		while (true) {
			try {
				writeOnce(session, target);
				tellBackup();
				return Result.SAVED;
			} catch (ProjectFileException e) {
				switch (ask(e)) {
				case ELSEWHERE -> {
					return Result.ELSEWHERE;
				}
				case CANCEL -> {
					return Result.NOT_SAVED;
				}
				case OVERWRITE -> keeping.keeper().ifPresent(ProjectKeeper::allowOverwriting);
				case AGAIN -> { }
				}
			}
		}
	}

	private void writeOnce(ProjectSession session, Path target) throws ProjectFileException {
		ProjectSaving saving = session.beginSaving(target);
		try {
			Patience.await(shell.get(), Messages.text("session.saving", target.getFileName()), ProjectFileException.class, () -> {
				saving.write();
				return null;
			});
		} finally {
			saving.end();
		}
	}

	private enum Way {
		ELSEWHERE, OVERWRITE, AGAIN, CANCEL
	}

	private Way ask(ProjectFileException failure) {
		Optional<String> second = switch (failure.code()) {
		case CHANGED_ON_DISK -> Optional.of("session.save.overwrite");
		case GONE -> Optional.of("session.save.here");
		case LOCKED, READ_ONLY -> Optional.empty();
		default -> Optional.of("session.save.again");
		};
		String title = Messages.text("session.save.failed");
		String words = Messages.text("session.save.kept", failure.getMessage());
		String elsewhere = Messages.text("session.save.elsewhere");
		String cancel = Messages.text("dialog.cancel");
		if (second.isEmpty()) {
			return Notices.ask(shell.get(), title, words, elsewhere, cancel) == 0 ? Way.ELSEWHERE : Way.CANCEL;
		}
		boolean over = failure.code() == Code.CHANGED_ON_DISK || failure.code() == Code.GONE;
		return switch (Notices.ask(shell.get(), title, words, elsewhere, Messages.text(second.get()), cancel)) {
		case 0 -> Way.ELSEWHERE;
		case 1 -> over ? Way.OVERWRITE : Way.AGAIN;
		default -> Way.CANCEL;
		};
	}

	/** That the file is saved, but the one before not kept, is said once: it goes on being so. */
	private void tellBackup() {
		Optional<IOException> problem = keeping.keeper().flatMap(ProjectKeeper::backupProblem);
		if (problem.isPresent() && !backupTold) {
			Notices.info(shell.get(), Messages.text("session.noBackup.title"), KeepingWords.backup(problem.get()));
		}
		backupTold = problem.isPresent();
	}
}
