package org.planwright.core.compare.merge;

import java.util.Objects;

import org.planwright.model.PlanPackage;
import org.planwright.model.Project;

/** Tells which known state a returned copy most likely grew out of: the one that it differs least from. */
public final class MergeBases {

	private MergeBases() {
	}

	/**
	 * How far a copy is from a state: the things that are in one of them only, and the fields that say something else.
	 *
	 * @return 0 where both say the same
	 */
	public static int distance(Project state, Project copy) {
		Tree before = TreeReader.base(state);
		Tree after = TreeReader.mine(copy, before, null);
		int differing = 0;
		for (Node node : before.nodes.values()) {
			differing += isBeside(node) ? 0 : differing(node, after.get(node.key));
		}
		for (Node node : after.nodes.values()) {
			differing += isBeside(node) || before.has(node.key) ? 0 : 1;
		}
		return differing;
	}

	private static int differing(Node before, Node now) {
		return now == null ? 1 : (int) before.values.entrySet().stream().filter(value -> !Objects.equals(value.getValue(), now.get(value.getKey()))).count();
	}

	/** Figures in prose follow from their words; a named state holds no named states. */
	private static boolean isBeside(Node node) {
		return node.type == PlanPackage.Literals.MENTION || node.type == PlanPackage.Literals.BASELINE;
	}
}
