package org.planwright.ui.sheets;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.planwright.core.ReturnGround;
import org.planwright.core.ReturnImport;
import org.planwright.core.ReturnReader;
import org.planwright.core.ReturnedTable;
import org.planwright.core.project.ProjectCopy;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.reading.sheet.Workbook;
import org.planwright.core.reading.source.SourceFileException;
import org.planwright.core.reading.source.WorkbookFile;
import org.planwright.core.report.SheetPrinter;
import org.planwright.core.report.SheetTable;
import org.planwright.model.Plan;
import org.planwright.ui.Messages;
import org.planwright.ui.dialog.FileChooser;
import org.planwright.ui.dialog.FileChooser.Kind;
import org.planwright.ui.dialog.FileOutput;
import org.planwright.ui.dialog.Notices;
import org.planwright.ui.dialog.Patience;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.selection.SelectionHub;
import org.planwright.ui.session.OpenProject;
import org.planwright.ui.session.ProjectDesk;
import org.planwright.ui.session.Settings;
import org.planwright.ui.table.SheetOutput;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;

/** Brings tables of Excel into the project of the window, takes back what was changed in those that it gave out, and gives them out. */
public final class SheetDesk implements SheetOutput {

	private static final String ENDING = "xlsx";
	private static final String LAYOUTS = "sheets";

	/**
	 * What was read of a file.
	 *
	 * @param returned the tables that were given out; null where the workbook is of others
	 */
	private record Arrived(Workbook workbook, List<ReturnedTable> returned) {
	}

	private final OpenProject project;
	private final ProjectDesk desk;
	private final SelectionHub hub;
	private final Settings settings;
	private final Theme theme;
	private final Icons icons;
	private final Supplier<Shell> shell;
	private final ExecutorService background = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("sheets").factory());
	private final FileOutput output;

	/**
	 * @param files asks for files
	 * @param shell gives the shell that dialogs belong to
	 */
	public SheetDesk(OpenProject project, ProjectDesk desk, SelectionHub hub, Settings settings, FileChooser files, Theme theme, Icons icons, Supplier<Shell> shell) {
		this.project = project;
		this.desk = desk;
		this.hub = hub;
		this.settings = settings;
		this.theme = theme;
		this.icons = icons;
		this.shell = shell;
		output = new FileOutput(files, shell, background);
	}

	/** Lets the user choose a workbook and brings it in. */
	public void choose() {
		desk.files().open(shell.get(), Messages.text("sheets.choose"), null, false, new Kind(Messages.text("sheets.files"), WorkbookFile.namePatterns())).forEach(this::open);
	}

	/**
	 * Brings a workbook in: one that was given out is taken back, any other is read as a table.
	 *
	 * @return whether anything was brought in
	 */
	public boolean open(Path file) {
		try {
			Arrived arrived = Patience.await(shell.get(), Messages.text("sheets.reading", file.getFileName()), SourceFileException.class, () -> read(file));
			if (arrived == null) {
				Notices.problem(shell.get(), Messages.text("sheets.unread"), Messages.text("sheets.empty", file.getFileName()));
				return false;
			}
			if (project.session().isEmpty()) {
				desk.show(ProjectSession.create(Messages.text("session.unnamed")));
			}
			ProjectSession session = project.session().orElseThrow();
			return arrived.returned() == null ? bringIn(arrived.workbook(), session) : takeBack(arrived, session);
		} catch (SourceFileException e) {
			Notices.problem(shell.get(), Messages.text("sheets.unread"), e.getLocalizedMessage());
			return false;
		}
	}

	/** Null where nothing is in the file that could be brought in. */
	private static Arrived read(Path file) throws SourceFileException {
		Workbook workbook = WorkbookFile.read(file).orElse(null);
		if (workbook == null || workbook.ordinary().stream().allMatch(sheet -> sheet.rows().isEmpty())) {
			return null;
		}
		return new Arrived(workbook, ReturnReader.isReturned(workbook) ? ReturnReader.read(workbook) : null);
	}

	private boolean bringIn(Workbook workbook, ProjectSession session) {
		session.loadAll();
		SheetImportDraft draft = new SheetImportDraft(workbook, session, new SheetImportDraft.Memory() {
			@Override
			public String recall(String fingerprint) {
				return settings.table(LAYOUTS, fingerprint);
			}

			@Override
			public void keep(String fingerprint, String said) {
				settings.setTable(LAYOUTS, fingerprint, said);
			}
		});
		if (new SheetImportDialog(shell.get(), draft, workbook.fileName(), theme, icons).open() != Window.OK) {
			return false;
		}
		Plan plan = draft.insert();
		hub.goTo(PlanSelection.of(plan, this));
		return true;
	}

	private boolean takeBack(Arrived arrived, ProjectSession session) {
		String fileName = arrived.workbook().fileName();
		List<ReturnedTable> tables = arrived.returned();
		// What pairs and findings are now is worked out of copies, while the window lives on.
		ReturnGround copies;
		try (ProjectCopy copy = ReturnGround.copying(session, tables)) {
			if (!Patience.step(shell.get(), Messages.text("sheets.return.comparing"), copy::next, copy::percent)) {
				return false;
			}
			copies = ReturnGround.of(copy.copied().getPlans());
		}
		ReturnGround ground = Patience.await(shell.get(), Messages.text("sheets.return.comparing"), RuntimeException.class, () -> copies.work(tables));
		ReturnImport changes = ReturnImport.begin(session, tables, fileName, ground);
		if (!Patience.step(shell.get(), Messages.text("sheets.return.comparing"), changes::next, changes::percent)) {
			return false;
		}
		ReturnDraft draft = new ReturnDraft(changes);
		if (changes.items().isEmpty()) {
			Notices.info(shell.get(), Messages.text("sheets.return.title", fileName), (Messages.text("sheets.return.nothing") + " " + draft.columns()).strip());
			return false;
		}
		return new ReturnDialog(shell.get(), draft, fileName, theme, icons).open() == Window.OK && draft.apply() > 0;
	}

	@Override
	public void save(List<SheetTable> tables) {
		SheetPrinter printer = SheetPrinter.of(ENDING).orElseThrow();
		FileOutput.Kind kind = new FileOutput.Kind(Messages.text("sheets.save"), tables.getFirst().title(), "." + ENDING, Messages.text("sheets.save.files"), Messages.text("sheets.save.failed"));
		output.save(kind, () -> printer.print(tables), file -> Notices.info(shell.get(), Messages.text("sheets.save"), Messages.text("sheets.save.done", file.getFileName())));
	}

	/** Ends the work in the background. */
	public void dispose() {
		background.shutdownNow();
	}
}
