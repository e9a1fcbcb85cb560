package org.planwright.ui.align;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.PlanEdits;
import org.planwright.model.Plan;
import org.planwright.ui.Messages;
import org.planwright.ui.selection.PlanNames;

/** The plans of the project that a plan may have as its upper plan. */
public final class UpperMenu {

	private UpperMenu() {
	}

	/** Opens the menu where the mouse is. */
	static void open(Control over, Plan plan, ProjectSession session) {
		Menu menu = new Menu(over);
		fill(menu, plan, session);
		menu.addListener(SWT.Hide, event -> over.getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}

	/** Fills a menu; what is chosen there becomes the upper plan by one edit. */
	public static void fill(Menu menu, Plan plan, ProjectSession session) {
		PlanEdits edits = new PlanEdits(session);
		choice(menu, Messages.text("navigator.upper.none"), plan.getUpper() == null, true, () -> edits.setUpper(plan, null));
		for (Plan other : session.project().getPlans()) {
			if (other != plan) {
				choice(menu, PlanNames.name(other), plan.getUpper() == other, edits.canSetUpper(plan, other), () -> edits.setUpper(plan, other));
			}
		}
	}

	private static void choice(Menu menu, String words, boolean chosen, boolean enabled, Runnable action) {
		MenuItem item = new MenuItem(menu, SWT.RADIO);
		item.setText(words.replace("&", "&&"));
		item.setSelection(chosen);
		item.setEnabled(enabled);
		item.addListener(SWT.Selection, event -> {
			if (item.getSelection() && !chosen) {
				action.run();
			}
		});
	}
}
