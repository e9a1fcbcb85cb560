package org.planwright.ui.matrix;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolItem;
import org.planwright.core.trace.CellLinks;
import org.planwright.core.trace.LinkTable;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.KeyProject;
import org.planwright.model.Plan;
import org.planwright.model.Section;
import org.planwright.ui.Messages;
import org.planwright.ui.facts.UiTurn;
import org.planwright.ui.indicators.IndicatorLines;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.table.EmptyState;
import org.planwright.ui.table.Grouping;
import org.planwright.ui.table.Notice;
import org.planwright.ui.table.RowSource;
import org.planwright.ui.table.SheetAction;
import org.planwright.ui.table.SheetCell;
import org.planwright.ui.table.SheetColumn;
import org.planwright.ui.table.SheetHead;
import org.planwright.ui.table.SheetPage;
import org.planwright.ui.table.SheetPane;
import org.planwright.ui.table.SheetTools;
import org.planwright.ui.trace.LinkMaking;
import org.planwright.ui.trace.LinkTables;
import org.planwright.ui.trace.LinkTips;

import jakarta.inject.Inject;

/** The page 追溯矩阵 of a plan's editor. */
public final class MatrixPage extends SheetPage<MatrixRow> implements MatrixColumn.Context {

	/** Characters from top to bottom that the name of an indicator has room for in one line. */
	private static final int HEAD = 9;
	private static final String KINDS = "kinds";

	private final Grouping grouping;
	private final LinkMaking making;
	private final MatrixChoices choices = new MatrixChoices(this::read);
	private LinkTables links;
	private MatrixColumns columns;
	private MatrixActions actions;
	private List<MatrixIndicator> indicators = List.of();
	private ToolItem kindButton;

	@Inject
	public MatrixPage(SheetTools tools, LinkMaking making) {
		super(tools);
		grouping = new Grouping(settings(), id(), this::read);
		this.making = making;
	}

	@Override
	public String title() {
		return Messages.text("matrix.title");
	}

	@Override
	protected String id() {
		return "matrix";
	}

	@Override
	protected String accessibleName() {
		return Messages.text("matrix.accessible", plan().getTitle());
	}

	@Override
	protected int treeColumn() {
		return MatrixColumns.TITLE;
	}

	@Override
	public SheetHead head() {
		return new SheetHead(HEAD, true);
	}

	@Override
	public boolean takesWords() {
		return false;
	}

	@Override
	public Control createControl(Composite parent, Plan shown) {
		links = new LinkTables(traces(), shown, background(), UiTurn.of(parent.getDisplay()), this::linksChanged,
				() -> say(Notice.refused(Messages.text("trace.table.fault"), List.of())));
		onDispose(links::dispose);
		return super.createControl(parent, shown);
	}

	private void linksChanged() {
		if (isShown()) {
			read();
			actions.linksKnown();
		}
	}

	@Override
	protected List<? extends SheetColumn<MatrixRow>> makeColumns() {
		columns = new MatrixColumns(this);
		actions = new MatrixActions(new MatrixJudging(session(), making.judging()), this::sheet, links::isCurrent, this::say,
				row -> making.add(PlanSelection.of(subject(row), this)), row -> hub().goTo(PlanSelection.of(subject(row), this)));
		return columns;
	}

	/** Columns come and go with the indicators of the plan: nothing of them is remembered but their widths. */
	@Override
	protected void arrange(SheetPane<MatrixRow> made) {
		made.rememberWidths(settings(), id());
		made.sheet().arrangement().freezeTo(MatrixColumns.COUNT);
	}

	@Override
	protected void addButtons(SheetPane<MatrixRow> bar) {
		choices.addTo(bar);
		grouping.addTo(bar);
		kindButton = bar.addToggle(null, Messages.text("matrix.kinds"), Messages.text("matrix.kinds.tip"), showsKinds(), this::toggleKinds);
	}

	@Override
	public boolean showsKinds() {
		return !settings().table(id(), KINDS).isEmpty();
	}

	private void toggleKinds() {
		settings().setTable(id(), KINDS, kindButton.getSelection() ? KINDS : "");
		sheet().repaint();
	}

	@Override
	public int served(String indicator) {
		return links.table().served(indicator);
	}

	@Override
	public String tell(CellLinks cell) {
		return LinkTips.tell(cell, session()::find);
	}

	@Override
	protected RowSource<MatrixRow> readRows() {
		indicators = MatrixIndicators.of(plan());
		LinkTable table = links.table();
		Set<String> known = indicators.stream().map(MatrixIndicator::id).collect(Collectors.toSet());
		MatrixRows rows = MatrixRows.of(plan(), table, known, grouping.isOn(), choices.filter());
		Set<String> about = new HashSet<>();
		for (int i = 0; choices.filter().show().state() != null && i < rows.size(); i++) {
			MatrixColumns.collectAbout(rows.get(i), choices.filter(), about);
		}
		showColumns(about);
		return rows;
	}

	/** Where the same columns stay, only their heads may say something else. */
	private void showColumns(Set<String> about) {
		MatrixColumns next = new MatrixColumns(this);
		columns.folded().forEach(category -> next.setFolded(category, true));
		next.show(indicators, choices.filter(), about, choices.isByCount());
		if (!next.isLike(columns)) {
			sheet().showColumns(() -> columns.show(indicators, choices.filter(), about, choices.isByCount()));
		} else {
			columns.show(indicators, choices.filter(), about, choices.isByCount());
		}
	}

	@Override
	protected void sayWhatBelongs(EmptyState empty) {
		boolean filtered = !choices.isAll();
		empty.say(Messages.text(filtered ? "matrix.empty.filtered" : "matrix.empty"), Messages.text(filtered ? "matrix.empty.filtered.do" : "matrix.empty.do"),
				filtered ? choices::clear : () -> plan().getSections().stream().findFirst().ifPresent(first -> hub().goTo(PlanSelection.of(first, this))));
	}

	@Override
	protected Identified subject(MatrixRow row) {
		return session().find(row.id()).orElse(plan());
	}

	@Override
	public boolean canShow(Identified object) {
		return object instanceof Indicator || object instanceof KeyProject || object instanceof Section;
	}

	@Override
	protected Object keyOf(Identified object) {
		return object.getId();
	}

	@Override
	public void reveal(PlanSelection place) {
		if (place.object() instanceof Indicator indicator) {
			revealColumn(indicator);
		} else if (sheet().reveal(place.object().getId(), -1) || sheet().reveal(place.object().getId() + "/", -1)) {
			return;
		} else if (!choices.isAll() || !sheet().rows().filter().isEmpty()) {
			choices.clear();
			pane().clearFilters();
			sheet().reveal(place.object().getId(), -1);
		}
	}

	/** The frame stays in its row; without one, it goes to the first. */
	private void revealColumn(Indicator indicator) {
		if (columns.indicators().stream().noneMatch(shown -> shown.id().equals(indicator.getId()))) {
			choices.clear();
		}
		unfold(IndicatorLines.category(indicator));
		int column = columns.place(indicator.getId());
		if (column >= 0 && sheet().rows().count() > 0) {
			Object row = sheet().framed().map(cell -> cell.row().heading() ? cell.row().id() + "/" : cell.row().id()).orElse(null);
			sheet().reveal(row == null ? sheet().rows().key(0) : row, column);
		}
	}

	private void unfold(String category) {
		if (columns.isFolded(category)) {
			columns.setFolded(category, false);
			read();
		}
	}

	@Override
	public boolean headPicked(SheetColumn<MatrixRow> column) {
		switch (column) {
		case MatrixGroup group -> {
			columns.setFolded(group.category(), !columns.isFolded(group.category()));
			read();
		}
		case MatrixColumn indicator -> session().find(indicator.indicator().id()).ifPresent(object -> hub().select(PlanSelection.of(object, null)));
		default -> {
			return false;
		}
		}
		return true;
	}

	@Override
	public boolean opened(SheetCell<MatrixRow> cell) {
		if (cell.column() instanceof MatrixGroup) {
			return headPicked(cell.column());
		}
		if (cell.row().heading() || !(cell.column() instanceof MatrixColumn)) {
			return false;
		}
		actions.toggle();
		return true;
	}

	@Override
	public List<SheetAction> actions() {
		return actions.all();
	}
}
