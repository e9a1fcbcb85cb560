package org.planwright.ui.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolItem;
import org.planwright.core.project.ProjectChange;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.UnsavedChanges;
import org.planwright.core.project.edit.IndicatorEdits;
import org.planwright.model.Division;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.IndicatorTable;
import org.planwright.model.Plan;
import org.planwright.model.Section;
import org.planwright.ui.Messages;
import org.planwright.ui.editor.FindTarget;
import org.planwright.ui.editor.PlanPage;
import org.planwright.ui.facts.Derived;
import org.planwright.ui.facts.DerivedFacts;
import org.planwright.ui.facts.FactsThread;
import org.planwright.ui.facts.UiTurn;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.selection.SelectionHub;
import org.planwright.ui.session.OpenProject;
import org.planwright.ui.session.Settings;
import org.planwright.ui.table.Notice;
import org.planwright.ui.table.Sheet;
import org.planwright.ui.table.SheetAction;
import org.planwright.ui.table.SheetHost;
import org.planwright.ui.table.SheetPane;
import org.planwright.ui.theme.Icon;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;

import jakarta.inject.Inject;

/** The page 指标表 of a plan's editor. */
public final class IndicatorPage implements PlanPage, SheetHost<IndicatorLine> {

	/** Names the sheet in the settings. */
	private static final String SHEET = "indicators";
	private static final String FLAT = "flat";

	private final OpenProject project;
	private final SelectionHub hub;
	private final Settings settings;
	private final Theme theme;
	private final Icons icons;
	private final List<Runnable> ends = new ArrayList<>();

	private Plan plan;
	private ProjectSession session;
	private IndicatorEdits edits;
	private IndicatorActions actions;
	private DerivedFacts<Map<String, ComputedChange>> computed;
	private IndicatorLines lines;
	private UnsavedChanges unsaved;
	private boolean grouped;
	private SheetPane<IndicatorLine> pane;
	private Sheet<IndicatorLine> sheet;
	private ToolItem groupButton;

	@Inject
	public IndicatorPage(OpenProject project, SelectionHub hub, Settings settings, Theme theme, Icons icons) {
		this.settings = settings;
		this.project = project;
		this.hub = hub;
		this.theme = theme;
		this.icons = icons;
	}

	@Override
	public String title() {
		return Messages.text("indicators.title");
	}

	@Override
	public Control createControl(Composite parent, Plan shown) {
		plan = shown;
		session = project.session().orElseThrow();
		edits = new IndicatorEdits(session);
		actions = new IndicatorActions(session, edits, plan, this::begin);
		unsaved = session.unsavedChanges();
		grouped = settings.table(SHEET, FLAT).isEmpty();
		lines = new IndicatorLines(plan, grouped);
		ExecutorService background = FactsThread.create("indicators");
		computed = new DerivedFacts<>(project, ComputedChange::ofPlan, background, UiTurn.of(parent.getDisplay()), 0);
		ends.add(computed::dispose);
		ends.add(background::shutdownNow);
		ends.add(computed.addListener(changed -> {
			if (changed == plan && !sheet.control().isDisposed()) {
				sheet.repaint();
			}
		}));
		IndicatorColumns columns = new IndicatorColumns(edits, () -> lines.tables(), () -> unsaved, this::changeOf);
		pane = new SheetPane<>(parent, theme, icons, Messages.text("indicators.accessible", plan.getTitle()), columns.all(), IndicatorColumns.NAME, this);
		sheet = pane.sheet();
		actions.actOn(sheet);
		groupButton = pane.addToggle(Icon.LIST_TREE, Messages.text("indicators.group"), Messages.text("indicators.group.tip"), grouped, this::toggleGroups);
		pane.addButton(Icon.PLUS, Messages.text("indicators.action.insert"), Messages.text("indicators.action.insert.tip"), actions::insert);
		pane.addCommonButtons();
		pane.remember(settings, SHEET, IndicatorColumns.NAME);
		sheet.onSelect(cell -> hub.select(PlanSelection.of(cell.row().subject(), this)));
		ends.add(project.addListener(new OpenProject.Listener() {
			@Override
			public void stateChanged() {
				savedOrNot();
			}
		}));
		read();
		return pane.control();
	}

	private ComputedChange changeOf(Indicator row) {
		return computed.of(plan).map(Derived::facts).map(changes -> changes.get(row.getId())).orElse(null);
	}

	private void read() {
		lines = new IndicatorLines(plan, grouped);
		if (lines.tables().isEmpty()) {
			pane.emptyState().say(Messages.text("indicators.empty.noTable"), Messages.text("indicators.empty.noTable.do"), this::newTable);
		} else {
			pane.emptyState().say(Messages.text("indicators.empty.noRow"), Messages.text("indicators.action.insert"), actions::insert);
		}
		pane.show(lines);
	}

	private void savedOrNot() {
		if (pane.control().isDisposed() || project.session().filter(open -> open == session).isEmpty()) {
			return;
		}
		unsaved = session.unsavedChanges();
		sheet.repaint();
	}

	private void toggleGroups() {
		grouped = groupButton.getSelection();
		settings.setTable(SHEET, FLAT, grouped ? "" : FLAT);
		read();
	}

	/** The table goes to the end of the chapter that speaks of aims or indicators, else of the first chapter. */
	private void newTable() {
		Division place = plan.getSections().stream().filter(IndicatorPage::speaksOfAims).findFirst().map(Division.class::cast)
				.orElseGet(() -> plan.getSections().isEmpty() ? plan : plan.getSections().getFirst());
		int from = plan.getPeriodStart() > 0 ? plan.getPeriodStart() - 1 : 0;
		session.edit(Messages.text("indicators.edit.table"), plan, () -> {
			IndicatorTable table = edits.insertTable(place, place.getBlocks().size(), from, plan.getPeriodEnd());
			edits.insert(table, 0);
		});
		sheet.control().setFocus();
	}

	private static boolean speaksOfAims(Section section) {
		return section.getTitle() != null && (section.getTitle().contains("目标") || section.getTitle().contains("指标"));
	}

	private void begin(Indicator row) {
		sheet.reveal(row, IndicatorColumns.NAME);
		sheet.control().setFocus();
		sheet.editOrFold();
		hub.select(PlanSelection.of(row, this));
	}

	@Override
	public boolean canShow(Identified object) {
		return object instanceof Indicator || object instanceof IndicatorTable;
	}

	@Override
	public void reveal(PlanSelection place) {
		if (!sheet.reveal(place.object(), -1) && !sheet.rows().filter().isEmpty()) {
			// A filter that hides what one goes to has done its work.
			pane.clearFilters();
			sheet.reveal(place.object(), -1);
		}
	}

	@Override
	public void planChanged(ProjectChange change) {
		unsaved = session.unsavedChanges();
		read();
	}

	@Override
	public void setFocus() {
		pane.setFocus();
	}

	@Override
	public Optional<FindTarget> findTarget() {
		return Optional.ofNullable(sheet).map(Sheet::findTarget);
	}

	@Override
	public void dispose() {
		ends.forEach(Runnable::run);
		ends.clear();
	}

	@Override
	public void edit(String label, Runnable change) {
		session.edit(label, lines.tables().isEmpty() ? plan : lines.tables().getFirst(), change);
	}

	@Override
	public void say(Notice notice) {
		pane.say(notice);
	}

	@Override
	public boolean canAppend() {
		return !lines.tables().isEmpty();
	}

	@Override
	public List<IndicatorLine> append(int count, IndicatorLine after) {
		return actions.append(count, after);
	}

	@Override
	public List<SheetAction> actions() {
		return actions.all();
	}
}
