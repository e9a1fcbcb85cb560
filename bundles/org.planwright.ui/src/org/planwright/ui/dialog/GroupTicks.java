package org.planwright.ui.dialog;

import java.util.function.BiConsumer;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/**
 * Ticks of things in a tree that has them in groups. A group is ticked while any of its things is, and greyed while not all are; whoever
 * ticks it ticks all of them.
 *
 * @param <T> the things, which are the data of the items under the groups
 */
public final class GroupTicks<T> {

	private final Tree tree;
	private final Class<T> kind;
	private final Predicate<T> isOn;
	private final BiConsumer<T, Boolean> setOn;

	/**
	 * @param tree one with check boxes
	 * @param kind of the things
	 * @param setOn takes what the user ticks
	 */
	public GroupTicks(Tree tree, Class<T> kind, Predicate<T> isOn, BiConsumer<T, Boolean> setOn) {
		this.tree = tree;
		this.kind = kind;
		this.isOn = isOn;
		this.setOn = setOn;
		tree.addListener(SWT.Selection, this::ticked);
	}

	/** Shows what is ticked now. */
	public void show() {
		for (TreeItem group : tree.getItems()) {
			int ticked = 0;
			for (TreeItem item : group.getItems()) {
				boolean on = isOn.test(kind.cast(item.getData()));
				item.setChecked(on);
				ticked += on ? 1 : 0;
			}
			group.setChecked(ticked > 0);
			group.setGrayed(ticked > 0 && ticked < group.getItemCount());
		}
	}

	private void ticked(Event event) {
		if (event.detail == SWT.CHECK) {
			TreeItem item = (TreeItem) event.item;
			if (kind.isInstance(item.getData())) {
				setOn.accept(kind.cast(item.getData()), item.getChecked());
			} else {
				for (TreeItem each : item.getItems()) {
					setOn.accept(kind.cast(each.getData()), item.getChecked());
				}
			}
			show();
		}
	}
}
