package org.planwright.ui.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Shell;
import org.planwright.core.project.ProjectFileException;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.ReadOnly.Reason;
import org.planwright.core.project.safety.Backups;
import org.planwright.core.project.safety.ProjectKeeper;
import org.planwright.core.project.safety.ProjectOpening;
import org.planwright.core.project.safety.ProjectOpening.Opened;
import org.planwright.core.project.safety.Recovery;
import org.planwright.ui.Messages;
import org.planwright.ui.dialog.FileChooser;
import org.planwright.ui.dialog.FileChooser.Kind;
import org.planwright.ui.dialog.Notices;

/** Opens, saves and closes projects for the user, with the questions that are due. Every method is called on the UI thread. */
public final class ProjectDesk {

	/** Ending of project files, with the dot. */
	public static final String ENDING = ".plan";

	private final OpenProject open;
	private final Settings settings;
	private final FileChooser files;
	private final Supplier<Shell> shell;
	private final Safekeeping keeping;
	private final ProjectOpener opener;
	private final ProjectWriter writer;
	private final OpeningFinds finds;
	/** Whether something is being opened or saved: nothing else is begun meanwhile. */
	private boolean busy;

	/**
	 * A desk for the project of a window.
	 *
	 * @param files asks for files
	 * @param shell gives the shell that dialogs belong to
	 */
	public ProjectDesk(OpenProject open, Settings settings, FileChooser files, Safekeeping keeping, Supplier<Shell> shell) {
		this.open = open;
		this.settings = settings;
		this.files = files;
		this.keeping = keeping;
		this.shell = shell;
		opener = new ProjectOpener(keeping, shell);
		writer = new ProjectWriter(keeping, shell);
		finds = new OpeningFinds(this, settings, keeping, opener, shell);
	}

	/** What asks for files in this window. */
	public FileChooser files() {
		return files;
	}

	/** Whether a project is being opened or saved right now. */
	boolean isBusy() {
		return busy;
	}

	/** Shows a new project without plans. */
	public void create() {
		if (mayLeave()) {
			show(ProjectSession.create(Messages.text("session.unnamed")));
		}
	}

	/** Lets the user choose a project file and opens it. */
	public void choose() {
		Path folder = settings.recent().stream().map(Path::getParent).findFirst().orElse(null);
		files.open(shell.get(), Messages.text("session.open.title"), folder, false, Kind.ending(Messages.text("session.files"), ENDING)).forEach(this::open);
	}

	/**
	 * Opens a project file. When that is not possible, what was open stays open and the user is told why.
	 *
	 * @return whether it was opened
	 */
	public boolean open(Path file) {
		return mayOpen() && open(() -> opener.open(file));
	}

	/** Goes on with a file whose lock was asked for: see {@link #open(Path)}. */
	public boolean open(ProjectOpening opening) {
		return mayOpen() && open(() -> opener.open(opening));
	}

	private boolean mayOpen() {
		return !busy && mayLeave();
	}

	/** Something that opens a file, if the user still wants it. */
	@FunctionalInterface
	private interface Opening {
		Optional<Opened> open() throws ProjectFileException;
	}

	private boolean open(Opening opening) {
		Optional<Opened> opened = Optional.empty();
		ProjectFileException failure = null;
		busy = true;
		try {
			opened = opening.open();
		} catch (ProjectFileException e) {
			failure = e;
		} finally {
			busy = false;
		}
		// While the file was read, the project before may have been edited again.
		if (opened.isEmpty() || !keeping.isUnwanted(open.session()) && !mayLeave()) {
			opened.ifPresent(Opened::giveUp);
			keeping.leaveUnsaved(null);
			if (failure != null) {
				tellNotOpened(failure);
			}
			return false;
		}
		showOpened(opened.get());
		tellOpened(opened.get());
		return true;
	}

	/** Says what is to be known of a project that was just opened, and asks about unsaved edits of it that were found. */
	public void tellOpened(Opened opened) {
		tellRepairs(opened.session());
		opener.ask(opened.recoveries(), name(opened.session())).ifPresent(recovery -> bringBack(opened, recovery));
	}

	private void bringBack(Opened opened, Recovery recovery) {
		switch (recovery.kind()) {
		case FITS -> keeping.keeper().filter(keeper -> keeper.session() == opened.session()).ifPresent(keeper -> keeper.restore(recovery));
		case OTHER_BASE -> finds.showCopy(recovery.openCopy());
		case NEW_PROJECT, UNREADABLE -> throw new IllegalStateException(recovery.kind().name());
		}
	}

	/** Asks about projects that were never saved before the program ended. */
	public void tellUnsaved(List<Recovery> found) {
		opener.ask(found, Messages.text("session.unnamed")).filter(recovery -> recovery.kind() == Recovery.Kind.NEW_PROJECT && mayLeave())
				.ifPresent(recovery -> show(keeping.restoreNew(recovery)));
	}

	/** Shows the backups of the open project's file, and opens the one that the user picks as a copy. */
	public void backups() {
		Optional<Backups> backups = keeping.keeper().flatMap(ProjectKeeper::backups);
		if (backups.isEmpty()) {
			Notices.info(shell.get(), Messages.text("backups.title"), Messages.text("backups.noFile"));
			return;
		}
		finds.showBackups(open.session().map(ProjectDesk::name).orElse(""), backups.get());
	}

	/** Says why a project could not be opened, and offers what else there is of it. */
	public void tellNotOpened(ProjectFileException failure) {
		finds.tellNotOpened(failure);
	}

	/** Says what was repaired or left out when the project was opened, or why it can only be looked at. */
	public void tellRepairs(ProjectSession session) {
		finds.tellRepairs(session);
	}

	/** Shows an opened project in the place of the one before, which is closed without a question. */
	public void showOpened(Opened opened) {
		keeping.follow(opened);
		show(opened.session());
	}

	/** Shows a project in the place of the one before, which is closed without a question; null for none. */
	public void show(ProjectSession session) {
		keeping.follow(session);
		open.show(session);
		// The next start begins with the project, not with nothing because one of its states was looked at.
		if (session == null || session.readOnly().filter(why -> why.reason() == Reason.STATE).isEmpty()) {
			settings.setProject(session == null ? null : session.file().orElse(null));
		}
	}

	/**
	 * Saves to the project's file, or to one that the user chooses when it has none or that may not be written over.
	 *
	 * @return false when nothing was saved, because the user changed his mind or it was not possible
	 */
	public boolean save() {
		Optional<ProjectSession> session = open.session();
		boolean own = session.filter(open -> open.file().isPresent() && open.readOnly().filter(why -> why.reason() != Reason.NOT_WRITABLE).isEmpty()).isPresent();
		return session.isPresent() && (own ? write(session.get(), null) : saveAs());
	}

	/**
	 * Saves to a file that the user chooses; it is the project's file from then on.
	 *
	 * @return false when nothing was saved
	 */
	public boolean saveAs() {
		if (open.session().isEmpty()) {
			return false;
		}
		ProjectSession session = open.session().get();
		if (!new ReadOnlyNotice(shell.get()).savesWithout(session)) {
			return false;
		}
		boolean readOnly = session.readOnly().isPresent();
		return files.save(shell.get(), Messages.text(readOnly ? "session.saveAs.readOnly" : "session.saveAs.title"), folder(session),
				readOnly ? Messages.text("session.copyName", name(session)) : name(session), Kind.ending(Messages.text("session.files"), ENDING))
				.filter(file -> write(session, file)).isPresent();
	}

	private static Path folder(ProjectSession session) {
		return session.file().map(Path::getParent).orElse(null);
	}

	private boolean write(ProjectSession session, Path target) {
		if (busy) {
			return false;
		}
		busy = true;
		ProjectWriter.Result result;
		try {
			result = writer.write(session, target == null ? session.file().orElseThrow() : target);
		} finally {
			busy = false;
		}
		if (result == ProjectWriter.Result.SAVED) {
			settings.setProject(session.file().orElse(null));
		}
		return result == ProjectWriter.Result.SAVED || result == ProjectWriter.Result.ELSEWHERE && saveAs();
	}

	/** Closes the open project, after the question whether to save it. */
	public void close() {
		if (mayLeave()) {
			show(null);
		}
	}

	/**
	 * Asks what to do with unsaved edits, if there are any: 保存, 不保存 or 取消.
	 *
	 * @return whether the project may be left
	 */
	public boolean mayLeave() {
		if (open.session().filter(ProjectSession::isDirty).isEmpty()) {
			return true;
		}
		int answer = Notices.ask(shell.get(), Messages.text("session.leave.title"), Messages.text("session.leave", name(open.session().get())),
				Messages.text("session.leave.save"), Messages.text("session.leave.discard"), Messages.text("dialog.cancel"));
		return switch (answer) {
		case 0 -> save();
		case 1 -> {
			keeping.leaveUnsaved(open.session().get());
			yield true;
		}
		default -> false;
		};
	}

	/** The name that a project goes by, marked where its file may not be written to. */
	public static String title(ProjectSession session) {
		return session.readOnly().isPresent() ? Messages.text("session.title.readOnly", name(session)) : name(session);
	}

	/** The name that a project goes by: its file's, without the ending, or its own. */
	public static String name(ProjectSession session) {
		return session.file().map(file -> file.getFileName().toString())
				.map(file -> file.toLowerCase(Locale.ROOT).endsWith(ENDING) ? file.substring(0, file.length() - ENDING.length()) : file)
				.orElse(session.project().getName());
	}
}
