package org.planwright.ui.session;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Shell;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.safety.FileStamp.Now;
import org.planwright.core.project.safety.LockHolder;
import org.planwright.core.project.safety.LockWords;
import org.planwright.core.project.safety.ProjectKeeper;
import org.planwright.ui.Messages;
import org.planwright.ui.dialog.Notices;

/**
 * Looks at the project's file whenever the window comes to the front, and tells the user once when somebody else has changed it or has taken
 * it over. Nothing is read again unasked.
 */
public final class FileWatch {

	private final Safekeeping keeping;
	private final ProjectDesk desk;
	private final Supplier<Shell> shell;
	private ProjectKeeper seen;
	private boolean changeTold;
	private boolean takerTold;

	/** @param shell gives the shell that dialogs belong to */
	public FileWatch(Safekeeping keeping, ProjectDesk desk, Supplier<Shell> shell) {
		this.keeping = keeping;
		this.desk = desk;
		this.shell = shell;
		keeping.addListener(this::tell);
	}

	/** The window came to the front. */
	public void look() {
		keeping.keeper().ifPresent(ProjectKeeper::look);
	}

	private void tell() {
		ProjectKeeper keeper = keeping.keeper().orElse(null);
		if (keeper == null) {
			return;
		}
		if (keeper != seen) {
			seen = keeper;
			changeTold = false;
			takerTold = false;
		}
		Optional<LockHolder> taker = keeper.taker();
		if (taker.isPresent() && !takerTold) {
			takerTold = true;
			Notices.problem(shell.get(), Messages.text("session.taken.title"),
					Messages.text("session.taken", ProjectDesk.name(keeper.session()), LockWords.who(taker), LockWords.since(taker)));
		}
		if (keeper.file() != Now.CHANGED) {
			changeTold = false;
		} else if (!changeTold && !desk.isBusy()) {
			changeTold = true;
			tellChange(keeper.session());
		}
	}

	private void tellChange(ProjectSession session) {
		Path file = session.file().orElseThrow();
		String title = Messages.text("session.changed.title");
		if (session.isDirty()) {
			Notices.info(shell.get(), title, Messages.text("session.changed.dirty", file.getFileName()));
		} else if (Notices.ask(shell.get(), title, Messages.text("session.changed", file.getFileName()), Messages.text("session.changed.reload"),
				Messages.text("session.changed.keep")) == 0) {
			desk.open(file);
		}
	}
}
