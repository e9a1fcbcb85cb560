package org.planwright.ui.states;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.Shell;
import org.planwright.core.project.ProjectFileException;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.StateContents;
import org.planwright.core.project.state.ProjectStates;
import org.planwright.model.Baseline;
import org.planwright.ui.Messages;
import org.planwright.ui.dialog.FileChooser;
import org.planwright.ui.dialog.Notices;
import org.planwright.ui.dialog.Patience;
import org.planwright.ui.dialog.PictureOutput;
import org.planwright.ui.session.OpenProject;
import org.planwright.ui.session.ProjectDesk;
import org.planwright.ui.session.Settings;

/** Keeps named states of the open project for the user, and shows them again. */
public final class StateDesk {

	private final OpenProject project;
	private final ProjectDesk desk;
	private final Settings settings;
	private final Consumer<Baseline> compare;
	private final Supplier<Shell> shell;

	/**
	 * @param compare holds the open project against a state
	 * @param shell gives the shell that dialogs belong to
	 */
	public StateDesk(OpenProject project, ProjectDesk desk, Settings settings, Consumer<Baseline> compare, Supplier<Shell> shell) {
		this.project = project;
		this.desk = desk;
		this.settings = settings;
		this.compare = compare;
		this.shell = shell;
	}

	/** Whether a state can be made now: of a project that is open and takes edits. */
	public boolean mayMake() {
		return project.session().filter(session -> session.readOnly().filter(why -> !why.reason().allowsEdits()).isEmpty()).isPresent();
	}

	/** Asks what the state is to be called, makes it, and saves the project with it. */
	public void make() {
		project.session().filter(session -> mayMake()).ifPresent(session -> make(session, shell.get()));
	}

	/** Shows all states of the project. */
	public void show() {
		project.session().ifPresent(session -> new StatesDialog(shell.get(), session, this).open());
	}

	/** Makes a state with a dialog over a shell. Returns whether one was made. */
	boolean make(ProjectSession session, Shell over) {
		ProjectStates states = new ProjectStates(session);
		StateFields fields = new StateFields(over, "states.make.title", "states.make.ok", names(states), unused(states), "", settings.author(), "");
		if (!fields.ask()) {
			return false;
		}
		ProjectFileException[] failure = new ProjectFileException[1];
		BusyIndicator.showWhile(over.getDisplay(), () -> {
			try {
				states.make(fields.name(), fields.note(), fields.author());
			} catch (ProjectFileException e) {
				failure[0] = e;
			}
		});
		if (failure[0] != null) {
			Notices.problem(over, Messages.text("states.make.failed"), failure[0].getMessage());
			return false;
		}
		// What nobody keeps in a file is no state: it would be gone with the program.
		if (session.file().isPresent() && session.readOnly().isEmpty()) {
			desk.save();
		}
		return true;
	}

	private static List<String> names(ProjectStates states) {
		return states.all().stream().map(state -> Objects.requireNonNullElse(state.getName(), "")).toList();
	}

	private static List<String> unused(ProjectStates states) {
		return ProjectStates.proposedNames().stream().filter(name -> !names(states).contains(name)).toList();
	}

	/** Gives a state another name and note. */
	void rename(ProjectSession session, Baseline state, Shell over) {
		ProjectStates states = new ProjectStates(session);
		List<String> others = names(states).stream().filter(name -> !name.equals(state.getName())).toList();
		StateFields fields = new StateFields(over, "states.rename.title", "states.rename.ok", others, unused(states), Objects.requireNonNullElse(state.getName(), ""),
				null, Objects.requireNonNullElse(state.getNote(), ""));
		if (fields.ask()) {
			states.rename(state, fields.name(), fields.note());
		}
	}

	/** Takes a state out of the project, after a question. */
	void delete(ProjectSession session, Baseline state, Shell over) {
		if (Notices.confirm(over, Messages.text("states.delete.title"), Messages.text("states.delete", state.getName()), Messages.text("states.delete.ok"))) {
			new ProjectStates(session).delete(state);
		}
	}

	/** Holds the open project against a state. */
	void compare(Baseline state) {
		compare.accept(state);
	}

	/** Shows a state in the place of the open project, after the question whether to save that. Returns whether it is shown. */
	boolean look(ProjectSession session, Baseline state, Shell over) {
		Optional<ProjectSession> read = read(session, state, over);
		if (read.isEmpty() || !desk.mayLeave()) {
			return false;
		}
		desk.show(read.get());
		return true;
	}

	private static Optional<ProjectSession> read(ProjectSession session, Baseline state, Shell over) {
		StateContents.Reader reader = new ProjectStates(session).reader(state);
		try {
			return Optional.of(Patience.await(over, Messages.text("states.reading", state.getName()), ProjectFileException.class,
					() -> ProjectSession.ofState(reader.read(), state.getName())));
		} catch (ProjectFileException e) {
			System.getLogger(StateDesk.class.getName()).log(System.Logger.Level.WARNING, "A state cannot be read", e);
			Notices.problem(over, Messages.text("states.read.failed.title"), Messages.text("states.read.failed", state.getName()));
			return Optional.empty();
		}
	}

	/** Saves a state as a project file of its own. */
	void saveAs(ProjectSession session, Baseline state, Shell over) {
		Path folder = session.file().map(file -> file.toAbsolutePath().getParent()).orElse(null);
		String name = PictureOutput.fileName(Messages.text("states.saveAs.name", ProjectDesk.name(session), state.getName()));
		desk.files().save(over, Messages.text("states.saveAs.title"), folder, name, FileChooser.Kind.ending(Messages.text("session.files"), ProjectDesk.ENDING))
				.ifPresent(target -> saveAs(session, state, over, target));
	}

	private static void saveAs(ProjectSession session, Baseline state, Shell over, Path target) {
		try {
			if (session.isOwnFile(target)) {
				Notices.problem(over, Messages.text("states.saveAs.title"), Messages.text("states.saveAs.own"));
				return;
			}
			Optional<ProjectSession> read = read(session, state, over);
			if (read.isPresent()) {
				Patience.await(over, Messages.text("session.saving", target.getFileName()), ProjectFileException.class, () -> {
					read.get().saveAs(target);
					return null;
				});
				Notices.info(over, Messages.text("states.saveAs.title"), Messages.text("states.saveAs.done", state.getName(), target.getFileName()));
			}
		} catch (ProjectFileException e) {
			Notices.problem(over, Messages.text("states.saveAs.title"), e.getMessage());
		}
	}
}
