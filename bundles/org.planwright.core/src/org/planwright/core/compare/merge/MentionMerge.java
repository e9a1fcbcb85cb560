package org.planwright.core.compare.merge;

import static org.planwright.model.PlanPackage.Literals.MENTION__END;
import static org.planwright.model.PlanPackage.Literals.MENTION__FIGURE;
import static org.planwright.model.PlanPackage.Literals.MENTION__INDICATOR;
import static org.planwright.model.PlanPackage.Literals.MENTION__QUOTE;
import static org.planwright.model.PlanPackage.Literals.MENTION__START;
import static org.planwright.model.PlanPackage.Literals.PASSAGE__MENTIONS;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.planwright.core.compare.merge.Units.Unit;
import org.planwright.model.PlanPackage;

/** Figures in merged words. Those of a sentence come with the sentence, from the side that wrote it and read them there. */
final class MentionMerge {

	private final Three three;
	private final FrozenSides frozen;
	private final Tree merged;
	private final Map<String, MergedText> texts;
	private final SideValues values;
	private final Set<String> unread = new LinkedHashSet<>();

	MentionMerge(Three three, FrozenSides frozen, Tree merged, Map<String, MergedText> texts, SideValues values) {
		this.three = three;
		this.frozen = frozen;
		this.merged = merged;
		this.texts = texts;
		this.values = values;
	}

	/** Passages with words whose figures neither side has read. */
	Set<String> unread() {
		return unread;
	}

	void run() {
		for (Node passage : List.copyOf(merged.nodes.values())) {
			if (PlanPackage.Literals.PASSAGE.isSuperTypeOf(passage.type)) {
				Side only = only(passage.key);
				List<String> keys = only != null ? take(passage, only) : weigh(passage);
				passage.children.put(PASSAGE__MENTIONS, keys);
			}
		}
	}

	/** The side whose figures are to be taken as they are; null where both sides count. */
	private Side only(String key) {
		Side whole = frozen.side(key);
		if (whole != null) {
			return whole;
		}
		if (!three.mine.has(key) || !three.theirs.has(key)) {
			return three.mine.has(key) ? Side.MINE : Side.THEIRS;
		}
		MergedText text = texts.get(key);
		if (isAsIn(key, Side.THEIRS, Side.BASE) || isAsIn(key, Side.THEIRS, Side.MINE)) {
			return text == null || text.text().equals(text(key, Side.MINE)) ? Side.MINE : null;
		}
		return isAsIn(key, Side.MINE, Side.BASE) && (text == null || text.text().equals(text(key, Side.THEIRS))) ? Side.THEIRS : null;
	}

	private String text(String key, Side side) {
		return Objects.requireNonNullElse((String) three.tree(side).get(key).get(PlanPackage.Literals.PASSAGE__TEXT), "");
	}

	private boolean isAsIn(String key, Side side, Side other) {
		Node one = three.tree(side).get(key);
		Node second = three.tree(other).get(key);
		if (second == null || !text(key, side).equals(text(key, other)) || !one.children(PASSAGE__MENTIONS).equals(second.children(PASSAGE__MENTIONS))) {
			return false;
		}
		return one.children(PASSAGE__MENTIONS).stream().allMatch(mention -> three.tree(side).get(mention).values.equals(three.tree(other).get(mention).values));
	}

	private List<String> take(Node passage, Side side) {
		List<String> keys = new ArrayList<>();
		for (String key : three.tree(side).get(passage.key).children(PASSAGE__MENTIONS)) {
			Node model = three.tree(side).get(key);
			if (add(passage, model)) {
				Node node = merged.get(key);
				Units.of(node.type).forEach(unit -> put(node, unit, values.of(model, unit, side)));
				keys.add(key);
			}
		}
		return keys;
	}

	private static void put(Node node, Unit unit, List<Object> taken) {
		for (int i = 0; i < taken.size(); i++) {
			node.values.put(unit.features().get(i), taken.get(i));
		}
	}

	/** A figure whose sentence one side split off, and the other kept, is read again where it was. */
	private boolean add(Node passage, Node model) {
		if (merged.has(model.key)) {
			unread.add(passage.key);
			return false;
		}
		Node node = new Node(model.key, model.type, model.object);
		node.parent = passage.key;
		node.place = PASSAGE__MENTIONS;
		merged.nodes.put(model.key, node);
		return true;
	}

	private List<String> weigh(Node passage) {
		MergedText text = texts.get(passage.key);
		List<String> own = living(passage, text, Side.MINE);
		List<String> other = living(passage, text, Side.THEIRS);
		Set<String> members = new LinkedHashSet<>(own);
		members.addAll(other);
		Node before = three.base.get(passage.key);
		List<String> keys = new ArrayList<>();
		for (String key : ListMerge.merge(before == null ? List.of() : before.children(PASSAGE__MENTIONS), own, other, members, moved -> Side.MINE, null).keys()) {
			boolean mine = own.contains(key);
			if (add(passage, three.tree(mine ? Side.MINE : Side.THEIRS).get(key))) {
				fill(merged.get(key), text, mine, other.contains(key));
				keys.add(key);
			}
		}
		keys.sort(Comparator.comparingInt(key -> (Integer) merged.get(key).get(MENTION__START)));
		if (text.hasNewWords()) {
			unread.add(passage.key);
		}
		return keys;
	}

	/** Figures of a side whose sentence is as that side has it, and that the other side has not taken out of the same sentence. */
	private List<String> living(Node passage, MergedText text, Side side) {
		return three.tree(side).get(passage.key).children(PASSAGE__MENTIONS).stream().filter(key -> {
			int offset = text.offset(side, start(three.tree(side).get(key)));
			boolean taken = three.base.has(key) && !three.tree(side.other()).has(key);
			return offset >= 0 && !(taken && text.isOf(side.other(), offset));
		}).toList();
	}

	private static int start(Node mention) {
		return (Integer) mention.get(MENTION__START);
	}

	private void fill(Node to, MergedText text, boolean inMine, boolean inTheirs) {
		Node own = three.mine.get(to.key);
		Node other = three.theirs.get(to.key);
		for (Unit unit : Units.of(to.type)) {
			boolean theirs = !inMine || inTheirs && unit.first() != MENTION__INDICATOR && isAsBefore(own, unit);
			put(to, unit, values.of(theirs ? other : own, unit, theirs ? Side.THEIRS : Side.MINE));
			if (unit.first() == MENTION__FIGURE) {
				Node read = theirs ? other : own;
				int start = text.offset(theirs ? Side.THEIRS : Side.MINE, start(read));
				to.values.put(MENTION__START, start);
				to.values.put(MENTION__END, start + (Integer) read.get(MENTION__END) - start(read));
			}
		}
		if (own != null && other != null) {
			to.values.put(MENTION__INDICATOR, indicator(to.key, own, other));
		}
	}

	private boolean isAsBefore(Node own, Unit unit) {
		Node before = three.base.get(own.key);
		return before != null && unit.features().stream().filter(feature -> feature == MENTION__FIGURE || feature == MENTION__QUOTE || unit.features().size() == 1)
				.allMatch(feature -> Objects.equals(before.get(feature), own.get(feature)));
	}

	/** What a figure speaks of may have been said by a person on either side. */
	private Object indicator(String key, Node own, Node other) {
		Unit unit = Units.of(own.type).stream().filter(each -> each.first() == MENTION__INDICATOR).findFirst().orElseThrow();
		Node before = three.base.get(key);
		Object was = before == null ? null : before.get(MENTION__INDICATOR);
		Object mine = values.of(own, unit, Side.MINE).getFirst();
		Object theirs = values.of(other, unit, Side.THEIRS).getFirst();
		if (Objects.equals(mine, theirs) || Objects.equals(theirs, was)) {
			return mine;
		}
		if (Objects.equals(mine, was)) {
			return theirs;
		}
		Side side = three.side(new Three.Met(key + '|' + MENTION__INDICATOR.getName(), ConflictKind.FIELD, key, MENTION__INDICATOR, was, mine, theirs,
				EnumSet.of(Choice.MINE, Choice.THEIRS, Choice.BASE)), Side.MINE);
		return side == Side.BASE ? was : side == Side.THEIRS ? theirs : mine;
	}
}
