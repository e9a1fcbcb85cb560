package org.planwright.core.compare.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;

/** The three states of one merge, what was decided about it, and the conflicts that were met. */
final class Three {

	/**
	 * A conflict in the terms of the merge.
	 *
	 * @param key the node that it is about
	 * @param feature the feature; null where it is about the whole node
	 */
	record Met(String id, ConflictKind kind, String key, EStructuralFeature feature, Object base, Object mine, Object theirs, Set<Choice> choices) {

		Object of(Side side) {
			return switch (side) {
			case BASE -> base;
			case MINE -> mine;
			case THEIRS -> theirs;
			};
		}
	}

	final Tree base;
	final Tree mine;
	final Tree theirs;
	final Decisions decisions;
	final Map<String, Met> conflicts = new LinkedHashMap<>();

	Three(Tree base, Tree mine, Tree theirs, Decisions decisions) {
		this.base = base;
		this.mine = mine;
		this.theirs = theirs;
		this.decisions = decisions;
	}

	Tree tree(Side side) {
		return switch (side) {
		case BASE -> base;
		case MINE -> mine;
		case THEIRS -> theirs;
		};
	}

	/** All keys, those of mine first and in their order. */
	Set<String> keys() {
		Set<String> keys = new LinkedHashSet<>(mine.nodes.keySet());
		keys.addAll(theirs.nodes.keySet());
		keys.addAll(base.nodes.keySet());
		return keys;
	}

	/**
	 * Notes a conflict.
	 *
	 * @return what was decided; null for nothing
	 */
	Decision meet(Met conflict) {
		conflicts.putIfAbsent(conflict.id(), conflict);
		return decisions.about(conflict.id()).filter(decision -> conflict.choices().contains(decision.choice())).orElse(null);
	}

	/** The side that was decided for; the given one where nothing was. */
	Side side(Met conflict, Side undecided) {
		Decision decision = meet(conflict);
		if (decision == null) {
			return undecided;
		}
		return switch (decision.choice()) {
		case MINE -> Side.MINE;
		case THEIRS -> Side.THEIRS;
		case BASE -> Side.BASE;
		case BOTH, OWN -> undecided;
		};
	}

	/** Conflicts that nothing was decided about. */
	List<Met> open() {
		List<Met> open = new ArrayList<>();
		for (Met conflict : conflicts.values()) {
			if (decisions.about(conflict.id()).filter(decision -> conflict.choices().contains(decision.choice())).isEmpty()) {
				open.add(conflict);
			}
		}
		return open;
	}
}
