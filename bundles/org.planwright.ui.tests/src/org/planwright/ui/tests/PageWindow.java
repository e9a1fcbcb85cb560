package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.planwright.core.project.ProjectChange;
import org.planwright.core.project.ProjectFileException;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.Plan;
import org.planwright.samples.Samples;
import org.planwright.ui.editor.PlanPage;
import org.planwright.ui.facts.CheckFacts;
import org.planwright.ui.facts.TraceFacts;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.selection.SelectionHub;
import org.planwright.ui.session.OpenProject;
import org.planwright.ui.session.Settings;
import org.planwright.ui.table.SheetTools;

/** A window with one page of a plan's editor on a copy of the bundled project, as the editor's part would show it. */
public final class PageWindow implements AutoCloseable {

	/** Makes the page that is shown. */
	@FunctionalInterface
	public interface PageMaker {
		PlanPage make(PageWindow window);
	}

	private final Path folder;
	private final TestWindow window;
	private final ProjectSession session;
	private final OpenProject project = new OpenProject();
	private final SelectionHub hub = new SelectionHub();
	private final List<PlanSelection> picked = new ArrayList<>();
	private final Plan plan;
	private final PlanPage page;
	private final Settings settings;
	private final CheckFacts checks;
	private final CommentTools comments;
	private TraceFacts traces;

	/**
	 * Opens a page.
	 *
	 * @param region tells the plan: 全国, 浙江, 贵州, 湖南
	 */
	public PageWindow(String region, Settings settings, PageMaker maker) throws IOException, ProjectFileException {
		this(session -> session.getRegion().equals(region), settings, maker);
	}

	private PageWindow(Predicate<Plan> wanted, Settings settings, PageMaker maker) throws IOException, ProjectFileException {
		this.settings = settings;
		folder = Files.createTempDirectory("planwright-page");
		Path file = folder.resolve("a.plan");
		Samples.copyProject(file);
		session = ProjectSession.open(file);
		plan = session.project().getPlans().stream().filter(wanted).findFirst().orElseThrow();
		project.show(session);
		window = new TestWindow(1280, 1000);
		checks = new CheckFacts(project, window.display());
		window.onClose(checks::dispose);
		comments = new CommentTools(project, hub, window::shell);
		window.onClose(comments::close);
		page = maker.make(this);
		window.onClose(page::dispose);
		hub.addListener(picked::add);
		page.createControl(window.shell(), plan);
		project.addListener(new OpenProject.Listener() {
			@Override
			public void projectChanged(ProjectChange change) {
				if (change.touches(plan)) {
					page.planChanged(change);
				}
			}
		});
		window.open();
		page.setFocus();
	}

	public TestWindow window() {
		return window;
	}

	public ProjectSession session() {
		return session;
	}

	public OpenProject project() {
		return project;
	}

	public SelectionHub hub() {
		return hub;
	}

	/** What the checks find in the plans of the project. */
	public CheckFacts checks() {
		return checks;
	}

	/** What hangs on what in the project; made for those who ask. */
	public TraceFacts traces() {
		if (traces == null) {
			traces = new TraceFacts(project, window.display());
			window.onClose(traces::dispose);
		}
		return traces;
	}

	/** What makes remarks. */
	public CommentTools comments() {
		return comments;
	}

	/** What a page that is a sheet works with. */
	public SheetTools tools() {
		return new SheetTools(project, hub, settings, checks, traces(), comments.actions(), window.theme(), window.icons());
	}

	public Settings settings() {
		return settings;
	}

	public Plan plan() {
		return plan;
	}

	public PlanPage page() {
		return page;
	}

	/** What was picked so far, latest last. */
	public List<PlanSelection> picked() {
		return picked;
	}

	/** All controls of a type on the page that are seen, in their order. */
	public <T extends Control> List<T> controls(Class<T> type) {
		List<T> found = new ArrayList<>();
		collect(window.shell(), type, found);
		return found;
	}

	private static <T extends Control> void collect(Composite parent, Class<T> type, List<T> found) {
		for (Control child : parent.getChildren()) {
			if (type.isInstance(child) && child.isVisible()) {
				found.add(type.cast(child));
			}
			if (child instanceof Composite composite) {
				collect(composite, type, found);
			}
		}
	}

	/** The table of the page. */
	public NatTable table() {
		return controls(NatTable.class).getFirst();
	}

	/** What is seen in a column, from the head down. */
	public List<String> column(String title) {
		NatTable table = table();
		int position = position(title);
		List<String> cells = new ArrayList<>();
		for (int row = 1; row < table.getRowCount(); row++) {
			cells.add(String.valueOf(table.getDataValueByPosition(position, row)));
		}
		return cells;
	}

	/** The titles of the columns that are seen. */
	public List<String> titles() {
		NatTable table = table();
		List<String> titles = new ArrayList<>();
		for (int position = 0; position < table.getColumnCount(); position++) {
			titles.add(String.valueOf(table.getDataValueByPosition(position, 0)));
		}
		return titles;
	}

	/** Position of the column whose title begins so. */
	public int position(String title) {
		List<String> titles = titles();
		for (int position = 0; position < titles.size(); position++) {
			if (titles.get(position).startsWith(title)) {
				return position;
			}
		}
		return fail("no column " + title + " in " + titles);
	}

	/** Position of the row in which a column says so. */
	public int row(String title, String words) {
		int row = column(title).indexOf(words);
		return row >= 0 ? row + 1 : fail("no " + words + " in " + column(title));
	}

	/** What a cell says. */
	public String cell(int row, String title) {
		return String.valueOf(table().getDataValueByPosition(position(title), row));
	}

	/** Puts the frame on a cell, as a click does. */
	public void select(int row, String title) {
		table().doCommand(new SelectCellCommand(table(), position(title), row, false, false));
		window.settle();
	}

	/** Extends the selection to a cell, as a click with Shift does. */
	public void selectTo(int row, String title) {
		table().doCommand(new SelectCellCommand(table(), position(title), row, true, false));
		window.settle();
	}

	/** Presses a key in the table. */
	public void press(int modifiers, int key) {
		window.press(table(), modifiers, key);
	}

	/** The field in which a cell is edited. */
	public Optional<Text> editor() {
		return Arrays.stream(table().getChildren()).filter(Text.class::isInstance).map(Text.class::cast).findFirst();
	}

	/** Writes words into the editor of a cell and presses a key there. */
	public void typeAndPress(String words, int key) {
		Text text = editor().orElseThrow();
		text.setText(words);
		window.press(text, SWT.NONE, key);
	}

	@Override
	public void close() throws IOException {
		try {
			window.close();
		} finally {
			session.close();
			try (Stream<Path> files = Files.walk(folder)) {
				for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(file);
				}
			}
		}
	}
}
