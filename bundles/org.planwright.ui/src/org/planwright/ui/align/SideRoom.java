package org.planwright.ui.align;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.planwright.ui.table.EmptyState;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/** What is seen of the page: both plans under their head and over the explanation, or words that say why there is nothing of them. */
final class SideRoom {

	private static final int[] WEIGHTS = { 63, 37 };

	private final Theme theme;
	private final Composite control;
	private final StackLayout stack = new StackLayout();
	private final EmptyState none;
	private final SashForm halves;
	private final SideHead head;
	private final Composite list;
	private final StackLayout listStack = new StackLayout();
	private final SideCanvas canvas;
	private final EmptyState filteredOut;

	/** @param changed hears that something else is to be shown */
	SideRoom(Composite parent, Theme theme, Icons icons, Runnable changed) {
		this.theme = theme;
		control = new Composite(parent, SWT.NONE);
		control.setLayout(stack);
		none = new EmptyState(control, theme);
		halves = new SashForm(control, SWT.VERTICAL | SWT.SMOOTH);
		head = new SideHead(new Composite(halves, SWT.NONE), theme, icons, changed);
		list = head.room();
		list.setLayout(listStack);
		canvas = new SideCanvas(list, theme);
		filteredOut = new EmptyState(list, theme);
	}

	Composite control() {
		return control;
	}

	SideHead head() {
		return head;
	}

	SideCanvas canvas() {
		return canvas;
	}

	/** Where the explanation is to be made, under both plans; to be called once it was. */
	Composite halves() {
		return halves;
	}

	void share() {
		halves.setWeights(WEIGHTS);
	}

	void dress() {
		control.setBackground(theme.color(Tint.PAPER));
		halves.setBackground(theme.color(Tint.LINE));
		head.dress();
		canvas.restyle();
	}

	/** Shows both plans. */
	void showPlans() {
		top(stack, control, halves);
	}

	/** Shows why there are no plans to compare. */
	void sayNothing(String words, String action, Runnable run) {
		none.say(words, action, run);
		top(stack, control, none.control());
	}

	/** Shows the lines. */
	void showLines() {
		top(listStack, list, canvas);
	}

	/** Shows why there are no lines, under the head. */
	void sayNoLines(String words, String action) {
		filteredOut.say(words, action, head::clearFilter);
		top(listStack, list, filteredOut.control());
	}

	private static void top(StackLayout layout, Composite parent, Control top) {
		if (layout.topControl != top) {
			layout.topControl = top;
			parent.layout();
		}
	}

	void setFocus() {
		if (stack.topControl == halves && listStack.topControl == canvas) {
			canvas.setFocus();
		} else {
			control.setFocus();
		}
	}
}
