package org.planwright.ui.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolItem;
import org.planwright.ui.Messages;
import org.planwright.ui.kit.ToolItems;
import org.planwright.ui.matrix.MatrixFilter.Show;
import org.planwright.ui.table.SheetAction;
import org.planwright.ui.table.SheetPane;
import org.planwright.ui.theme.Icon;
import org.planwright.ui.trace.LinkLook;

/** What of the matrix a person wants to see: words that indicators are filtered by, and the menu 显示. */
final class MatrixChoices {

	private static final String CHOSEN = "✓ ";
	private static final String OPEN = "　";

	private final Runnable changed;
	private MatrixFilter filter = MatrixFilter.ALL;
	private boolean byCount;
	private Text wanted;
	private ToolItem button;

	/** @param changed told when something else is wanted */
	MatrixChoices(Runnable changed) {
		this.changed = changed;
	}

	/** Adds the field and the menu to the bar over the matrix. */
	void addTo(SheetPane<MatrixRow> bar) {
		wanted = bar.addField(Messages.text("matrix.filter.hint"), words -> filter(filter.withWords(words)));
		button = bar.addMenu(Icon.LIST_FILTER, label(), Messages.text("matrix.show.tip"), this::entries);
	}

	/** Which rows and columns are wanted. */
	MatrixFilter filter() {
		return filter;
	}

	/** Whether indicators that least serves come first. */
	boolean isByCount() {
		return byCount;
	}

	/** Whether everything is wanted. */
	boolean isAll() {
		return filter.equals(MatrixFilter.ALL);
	}

	/** Wants everything again. */
	void clear() {
		wanted.setText("");
		filter(MatrixFilter.ALL);
	}

	private void filter(MatrixFilter next) {
		if (!next.equals(filter)) {
			filter = next;
			ToolItems.say(button, label());
			button.getParent().getParent().layout(true, true);
			changed.run();
		}
	}

	private String label() {
		return Messages.text("matrix.show", word(filter.show()));
	}

	private List<SheetAction> entries() {
		List<SheetAction> entries = new ArrayList<>();
		for (Show show : Show.values()) {
			if (show == Show.UNSERVED) {
				entries.add(SheetAction.SEPARATOR);
			}
			entries.add(entry(filter.show() == show, word(show), () -> filter(filter.withShow(show))));
		}
		entries.add(SheetAction.SEPARATOR);
		entries.add(entry(byCount, Messages.text("matrix.byCount"), () -> {
			byCount = !byCount;
			changed.run();
		}));
		return entries;
	}

	private static SheetAction entry(boolean chosen, String words, Runnable run) {
		return new SheetAction((chosen ? CHOSEN : OPEN) + words, null, 0, () -> true, run);
	}

	private static String word(Show show) {
		String words = Messages.text("matrix.show." + show.name().toLowerCase(Locale.ROOT).replace('_', '-'));
		return show.state() == null ? words : LinkLook.sign(show.state()) + " " + words;
	}
}
