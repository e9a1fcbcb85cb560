package org.planwright.ui.table;

import java.util.function.BooleanSupplier;

import org.planwright.ui.theme.Icon;

/**
 * Something that can be done with the selected rows, from the menu or by a key.
 *
 * @param label   what the menu says
 * @param icon    its drawing; null for none
 * @param key     modifiers and key as SWT has them, such as {@code SWT.MOD3 | SWT.ARROW_UP}; 0 for none
 * @param enabled whether it can be done now
 * @param run     does it
 */
public record SheetAction(String label, Icon icon, int key, BooleanSupplier enabled, Runnable run) {

	/** What stands between groups of a menu. */
	public static final SheetAction SEPARATOR = new SheetAction("", null, 0, () -> false, () -> { });

	/** Does it where it can be done. */
	public void runIfEnabled() {
		if (enabled.getAsBoolean()) {
			run.run();
		}
	}
}
