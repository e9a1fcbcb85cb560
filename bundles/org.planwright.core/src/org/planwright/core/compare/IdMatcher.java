package org.planwright.core.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.planwright.model.Identified;
import org.planwright.model.PlanPackage;

/**
 * Pairs objects by their ids, which are unique in a project and never used again, and what has no id by where it stands in paired objects and
 * by what names it there.
 */
final class IdMatcher {

	private final Matches matches;

	IdMatcher(Matches matches) {
		this.matches = matches;
	}

	/** Pairs what stands in two objects, which are paired already or not at all. */
	void match(EObject left, EObject right) {
		Map<String, EObject> byId = new HashMap<>();
		right.eAllContents().forEachRemaining(object -> {
			if (object instanceof Identified identified && identified.getId() != null) {
				byId.putIfAbsent(identified.getId(), object);
			}
		});
		List<EObject> all = new ArrayList<>(List.of(left));
		left.eAllContents().forEachRemaining(all::add);
		for (EObject object : all) {
			if (object instanceof Identified identified && identified.getId() != null) {
				EObject other = byId.get(identified.getId());
				if (other != null && oneKind(object.eClass(), other.eClass())) {
					matches.pair(object, other);
				}
			}
		}
		// An object comes before what it holds: what holds a nameless one has been paired when its turn comes.
		all.forEach(object -> nameless(object, matches.right(object)));
	}

	/** A section keeps its id when it is made a task or a task no longer; nothing else changes its kind. */
	static boolean oneKind(EClass left, EClass right) {
		return left == right || PlanPackage.Literals.SECTION.isSuperTypeOf(left) && PlanPackage.Literals.SECTION.isSuperTypeOf(right);
	}

	private void nameless(EObject left, EObject right) {
		if (right == null) {
			return;
		}
		for (EReference place : left.eClass().getEAllContainments()) {
			if (!PlanPackage.Literals.IDENTIFIED.isSuperTypeOf(place.getEReferenceType()) && place.getEContainingClass().isSuperTypeOf(right.eClass())) {
				if (place.isMany()) {
					many(Keys.objects(left, place), Keys.objects(right, place));
				} else if (left.eGet(place) instanceof EObject one && right.eGet(place) instanceof EObject other) {
					matches.pair(one, other);
				}
			}
		}
	}

	/** Equal names in their order: the second of two equal ones goes with the second. */
	private void many(List<EObject> left, List<EObject> right) {
		Map<Object, List<EObject>> named = new HashMap<>();
		right.forEach(object -> named.computeIfAbsent(Keys.of(object, matches::left), key -> new ArrayList<>()).add(object));
		for (EObject object : left) {
			List<EObject> same = named.get(Keys.of(object, own -> own));
			if (same != null && !same.isEmpty()) {
				matches.pair(object, same.removeFirst());
			}
		}
	}
}
