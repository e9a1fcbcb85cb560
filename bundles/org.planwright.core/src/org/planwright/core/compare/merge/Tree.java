package org.planwright.core.compare.merge;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.planwright.model.PlanPackage;

/** A state of a project as nodes that are known by keys, each before what stands in it. */
final class Tree {

	/** The key of the project itself, whatever its id: there is one in each state. */
	static final String ROOT = "/";

	final Map<String, Node> nodes = new LinkedHashMap<>();
	final Map<EObject, String> keys = new IdentityHashMap<>();

	Node get(String key) {
		return key == null ? null : nodes.get(key);
	}

	boolean has(String key) {
		return nodes.containsKey(key);
	}

	/** The node that holds another one; null above the project. */
	Node parent(Node node) {
		return get(node.parent);
	}

	/** Tells something of a node and of all that stands in it. */
	void each(String key, Consumer<Node> what) {
		Node node = nodes.get(key);
		if (node != null) {
			what.accept(node);
			node.children.values().forEach(list -> list.forEach(child -> each(child, what)));
		}
	}

	/** Tells whether what stands in a place has an identity there, or is taken with what holds it. */
	static boolean holdsNodes(EReference place) {
		EClass type = place.getEReferenceType();
		return place.isContainment() && (PlanPackage.Literals.IDENTIFIED.isSuperTypeOf(type) || type == PlanPackage.Literals.SETTING
				|| type == PlanPackage.Literals.NAME_PAIR || type == PlanPackage.Literals.READING_NOTE || type == PlanPackage.Literals.TEXT_ROW);
	}

	/** Tells whether two objects can be one: a section keeps its id when it becomes a task, or is one no longer. */
	static boolean oneKind(EClass one, EClass other) {
		return one == other || PlanPackage.Literals.SECTION.isSuperTypeOf(one) && PlanPackage.Literals.SECTION.isSuperTypeOf(other);
	}
}
