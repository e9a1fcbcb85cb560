package org.planwright.core.compare.merge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** One object of a state: where it stands, what it says, and what stands in it. */
final class Node {

	final String key;
	final EClass type;
	/** The object that was read; of a merged node, one that it is like. */
	final EObject object;
	/** Key of what holds it; null for the project. */
	String parent;
	/** Where in its parent it stands; null for the project. */
	EReference place;
	/** What its features say, pieces and references included. */
	final Map<EStructuralFeature, Object> values = new LinkedHashMap<>();
	/** Keys of what stands in it, by place and in order. */
	final Map<EReference, List<String>> children = new LinkedHashMap<>();

	Node(String key, EClass type, EObject object) {
		this.key = key;
		this.type = type;
		this.object = object;
	}

	Object get(EStructuralFeature feature) {
		return values.get(feature);
	}

	List<String> children(EReference feature) {
		return children.getOrDefault(feature, List.of());
	}
}
