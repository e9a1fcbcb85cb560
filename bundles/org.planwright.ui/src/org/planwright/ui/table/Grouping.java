package org.planwright.ui.table;

import org.eclipse.swt.widgets.ToolItem;
import org.planwright.ui.Messages;
import org.planwright.ui.session.Settings;
import org.planwright.ui.theme.Icon;

/** Whether the rows of a sheet stand under headings: the user's choice, remembered for each sheet. */
public final class Grouping {

	private static final String FLAT = "flat";

	private final Settings settings;
	private final String sheet;
	private final Runnable changed;

	/**
	 * The choice of one sheet.
	 *
	 * @param sheet names it in the settings, and begins the keys of its messages
	 * @param changed told when the user chose otherwise
	 */
	public Grouping(Settings settings, String sheet, Runnable changed) {
		this.settings = settings;
		this.sheet = sheet;
		this.changed = changed;
	}

	/** Whether rows stand under headings; so they do at first. */
	public boolean isOn() {
		return settings.table(sheet, FLAT).isEmpty();
	}

	/** Adds the button that changes it. */
	public void addTo(SheetPane<?> bar) {
		ToolItem[] button = new ToolItem[1];
		button[0] = bar.addToggle(Icon.LIST_TREE, Messages.text(sheet + ".group"), Messages.text(sheet + ".group.tip"), isOn(), () -> {
			settings.setTable(sheet, FLAT, button[0].getSelection() ? "" : FLAT);
			changed.run();
		});
	}
}
