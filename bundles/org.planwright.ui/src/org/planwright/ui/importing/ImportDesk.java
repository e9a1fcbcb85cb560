package org.planwright.ui.importing;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.Plan;
import org.planwright.ui.Messages;
import org.planwright.ui.dialog.FileChooser;
import org.planwright.ui.importing.ImportFile.State;
import org.planwright.ui.importing.ImportLog.Refusal;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.selection.SelectionHub;
import org.planwright.ui.session.OpenProject;
import org.planwright.ui.session.ProjectDesk;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;

/** Brings documents into the project of the window, with the wizard that lets the user look them through. */
public final class ImportDesk {

	private final OpenProject project;
	private final ProjectDesk desk;
	private final SelectionHub hub;
	private final ImportLog log;
	private final Theme theme;
	private final Icons icons;
	private final Supplier<Shell> shell;
	private final OtherWays others;
	/** Documents whose tracked changes are shown once the wizard is closed, with the plans that they were before. */
	private final Map<Path, Plan> compared = new LinkedHashMap<>();

	/** What becomes of documents beside new plans. */
	public interface OtherWays {
		/** Documents that were exported from the open project are merged. */
		void merge(List<Path> documents);

		/** A document with tracked changes is held against what it was before, which is a plan of the project now. */
		void compare(Path document, Plan original);
	}

	/**
	 * A desk for the project of a window.
	 *
	 * @param desk opens a new project where the user wants one
	 * @param others what documents go on to
	 * @param shell gives the shell that the wizard belongs to
	 */
	public ImportDesk(OpenProject project, ProjectDesk desk, SelectionHub hub, ImportLog log, Theme theme, Icons icons, Supplier<Shell> shell, OtherWays others) {
		this.project = project;
		this.desk = desk;
		this.hub = hub;
		this.log = log;
		this.theme = theme;
		this.icons = icons;
		this.shell = shell;
		this.others = others;
		project.addListener(new OpenProject.Listener() {
			@Override
			public void projectSwitched() {
				log.clear();
			}
		});
	}

	/**
	 * Opens the wizard and waits until it is closed.
	 *
	 * @param files documents to begin with; may be empty
	 * @return whether plans were inserted
	 */
	public boolean open(List<Path> files) {
		Optional<List<Path>> left = Optional.of(files);
		boolean inserted = false;
		while (left.isPresent() && !shell.get().isDisposed()) {
			compared.clear();
			ImportWizard wizard = ask(left.get());
			inserted = wizard.isInserted();
			if (!wizard.returned().isEmpty()) {
				others.merge(wizard.returned());
			}
			// Who had other documents beside those that were merged still wants them.
			left = Optional.of(wizard.left()).filter(more -> !more.isEmpty());
		}
		compared.forEach(others::compare);
		return inserted;
	}

	private ImportWizard ask(List<Path> files) {
		Shell parent = shell.get();
		ExecutorService background = Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().name("import-", 1).factory());
		Display display = parent.getDisplay();
		ImportDraft draft = new ImportDraft(background, work -> {
			if (!display.isDisposed()) {
				display.asyncExec(work);
			}
		});
		try {
			draft.add(files);
			ImportWizard wizard = new ImportWizard(draft, this, theme, icons);
			new ImportWizardDialog(parent, wizard, theme).open();
			return wizard;
		} finally {
			draft.close();
			background.shutdownNow();
		}
	}

	/** What asks for files in this window. */
	FileChooser files() {
		return desk.files();
	}

	/** The open project; empty when there is none. */
	Optional<ProjectSession> session() {
		return project.session();
	}

	/**
	 * Inserts what was read as one undoable edit and goes there.
	 *
	 * @param fresh whether it goes into a new project
	 * @return false when the user did not want to leave the open project after all
	 */
	boolean insert(ImportDraft draft, boolean fresh) {
		if (fresh || project.session().isEmpty()) {
			if (!desk.mayLeave()) {
				return false;
			}
			desk.show(ProjectSession.create(Messages.text("session.unnamed")));
		}
		List<Plan> plans = draft.insertInto(project.session().orElseThrow());
		List<ImportFile> read = draft.filesRead();
		for (int i = 0; i < read.size(); i++) {
			if (read.get(i).tracked() == TrackedChoice.BOTH) {
				compared.put(read.get(i).path(), plans.get(i));
			}
		}
		log.record(plans, draft.files().stream().filter(file -> file.state() == State.REFUSED)
				.map(file -> new Refusal(file.name(), file.problem())).toList());
		hub.goTo(PlanSelection.of(plans.getFirst(), this));
		return true;
	}
}
