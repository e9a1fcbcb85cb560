package org.planwright.core.project;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.planwright.model.Plan;

/**
 * What one edit, undo or redo did to a project, or that plans of it were loaded. The objects are the live ones, compared by identity.
 *
 * @param kind whether it was done, undone or redone
 * @param label what the edit is called in the menu, in the current language
 * @param subject what the edit is about, where a person would be led to see it; empty when it is the whole project. After the
 *        undo of an insertion it may no longer be part of the project
 * @param plans plans of which anything changed, those added or removed included
 * @param remarked those of the plans of which nothing but remarks changed: no figure, no word, no link of them
 * @param objects objects that an attribute or list of changed, in the order of the changes; objects added or removed are only in
 *        {@code added} and {@code removed}, their containers are here
 * @param added roots of the trees that are part of the project now and were not before
 * @param removed roots of the trees that were part of the project before and are no more
 */
public record ProjectChange(Kind kind, String label, Optional<EObject> subject, Set<Plan> plans, Set<Plan> remarked, Set<EObject> objects,
		Set<EObject> added, Set<EObject> removed) {

	/** How the change came about. */
	public enum Kind {
		/** A new edit. */
		DO,
		/** An edit taken back. */
		UNDO,
		/** An edit made again. */
		REDO,
		/** Plans that were heads before were loaded: no edit. Everything in them is {@code added}. */
		LOAD
	}

	/** What views are told when plans were loaded that were heads before. */
	public static ProjectChange loaded(Set<Plan> plans) {
		Set<EObject> added = new LinkedHashSet<>();
		plans.forEach(plan -> added.addAll(plan.eContents()));
		return new ProjectChange(Kind.LOAD, "", Optional.empty(), plans, Set.of(), new LinkedHashSet<>(plans), added, Set.of());
	}

	public ProjectChange {
		Objects.requireNonNull(kind, "kind");
		Objects.requireNonNull(label, "label");
		plans = Collections.unmodifiableSet(plans);
		remarked = Collections.unmodifiableSet(remarked);
		objects = Collections.unmodifiableSet(objects);
		added = Collections.unmodifiableSet(added);
		removed = Collections.unmodifiableSet(removed);
	}

	/** Tells whether anything in this plan changed. */
	public boolean touches(Plan plan) {
		return plans.contains(plan);
	}

	/** Tells whether anything in this plan changed but what was remarked on it. */
	public boolean touchesMoreThanRemarks(Plan plan) {
		return plans.contains(plan) && !remarked.contains(plan);
	}

	/** Tells whether the object itself or anything inside it changed, or was added to it or removed from it. */
	public boolean touchesInside(EObject object) {
		return objects.stream().anyMatch(changed -> isInside(changed, object))
				|| added.stream().anyMatch(root -> isInside(root, object) || isInside(object, root));
	}

	private static boolean isInside(EObject inner, EObject outer) {
		for (EObject step = inner; step != null; step = step.eContainer()) {
			if (step == outer) {
				return true;
			}
		}
		return false;
	}
}
