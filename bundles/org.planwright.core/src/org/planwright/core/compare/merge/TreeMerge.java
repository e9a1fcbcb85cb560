package org.planwright.core.compare.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Makes one tree of three. */
final class TreeMerge {

	/** A value that holds places in words, and the side that it was taken from. */
	private record Places(String key, EStructuralFeature feature, Side side) {
	}

	private final Three three;
	private final CarriedWords carried;
	private final SideValues values;
	private final FrozenSides frozen;
	private final Map<String, MergedText> texts = new HashMap<>();
	private final List<Places> places = new ArrayList<>();
	private final Tree merged = new Tree();
	private Set<String> alive;

	TreeMerge(Three three) {
		this.three = three;
		carried = new CarriedWords(three);
		values = new SideValues(three, carried);
		frozen = new FrozenSides(three);
	}

	/**
	 * What was made of three trees.
	 *
	 * @param tree the nodes, each before what stands in it
	 * @param unread passages with words whose figures neither side has read
	 * @param lost what one side said newly, and what went because its subject is gone
	 */
	record Result(Tree tree, Set<String> unread, List<Node> lost) {
	}

	Result run() {
		alive = new Existence(three, values, frozen).find();
		Map<String, Node> nodes = new NodePlaces(three, frozen, alive).nodes();
		merged.nodes.putAll(nodes);
		UnitMerge units = new UnitMerge(three, values, texts);
		for (Node node : nodes.values()) {
			fill(node, units);
		}
		Map<String, Map<EReference, Set<String>>> held = new LinkedHashMap<>();
		for (Node node : nodes.values()) {
			if (node.parent != null) {
				held.computeIfAbsent(node.parent, first -> new LinkedHashMap<>()).computeIfAbsent(node.place, first -> new LinkedHashSet<>()).add(node.key);
			}
		}
		held.forEach((key, lists) -> lists.forEach((place, members) -> merged.get(key).children.put(place, order(key, place, members))));
		MentionMerge mentions = new MentionMerge(three, frozen, merged, texts, values);
		mentions.run();
		PlacedWords placed = new PlacedWords(three, carried, merged);
		places.forEach(each -> merged.get(each.key()).values.put(each.feature(), placed.place(each.key(), each.feature(), each.side())));
		LostReferences lost = new LostReferences(three, merged);
		lost.cut();
		return new Result(inOrder(), mentions.unread(), lost.statements());
	}

	private void fill(Node node, UnitMerge units) {
		Side only = only(node.key);
		if (only != null) {
			units.take(node, only, (feature, side) -> places.add(new Places(node.key, feature, side)));
		} else {
			units.merge(node, frozen, (feature, side) -> places.add(new Places(node.key, feature, side)));
		}
	}

	/** The side that has a node alone; null where both have it. */
	private Side only(String key) {
		Side whole = frozen.side(key);
		return whole != null ? whole : !three.theirs.has(key) ? Side.MINE : !three.mine.has(key) ? Side.THEIRS : null;
	}

	private List<String> order(String key, EReference place, Set<String> members) {
		Side only = frozen.side(key, place);
		if (only == null) {
			only = only(key);
		}
		List<String> before = children(three.base, key, place);
		List<String> own = only == Side.THEIRS ? before : children(three.mine, key, place);
		List<String> other = only == Side.MINE ? before : children(three.theirs, key, place);
		ListMerge.Order order = ListMerge.merge(before, own, other, members, moved -> decided(moved, place, before, own, other),
				Units.isOrdered(place) ? null : Comparator.comparing(this::said).thenComparing(Comparator.naturalOrder()));
		List<String> keys = new ArrayList<>(order.keys());
		// What fell back to a place where no list has it stands at the end.
		members.stream().filter(member -> !order.keys().contains(member)).forEach(keys::add);
		return keys;
	}

	/** When a statement was made; empty where it does not say. */
	private String said(String key) {
		return merged.get(key).values.entrySet().stream().filter(value -> Units.isTime(value.getKey()) && value.getValue() != null)
				.map(value -> value.getValue().toString()).findFirst().orElse("");
	}

	private static List<String> children(Tree tree, String key, EReference place) {
		Node node = tree.get(key);
		return node == null ? List.of() : node.children(place);
	}

	private Side decided(String key, EReference place, List<String> before, List<String> own, List<String> other) {
		if (!Units.isOrdered(place)) {
			return Side.MINE;
		}
		return three.side(new Three.Met(key + "|order", ConflictKind.ORDER, key, place, behind(before, key), behind(own, key), behind(other, key),
				EnumSet.of(Choice.MINE, Choice.THEIRS)), Side.MINE);
	}

	/** What something stands behind; empty for the first. */
	private static String behind(List<String> list, String key) {
		int at = list.indexOf(key);
		return at <= 0 ? "" : list.get(at - 1);
	}

	private Tree inOrder() {
		Tree tree = new Tree();
		merged.each(Tree.ROOT, node -> tree.nodes.put(node.key, node));
		return tree;
	}
}
