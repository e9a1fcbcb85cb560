package org.planwright.ui.sheets;

import java.util.List;
import java.util.function.Supplier;

import org.planwright.ui.table.Notice;
import org.planwright.ui.table.SheetAction;
import org.planwright.ui.table.SheetHost;

/** A sheet in a dialog whose cells change what is drafted there. */
final class DraftHost<R> implements SheetHost<R> {

	private final Runnable changed;
	private final Supplier<List<SheetAction>> actions;
	private final int lines;

	DraftHost(Runnable changed, Supplier<List<SheetAction>> actions) {
		this(changed, actions, 1);
	}

	/** @param lines how many lines of words a row has room for */
	DraftHost(Runnable changed, Supplier<List<SheetAction>> actions, int lines) {
		this.changed = changed;
		this.actions = actions;
		this.lines = lines;
	}

	@Override
	public int lines() {
		return lines;
	}

	@Override
	public void edit(String label, Runnable change) {
		change.run();
		changed.run();
	}

	@Override
	public void say(Notice notice) {
		// What is to be said of a draft stands below its sheet.
	}

	@Override
	public List<SheetAction> actions() {
		return actions.get();
	}
}
