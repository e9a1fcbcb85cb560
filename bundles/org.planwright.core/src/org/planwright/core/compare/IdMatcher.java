package org.planwright.core.compare;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.planwright.model.Identified;
import org.planwright.model.PlanPackage;

/** Pairs objects by their ids, which are unique in a project and never used again. */
final class IdMatcher {

	private final Matches matches;

	IdMatcher(Matches matches) {
		this.matches = matches;
	}

	/** Pairs what stands in two objects. */
	void match(EObject left, EObject right) {
		Map<String, EObject> byId = new HashMap<>();
		right.eAllContents().forEachRemaining(object -> {
			if (object instanceof Identified identified && identified.getId() != null) {
				byId.putIfAbsent(identified.getId(), object);
			}
		});
		left.eAllContents().forEachRemaining(object -> {
			if (object instanceof Identified identified && identified.getId() != null) {
				EObject other = byId.get(identified.getId());
				if (other != null && oneKind(object.eClass(), other.eClass())) {
					matches.pair(object, other);
				}
			}
		});
	}

	/** A section keeps its id when it is made a task or a task no longer; nothing else changes its kind. */
	private static boolean oneKind(EClass left, EClass right) {
		return left == right || PlanPackage.Literals.SECTION.isSuperTypeOf(left) && PlanPackage.Literals.SECTION.isSuperTypeOf(right);
	}
}
