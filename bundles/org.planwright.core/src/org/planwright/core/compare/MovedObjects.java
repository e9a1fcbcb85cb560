package org.planwright.core.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.planwright.model.Passage;

/**
 * Tells which things of a list stand elsewhere than they did: those that stood in another list, and of those that changed places the
 * ones with the fewest words.
 */
final class MovedObjects {

	private MovedObjects() {
	}

	/** The things of the right list that were moved. */
	static Set<EObject> of(List<EObject> left, List<EObject> right, Matches matches) {
		Map<EObject, Integer> places = new IdentityHashMap<>();
		left.forEach(object -> places.put(object, places.size()));
		Set<EObject> moved = Collections.newSetFromMap(new IdentityHashMap<>());
		List<EObject> stayed = new ArrayList<>();
		for (EObject object : right) {
			EObject before = matches.left(object);
			if (before != null) {
				if (places.containsKey(before)) {
					stayed.add(object);
				} else {
					moved.add(object);
				}
			}
		}
		int[] order = stayed.stream().mapToInt(object -> places.get(matches.left(object))).toArray();
		for (int i = 1; i < order.length; i++) {
			if (order[i] < order[i - 1]) {
				moved.addAll(outOfOrder(stayed, order));
				break;
			}
		}
		return moved;
	}

	/** All but the heaviest of those that stand in their old order. */
	private static List<EObject> outOfOrder(List<EObject> objects, int[] order) {
		long[] best = new long[order.length];
		int[] before = new int[order.length];
		int last = 0;
		for (int i = 0; i < order.length; i++) {
			before[i] = -1;
			for (int j = 0; j < i; j++) {
				if (order[j] < order[i] && best[j] > best[i]) {
					best[i] = best[j];
					before[i] = j;
				}
			}
			best[i] += weight(objects.get(i));
			last = best[i] > best[last] ? i : last;
		}
		boolean[] kept = new boolean[order.length];
		for (int i = last; i >= 0; i = before[i]) {
			kept[i] = true;
		}
		List<EObject> moved = new ArrayList<>();
		for (int i = 0; i < order.length; i++) {
			if (!kept[i]) {
				moved.add(objects.get(i));
			}
		}
		return moved;
	}

	private static long weight(EObject object) {
		long weight = 1 + (object instanceof Passage passage && passage.getText() != null ? passage.getText().length() : 0);
		for (EObject inside : object.eContents()) {
			weight += FlowKind.of(inside) == null ? 0 : weight(inside);
		}
		return weight;
	}
}
