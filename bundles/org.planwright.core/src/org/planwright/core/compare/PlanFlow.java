package org.planwright.core.compare;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.planwright.model.Plan;

/** The pieces of a plan in the order in which the document has them. */
final class PlanFlow {

	private final List<FlowPiece> pieces = new ArrayList<>();
	private final Map<EObject, Integer> places = new IdentityHashMap<>();

	PlanFlow(Plan plan, GramNumbers numbers) {
		add(plan, null, numbers);
	}

	private void add(EObject holder, FlowPiece piece, GramNumbers numbers) {
		// The model names text before sections, and goals before items: its order is that of the document.
		for (EReference place : Shape.of(holder.eClass()).things()) {
			if (FlowKind.isFlow(place.getEReferenceType()) && holder.eIsSet(place)) {
				for (EObject object : Keys.objects(holder, place)) {
					FlowPiece own = new FlowPiece(object, FlowKind.of(object), piece, numbers);
					places.put(object, pieces.size());
					pieces.add(own);
					add(object, own, numbers);
				}
			}
		}
	}

	List<FlowPiece> pieces() {
		return pieces;
	}

	FlowPiece piece(int place) {
		return pieces.get(place);
	}

	int size() {
		return pieces.size();
	}

	/** The place of an object, from 0; -1 for one that is not of this plan. */
	int place(EObject object) {
		return places.getOrDefault(object, -1);
	}
}
