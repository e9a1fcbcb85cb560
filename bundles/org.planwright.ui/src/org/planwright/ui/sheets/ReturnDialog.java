package org.planwright.ui.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.planwright.core.ReturnImport.Kind;
import org.planwright.ui.Messages;
import org.planwright.ui.dialog.DraftDialog;
import org.planwright.ui.sheets.ReturnDraft.Line;
import org.planwright.ui.table.CellMark;
import org.planwright.ui.table.DraftEditing;
import org.planwright.ui.table.PlainColumn;
import org.planwright.ui.table.RowSource;
import org.planwright.ui.table.SheetAction;
import org.planwright.ui.table.SheetPane;
import org.planwright.ui.theme.Icon;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/** 取回 Excel 表格中的改动: every difference from what went out, of which a person chooses. */
final class ReturnDialog extends DraftDialog {

	/** Why a difference is not taken is a sentence or two. */
	private static final int LINES = 2;
	private static final Point SIZE = new Point(1240, 660);
	private static final Point LARGEST = new Point(1500, 800);

	private final ReturnDraft draft;
	private final Theme theme;
	private final Icons icons;
	private SheetPane<Line> pane;
	private Label outcome;

	ReturnDialog(Shell parent, ReturnDraft draft, String fileName, Theme theme, Icons icons) {
		super(parent, Messages.text("sheets.return.title", fileName), Messages.text("sheets.return.ok"), SIZE, LARGEST);
		this.draft = draft;
		this.theme = theme;
		this.icons = icons;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Label head = new Label(area, SWT.WRAP);
		head.setText((Messages.text("sheets.return.head") + " " + draft.columns()).strip().replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, false).hint(10, SWT.DEFAULT).applyTo(head);
		pane = new SheetPane<>(area, theme, icons, Messages.text("sheets.return.sheet"), columns(), 2, new DraftHost<>(this::refresh, this::actions, LINES));
		actions().forEach(action -> pane.addButton(action.icon(), action.label(), action.label(), action::runIfEnabled));
		GridDataFactory.fillDefaults().grab(true, true).hint(10, 10).applyTo(pane.control());
		outcome = new Label(area, SWT.WRAP);
		outcome.setFont(theme.bold());
		GridDataFactory.fillDefaults().grab(true, false).hint(10, SWT.DEFAULT).applyTo(outcome);
		refresh();
		return area;
	}

	private List<PlainColumn<Line>> columns() {
		String take = Messages.text("sheets.return.take");
		String leave = Messages.text("sheets.return.leave");
		boolean hasNotes = draft.lines().stream().anyMatch(line -> !ReturnDraft.note(line).isEmpty());
		List<PlainColumn<Line>> columns = new ArrayList<>(List.of(
				column("take", 4, line -> line.isTaken() ? take : leave).marked(ReturnDialog::mark).edited(new DraftEditing<Line>((line, words) -> {
					line.take(words.equals(take));
					refresh();
				}).choosing(List.of(take, leave))),
				told("table", 8, line -> line.item().table()), told("row", 14, line -> line.item().row()).growing(16),
				column("what", 7, ReturnDraft::what).quiet(), told("from", 10, line -> line.item().from()).growing(20),
				told("to", 10, line -> line.item().to()).growing(hasNotes ? 24 : Integer.MAX_VALUE)));
		if (hasNotes) {
			columns.add(told("note", 18, ReturnDraft::note).growing(Integer.MAX_VALUE));
		}
		return columns;
	}

	private static PlainColumn<Line> column(String id, int width, Function<Line, String> text) {
		return new PlainColumn<>(id, Messages.text("sheets.return.column." + id), width, text);
	}

	/** Words that may be cut are whole under the pointer. */
	private static PlainColumn<Line> told(String id, int width, Function<Line, String> text) {
		return column(id, width, text).noted(text).quiet();
	}

	private static CellMark mark(Line line) {
		if (line.item().problem().isPresent()) {
			return new CellMark("●", Tint.ERROR);
		}
		return line.item().now().isPresent() || line.item().doubt().isPresent() || line.item().kind() == Kind.REMOVE ? new CellMark("▲", Tint.WARNING) : null;
	}

	private List<SheetAction> actions() {
		return List.of(new SheetAction(Messages.text("sheets.return.take.selected"), Icon.CIRCLE_CHECK, SWT.INSERT, () -> true, () -> takeSelected(true)),
				new SheetAction(Messages.text("sheets.return.leave.selected"), Icon.X, SWT.DEL, () -> true, () -> takeSelected(false)));
	}

	private void takeSelected(boolean take) {
		pane.sheet().selectedRows().forEach(line -> line.take(take));
		refresh();
	}

	private void refresh() {
		pane.show(RowSource.of(draft.lines()));
		outcome.setText(draft.outcome());
		judge();
	}

	@Override
	protected boolean isChanged() {
		return draft.isChanged();
	}

	@Override
	protected boolean isComplete() {
		return draft.isComplete();
	}
}
