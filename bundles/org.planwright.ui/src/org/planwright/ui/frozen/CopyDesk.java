package org.planwright.ui.frozen;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Shell;
import org.planwright.core.project.FrozenCopies;
import org.planwright.core.project.FrozenCopies.Original;
import org.planwright.core.project.FrozenCopies.Source;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.CopyOrigin;
import org.planwright.model.Plan;
import org.planwright.ui.Messages;
import org.planwright.ui.dialog.FileChooser;
import org.planwright.ui.dialog.FileChooser.Kind;
import org.planwright.ui.dialog.Notices;
import org.planwright.ui.kit.Times;
import org.planwright.ui.selection.PlanNames;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.selection.SelectionHub;
import org.planwright.ui.session.OpenProject;
import org.planwright.ui.session.ProjectDesk;
import org.planwright.ui.theme.Theme;

/** Takes frozen copies of other projects' plans for the user, compares them with their originals and lets them go. */
public final class CopyDesk {

	private final OpenProject project;
	private final SelectionHub hub;
	private final FileChooser files;
	private final CopyReading reading;
	private final CopyWatch watch;
	private final Theme theme;
	private final Supplier<Shell> shell;

	/** @param shell gives the shell that dialogs belong to */
	public CopyDesk(OpenProject project, SelectionHub hub, FileChooser files, CopyReading reading, CopyWatch watch, Theme theme, Supplier<Shell> shell) {
		this.project = project;
		this.hub = hub;
		this.files = files;
		this.reading = reading;
		this.watch = watch;
		this.theme = theme;
		this.shell = shell;
	}

	/** What is known of the originals. */
	public CopyWatch watch() {
		return watch;
	}

	/** Asks which plan of which project is to be the upper plan of which, and takes a copy of it. */
	public void take() {
		project.session().ifPresent(session -> {
			TakeCopyDialog dialog = new TakeCopyDialog(shell.get(), session, reading, () -> askFile(session), theme);
			dialog.open();
			dialog.choice().ifPresent(choice -> {
				Plan copy = new FrozenCopies(session).take(choice.file(), choice.original(), choice.lower());
				new FrozenCopies(session).source(copy).ifPresent(source -> watch.learn(source, Original.SAME));
				hub.select(PlanSelection.of(copy, this));
			});
		});
	}

	private Optional<Path> askFile(ProjectSession session) {
		Path folder = session.file().map(file -> file.toAbsolutePath().getParent()).orElse(null);
		return files.open(shell.get(), Messages.text("frozen.take.title"), folder, false, Kind.ending(Messages.text("session.files"), ProjectDesk.ENDING)).stream()
				.findFirst();
	}

	/** The copy that is picked, or whose plan something picked is a part of; empty for none. */
	public Optional<Plan> picked() {
		return hub.current().flatMap(PlanSelection::plan).filter(FrozenCopies::isCopy)
				.filter(plan -> project.session().filter(session -> plan.eContainer() == session.project()).isPresent());
	}

	/** Compares a copy with its original, says what is so, and offers to take what the original says now. */
	public void check(Plan copy) {
		ProjectSession session = project.session().orElseThrow();
		Optional<Source> source = new FrozenCopies(session).source(copy);
		if (source.isEmpty()) {
			Notices.info(shell.get(), Messages.text("frozen.title"), Messages.text("frozen.check.unknown"));
			return;
		}
		reading.read(source.get()::read, read -> {
			if (project.session().filter(open -> open == session).isEmpty() || copy.eContainer() != session.project()) {
				return;
			}
			if (read.problem() != null) {
				tellUnread(read.problem());
			} else {
				tell(session, copy, source.get(), read.value());
			}
		});
	}

	private void tellUnread(String problem) {
		Notices.problem(shell.get(), Messages.text("frozen.check.unread.title"), Messages.text("frozen.check.unread", problem));
	}

	private void tell(ProjectSession session, Plan copy, Source source, Optional<Plan> original) {
		Original compared = source.compare(original);
		watch.learn(source, compared);
		String name = PlanNames.name(copy);
		switch (compared) {
		case SAME -> Notices.info(shell.get(), Messages.text("frozen.title"), Messages.text("frozen.check.same", name));
		case GONE -> Notices.info(shell.get(), Messages.text("frozen.title"), Messages.text("frozen.check.gone", name, source.file()));
		case CHANGED -> {
			if (Notices.ask(shell.get(), Messages.text("frozen.title"), Messages.text("frozen.check.changed", name), Messages.text("frozen.check.update"),
					Messages.text("frozen.check.keep")) == 0) {
				FrozenCopies copies = new FrozenCopies(session);
				Plan fresh = copies.update(copy, source.file(), original.orElseThrow());
				copies.source(fresh).ifPresent(now -> watch.learn(now, Original.SAME));
				hub.select(PlanSelection.of(fresh, this));
			}
		}
		}
	}

	/** Makes a copy a plan of this project's own, after a question. */
	public void release(Plan copy) {
		if (Notices.confirm(shell.get(), Messages.text("frozen.release.title"), Messages.text("frozen.release", PlanNames.name(copy)), Messages.text("frozen.release.do"))) {
			new FrozenCopies(project.session().orElseThrow()).release(copy);
		}
	}

	/** The name of a plan with what is so of a copy and of its original. */
	public String named(Plan plan, String name) {
		if (!FrozenCopies.isCopy(plan)) {
			return name;
		}
		return Messages.text(watch.of(plan).filter(original -> original != Original.SAME).isPresent() ? "frozen.node.changed" : "frozen.node", name);
	}

	/** From where and when a copy was taken. */
	public static String origin(Plan copy) {
		CopyOrigin from = copy.getCopiedFrom();
		return Messages.text("frozen.origin", from.getFile() == null ? "—" : from.getFile(), from.getTakenAt() == null ? "—" : Times.minute(from.getTakenAt()));
	}
}
