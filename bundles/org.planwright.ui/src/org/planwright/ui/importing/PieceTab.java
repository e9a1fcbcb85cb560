package org.planwright.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolItem;
import org.planwright.model.Identified;
import org.planwright.ui.Messages;
import org.planwright.ui.table.ListedRows;
import org.planwright.ui.table.Notice;
import org.planwright.ui.table.PlainColumn;
import org.planwright.ui.table.Sheet;
import org.planwright.ui.table.SheetAction;
import org.planwright.ui.table.SheetHost;
import org.planwright.ui.table.SheetPane;
import org.planwright.ui.theme.Icon;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;

/** Recognised pieces of one kind as a sheet, each linked with the lines that it was made of. */
abstract class PieceTab implements ReviewTab, SheetHost<PieceRow> {

	/** Something that can be done with the selected piece, by a button and in the menu of the rows. */
	private record PieceAction(SheetAction action, String label, String tip) {
	}

	private final Theme theme;
	private final Icons icons;
	private final List<PieceAction> actions = new ArrayList<>();
	private final List<ToolItem> buttons = new ArrayList<>();
	private SheetPane<PieceRow> pane;
	private Review review;

	PieceTab(Theme theme, Icons icons) {
		this.theme = theme;
		this.icons = icons;
	}

	/** Names the tab in its messages: {@code importing.tab.NAME} and {@code importing.empty.NAME}. */
	abstract String name();

	/** The columns; the first one shows which piece stands under which. */
	abstract List<PlainColumn<PieceRow>> columns();

	/** The pieces of the plan in the order of the document. */
	abstract List<PieceRow> rows(Review shown);

	/** How many pieces there are, for the tab's button. */
	abstract int count(Review shown);

	/** Says, with {@link #action}, what can be done with pieces; called before there are widgets. */
	void defineActions() {
		// most tabs need none
	}

	/** Adds buttons that stay down, before those of the actions. */
	void addToggles() {
		// most tabs need none
	}

	@Override
	public String title(Review shown) {
		return Messages.text("importing.tab." + name(), count(shown));
	}

	@Override
	public Control createControl(Composite parent) {
		defineActions();
		pane = new SheetPane<>(parent, theme, icons, Messages.text("importing.tab." + name(), ""), columns(), 0, this);
		addToggles();
		for (PieceAction each : actions) {
			SheetAction action = each.action();
			buttons.add(pane.addButton(action.icon(), each.label(), each.tip(), action::runIfEnabled));
		}
		pane.emptyState().say(Messages.text("importing.empty." + name()), null, () -> { });
		sheet().onSelect(cell -> {
			review.select(cell.row().piece(), this);
			update();
		});
		return pane.control();
	}

	/**
	 * Says what can be done with the selected piece.
	 *
	 * @param key names its message; the one with {@code .tip} says more
	 * @param narrow whether the button has its drawing only
	 */
	final void action(String key, Icon icon, boolean narrow, int accelerator, BooleanSupplier enabled, Runnable run) {
		SheetAction action = new SheetAction(Messages.text(key), icon, accelerator, enabled, run);
		actions.add(new PieceAction(action, narrow ? "" : action.label(), Messages.text(key + ".tip")));
	}

	/** Adds a button that stays down. */
	final ToolItem addToggle(String key, Icon icon, boolean down, Runnable run) {
		return pane.addToggle(icon, Messages.text(key), Messages.text(key + ".tip"), down, run);
	}

	private void update() {
		for (int i = 0; i < buttons.size(); i++) {
			buttons.get(i).setEnabled(actions.get(i).action().enabled().getAsBoolean());
		}
	}

	final Sheet<PieceRow> sheet() {
		return pane.sheet();
	}

	/** The review that is shown. */
	final Review review() {
		return review;
	}

	/** The only selected piece, if it is of a kind. */
	final <T> Optional<T> selected(Class<T> kind) {
		List<PieceRow> rows = sheet().selectedRows();
		return rows.size() == 1 ? Optional.of(rows.getFirst().piece()).filter(kind::isInstance).map(kind::cast) : Optional.empty();
	}

	/** The line of the document at which a piece begins, as a cell. */
	final String line(Identified piece) {
		return review.places().linesOf(piece).map(lines -> Integer.toString(lines.first())).orElse("");
	}

	@Override
	public void show(Review shown) {
		review = shown;
		pane.show(new ListedRows<>(rows(shown)));
		update();
	}

	@Override
	public void reveal(Identified piece) {
		if (!sheet().reveal(piece, -1) && !sheet().rows().filter().isEmpty()) {
			pane.clearFilters();
			sheet().reveal(piece, -1);
		}
		update();
	}

	@Override
	public void setFocus() {
		pane.setFocus();
	}

	@Override
	public void edit(String label, Runnable change) {
		review.session().edit(label, review.plan(), change);
	}

	@Override
	public void say(Notice notice) {
		pane.say(notice);
	}

	@Override
	public List<SheetAction> actions() {
		return actions.stream().map(PieceAction::action).toList();
	}
}
