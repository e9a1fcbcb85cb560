package org.planwright.ui.align;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.planwright.ui.Messages;
import org.planwright.ui.table.ActionItems;
import org.planwright.ui.table.SheetAction;
import org.planwright.ui.theme.Icon;
import org.planwright.ui.theme.Icons;

/** The menu of the surface, and its keys. */
final class SideMenu {

	private final SideCanvas canvas;
	private final PairActions actions;
	private final Icons icons;
	private final SheetAction goTo;
	private final SheetAction export;

	SideMenu(SideCanvas canvas, PairActions actions, Icons icons, SheetAction goTo, SheetAction export) {
		this.canvas = canvas;
		this.actions = actions;
		this.icons = icons;
		this.goTo = goTo;
		this.export = export;
	}

	void attach() {
		canvas.addListener(SWT.KeyDown, this::keyDown);
		Menu menu = new Menu(canvas);
		menu.addListener(SWT.Show, event -> fill(menu));
		canvas.setMenu(menu);
	}

	private void keyDown(Event event) {
		int key = event.keyCode == SWT.KEYPAD_CR ? SWT.CR : event.keyCode;
		List<SheetAction> all = new ArrayList<>(actions.judging());
		all.add(copy());
		for (SheetAction action : all) {
			if (action.key() != 0 && action.key() == (event.stateMask & SWT.MODIFIER_MASK | key)) {
				event.doit = false;
				action.runIfEnabled();
				return;
			}
		}
	}

	private SheetAction copy() {
		return new SheetAction(Messages.text("align.do.copy"), Icon.COPY, SWT.MOD1 | 'c', () -> !canvas.picked().isEmpty(),
				() -> SideTable.of(canvas.picked()).copy(canvas.getDisplay()));
	}

	private void fill(Menu menu) {
		for (MenuItem item : menu.getItems()) {
			item.dispose();
		}
		ActionItems.add(menu, goTo, icons);
		ActionItems.add(menu, SheetAction.SEPARATOR, icons);
		actions.judging().forEach(action -> ActionItems.add(menu, action, icons));
		ActionItems.add(menu, SheetAction.SEPARATOR, icons);
		ActionItems.add(menu, copy(), icons);
		ActionItems.add(menu, export, icons);
		ActionItems.add(menu, new SheetAction(Messages.text("align.do.unfoldAll"), null, 0, () -> true, () -> canvas.unfoldAll(true)), icons);
		ActionItems.add(menu, new SheetAction(Messages.text("align.do.foldAll"), null, 0, () -> true, () -> canvas.unfoldAll(false)), icons);
	}
}
