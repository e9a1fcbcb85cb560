package org.planwright.core.compare.merge;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.planwright.model.PlanPackage;

/** Where each object stands in the end: where the side has put it that moved it. Nothing stands in itself. */
final class NodePlaces {

	private final Three three;
	private final FrozenSides frozen;
	private final Set<String> alive;
	/** The side that says where an object stands. */
	private final Map<String, Side> sides = new HashMap<>();

	NodePlaces(Three three, FrozenSides frozen, Set<String> alive) {
		this.three = three;
		this.frozen = frozen;
		this.alive = new LinkedHashSet<>(alive);
	}

	/** Nodes with a class and a place, and nothing in them yet. */
	Map<String, Node> nodes() {
		alive.forEach(key -> sides.put(key, side(key)));
		breakCircles();
		Set<String> reached = new HashSet<>();
		Map<String, Node> nodes = new LinkedHashMap<>();
		for (String key : alive) {
			if (isReached(key, reached)) {
				Node model = three.tree(sides.get(key)).get(key);
				Node node = new Node(key, type(key), model.object);
				node.parent = model.parent;
				node.place = model.place;
				nodes.put(key, node);
			}
		}
		return nodes;
	}

	private Side side(String key) {
		Side whole = frozen.side(key);
		Node own = three.mine.get(key);
		Node other = three.theirs.get(key);
		if (whole != null || own == null || other == null) {
			return whole != null ? whole : own == null ? Side.THEIRS : Side.MINE;
		}
		Node before = three.base.get(key);
		Side side = isSamePlace(own, other) || isSamePlace(other, before) ? Side.MINE : isSamePlace(own, before) ? Side.THEIRS : decided(key, before, own, other);
		// A place that is gone is no place: the other side's is the next best.
		return alive.contains(parent(key, side)) || key.equals(Tree.ROOT) ? side : side.other();
	}

	private Side decided(String key, Node before, Node own, Node other) {
		return three.side(new Three.Met(key + "|place", ConflictKind.PLACE, key, null, before == null ? null : before.parent, own.parent, other.parent,
				EnumSet.of(Choice.MINE, Choice.THEIRS)), Side.MINE);
	}

	private static boolean isSamePlace(Node one, Node other) {
		return other != null && Objects.equals(one.parent, other.parent) && one.place == other.place;
	}

	private String parent(String key, Side side) {
		Node node = three.tree(side).get(key);
		return node == null ? null : node.parent;
	}

	/** One moved a section into another, the other moved that one into the first: both stay where mine has them, until somebody decides. */
	private void breakCircles() {
		for (String key : alive) {
			Set<String> way = new HashSet<>();
			String step = key;
			while (step != null && way.add(step)) {
				step = sides.containsKey(step) ? parent(step, sides.get(step)) : null;
			}
			if (step != null) {
				for (String each : List.copyOf(way)) {
					Node own = three.mine.get(each);
					Node other = three.theirs.get(each);
					if (sides.get(each) == Side.THEIRS && own != null && !isSamePlace(own, other)) {
						decided(each, three.base.get(each), own, other);
						sides.put(each, Side.MINE);
					}
				}
			}
		}
	}

	private boolean isReached(String key, Set<String> reached) {
		if (key.equals(Tree.ROOT) || reached.contains(key)) {
			return true;
		}
		String parent = alive.contains(key) ? parent(key, sides.get(key)) : null;
		boolean found = parent != null && isReached(parent, reached);
		if (found) {
			reached.add(key);
		}
		return found;
	}

	/** A section that one side made a task, or a task no longer, is what that side made of it. */
	private EClass type(String key) {
		Node own = three.mine.get(key);
		Node other = three.theirs.get(key);
		Side whole = frozen.side(key);
		if (whole != null) {
			return three.tree(whole).get(key).type;
		}
		if (own == null || other == null || own.type == other.type) {
			return (own == null ? other : own).type;
		}
		Node before = three.base.get(key);
		if (before == null) {
			return Units.wider(own.type, other.type);
		}
		boolean mineMadeIt = own.type != before.type;
		EClass made = mineMadeIt ? own.type : other.type;
		if (made == PlanPackage.Literals.SECTION && hasOtherDuty(before, mineMadeIt ? other : own)) {
			return three.side(new Three.Met(key + "|task", ConflictKind.FIELD, key, null, before.type, own.type, other.type,
					EnumSet.of(Choice.MINE, Choice.THEIRS)), mineMadeIt ? Side.THEIRS : Side.MINE) == Side.MINE ? own.type : other.type;
		}
		return made;
	}

	private static boolean hasOtherDuty(Node before, Node now) {
		return PlanPackage.Literals.TASK.getEStructuralFeatures().stream().anyMatch(feature -> !Objects.equals(before.get(feature), now.get(feature)));
	}
}
