package org.planwright.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.planwright.core.project.ProjectChange;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.KeyProject;
import org.planwright.model.Plan;
import org.planwright.model.Task;
import org.planwright.model.Term;
import org.planwright.ui.search.QuickOpenIndex.Entry;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.selection.SelectionHub;
import org.planwright.ui.session.OpenProject;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;

import jakarta.inject.Inject;

/** 快速打开: type a piece of a name, pick a thing, be there. What was picked lately comes first. */
public final class QuickOpen {

	private static final int SHOWN = 200;
	private static final int RECENT = 20;

	private final OpenProject project;
	private final SelectionHub hub;
	private final Theme theme;
	private final Icons icons;
	private final QuickOpenIndex index = new QuickOpenIndex();
	private final List<Identified> recent = new ArrayList<>();
	private Supplier<Rectangle> anchor = () -> null;
	private QuickOpenPopup popup;

	/** Finds the things of the project that is open in a window. */
	@Inject
	public QuickOpen(OpenProject project, SelectionHub hub, Theme theme, Icons icons) {
		this.project = project;
		this.hub = hub;
		this.theme = theme;
		this.icons = icons;
		hub.addListener(this::remember);
		project.addListener(new OpenProject.Listener() {
			@Override
			public void projectSwitched() {
				index.clear();
				recent.clear();
			}

			@Override
			public void projectChanged(ProjectChange change) {
				index.changed(change);
			}
		});
	}

	private void remember(PlanSelection place) {
		for (EObject step = place.object(); step != null; step = step.eContainer()) {
			if (step instanceof Task || step instanceof Indicator || step instanceof KeyProject || step instanceof Term) {
				recent.remove(step);
				recent.addFirst((Identified) step);
				if (recent.size() > RECENT) {
					recent.removeLast();
				}
				return;
			}
		}
	}

	/**
	 * Says below what the list opens.
	 *
	 * @param place gives a place on the screen, or null when it cannot be seen: then the list opens in the middle of the window
	 */
	void setAnchor(Supplier<Rectangle> place) {
		anchor = place;
	}

	/** Opens the list; does nothing without a project. */
	public void open(Shell parent) {
		if (project.session().isEmpty()) {
			return;
		}
		if (popup != null) {
			popup.close();
		}
		popup = new QuickOpenPopup(parent, anchor.get(), theme, icons, this::find, object -> hub.goTo(PlanSelection.of(object, null)));
		popup.open();
	}

	private List<Entry> find(String typed) {
		recent.removeIf(object -> ProjectSession.planOf(object) == null);
		return project.session().map(session -> index.find(session.project(), typed, recent, SHOWN)).orElse(List.of());
	}

	/**
	 * The things of a plan that fit what was typed, best first; all of them for nothing typed, those picked lately first.
	 *
	 * @param wanted tells which things count
	 */
	public List<Entry> find(Plan plan, String typed, Predicate<Identified> wanted) {
		recent.removeIf(object -> ProjectSession.planOf(object) == null);
		return index.find(plan, typed, recent, wanted, Integer.MAX_VALUE);
	}
}
