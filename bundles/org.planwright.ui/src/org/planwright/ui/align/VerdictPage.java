package org.planwright.ui.align;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolItem;
import org.planwright.core.align.AlignedRow;
import org.planwright.core.align.VerdictCell;
import org.planwright.core.check.Severity;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.Plan;
import org.planwright.ui.Messages;
import org.planwright.ui.facts.AlignFacts;
import org.planwright.ui.facts.UiTurn;
import org.planwright.ui.findings.ExplainText;
import org.planwright.ui.findings.Explanation;
import org.planwright.ui.findings.Explanation.Lead;
import org.planwright.ui.findings.FindingPlaces;
import org.planwright.ui.selection.PlanNames;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.table.EmptyState;
import org.planwright.ui.table.Notice;
import org.planwright.ui.table.RowSource;
import org.planwright.ui.table.SheetCell;
import org.planwright.ui.table.SheetColumn;
import org.planwright.ui.table.SheetHead;
import org.planwright.ui.table.SheetPage;
import org.planwright.ui.table.SheetPane;
import org.planwright.ui.table.SheetTools;
import org.planwright.ui.theme.Icon;

import jakarta.inject.Inject;

/** The page 衔接总表 of an upper plan's editor: its indicators by the plans that answer to it. */
public final class VerdictPage extends SheetPage<AlignedRow> {

	private static final int[] SHARES = { 68, 32 };

	private final AlignFacts alignments;
	private VerdictTables tables;
	private VerdictColumns columns;
	private ExplainText explained;
	private ToolItem gapButton;

	@Inject
	public VerdictPage(SheetTools tools, AlignFacts alignments) {
		super(tools);
		this.alignments = alignments;
	}

	@Override
	public String title() {
		return Messages.text("verdict.table.title");
	}

	@Override
	protected String id() {
		return "verdict";
	}

	@Override
	protected String accessibleName() {
		return Messages.text("verdict.table.accessible", plan().getTitle());
	}

	@Override
	protected int treeColumn() {
		return VerdictColumns.NAME;
	}

	@Override
	public SheetHead head() {
		return new SheetHead(1, true);
	}

	@Override
	public boolean takesWords() {
		return false;
	}

	@Override
	public Control createControl(Composite parent, Plan shown) {
		tables = new VerdictTables(alignments, project(), shown, background(), UiTurn.of(parent.getDisplay()), this::tableChanged,
				() -> say(Notice.refused(Messages.text("verdict.fault"), List.of())));
		onDispose(tables::dispose);
		SashForm halves = new SashForm(parent, SWT.VERTICAL | SWT.SMOOTH);
		super.createControl(halves, shown);
		explained = new ExplainText(halves, theme(), this::follow);
		explained.dress();
		onDispose(theme().addListener(explained::dress));
		halves.setWeights(SHARES);
		explain();
		return halves;
	}

	private void tableChanged() {
		if (isShown()) {
			read();
			explain();
		}
	}

	@Override
	protected List<? extends SheetColumn<AlignedRow>> makeColumns() {
		columns = new VerdictColumns(tables::table);
		columns.show(VerdictTables.below(plan()));
		return columns;
	}

	@Override
	protected void addButtons(SheetPane<AlignedRow> bar) {
		gapButton = bar.addToggle(Icon.LIST_FILTER, Messages.text("verdict.table.gaps"), Messages.text("verdict.table.gaps.tip"), false, this::read);
		bar.addCommonButtons();
	}

	@Override
	protected RowSource<AlignedRow> readRows() {
		List<Plan> lower = VerdictTables.below(plan());
		if (!columns.isOf(lower)) {
			sheet().showColumns(() -> columns.show(lower));
		}
		List<AlignedRow> rows = lower.isEmpty() ? List.of()
				: tables.table().rows().stream().filter(row -> !gapButton.getSelection() || tables.table().hasGap(row.id())).toList();
		return RowSource.of(rows, AlignedRow::id);
	}

	@Override
	protected void sayWhatBelongs(EmptyState empty) {
		Plan upper = plan().getUpper();
		if (!VerdictTables.below(plan()).isEmpty()) {
			if (gapButton.getSelection() && !tables.table().rows().isEmpty()) {
				empty.say(Messages.text("verdict.table.empty.gaps"), Messages.text("verdict.table.empty.gaps.do"), () -> {
					gapButton.setSelection(false);
					read();
				});
			} else {
				empty.say(Messages.text(tables.table().plans().isEmpty() ? "verdict.table.waiting" : "verdict.table.empty.rows"), null, () -> {
				});
			}
		} else if (upper != null) {
			empty.say(Messages.text("verdict.table.empty.lower", PlanNames.name(upper)), Messages.text("verdict.table.empty.lower.do"),
					() -> hub().goTo(PlanSelection.of(upper, this)));
		} else {
			empty.say(Messages.text("verdict.table.empty"), null, () -> {
			});
		}
	}

	@Override
	protected Identified subject(AlignedRow row) {
		return session().find(row.id()).orElse(plan());
	}

	/** What is picked is the row of the lower plan; where it has none, the one that it should answer. */
	@Override
	protected void picked(AlignedRow row) {
		Identified subject = framedCell().flatMap(cell -> cell.lower().stream().findFirst()).flatMap(lower -> session().find(lower.id())).orElseGet(() -> subject(row));
		hub().select(PlanSelection.of(subject, this));
		explain();
	}

	private Optional<VerdictCell> framedCell() {
		return sheet().framed().flatMap(cell -> cell.column() instanceof VerdictPlanColumn plan ? plan.cell(cell.row()) : Optional.empty());
	}

	private void explain() {
		if (explained == null) {
			return;
		}
		explained.show(framedCell().map(cell -> PairExplanation.of(SideRow.of(cell)))
				.orElseGet(() -> new Explanation(List.of(new Explanation.Writer(Explanation.Kind.BODY).quiet(Messages.text("verdict.explain.pick")).line()))), Severity.INFO);
	}

	/** A name in the explanation leads to its place. */
	private void follow(Lead lead) {
		if (lead instanceof Lead.To(var place)) {
			FindingPlaces.selection(session(), place, this).ifPresent(hub()::goTo);
		}
	}

	/** Enter and double click lead to what is picked. */
	@Override
	public boolean opened(SheetCell<AlignedRow> cell) {
		hub().current().filter(place -> place.origin() == this).ifPresent(place -> hub().goTo(PlanSelection.of(place.object(), null)));
		return true;
	}

	@Override
	public boolean canShow(Identified object) {
		return object instanceof Indicator;
	}

	@Override
	protected Object keyOf(Identified object) {
		return object.getId();
	}
}
