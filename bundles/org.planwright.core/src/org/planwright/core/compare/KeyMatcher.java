package org.planwright.core.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.planwright.model.Identified;
import org.planwright.model.PlanPackage;

/**
 * Pairs what is said about a plan, such as links, waivers and comments, by what it speaks of, where the ids tell nothing; and what has no id by
 * its place. What it speaks of must have been paired before.
 */
final class KeyMatcher {

	private final Matches matches;
	private final boolean identified;

	/** @param identified whether objects with ids are to be paired too */
	KeyMatcher(Matches matches, boolean identified) {
		this.matches = matches;
		this.identified = identified;
	}

	/** Pairs what stands in two objects that are one, all the way down. */
	void match(EObject left, EObject right) {
		matches.stopUnlessWanted();
		for (EReference place : Shape.of(left.eClass()).containments()) {
			if (left.eIsSet(place) && place.getEContainingClass().isSuperTypeOf(right.eClass())) {
				if (right.eIsSet(place)) {
					children(left, right, place);
				}
				below(left.eGet(place));
			}
		}
	}

	private void below(Object contents) {
		if (contents instanceof List<?> many) {
			many.forEach(this::below);
		} else if (contents instanceof EObject child && matches.right(child) != null) {
			match(child, matches.right(child));
		}
	}

	private void children(EObject left, EObject right, EReference place) {
		if (!place.isMany()) {
			if (left.eGet(place) instanceof EObject one && right.eGet(place) instanceof EObject other) {
				matches.pair(one, other);
			}
			return;
		}
		List<EObject> ours = Keys.objects(left, place).stream().filter(object -> matches.right(object) == null).toList();
		List<EObject> theirs = Keys.objects(right, place).stream().filter(object -> matches.left(object) == null).toList();
		boolean withId = PlanPackage.Literals.IDENTIFIED.isSuperTypeOf(place.getEReferenceType());
		if (ours.isEmpty() || theirs.isEmpty() || withId && !identified || place == PlanPackage.Literals.PROJECT__PLANS || FlowKind.of(ours.getFirst()) != null) {
			return;
		}
		Map<Object, List<EObject>> named = new HashMap<>();
		theirs.forEach(object -> named.computeIfAbsent(Keys.of(object, this::ofRight), key -> new ArrayList<>()).add(object));
		for (EObject object : ours) {
			// The second of two that are called the same goes with the second.
			List<EObject> same = named.get(Keys.of(object, this::ofLeft));
			if (same != null && !same.isEmpty()) {
				matches.pair(object, same.removeFirst());
			}
		}
		if (place == PlanPackage.Literals.TEXT_TABLE__ROWS) {
			new RowMatcher(matches).match(Keys.objects(left, place), Keys.objects(right, place));
		}
	}

	/** What is on one side only has nothing but its id, such as the rows of an upper plan that is in neither. */
	private Object ofLeft(EObject referenced) {
		return matches.right(referenced) == null ? id(referenced) : referenced;
	}

	private Object ofRight(EObject referenced) {
		EObject own = matches.left(referenced);
		return own == null ? id(referenced) : own;
	}

	private static Object id(EObject object) {
		return object instanceof Identified one && one.getId() != null ? one.getId() : object;
	}
}
