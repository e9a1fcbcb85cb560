package org.planwright.ui.table;

import java.util.List;

import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolItem;
import org.planwright.ui.Messages;
import org.planwright.ui.kit.ToolItems;
import org.planwright.ui.theme.Icon;
import org.planwright.ui.theme.Icons;

/**
 * The menus of a sheet: one for its cells and rows, one for the head of a column. Made when they are asked for.
 *
 * @param <R> what one row stands for
 */
final class SheetMenus<R> {

	private final Sheet<R> sheet;
	private final Icons icons;

	SheetMenus(Sheet<R> sheet, Icons icons) {
		this.sheet = sheet;
		this.icons = icons;
		sheet.control().addListener(SWT.MenuDetect, this::open);
	}

	private void open(Event event) {
		NatTable table = sheet.control();
		boolean byKey = event.detail == SWT.MENU_KEYBOARD;
		Point at = byKey ? sheet.framePoint() : table.toControl(event.x, event.y);
		LabelStack region = table.getRegionLabelsByXY(at.x, at.y);
		int position = table.getColumnPositionByX(at.x);
		boolean onHead = region != null && (region.hasLabel(GridRegion.COLUMN_HEADER) || region.hasLabel(GridRegion.FILTER_ROW));
		Menu menu = new Menu(table);
		if (onHead) {
			fillHead(menu, position < 0 ? -1 : table.getColumnIndexByPosition(position));
		} else {
			if (!byKey) {
				sheet.frame().putUnder(at);
			}
			fillBody(menu);
		}
		menu.addListener(SWT.Hide, hidden -> table.getDisplay().asyncExec(menu::dispose));
		if (byKey) {
			menu.setLocation(table.toDisplay(at));
		}
		menu.setVisible(true);
	}

	/** The menu of cells and rows. */
	void fillBody(Menu menu) {
		if (sheet.host().takesWords()) {
			item(menu, "table.menu.edit", Icon.PENCIL, SWT.F2, sheet.frame().canEdit(), sheet::editOrFold);
			new MenuItem(menu, SWT.SEPARATOR);
			item(menu, "table.menu.cut", Icon.SCISSORS, SWT.MOD1 | 'X', true, sheet::cut);
		}
		item(menu, "table.menu.copy", Icon.COPY, SWT.MOD1 | 'C', true, sheet::copy);
		if (sheet.host().takesWords()) {
			item(menu, "table.menu.paste", Icon.CLIPBOARD_PASTE, SWT.MOD1 | 'V', true, sheet::paste);
		}
		SheetOutput.of(sheet.control().getDisplay()).ifPresent(output -> item(menu, "table.menu.export", Icon.FILE_OUTPUT, SWT.MOD1 | SWT.MOD2 | 'E',
				sheet.rows().count() > 0, () -> SheetExport.give(sheet)));
		List<SheetAction> actions = sheet.host().actions();
		if (!actions.isEmpty()) {
			new MenuItem(menu, SWT.SEPARATOR);
		}
		actions.forEach(action -> ActionItems.add(menu, action, icons));
		List<SheetAction> remarks = sheet.host().remarkActions();
		if (!remarks.isEmpty()) {
			new MenuItem(menu, SWT.SEPARATOR);
		}
		remarks.forEach(action -> ActionItems.add(menu, action, icons));
		if (sheet.rows().isTree()) {
			new MenuItem(menu, SWT.SEPARATOR);
			item(menu, "table.menu.foldAll", null, 0, true, () -> sheet.shown().setAllFolded(true));
			item(menu, "table.menu.unfoldAll", null, 0, true, () -> sheet.shown().setAllFolded(false));
		}
	}

	private void fillHead(Menu menu, int column) {
		SheetArrangement<R> arrangement = sheet.arrangement();
		if (column >= 0) {
			item(menu, "table.menu.sortUp", Icon.ARROW_UP, 0, true, () -> sheet.sort(new SheetSort(column, false)));
			item(menu, "table.menu.sortDown", Icon.ARROW_DOWN, 0, true, () -> sheet.sort(new SheetSort(column, true)));
		}
		item(menu, "table.menu.sortNone", null, 0, sheet.rows().sort() != null, () -> sheet.sort(null));
		new MenuItem(menu, SWT.SEPARATOR);
		MenuItem filter = labelled(menu, SWT.CHECK, Messages.text("table.menu.filterRow"), null, SWT.MOD1 | SWT.MOD2 | 'L', true, sheet.shown()::toggleFilterRow);
		filter.setSelection(sheet.shown().isFilterRowShown());
		new MenuItem(menu, SWT.SEPARATOR);
		if (column >= 0) {
			item(menu, "table.menu.freeze", null, 0, true, () -> arrangement.freezeTo(column));
		}
		item(menu, "table.menu.unfreeze", null, 0, arrangement.isFrozen(), arrangement::unfreeze);
		if (column >= 0) {
			item(menu, "table.menu.fit", null, 0, true, () -> sheet.fit(column));
			item(menu, "table.menu.hide", null, 0, true, () -> arrangement.setShown(column, false));
		}
		MenuItem columns = new MenuItem(menu, SWT.CASCADE);
		columns.setText(Messages.text("table.menu.columns"));
		Menu chooser = new Menu(menu);
		columns.setMenu(chooser);
		fillColumns(chooser);
	}

	/** Opens the choice of columns under a button. */
	void openColumns(ToolItem below) {
		Menu menu = new Menu(below.getParent());
		fillColumns(menu);
		ToolItems.open(menu, below);
	}

	/** Opens a menu of actions under a button. */
	void open(ToolItem below, List<SheetAction> actions) {
		Menu menu = new Menu(below.getParent());
		actions.forEach(action -> ActionItems.add(menu, action, icons));
		ToolItems.open(menu, below);
	}

	private void fillColumns(Menu menu) {
		SheetArrangement<R> arrangement = sheet.arrangement();
		for (int i = 0; i < sheet.columns().size(); i++) {
			int column = i;
			boolean shown = arrangement.isShown(column);
			MenuItem item = labelled(menu, SWT.CHECK, sheet.columns().get(column).title(), null, 0, true, () -> arrangement.setShown(column, !shown));
			item.setSelection(shown);
		}
		new MenuItem(menu, SWT.SEPARATOR);
		item(menu, "table.menu.columnsReset", null, 0, true, () -> arrangement.setLayout(ColumnLayout.NONE));
	}

	private void item(Menu menu, String key, Icon icon, int accelerator, boolean enabled, Runnable run) {
		labelled(menu, SWT.PUSH, Messages.text(key), icon, accelerator, enabled, run);
	}

	private MenuItem labelled(Menu menu, int style, String label, Icon icon, int accelerator, boolean enabled, Runnable run) {
		return ActionItems.add(menu, style, label, icon, icons, accelerator, enabled, run);
	}
}
