package org.planwright.ui.session;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.Shell;
import org.planwright.core.project.FileProblem;
import org.planwright.core.project.ProjectFileException;
import org.planwright.core.project.ProjectFileException.Code;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.ReadOnly.Reason;
import org.planwright.core.project.safety.Backups;
import org.planwright.ui.Messages;
import org.planwright.ui.dialog.Notices;

/** What the user is told when a file was opened not quite as it should be, or not at all; and what else there is of it: backups, readable parts. */
final class OpeningFinds {

	private final ProjectDesk desk;
	private final Settings settings;
	private final Safekeeping keeping;
	private final ProjectOpener opener;
	private final Supplier<Shell> shell;

	OpeningFinds(ProjectDesk desk, Settings settings, Safekeeping keeping, ProjectOpener opener, Supplier<Shell> shell) {
		this.desk = desk;
		this.settings = settings;
		this.keeping = keeping;
		this.opener = opener;
		this.shell = shell;
	}

	/** Shows a project that has no file in the place of the open one, if the user wants to leave that. */
	void showCopy(ProjectSession copy) {
		if (desk.mayLeave()) {
			desk.show(copy);
			tellRepairs(copy);
		}
	}

	/** Offers the backups of a file that cannot be opened. Returns whether the user wanted to see them. */
	private boolean showsBackups(ProjectFileException failure, int count) {
		if (Notices.ask(shell.get(), Messages.text("session.open.failed"), Messages.text("session.open.backups", failure.getMessage(), Integer.toString(count)),
				Messages.text("session.open.backups.show"), Messages.text("session.open.backups.leave")) != 0) {
			return false;
		}
		showBackups(String.valueOf(failure.file().getFileName()), keeping.safety().backupsOf(failure.file()));
		return true;
	}

	/** Shows the backups of a file, and opens the one that the user picks as a copy. */
	void showBackups(String name, Backups backups) {
		new BackupsDialog(shell.get(), name, backups).ask().ifPresent(backup -> {
			try {
				ProjectSession copy = opener.openCopy(backup.file());
				showCopy(copy);
			} catch (ProjectFileException e) {
				Notices.problem(shell.get(), Messages.text("session.open.failed"), e.getMessage());
			}
		});
	}

	/** Says why a project could not be opened, and offers what can be read of a damaged one. */
	void tellNotOpened(ProjectFileException failure) {
		if (failure.file() == null) {
			tellWithoutBackups(failure);
		} else {
			keeping.countBackups(failure.file(), count -> {
				if (count == 0 || !showsBackups(failure, count)) {
					tellWithoutBackups(failure);
				}
			});
		}
	}

	private void tellWithoutBackups(ProjectFileException failure) {
		if (ReadOnlyNotice.mayBeSalvaged(failure) && showPart(failure.file())) {
			return;
		}
		if (failure.code() == Code.NOT_FOUND && failure.file() != null) {
			settings.forget(failure.file());
		}
		Notices.problem(shell.get(), Messages.text("session.open.failed"), failure.getMessage());
	}

	/**
	 * Shows what can be read of a damaged file, if the user wants it.
	 *
	 * @return false when nothing can be read, for the user to be told why
	 */
	private boolean showPart(Path file) {
		ProjectSession[] part = new ProjectSession[1];
		BusyIndicator.showWhile(shell.get().getDisplay(), () -> {
			try {
				part[0] = ProjectSession.salvage(file);
			} catch (ProjectFileException e) {
				System.getLogger(OpeningFinds.class.getName()).log(System.Logger.Level.DEBUG, "Nothing to salvage", e);
			}
		});
		if (part[0] == null) {
			return false;
		}
		if (new ReadOnlyNotice(shell.get()).opensPart(part[0])) {
			desk.show(part[0]);
		}
		return true;
	}

	/** Says what was repaired or left out when the project was opened, or why it can only be looked at. */
	void tellRepairs(ProjectSession session) {
		List<FileProblem> problems = session.problems();
		if (session.readOnly().filter(why -> why.reason() == Reason.NEWER).isPresent()) {
			new ReadOnlyNotice(shell.get()).tellNewer(session);
		} else if (!problems.isEmpty()) {
			Notices.info(shell.get(), Messages.text("session.repaired.title"), Messages.text("session.repaired", problems.size(), ReadOnlyNotice.list(problems)));
		}
	}
}
