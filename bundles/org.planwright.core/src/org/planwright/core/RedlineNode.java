package org.planwright.core;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.planwright.core.compare.Matches;

/**
 * A thing of a plan with what it is in each copy, where a text with all changes has it.
 *
 * @param base the thing in the plan; null for one that somebody wrote
 * @param copies what it is in each copy, null where it is not at this place
 * @param here whether it is at this place in the plan, and for each copy whether it came from elsewhere
 */
record RedlineNode(EObject base, EObject[] copies, boolean[] here) {

	/** The thing itself, of the plan where it has it. */
	EObject any() {
		if (base != null) {
			return base;
		}
		for (EObject copy : copies) {
			if (copy != null) {
				return copy;
			}
		}
		throw new IllegalStateException("A thing that is nowhere");
	}

	/** The thing in the plan and in all copies that have it here. */
	List<EObject> all() {
		List<EObject> all = new ArrayList<>();
		if (base != null) {
			all.add(base);
		}
		for (EObject copy : copies) {
			if (copy != null) {
				all.add(copy);
			}
		}
		return all;
	}

	/**
	 * What stands in a place of all copies of a thing, merged: the order is that of the plan, and what a copy adds stands behind what it stands
	 * behind there.
	 */
	static List<RedlineNode> children(RedlineNode holder, EReference place, List<Matches> matches) {
		List<RedlineNode> nodes = new ArrayList<>();
		Map<EObject, RedlineNode> ofBase = new IdentityHashMap<>();
		for (EObject base : objects(holder.base, place)) {
			RedlineNode node = new RedlineNode(base, new EObject[matches.size()], new boolean[matches.size()]);
			nodes.add(node);
			ofBase.put(base, node);
		}
		for (int copy = 0; copy < matches.size(); copy++) {
			List<EObject> children = objects(holder.copies[copy], place);
			boolean[] stayed = stayed(children, matches.get(copy), nodes);
			RedlineNode behind = null;
			for (int i = 0; i < children.size(); i++) {
				EObject child = children.get(i);
				RedlineNode node = stayed[i] ? ofBase.get(matches.get(copy).left(child)) : null;
				if (node == null) {
					node = new RedlineNode(null, new EObject[matches.size()], new boolean[matches.size()]);
					nodes.add(behind == null ? 0 : nodes.indexOf(behind) + 1, node);
					node.here[copy] = matches.get(copy).left(child) == null;
				} else {
					node.here[copy] = true;
				}
				node.copies[copy] = child;
				behind = node;
			}
		}
		return nodes;
	}

	/** Which children stand in the order of the plan; the others were moved or are new. */
	private static boolean[] stayed(List<EObject> children, Matches matches, List<RedlineNode> nodes) {
		Map<EObject, Integer> places = new IdentityHashMap<>();
		for (int i = 0; i < nodes.size(); i++) {
			if (nodes.get(i).base != null) {
				places.put(nodes.get(i).base, i);
			}
		}
		List<EObject> before = new ArrayList<>();
		nodes.stream().filter(node -> node.base != null).forEach(node -> before.add(node.base));
		Set<EObject> moved = matches.moved(before, children);
		boolean[] stayed = new boolean[children.size()];
		for (int i = 0; i < stayed.length; i++) {
			stayed[i] = places.containsKey(matches.left(children.get(i))) && !moved.contains(children.get(i));
		}
		return stayed;
	}

	private static List<EObject> objects(EObject holder, EReference place) {
		List<EObject> objects = new ArrayList<>();
		if (holder != null && place.getEContainingClass().isSuperTypeOf(holder.eClass())) {
			((List<?>) holder.eGet(place)).forEach(object -> objects.add((EObject) object));
		}
		return objects;
	}
}
