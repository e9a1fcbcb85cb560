package org.planwright.ui.selection;

import java.util.Optional;

import org.planwright.model.Identified;
import org.planwright.ui.session.OpenProject;

/** Picks things of the open project for a view that knows them by their ids only, such as one that draws what another thread made of them. */
public final class OpenObjects {

	private final OpenProject project;
	private final SelectionHub hub;
	private final Object view;

	/** @param view what picks: it need not follow its own picks */
	public OpenObjects(OpenProject project, SelectionHub hub, Object view) {
		this.project = project;
		this.hub = hub;
		this.view = view;
	}

	/** The object with an id; empty where it is gone by now. */
	public Optional<Identified> find(String id) {
		return project.session().flatMap(session -> session.find(id));
	}

	/** Picks an object; one that is gone is not picked. */
	public void select(String id) {
		find(id).ifPresent(object -> hub.select(PlanSelection.of(object, view)));
	}

	/** Brings an object before the user's eyes; one that is gone is not. */
	public void goTo(String id) {
		find(id).ifPresent(object -> hub.goTo(PlanSelection.of(object, view)));
	}
}
