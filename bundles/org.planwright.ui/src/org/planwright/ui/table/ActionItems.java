package org.planwright.ui.table;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.SWTKeySupport;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.planwright.ui.theme.Icon;
import org.planwright.ui.theme.Icons;

/** Puts actions into menus, each with its key beside it. The key is only written there: whoever has the keyboard hears it. */
public final class ActionItems {

	private ActionItems() {
	}

	/** Adds an action, or the line between two groups of them. */
	public static void add(Menu menu, SheetAction action, Icons icons) {
		if (action == SheetAction.SEPARATOR) {
			new MenuItem(menu, SWT.SEPARATOR);
		} else {
			add(menu, SWT.PUSH, action.label(), action.icon(), icons, action.key(), action.enabled().getAsBoolean(), action.run());
		}
	}

	static MenuItem add(Menu menu, int style, String label, Icon icon, Icons icons, int key, boolean enabled, Runnable run) {
		MenuItem item = new MenuItem(menu, style);
		item.setText(key == 0 ? label : label + '\t' + keys(key));
		if (icon != null) {
			item.setImage(icons.image(icon));
		}
		item.setEnabled(enabled);
		item.addListener(SWT.Selection, event -> run.run());
		return item;
	}

	/** How a key is written, such as Ctrl+Enter. */
	public static String keys(int key) {
		KeyStroke stroke = KeyStroke.getInstance(key & SWT.MODIFIER_MASK, key & ~SWT.MODIFIER_MASK);
		return SWTKeySupport.getKeyFormatterForPlatform().format(stroke);
	}
}
