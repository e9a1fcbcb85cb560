package org.planwright.core.compare.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.planwright.model.Identified;
import org.planwright.model.Plan;
import org.planwright.model.PlanPackage;

/** Writes a merged tree into the model that it was merged into. What is as it was is not touched. */
final class ModelWriter {

	private final Tree before;
	private final Tree after;
	private final Map<String, EObject> objects;
	/** Nodes without an object that is as they are: new ones, and sections that became tasks or are so no longer. */
	private final Set<String> fresh = new HashSet<>();
	private final Set<String> replaced = new HashSet<>();

	/** @param objects the objects of the model by key; gets those that are made */
	ModelWriter(Tree before, Tree after, Map<String, EObject> objects) {
		this.before = before;
		this.after = after;
		this.objects = objects;
	}

	void write() {
		after.nodes.values().forEach(this::make);
		thaw();
		after.nodes.values().forEach(this::hold);
		List<Node> copies = new ArrayList<>();
		for (Node node : after.nodes.values()) {
			node.values.forEach((feature, value) -> {
				if (feature != PlanPackage.Literals.PLAN__COPIED_FROM) {
					write(node, feature, value);
				} else {
					copies.add(node);
				}
			});
		}
		// From then on their words can be changed no more.
		copies.forEach(node -> write(node, PlanPackage.Literals.PLAN__COPIED_FROM, node.get(PlanPackage.Literals.PLAN__COPIED_FROM)));
	}

	private void make(Node node) {
		EObject object = objects.get(node.key);
		if (object == null || object.eClass() != node.type) {
			EObject made = EcoreUtil.create(node.type);
			if (made instanceof Identified identified) {
				identified.setId(node.key);
			}
			if (objects.put(node.key, made) != null) {
				replaced.add(node.key);
			}
			fresh.add(node.key);
		}
	}

	/** A frozen copy that is taken anew from the other side gets other words. */
	private void thaw() {
		for (Node node : after.nodes.values()) {
			Node was = before.get(node.key);
			if (was != null && objects.get(node.key) instanceof Plan plan && plan.getCopiedFrom() != null
					&& !Objects.equals(was.get(PlanPackage.Literals.PLAN__COPIED_FROM), node.get(PlanPackage.Literals.PLAN__COPIED_FROM))) {
				plan.setCopiedFrom(null);
			}
		}
	}

	/** Puts into an object what stands in it. What holds it is in place already, so that nothing is ever put into itself. */
	private void hold(Node node) {
		Node was = fresh.contains(node.key) ? null : before.get(node.key);
		for (EReference place : node.type.getEAllContainments()) {
			if (Tree.holdsNodes(place)) {
				List<String> keys = node.children(place);
				if (was == null ? !keys.isEmpty() : !was.children(place).equals(keys) || keys.stream().anyMatch(replaced::contains)) {
					hold(objects.get(node.key), place, keys);
				}
			}
		}
	}

	@SuppressWarnings("unchecked")
	private void hold(EObject holder, EReference place, List<String> keys) {
		EList<EObject> list = (EList<EObject>) holder.eGet(place);
		List<EObject> wanted = keys.stream().map(objects::get).toList();
		list.removeIf(object -> !wanted.contains(object));
		ECollections.setEList(list, wanted);
	}

	private void write(Node node, EStructuralFeature feature, Object value) {
		Node was = fresh.contains(node.key) ? null : before.get(node.key);
		EObject object = objects.get(node.key);
		if (was == null ? !Objects.equals(value, standard(object, feature)) : !Objects.equals(was.get(feature), value) || refersToReplaced(value)) {
			Piece.write(object, feature, value, objects::get);
		}
	}

	private static Object standard(EObject object, EStructuralFeature feature) {
		return feature.isMany() ? List.of() : object.eGet(feature);
	}

	private boolean refersToReplaced(Object value) {
		return switch (value) {
		case Ref ref -> replaced.contains(ref.key());
		case Piece piece -> !replaced.isEmpty() && piece.values().values().stream().anyMatch(this::refersToReplaced);
		case List<?> list -> !replaced.isEmpty() && list.stream().anyMatch(this::refersToReplaced);
		case null, default -> false;
		};
	}
}
