package org.planwright.core.compare.merge;

import static org.planwright.model.PlanPackage.Literals.DIVISION__BLOCKS;
import static org.planwright.model.PlanPackage.Literals.DIVISION__SECTIONS;
import static org.planwright.model.PlanPackage.Literals.PLAN__COPIED_FROM;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.planwright.model.PlanPackage;

/**
 * Frozen copies of other projects' plans: what such a copy says is one thing, with where and when it was taken, and comes from one side. What is
 * said about it is merged like everything else.
 */
final class FrozenSides {

	private final Three three;
	private final Map<String, Side> sides = new HashMap<>();

	FrozenSides(Three three) {
		this.three = three;
		for (Node node : three.mine.nodes.values()) {
			Node other = three.theirs.get(node.key);
			if (node.type == PlanPackage.Literals.PLAN && other != null) {
				Node before = three.base.get(node.key);
				Object origin = node.get(PLAN__COPIED_FROM);
				Object otherOrigin = other.get(PLAN__COPIED_FROM);
				Object was = before == null ? null : before.get(PLAN__COPIED_FROM);
				// Where nobody took it anew, its words can differ only where somebody let it go and wrote in it.
				if (origin != null || otherOrigin != null) {
					learn(node.key, Objects.equals(origin, otherOrigin) || Objects.equals(otherOrigin, was) ? Side.MINE
							: Objects.equals(origin, was) ? Side.THEIRS : decided(node, other, before));
				}
			}
		}
	}

	private Side decided(Node node, Node other, Node before) {
		EnumSet<Choice> choices = EnumSet.of(Choice.MINE, Choice.THEIRS);
		return three.side(new Three.Met(node.key + '|' + PLAN__COPIED_FROM.getName(), ConflictKind.COPY, node.key, PLAN__COPIED_FROM,
				before == null ? null : before.get(PLAN__COPIED_FROM), node.get(PLAN__COPIED_FROM), other.get(PLAN__COPIED_FROM), choices), Side.MINE);
	}

	private void learn(String plan, Side side) {
		sides.put(plan, side);
		for (Side each : Side.values()) {
			Node node = three.tree(each).get(plan);
			for (EReference place : List.of(DIVISION__BLOCKS, DIVISION__SECTIONS)) {
				if (node != null) {
					node.children(place).forEach(child -> three.tree(each).each(child, said -> sides.put(said.key, side)));
				}
			}
		}
	}

	/** The side that something in a frozen copy comes from; null for what is merged, and for the plan itself. */
	Side side(String key) {
		Node node = three.mine.get(key);
		return node != null && node.type == PlanPackage.Literals.PLAN ? null : sides.get(key);
	}

	/** The side that a feature of a plan comes from when that is a frozen copy; null for what is merged. */
	Side side(String key, EStructuralFeature feature) {
		Side whole = side(key);
		if (whole != null) {
			return whole;
		}
		boolean said = feature instanceof EAttribute || feature == PLAN__COPIED_FROM || feature == DIVISION__BLOCKS || feature == DIVISION__SECTIONS
				|| feature == PlanPackage.Literals.PLAN__SOURCE || feature == PlanPackage.Literals.PLAN__READING_NOTES;
		return said ? sides.get(key) : null;
	}
}
