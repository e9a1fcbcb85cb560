package org.planwright.ui.compare;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.planwright.core.project.state.ProjectStates;
import org.planwright.core.reading.source.DocumentFormats;
import org.planwright.model.Baseline;
import org.planwright.model.Plan;
import org.planwright.model.Project;
import org.planwright.ui.Messages;
import org.planwright.ui.dialog.DocumentOutput;
import org.planwright.ui.dialog.FileChooser;
import org.planwright.ui.dialog.FileChooser.Kind;
import org.planwright.ui.facts.UiTurn;
import org.planwright.ui.selection.OpenObjects;
import org.planwright.ui.selection.SelectionHub;
import org.planwright.ui.session.OpenProject;
import org.planwright.ui.session.ProjectDesk;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;

/** Opens the window that compares, beside the one of the project: what is picked there can be gone to here. */
public final class CompareDesk {

	private static final int WIDTH = 1180;
	private static final int HEIGHT = 720;

	private final OpenProject project;
	private final OpenObjects objects;
	private final FileChooser files;
	private final Theme theme;
	private final Icons icons;
	private final Supplier<Shell> shell;

	/**
	 * @param files asks for files to compare, and where a report goes
	 * @param shell gives the window of the project
	 */
	public CompareDesk(OpenProject project, SelectionHub hub, FileChooser files, Theme theme, Icons icons, Supplier<Shell> shell) {
		this.project = project;
		objects = new OpenObjects(project, hub, this);
		this.files = files;
		this.theme = theme;
		this.icons = icons;
		this.shell = shell;
	}

	/** Opens a window with the open project on one side, against what stands in its file. */
	public void open() {
		open((Baseline) null);
	}

	/**
	 * Opens a window with the open project on one side.
	 *
	 * @param against the state that it is held against; null for what stands in its file
	 */
	public void open(Baseline against) {
		open(shell.get(), SWT.SHELL_TRIM, sources(against));
	}

	/** Opens a window with a document on one side, its tracked changes accepted, against the plan that it was before. */
	public void open(Path document, Plan original) {
		List<CompareSource> sources = new ArrayList<>();
		sources.add(CompareSource.accepted(document));
		project.session().filter(session -> original.eContainer() == session.project()).ifPresent(session -> sources.add(CompareSource.original(session, original)));
		sources.addAll(sources(null));
		open(shell.get(), SWT.SHELL_TRIM, sources);
	}

	/**
	 * Opens a window with what a merge makes of the project, over the dialog that merges.
	 *
	 * @param before the project as it is
	 * @param after the project as it would be; both are asked for in the background
	 */
	public void open(Shell over, Supplier<Project> before, Supplier<Project> after) {
		open(over, SWT.SHELL_TRIM | SWT.APPLICATION_MODAL, List.of(CompareSource.of(Messages.text("compare.source.merged"), after), CompareSource.of(Messages.text("compare.source.unmerged"), before)));
	}

	private void open(Shell parent, int style, List<CompareSource> sources) {
		Shell window = new Shell(parent, style);
		window.setText(Messages.text("compare.title"));
		window.setImages(parent.getImages());
		window.setLayout(new FillLayout());
		CompareView[] view = new CompareView[1];
		view[0] = new CompareView(window, theme, icons, UiTurn.of(window.getDisplay()), sources, () -> choose(window), thing -> objects.goTo(thing.getId()),
				(result, redline) -> save(window, view[0], result, redline));
		window.addListener(SWT.Traverse, event -> event.doit &= event.detail != SWT.TRAVERSE_RETURN);
		window.getDisplay().addFilter(SWT.KeyDown, keys(window, view[0]));
		Rectangle room = parent.getMonitor().getClientArea();
		window.setSize(Math.min(room.width, Math.max(WIDTH, room.width * 4 / 5)), Math.min(room.height, Math.max(HEIGHT, room.height * 4 / 5)));
		window.setLocation(room.x + (room.width - window.getSize().x) / 2, room.y + (room.height - window.getSize().y) / 2);
		window.open();
	}

	/** F8 is taken in this window only; the window of the project has it for findings. */
	private Listener keys(Shell window, CompareView view) {
		Listener keys = event -> {
			if (window.getDisplay().getActiveShell() == window && view.pressed(event.keyCode, (event.stateMask & SWT.SHIFT) != 0)) {
				event.doit = false;
				event.type = SWT.None;
			}
		};
		window.addDisposeListener(event -> window.getDisplay().removeFilter(SWT.KeyDown, keys));
		return keys;
	}

	/** The first is what the second is held against. */
	private List<CompareSource> sources(Baseline against) {
		List<CompareSource> sources = new ArrayList<>();
		project.session().ifPresent(session -> {
			sources.add(CompareSource.now(session));
			if (against != null) {
				sources.add(CompareSource.state(session, against));
			}
			session.file().ifPresent(file -> sources.add(CompareSource.saved(session, file)));
			new ProjectStates(session).all().reversed().stream().filter(state -> state != against)
					.forEach(state -> sources.add(CompareSource.state(session, state)));
		});
		return sources;
	}

	private Optional<CompareSource> choose(Shell window) {
		Path folder = project.session().flatMap(session -> session.file()).map(Path::getParent).orElse(null);
		return files.open(window, Messages.text("compare.file.title"), folder, false, new Kind(Messages.text("compare.file.kinds"), "*" + ProjectDesk.ENDING + ";" + DocumentFormats.namePatterns() + ";*.md"))
				.stream().findFirst().map(CompareSource::of);
	}

	/** Writes the whole, or the text of one plan with its changes. */
	private void save(Shell window, CompareView view, CompareResult result, Plan redline) {
		ZonedDateTime now = ZonedDateTime.now();
		String key = redline == null ? "compare.save" : "compare.marked";
		String name = redline == null ? Messages.text("compare.save.name", result.before().name(), result.after().name())
				: Messages.text("compare.marked.name", Objects.requireNonNullElse(redline.getTitle(), ""));
		new DocumentOutput(files, () -> window.isDisposed() ? shell.get() : window, view.background()).print(Messages.text(key + ".title"), name, Messages.text(key + ".failed"), null,
				() -> redline == null ? result.document(now) : result.redline(redline), file -> Program.launch(file.toString()));
	}
}
