package org.planwright.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.planwright.core.project.ProjectChange;
import org.planwright.model.Identified;
import org.planwright.model.Plan;
import org.planwright.ui.kit.Keyboard;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/** The pages of a plan, one of which is seen; each is made when it is first shown. */
final class PageStack {

	/** A page and, once it was shown, its control. */
	private static final class Slot {
		final PlanPage page;
		Control control;
		/** What was picked when the page was last seen. */
		PlanSelection seen;

		Slot(PlanPage page) {
			this.page = page;
		}
	}

	private final List<Slot> slots = new ArrayList<>();
	private final StackLayout stack = new StackLayout();
	private Composite body;
	private Plan plan;
	private Slot shown;

	/** Takes the pages of a plan in the place of those that it has. */
	void setPages(Plan next, List<? extends PlanPage> pages) {
		dispose();
		plan = next;
		pages.forEach(page -> slots.add(new Slot(page)));
	}

	/** Makes the room for the pages in a parent with a grid of one column. */
	void createControl(Composite parent, Theme theme) {
		body = new Composite(parent, SWT.NONE);
		body.setLayout(stack);
		body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		Runnable dress = () -> body.setBackground(theme.color(Tint.GROUND));
		dress.run();
		Runnable undress = theme.addListener(dress);
		body.addDisposeListener(event -> undress.run());
	}

	/** All pages in their order. */
	List<PlanPage> pages() {
		return slots.stream().map(slot -> slot.page).toList();
	}

	/** The page that is seen; empty before the first. */
	Optional<PlanPage> shown() {
		return Optional.ofNullable(shown).map(slot -> slot.page);
	}

	/** Place of the page that is seen; −1 for none. */
	int place() {
		return slots.indexOf(shown);
	}

	/**
	 * Shows a page; it takes the keyboard where the one before it had it.
	 *
	 * @return whether another one is seen now; numbers that there is no page for are passed over
	 */
	boolean open(int index) {
		if (index < 0 || index >= slots.size() || slots.get(index) == shown) {
			return false;
		}
		boolean hadFocus = shown != null && Keyboard.isIn(shown.control);
		shown = slots.get(index);
		if (shown.control == null) {
			shown.control = shown.page.createControl(body, plan);
		}
		stack.topControl = shown.control;
		body.layout();
		if (hadFocus) {
			shown.page.setFocus();
		}
		return true;
	}

	/** Whether the user sees the pages. */
	boolean isVisible() {
		return body.isVisible();
	}

	/** Whether a place was what the user had picked when the page was last seen. */
	boolean wasSeen(PlanSelection place) {
		return shown != null && shown.seen == place;
	}

	/** Remembers what is picked while the page is seen; null for nothing. */
	void see(PlanSelection place) {
		if (shown != null) {
			shown.seen = place;
		}
	}

	/** Place of the first page that can show an object; −1 for none. */
	int placeFor(Identified object) {
		for (int i = 0; i < slots.size(); i++) {
			if (slots.get(i).page.canShow(object)) {
				return i;
			}
		}
		return -1;
	}

	/** Place of the page of a kind; −1 for none. */
	int placeOf(Class<? extends PlanPage> kind) {
		return pages().stream().map(PlanPage::getClass).toList().indexOf(kind);
	}

	/** Tells the pages that were shown of an edit. */
	void planChanged(ProjectChange change) {
		slots.stream().filter(slot -> slot.control != null).forEach(slot -> slot.page.planChanged(change));
	}

	/** Lets go of all pages. */
	void dispose() {
		for (Slot slot : slots) {
			if (slot.control != null && !slot.control.isDisposed()) {
				slot.control.dispose();
			}
			slot.page.dispose();
		}
		slots.clear();
		shown = null;
	}
}
