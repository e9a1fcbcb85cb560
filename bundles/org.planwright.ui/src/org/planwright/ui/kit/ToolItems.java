package org.planwright.ui.kit;

import org.eclipse.swt.widgets.ToolItem;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/** Words on items of tool bars, in the colours of the theme. */
public final class ToolItems {

	private ToolItems() {
	}

	/** Colours the words of an item: fainter while it cannot be used, as a colour of their own would hide that. Called again when the theme changes. */
	public static void dress(ToolItem item, Theme theme) {
		item.setForeground(theme.color(item.getEnabled() ? Tint.INK : Tint.INK_FAINT));
	}

	/** Lets an item be used, or not, and shows that in the colour of its words. */
	public static void enable(ToolItem item, boolean enabled, Theme theme) {
		if (item.getEnabled() != enabled) {
			item.setEnabled(enabled);
			dress(item, theme);
		}
	}
}
