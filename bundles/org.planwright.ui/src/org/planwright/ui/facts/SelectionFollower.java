package org.planwright.ui.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.planwright.core.project.ProjectChange;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.Identified;
import org.planwright.model.Plan;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.selection.SelectionHub;
import org.planwright.ui.session.OpenProject;

/**
 * Lets a view that shows derived facts of the selection follow it. What is picked in the view itself leaves it where it is. After an edit
 * the old drawing stays, said to be so, until new facts are there; only when its object is gone it goes at once. A view that nobody sees
 * is brought up to date when it is seen again.
 */
public final class SelectionFollower {

	/** A view that follows. */
	public interface View {

		/** The control whose visibility counts. */
		Control control();

		/**
		 * Shows facts of an object, or that they are on the way.
		 *
		 * @param object a live object of the open project; null when there is none to show
		 */
		void show(Identified object);

		/** The plan of what is shown was edited: newer facts are on the way. */
		void outdated();

		/** What is shown while nothing is selected; null for nothing. */
		default Identified unselected() {
			return null;
		}

		/** Whether what is shown rests on facts of another plan as well. */
		default boolean restsOn(Plan other) {
			return false;
		}

		/** Something was picked, here or elsewhere. */
		default void picked(PlanSelection place) {
		}
	}

	private final View view;
	private final Object origin;
	private final List<Runnable> ends = new ArrayList<>();
	private Identified shown;
	private boolean late;

	/**
	 * Begins to follow.
	 *
	 * @param origin whose picks the view need not follow: its own
	 * @param facts what the view shows; it is told to show again when any of them changed
	 */
	public SelectionFollower(OpenProject project, SelectionHub hub, View view, Object origin, List<? extends DerivedFacts<?>> facts) {
		this.view = view;
		this.origin = origin;
		view.control().addListener(SWT.Paint, event -> catchUp());
		ends.add(hub.addListener(this::follow));
		facts.forEach(followed -> ends.add(followed.addListener(this::factsChanged)));
		ends.add(project.addListener(new OpenProject.Listener() {
			@Override
			public void projectSwitched() {
				shown = null;
				update();
			}

			@Override
			public void projectChanged(ProjectChange change) {
				edited(change);
			}
		}));
		hub.current().ifPresent(this::follow);
		update();
	}

	private void follow(PlanSelection place) {
		if (place.origin() != origin) {
			shown = place.object();
			update();
		}
		view.picked(place);
	}

	private void edited(ProjectChange change) {
		if (object() != null) {
			Optional<Plan> plan = plan();
			if (plan.isEmpty()) {
				update();
			} else if (change.touches(plan.get())) {
				view.outdated();
			}
		}
	}

	private Optional<Plan> plan() {
		return Optional.ofNullable(object()).map(ProjectSession::planOf);
	}

	private Identified object() {
		return shown == null ? view.unselected() : shown;
	}

	private void factsChanged(Set<Plan> changed) {
		if (plan().filter(changed::contains).isPresent() || changed.stream().anyMatch(view::restsOn)) {
			update();
		}
	}

	private void update() {
		late = !view.control().isVisible();
		if (!late) {
			show();
		}
	}

	/** Painting means that the view is seen again. */
	private void catchUp() {
		if (late) {
			late = false;
			view.control().getDisplay().asyncExec(() -> {
				if (!view.control().isDisposed()) {
					show();
				}
			});
		}
	}

	private void show() {
		view.show(plan().isPresent() ? object() : null);
	}

	/** Follows no more. */
	public void dispose() {
		ends.forEach(Runnable::run);
		ends.clear();
	}
}
