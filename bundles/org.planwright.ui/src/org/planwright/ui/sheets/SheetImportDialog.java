package org.planwright.ui.sheets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.planwright.core.SheetImport;
import org.planwright.core.SheetRowImport;
import org.planwright.core.reading.layout.ColumnUse;
import org.planwright.core.reading.layout.Doubt;
import org.planwright.core.reading.layout.SheetLayout;
import org.planwright.core.reading.sheet.Sheet;
import org.planwright.model.Plan;
import org.planwright.ui.Messages;
import org.planwright.ui.dialog.DraftDialog;
import org.planwright.ui.kit.Accessibles;
import org.planwright.ui.selection.PlanNames;
import org.planwright.ui.table.CellEditing;
import org.planwright.ui.table.CellMark;
import org.planwright.ui.table.DraftEditing;
import org.planwright.ui.table.PlainColumn;
import org.planwright.ui.table.Proposal;
import org.planwright.ui.table.RowSource;
import org.planwright.ui.table.SheetAction;
import org.planwright.ui.table.SheetPane;
import org.planwright.ui.table.Understanding;
import org.planwright.ui.theme.Icon;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/** 导入 Excel 表格: what each column holds, what each row says and would change, and what is not sure about it. */
public final class SheetImportDialog extends DraftDialog {

	private static final Point SIZE = new Point(1120, 680);
	private static final Point LARGEST = new Point(1500, 800);
	/** What the columns need, in pixels; rows take the rest. */
	private static final int COLUMNS_WIDTH = 330;

	private final SheetImportDraft draft;
	private final Theme theme;
	private final Icons icons;
	private Combo plans;
	private Label found;
	private Label outcome;
	private SheetPane<ColumnLine> columns;
	private SheetPane<SheetRowImport> rows;
	private boolean touched;

	/** A column of the sheet, by its place. */
	private record ColumnLine(int place) {
	}

	/** A dialog over a window. */
	public SheetImportDialog(Shell parent, SheetImportDraft draft, String fileName, Theme theme, Icons icons) {
		super(parent, Messages.text("sheets.import.title", fileName), Messages.text("sheets.import.ok"), SIZE, LARGEST);
		this.draft = draft;
		this.theme = theme;
		this.icons = icons;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		createChoices(area);
		found = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(10, SWT.DEFAULT).applyTo(found);
		SashForm sash = new SashForm(area, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).hint(10, 10).applyTo(sash);
		columns = new SheetPane<>(sash, theme, icons, Messages.text("sheets.columns"), columnColumns(), 0, new DraftHost<>(this::changed, List::of));
		rows = new SheetPane<>(sash, theme, icons, Messages.text("sheets.rows"), rowColumns(), 1, new DraftHost<>(this::changed, this::rowActions));
		rows.emptyState().say(Messages.text("sheets.rows.none"), null, () -> { });
		sash.setWeights(COLUMNS_WIDTH, getInitialSize().x - COLUMNS_WIDTH);
		outcome = new Label(area, SWT.WRAP);
		outcome.setFont(theme.bold());
		GridDataFactory.fillDefaults().grab(true, false).hint(10, SWT.DEFAULT).applyTo(outcome);
		refresh();
		return area;
	}

	private void createChoices(Composite area) {
		Composite bar = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 0).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		Combo sheets = combo(bar, "sheets.sheet", draft.sheets().stream().map(Sheet::name).toList());
		sheets.select(draft.sheets().indexOf(draft.sheet()));
		sheets.addListener(SWT.Selection, event -> {
			draft.choose(draft.sheets().get(sheets.getSelectionIndex()));
			changed();
		});
		List<String> names = new ArrayList<>(draft.plans().stream().map(PlanNames::name).toList());
		names.add(Messages.text("sheets.plan.own"));
		plans = combo(bar, "sheets.plan", names);
		plans.select(draft.plan().map(plan -> draft.plans().indexOf(plan)).orElse(draft.plans().size()));
		plans.addListener(SWT.Selection, event -> {
			List<Plan> all = draft.plans();
			draft.setPlan(plans.getSelectionIndex() < all.size() ? all.get(plans.getSelectionIndex()) : null);
			changed();
		});
	}

	private static Combo combo(Composite bar, String label, List<String> items) {
		new Label(bar, SWT.NONE).setText(Messages.text(label));
		Combo combo = new Combo(bar, SWT.READ_ONLY);
		Accessibles.name(combo, Messages.text(label));
		combo.setItems(items.toArray(String[]::new));
		GridDataFactory.fillDefaults().grab(true, false).hint(10, SWT.DEFAULT).applyTo(combo);
		return combo;
	}

	private List<PlainColumn<ColumnLine>> columnColumns() {
		PlainColumn<ColumnLine> head = new PlainColumn<>("head", Messages.text("sheets.column.head"), 8, this::head);
		CellEditing<ColumnLine> uses = new DraftEditing<ColumnLine>((line, words) -> use(words).ifPresent(chosen -> {
			draft.setUse(line.place(), chosen);
			changed();
		})).choosing(Arrays.stream(ColumnUse.values()).map(ColumnUse::text).toList());
		CellEditing<ColumnLine> years = new DraftEditing<ColumnLine>((line, words) -> {
			draft.setYear(line.place(), words.isBlank() ? 0 : Integer.parseInt(words));
			changed();
		}).understood((line, words) -> words.isBlank() || words.strip().matches("(19|20)\\d\\d") ? Understanding.PLAIN
				: Understanding.refused(Messages.text("sheets.column.year.refused")));
		return List.of(head.quiet(), new PlainColumn<ColumnLine>("use", Messages.text("sheets.column.use"), 7, line -> column(line).use().text()).edited(uses),
				new PlainColumn<ColumnLine>("year", Messages.text("sheets.column.year"), 4, line -> column(line).year() == 0 ? "" : Integer.toString(column(line).year()))
						.edited(years));
	}

	private SheetLayout.Column column(ColumnLine line) {
		return draft.layout().columns().get(line.place());
	}

	private String head(ColumnLine line) {
		String words = column(line).head();
		String place = Messages.text(draft.layout().turned() ? "sheets.column.row" : "sheets.column.letter", draft.layout().turned()
				? Integer.toString(line.place() + 1) : letters(line.place()));
		return (words.isEmpty() ? place : words) + (column(line).hidden() ? Messages.text("sheets.column.hidden") : "");
	}

	private static String letters(int place) {
		return place < 26 ? String.valueOf((char) ('A' + place)) : letters(place / 26 - 1) + (char) ('A' + place % 26);
	}

	private static Optional<ColumnUse> use(String words) {
		return Arrays.stream(ColumnUse.values()).filter(use -> use.text().equals(words)).findFirst();
	}

	private List<PlainColumn<SheetRowImport>> rowColumns() {
		CellEditing<SheetRowImport> answers = new DraftEditing<SheetRowImport>((row, words) -> {
			draft.answer(row, words);
			changed();
		}).understood((row, words) -> draft.isAnswer(words) ? Understanding.PLAIN : Understanding.refused(Messages.text("sheets.answer.refused")))
				.proposing((row, words) -> draft.answers().stream().filter(each -> each.contains(words.strip())).map(each -> new Proposal(each, each)).toList());
		return List.of(
				rowColumn("number", 3, row -> Integer.toString(row.line().number())).quiet().numbers(row -> BigDecimal.valueOf(row.line().number())),
				rowColumn("name", 9, row -> row.line().row().printedName().text()).quiet().growing(14).marked(SheetImportDialog::mark),
				rowColumn("answer", 8, draft::answer).growing(16).edited(answers)
						.aside(row -> row.isUnclear() ? row.indicator().map(indicator -> Objects.requireNonNullElse(indicator.getName(), "")).orElse("") : ""),
				rowColumn("changes", 13, SheetImportDialog::changes).quiet().growing(40).noted(SheetImportDialog::changes),
				rowColumn("doubts", 15, SheetImportDialog::doubts).quiet().growing(Integer.MAX_VALUE).noted(SheetImportDialog::doubts));
	}

	private static PlainColumn<SheetRowImport> rowColumn(String id, int width, Function<SheetRowImport, String> text) {
		return new PlainColumn<>(id, Messages.text("sheets.row." + id), width, text);
	}

	private static CellMark mark(SheetRowImport row) {
		if (row.isUnclear()) {
			return new CellMark("●", Tint.ERROR);
		}
		return row.isSkipped() || row.doubts().isEmpty() ? null : new CellMark("▲", Tint.WARNING);
	}

	private static String changes(SheetRowImport row) {
		return row.changes().stream().map(change -> change.from().isEmpty() ? change.what() + " " + change.to()
				: change.what() + " " + change.from() + " → " + change.to()).collect(Collectors.joining(org.planwright.core.Messages.text("list.clauses")));
	}

	private static String doubts(SheetRowImport row) {
		return row.doubts().stream().map(Doubt::text).collect(Collectors.joining(" "));
	}

	private List<SheetAction> rowActions() {
		return List.of(new SheetAction(Messages.text("sheets.answer.skip"), Icon.X, SWT.DEL, () -> !rows.sheet().selectedRows().isEmpty(),
				() -> answerSelected(Messages.text("sheets.answer.skip"))),
				new SheetAction(Messages.text("sheets.answer.fresh"), Icon.PLUS, SWT.INSERT, () -> !rows.sheet().selectedRows().isEmpty(),
						() -> answerSelected(Messages.text("sheets.answer.fresh"))));
	}

	private void answerSelected(String words) {
		rows.sheet().selectedRows().forEach(row -> draft.answer(row, words));
		changed();
	}

	private void changed() {
		touched = true;
		refresh();
	}

	private void refresh() {
		List<ColumnLine> lines = new ArrayList<>();
		for (int i = 0; i < draft.layout().columns().size(); i++) {
			lines.add(new ColumnLine(i));
		}
		columns.show(RowSource.of(lines));
		rows.show(source());
		String remarks = draft.rows().map(SheetImport::reading).map(reading -> String.join(" ", reading.remarks())).orElse("");
		found.setText((Messages.text(draft.isRemembered() ? "sheets.remembered" : draft.isFound() ? "sheets.found" : "sheets.notFound",
				Integer.toString(draft.layout().headRow() + 1)) + (remarks.isEmpty() ? "" : " " + remarks)).replace("&", "&&"));
		found.setForeground(theme.color(Tint.INK_QUIET));
		String problem = draft.problem();
		outcome.setText((problem.isEmpty() ? draft.outcome() : problem).replace("&", "&&"));
		outcome.setForeground(theme.color(problem.isEmpty() ? Tint.INK : Tint.WARNING));
		outcome.getParent().layout();
		judge();
	}

	/** Rows are told apart by their place in the sheet, which stays when they are read again. */
	private RowSource<SheetRowImport> source() {
		List<SheetRowImport> all = draft.rows().map(SheetImport::rows).orElse(List.of());
		return RowSource.of(all, row -> row.line().number());
	}

	@Override
	protected boolean isChanged() {
		return touched;
	}

	@Override
	protected boolean isComplete() {
		return draft.problem().isEmpty();
	}
}
