package org.planwright.ui.merging;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.planwright.core.project.ProjectCopy;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.state.ProjectStates;
import org.planwright.model.Project;
import org.planwright.ui.Messages;
import org.planwright.ui.compare.CompareDesk;
import org.planwright.ui.dialog.FileChooser;
import org.planwright.ui.dialog.FileChooser.Kind;
import org.planwright.ui.dialog.Notices;
import org.planwright.ui.dialog.Patience;
import org.planwright.ui.facts.FactsThread;
import org.planwright.ui.facts.UiTurn;
import org.planwright.ui.kit.Times;
import org.planwright.ui.session.OpenProject;
import org.planwright.ui.session.ProjectDesk;
import org.planwright.ui.session.Safekeeping;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;

/** Merges returned copies into the open project for the user. */
public final class MergeDesk {

	private final OpenProject project;
	private final Safekeeping safekeeping;
	private final FileChooser files;
	private final Theme theme;
	private final Icons icons;
	private final Supplier<Shell> shell;
	private final CompareDesk comparing;
	private final UiTurn ui;
	private final ExecutorService background = FactsThread.create("merge");

	/**
	 * @param shell gives the shell that dialogs belong to
	 * @param comparing shows what comes in
	 */
	public MergeDesk(OpenProject project, Safekeeping safekeeping, FileChooser files, Theme theme, Icons icons, Supplier<Shell> shell, CompareDesk comparing, Display display) {
		this.project = project;
		this.safekeeping = safekeeping;
		this.files = files;
		this.theme = theme;
		this.icons = icons;
		this.shell = shell;
		this.comparing = comparing;
		ui = UiTurn.of(display);
	}

	/** Asks for returned files, shows what they bring, and brings it in when the user says so. */
	public void open() {
		project.session().ifPresent(session -> {
			List<Path> chosen = choose(session);
			if (!chosen.isEmpty()) {
				open(session, chosen);
			}
		});
	}

	/** Shows what returned files bring, and brings it in when the user says so. */
	public void open(List<Path> returned) {
		project.session().ifPresent(session -> open(session, returned));
	}

	private void open(ProjectSession session, List<Path> chosen) {
		copy(session).ifPresent(mine -> {
			MergeDialog dialog = new MergeDialog(shell.get(), theme, icons, changed -> new MergeDraft(session, mine, bases(session), backups(session), background, ui, changed),
					() -> choose(session), comparing::open);
			dialog.open(chosen);
			dialog.summary().ifPresent(words -> Notices.info(shell.get(), Messages.text("merging.done.title"), words));
		});
	}

	/** A copy to merge into; empty when the user does not want to wait for it. */
	private Optional<Project> copy(ProjectSession session) {
		session.loadAll();
		try (ProjectCopy copy = new ProjectCopy(session)) {
			return Patience.step(shell.get(), Messages.text("merging.preparing"), copy::next, copy::percent) ? Optional.of(copy.copied()) : Optional.empty();
		}
	}

	private List<Path> choose(ProjectSession session) {
		Path folder = session.file().map(file -> file.toAbsolutePath().getParent()).orElse(null);
		return files.open(shell.get(), Messages.text("merging.files.title"), folder, true,
				new Kind(Messages.text("merging.files"), "*" + ProjectDesk.ENDING + ";*.docx;*.docm"), Kind.ending(Messages.text("session.files"), ProjectDesk.ENDING));
	}

	/** Named states, the latest first; then the file as it was saved last, from which copies were taken where nobody has saved it since. */
	private static List<BaseState> bases(ProjectSession session) {
		List<BaseState> bases = new ArrayList<>();
		ProjectStates states = new ProjectStates(session);
		states.all().reversed().stream().filter(states::isComplete)
				.forEach(state -> bases.add(new BaseState(Messages.text("merging.base.state", state.getName(), Times.minute(state.getCreated())), states.reader(state)::read)));
		session.file().ifPresent(file -> bases.add(new BaseState(Messages.text("merging.base.saved"), () -> ProjectSession.openCopy(file).project())));
		return bases;
	}

	private Supplier<List<BaseState>> backups(ProjectSession session) {
		return session.file().map(safekeeping.safety()::backupsOf).<Supplier<List<BaseState>>>map(backups -> () -> BackupStates.of(backups)).orElse(List::of);
	}

	/** Ends the thread. */
	public void dispose() {
		background.shutdownNow();
	}
}
