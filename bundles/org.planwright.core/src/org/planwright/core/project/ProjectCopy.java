package org.planwright.core.project;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.planwright.model.Plan;
import org.planwright.model.PlanPackage;
import org.planwright.model.Project;

/**
 * Copies a project, as a whole or with some of its plans, for use on another thread, in steps of which each takes some ten milliseconds: a large project takes many
 * seconds, and only the session's thread may do it. What it copies is loaded; nothing is edited before it is finished.
 */
public final class ProjectCopy implements AutoCloseable {

	/** So many objects are tied in one step. */
	private static final int TIED = 4000;

	/** What the plans hold is copied plan by plan, and what refers to what is tied when all is there. */
	private static final class Copier extends EcoreUtil.Copier {

		private static final long serialVersionUID = 1L;

		/** What refers to a plan that is not copied refers to nothing. */
		Copier() {
			super(true, false);
		}

		@Override
		protected void copyContainment(EReference reference, EObject original, EObject copy) {
			if (reference != PlanPackage.Literals.PROJECT__PLANS) {
				super.copyContainment(reference, original, copy);
			}
		}

		void tie(EObject original, EObject copy) {
			for (EReference reference : original.eClass().getEAllReferences()) {
				if (reference.isChangeable() && !reference.isDerived() && !reference.isContainment() && !reference.isContainer()) {
					copyReference(reference, original, copy);
				}
			}
		}
	}

	private final Copier copier = new Copier();
	private final Project copy;
	private final List<Plan> plans;
	private final Runnable end;
	private int copied;
	private int tied;
	private Iterator<Map.Entry<EObject, EObject>> untied;
	private boolean edited;

	/** Begins with the whole project; {@link #next} does the work. */
	public ProjectCopy(ProjectSession session) {
		this(session, session.project().getPlans());
	}

	/** Begins with some of the plans, and all that the project has besides; what refers to other plans refers to nothing in the copy. */
	public ProjectCopy(ProjectSession session, Collection<Plan> plans) {
		if (!plans.stream().allMatch(session::isLoaded)) {
			throw new IllegalStateException("Some plans are not loaded");
		}
		this.plans = List.copyOf(plans);
		copy = (Project) copier.copy(session.project());
		end = session.addListener(new SessionListener() {
			@Override
			public void edited(ProjectChange change) {
				edited = true;
			}

			@Override
			public void loaded(Set<Plan> loaded) {
				edited = true;
			}
		});
	}

	/**
	 * Does the next step.
	 *
	 * @return false when there was none
	 * @throws IllegalStateException when the project was edited since this began
	 */
	public boolean next() {
		if (edited) {
			throw new IllegalStateException("Edited while it was copied");
		}
		if (copied < plans.size()) {
			copy.getPlans().add((Plan) copier.copy(plans.get(copied++)));
			return true;
		}
		if (untied == null) {
			untied = copier.entrySet().iterator();
		}
		for (int i = 0; i < TIED && untied.hasNext(); i++) {
			Map.Entry<EObject, EObject> entry = untied.next();
			copier.tie(entry.getKey(), entry.getValue());
			tied++;
		}
		return untied.hasNext();
	}

	/** How far it is, from 0 to 100. */
	public int percent() {
		int half = plans.isEmpty() ? 50 : 50 * copied / plans.size();
		return untied == null ? half : half + 50 * tied / copier.size();
	}

	/** The copy, which is whole when {@link #next} has told that there is no more to do. */
	public Project copied() {
		if (untied == null || untied.hasNext()) {
			throw new IllegalStateException("Not finished");
		}
		return copy;
	}

	/** Heeds edits no more, finished or not. */
	@Override
	public void close() {
		end.run();
	}
}
