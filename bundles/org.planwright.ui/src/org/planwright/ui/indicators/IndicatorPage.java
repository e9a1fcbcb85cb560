package org.planwright.ui.indicators;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.planwright.core.IndicatorTables;
import org.planwright.core.project.edit.IndicatorEdits;
import org.planwright.model.Division;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.IndicatorTable;
import org.planwright.model.Plan;
import org.planwright.model.Section;
import org.planwright.ui.Messages;
import org.planwright.ui.facts.Derived;
import org.planwright.ui.facts.DerivedFacts;
import org.planwright.ui.facts.UiTurn;
import org.planwright.ui.table.EmptyState;
import org.planwright.ui.table.Grouping;
import org.planwright.ui.table.RowSource;
import org.planwright.ui.table.SheetAction;
import org.planwright.ui.table.SheetColumn;
import org.planwright.ui.table.SheetPage;
import org.planwright.ui.table.SheetPane;
import org.planwright.ui.table.SheetTools;
import org.planwright.ui.theme.Icon;

import jakarta.inject.Inject;

/** The page 指标表 of a plan's editor. */
public final class IndicatorPage extends SheetPage<IndicatorLine> {

	private final Grouping grouping;
	private IndicatorEdits edits;
	private IndicatorActions actions;
	private DerivedFacts<Map<String, ComputedChange>> computed;
	private IndicatorLines lines;

	@Inject
	public IndicatorPage(SheetTools tools) {
		super(tools);
		grouping = new Grouping(settings(), id(), this::read);
	}

	@Override
	public String title() {
		return Messages.text("indicators.title");
	}

	@Override
	protected String id() {
		return "indicators";
	}

	@Override
	protected String accessibleName() {
		return Messages.text("indicators.accessible", plan().getTitle());
	}

	@Override
	protected int treeColumn() {
		return IndicatorColumns.NAME;
	}

	@Override
	public Control createControl(Composite parent, Plan shown) {
		computed = new DerivedFacts<>(project(), ComputedChange::ofPlan, background(), UiTurn.of(parent.getDisplay()), 0);
		onDispose(computed::dispose);
		onDispose(computed.addListener(changed -> {
			if (changed.contains(plan()) && isShown()) {
				sheet().repaint();
			}
		}));
		return super.createControl(parent, shown);
	}

	@Override
	protected List<? extends SheetColumn<IndicatorLine>> makeColumns() {
		edits = new IndicatorEdits(session());
		lines = new IndicatorLines(plan(), grouping.isOn());
		actions = new IndicatorActions(session(), edits, plan(), traces(), this::sheet, row -> begin(row, IndicatorColumns.NAME));
		return new IndicatorColumns(edits, () -> lines.tables(), this::unsaved, this::changeOf, this::findingsOn).all();
	}

	private ComputedChange changeOf(Indicator row) {
		return computed.of(plan()).map(Derived::facts).map(changes -> changes.get(row.getId())).orElse(null);
	}

	@Override
	protected void addButtons(SheetPane<IndicatorLine> bar) {
		grouping.addTo(bar);
		changing(bar.addButton(Icon.PLUS, Messages.text("indicators.action.insert"), Messages.text("indicators.action.insert.tip"), actions::insert));
		bar.addCommonButtons();
	}

	@Override
	protected RowSource<IndicatorLine> readRows() {
		lines = new IndicatorLines(plan(), grouping.isOn());
		return lines;
	}

	@Override
	protected void sayWhatBelongs(EmptyState empty) {
		if (IndicatorTables.of(plan()).isEmpty()) {
			empty.say(Messages.text("indicators.empty.noTable"), Messages.text("indicators.empty.noTable.do"), this::newTable);
		} else {
			empty.say(Messages.text("indicators.empty.noRow"), Messages.text("indicators.action.insert"), actions::insert);
		}
	}

	/** The table goes to the end of the chapter that speaks of aims or indicators, else of the first chapter. */
	private void newTable() {
		Division place = plan().getSections().stream().filter(IndicatorPage::speaksOfAims).findFirst().map(Division.class::cast)
				.orElseGet(() -> plan().getSections().isEmpty() ? plan() : plan().getSections().getFirst());
		int from = plan().getPeriodStart() > 0 ? plan().getPeriodStart() - 1 : 0;
		Indicator[] first = new Indicator[1];
		session().edit(Messages.text("indicators.edit.table"), plan(), () -> {
			IndicatorTable table = edits.insertTable(place, place.getBlocks().size(), from, plan().getPeriodEnd());
			first[0] = edits.insert(table, 0);
		});
		begin(first[0], IndicatorColumns.NAME);
	}

	private static boolean speaksOfAims(Section section) {
		return section.getTitle() != null && (section.getTitle().contains("目标") || section.getTitle().contains("指标"));
	}

	@Override
	protected Identified subject(IndicatorLine row) {
		return row.subject();
	}

	@Override
	protected EStructuralFeature featureOf(SheetColumn<IndicatorLine> column) {
		return ((IndicatorColumn) column).feature();
	}

	@Override
	public boolean canShow(Identified object) {
		return object instanceof Indicator || object instanceof IndicatorTable;
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
		return changing(actions.all());
	}
}
