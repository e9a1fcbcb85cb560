package org.planwright.core.compare.merge;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.planwright.model.PlanPackage;

/**
 * What is there in the end. What one side deleted is gone, unless the other changed something in it, or said something new about it: that is a
 * conflict, and until it is decided the changed object stays, so that nothing is lost.
 */
final class Existence {

	/** What a side deleted with all that the other side has in it. */
	private record Deleted(String root, Side left) {
	}

	private final Three three;
	private final SideValues values;
	private final FrozenSides frozen;
	private final Map<Side, Set<String>> touched = new EnumMap<>(Side.class);
	private final Map<Deleted, Set<String>> deletions = new LinkedHashMap<>();
	private final Map<String, Deleted> deletionOf = new HashMap<>();
	private final Set<String> alive = new LinkedHashSet<>();

	Existence(Three three, SideValues values, FrozenSides frozen) {
		this.three = three;
		this.values = values;
		this.frozen = frozen;
	}

	/** Keys of all that is there in the end, figures in prose left out. */
	Set<String> find() {
		for (Side side : List.of(Side.MINE, Side.THEIRS)) {
			touched.put(side, touched(side));
		}
		for (String key : three.keys()) {
			Side only = frozen.side(key);
			if (only != null) {
				if (three.tree(only).has(key)) {
					alive.add(key);
				}
			} else if (!isMention(key)) {
				sort(key);
			}
		}
		deletions.forEach(this::decide);
		return alive;
	}

	private boolean isMention(String key) {
		Node node = Objects.requireNonNullElseGet(three.mine.get(key), () -> Objects.requireNonNullElseGet(three.theirs.get(key), () -> three.base.get(key)));
		return node.type == PlanPackage.Literals.MENTION;
	}

	private void sort(String key) {
		boolean mine = three.mine.has(key);
		boolean theirs = three.theirs.has(key);
		if (mine && theirs) {
			alive.add(key);
		} else if (mine || theirs) {
			Side left = mine ? Side.MINE : Side.THEIRS;
			String root = root(key, left);
			if (root == null) {
				alive.add(key);
			} else {
				Deleted deleted = new Deleted(root, left);
				deletions.computeIfAbsent(deleted, first -> new LinkedHashSet<>()).add(key);
				deletionOf.put(key, deleted);
			}
		}
	}

	/** The topmost of what holds an object and was deleted by the other side, up to what both have; null where nothing was deleted. */
	private String root(String key, Side left) {
		Tree tree = three.tree(left);
		Tree other = three.tree(left.other());
		String root = null;
		for (Node step = tree.get(key); step != null && !other.has(step.key); step = tree.parent(step)) {
			root = three.base.has(step.key) ? step.key : root;
		}
		return root;
	}

	private void decide(Deleted deleted, Set<String> members) {
		Side side = deleted.left();
		if (isBoundToAnother(deleted)) {
			return;
		}
		boolean changed = members.stream().anyMatch(touched.get(side)::contains) || isSpokenOf(deleted);
		if (!changed) {
			return;
		}
		Three.Met conflict = new Three.Met(deleted.root() + "|deleted", ConflictKind.DELETED, deleted.root(), null, deleted.root(),
				side == Side.MINE ? deleted.root() : null, side == Side.THEIRS ? deleted.root() : null, EnumSet.of(Choice.MINE, Choice.THEIRS));
		if (three.side(conflict, side) == side) {
			keep(deleted);
		}
	}

	private void keep(Deleted deleted) {
		alive.addAll(deletions.get(deleted));
		// What the other side lost only because it spoke of this comes back with it.
		deletions.forEach((other, members) -> {
			if (other.left() == deleted.left() && speaksOf(other, deleted)) {
				alive.addAll(members);
			}
		});
	}

	/** Tells whether a deleted statement went because of something else that was deleted. */
	private boolean isBoundToAnother(Deleted deleted) {
		return deletions.keySet().stream().anyMatch(other -> !other.equals(deleted) && other.left() == deleted.left() && speaksOf(deleted, other));
	}

	private boolean speaksOf(Deleted statement, Deleted other) {
		Node node = three.tree(statement.left()).get(statement.root());
		return Statements.isBound(node.type) && Statements.subjects(node).stream().anyMatch(subject -> other.equals(deletionOf.get(subject)));
	}

	/** Tells whether the side that still has it said something new about it, or has changed what it had said. */
	private boolean isSpokenOf(Deleted deleted) {
		Tree tree = three.tree(deleted.left());
		Set<String> changed = touched.get(deleted.left());
		return tree.nodes.values().stream().anyMatch(node -> Statements.isBound(node.type) && changed.contains(node.key)
				&& Statements.subjects(node).stream().anyMatch(subject -> deleted.equals(deletionOf.get(subject))));
	}

	/** Keys of what a side changed, added, or took something from. */
	private Set<String> touched(Side side) {
		Tree tree = three.tree(side);
		Set<String> keys = new HashSet<>();
		for (Node node : tree.nodes.values()) {
			Node before = three.base.get(node.key);
			if (node.type == PlanPackage.Literals.MENTION) {
				continue;
			}
			if (before == null || values.isChanged(before, node, side)) {
				keys.add(node.key);
			}
			if (before != null && !Objects.equals(before.parent, node.parent)) {
				keys.addAll(List.of(node.key, node.parent, before.parent));
			}
		}
		for (Node before : three.base.nodes.values()) {
			if (before.type != PlanPackage.Literals.MENTION && before.parent != null && !tree.has(before.key)) {
				keys.add(before.parent);
			}
		}
		return keys;
	}
}
