package org.planwright.ui.kit;

import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/** Words on items of tool bars, in the colours of the theme. */
public final class ToolItems {

	private static final String WORDS = "words";
	/** Half as wide as a Chinese character. */
	private static final String ROOM = "\u2002";

	private ToolItems() {
	}

	/** Colours the words of an item: fainter while it cannot be used, as a colour of their own would hide that. Called again when the theme changes. */
	public static void dress(ToolItem item, Theme theme) {
		item.setForeground(theme.color(item.getEnabled() ? Tint.INK : Tint.INK_FAINT));
	}

	/**
	 * Takes the words off as many items as it needs, from the last, so that all have room: what has none is not shown at all. The words stay in
	 * the tips. Words that were taken off come back where there is room.
	 *
	 * @param bar stands in a row with other controls
	 * @param giveWay has these give what room they can
	 */
	public static void shorten(ToolBar bar, Runnable giveWay) {
		Composite row = bar.getParent();
		BooleanSupplier fits = () -> {
			giveWay.run();
			return row.computeSize(SWT.DEFAULT, SWT.DEFAULT).x <= row.getSize().x;
		};
		for (ToolItem item : bar.getItems()) {
			if (item.getData(WORDS) instanceof String words) {
				item.setText(words);
				item.setData(WORDS, null);
			}
		}
		ToolItem[] items = bar.getItems();
		for (int i = items.length - 1; i >= 0 && !fits.getAsBoolean(); i--) {
			if (items[i].getImage() != null && !items[i].getText().isEmpty()) {
				items[i].setData(WORDS, items[i].getText());
				items[i].setText("");
			}
		}
		row.layout();
	}

	/** Says words on an item; while {@link #shorten} has taken its words off for want of room, they are said when there is room again. */
	public static void say(ToolItem item, String words) {
		if (item.getData(WORDS) instanceof String) {
			item.setData(WORDS, words);
		} else if (!words.equals(item.getText())) {
			item.setText(words);
			item.getParent().getParent().layout();
		}
	}

	/** Says words on an item that has no icon, with some room around them: GTK leaves room around icons only. */
	public static void sayAlone(ToolItem item, String words) {
		say(item, ROOM + words + ROOM);
	}

	/** Opens a menu below an item and lets go of it when it closes. The item has no tip meanwhile, which would come up over the menu. */
	public static void open(Menu menu, ToolItem below) {
		ToolBar bar = below.getParent();
		String tip = below.getToolTipText();
		below.setToolTipText(null);
		Rectangle bounds = below.getBounds();
		menu.setLocation(bar.toDisplay(bounds.x, bounds.y + bounds.height));
		menu.addListener(SWT.Hide, hidden -> {
			if (!below.isDisposed()) {
				below.setToolTipText(tip);
			}
			bar.getDisplay().asyncExec(menu::dispose);
		});
		menu.setVisible(true);
	}

	/** Lets an item be used, or not, and shows that in the colour of its words. */
	public static void enable(ToolItem item, boolean enabled, Theme theme) {
		if (item.getEnabled() != enabled) {
			item.setEnabled(enabled);
			dress(item, theme);
		}
	}
}
