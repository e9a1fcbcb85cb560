package org.planwright.core.compare.merge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;

/**
 * The order of what stands in one place. What nobody moved stands still; everything else stands behind what it stands behind on the side that
 * brought or moved it.
 */
final class ListMerge {

	private final List<String> base;
	private final List<String> mine;
	private final List<String> theirs;
	private final Function<String, Side> decided;
	private final Comparator<String> mixed;
	private final Set<String> twice = new LinkedHashSet<>();

	/**
	 * @param decided which side says where something stands that both moved to different places
	 * @param mixed orders what both sides brought to one place one by one; null where each side's stays together
	 */
	private ListMerge(List<String> base, List<String> mine, List<String> theirs, Function<String, Side> decided, Comparator<String> mixed) {
		this.mixed = mixed;
		this.base = base;
		this.mine = mine;
		this.theirs = theirs;
		this.decided = decided;
	}

	/**
	 * An order.
	 *
	 * @param keys all that stands there
	 * @param twice what both sides moved to different places
	 */
	record Order(List<String> keys, Set<String> twice) {
	}

	/**
	 * Merges the orders of three states.
	 *
	 * @param members what stands there in the end; each is in the list of at least one side
	 * @param decided which side says where something stands that both moved to different places
	 * @param mixed orders what both sides brought to one place one by one; null where each side's stays together
	 */
	static Order merge(List<String> base, List<String> mine, List<String> theirs, Set<String> members, Function<String, Side> decided, Comparator<String> mixed) {
		List<String> own = only(mine, members);
		List<String> other = only(theirs, members);
		if (own.equals(other)) {
			return new Order(own, Set.of());
		}
		ListMerge merge = new ListMerge(only(base, members), own, other, decided, mixed);
		return new Order(merge.order(), merge.twice);
	}

	private List<String> order() {
		Set<String> movedByMine = moved(base, mine);
		Set<String> movedByTheirs = moved(base, theirs);
		Set<String> inBase = new HashSet<>(base);
		Set<String> inMine = new HashSet<>(mine);
		Set<String> inTheirs = new HashSet<>(theirs);
		Set<String> still = new HashSet<>();
		for (String key : mine) {
			if (inTheirs.contains(key) && (!inBase.contains(key) || !movedByMine.contains(key) && !movedByTheirs.contains(key))) {
				still.add(key);
			}
		}
		List<String> skeleton = common(only(mine, still), only(theirs, still));
		Set<String> standing = new HashSet<>(skeleton);
		Map<String, Side> authority = new HashMap<>();
		mine.stream().filter(key -> !standing.contains(key)).forEach(key -> {
			boolean both = inTheirs.contains(key) && inBase.contains(key);
			authority.put(key, both ? authority(key, movedByMine.contains(key), movedByTheirs.contains(key)) : Side.MINE);
		});
		theirs.stream().filter(key -> !standing.contains(key) && !inMine.contains(key)).forEach(key -> authority.put(key, Side.THEIRS));
		Map<String, List<String>> ownRuns = runs(mine, standing, authority, Side.MINE);
		Map<String, List<String>> otherRuns = runs(theirs, standing, authority, Side.THEIRS);
		List<String> order = new ArrayList<>();
		append(order, ownRuns.get(null), otherRuns.get(null));
		for (String key : skeleton) {
			order.add(key);
			append(order, ownRuns.get(key), otherRuns.get(key));
		}
		return order;
	}

	private Side authority(String key, boolean byMine, boolean byTheirs) {
		if (byMine && byTheirs && !before(mine, key).equals(before(theirs, key))) {
			twice.add(key);
			return decided.apply(key);
		}
		return byTheirs && !byMine ? Side.THEIRS : Side.MINE;
	}

	private static String before(List<String> list, String key) {
		int at = list.indexOf(key);
		return at == 0 ? "" : list.get(at - 1);
	}

	/** What a side brought or moved, by what it stands behind; null for the beginning. */
	private static Map<String, List<String>> runs(List<String> list, Set<String> standing, Map<String, Side> authority, Side side) {
		Map<String, List<String>> runs = new HashMap<>();
		String behind = null;
		for (String key : list) {
			if (standing.contains(key)) {
				behind = key;
			} else if (authority.get(key) == side) {
				runs.computeIfAbsent(behind, first -> new ArrayList<>()).add(key);
			}
		}
		return runs;
	}

	/** Two runs at one place: in an order that does not depend on who merges, so that all who merge get the same. */
	private void append(List<String> order, List<String> own, List<String> other) {
		if (own == null || other == null) {
			order.addAll(own != null ? own : other != null ? other : List.of());
			return;
		}
		Comparator<String> between = mixed == null ? Comparator.naturalOrder() : mixed;
		boolean otherFirst = between.compare(other.getFirst(), own.getFirst()) < 0;
		Deque<String> first = new ArrayDeque<>(otherFirst ? other : own);
		Deque<String> second = new ArrayDeque<>(otherFirst ? own : other);
		while (!first.isEmpty() || !second.isEmpty()) {
			boolean fromSecond = first.isEmpty() || mixed != null && !second.isEmpty() && between.compare(second.peek(), first.peek()) < 0;
			order.add((fromSecond ? second : first).poll());
		}
	}

	private static List<String> only(List<String> list, Set<String> members) {
		return list.stream().filter(members::contains).toList();
	}

	/** What does not stand still when one order becomes the other. */
	private static Set<String> moved(List<String> before, List<String> after) {
		Set<String> in = new HashSet<>(after);
		List<String> was = only(before, in);
		List<String> now = only(after, new HashSet<>(before));
		Set<String> moved = new HashSet<>(was);
		moved.removeAll(common(was, now));
		return moved;
	}

	/** The longest common sequence. */
	static List<String> common(List<String> one, List<String> other) {
		if (one.equals(other)) {
			return one;
		}
		List<String> common = new ArrayList<>();
		int at = 0;
		for (AbstractDelta<String> delta : DiffUtils.diff(one, other).getDeltas()) {
			common.addAll(one.subList(at, delta.getSource().getPosition()));
			at = delta.getSource().getPosition() + delta.getSource().size();
		}
		common.addAll(one.subList(at, one.size()));
		return common;
	}
}
