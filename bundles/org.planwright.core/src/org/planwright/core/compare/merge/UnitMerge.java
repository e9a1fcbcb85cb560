package org.planwright.core.compare.merge;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.planwright.core.Figures;
import org.planwright.core.compare.merge.TextMerge.Region;
import org.planwright.core.compare.merge.Three.Met;
import org.planwright.core.compare.merge.Units.Unit;
import org.planwright.model.Figure;
import org.planwright.model.PlanPackage;

/** Merges what the features of an object say that both sides have. */
final class UnitMerge {

	private final Three three;
	private final SideValues values;
	private final Map<String, MergedText> texts;

	/** @param texts gets the words of passages that were merged */
	UnitMerge(Three three, SideValues values, Map<String, MergedText> texts) {
		this.three = three;
		this.values = values;
		this.texts = texts;
	}

	/**
	 * Merges all features of a node.
	 *
	 * @param to gets the values
	 * @param places is told of features whose value holds places in words, and of the side that it was taken from
	 */
	void merge(Node to, FrozenSides frozen, BiConsumer<EStructuralFeature, Side> places) {
		for (Unit unit : Units.of(to.type)) {
			Side only = frozen.side(to.key, unit.first());
			if (only == null) {
				only = alone(to.key, unit);
			}
			if (only == null) {
				merge(to, unit, places);
			} else {
				take(to, unit, values.of(three.tree(only).get(to.key), unit, only), only, places);
			}
		}
	}

	/** The side on which a section is a task, for what only tasks have; null where both have it. */
	private Side alone(String key, Unit unit) {
		boolean mine = unit.first().getEContainingClass().isSuperTypeOf(three.mine.get(key).type);
		boolean theirs = unit.first().getEContainingClass().isSuperTypeOf(three.theirs.get(key).type);
		return mine == theirs ? null : mine ? Side.MINE : Side.THEIRS;
	}

	/** Takes over all features of a node that one side has. */
	void take(Node to, Side side, BiConsumer<EStructuralFeature, Side> places) {
		Units.of(to.type).forEach(unit -> take(to, unit, values.of(three.tree(side).get(to.key), unit, side), side, places));
	}

	private static void take(Node to, Unit unit, List<Object> taken, Side side, BiConsumer<EStructuralFeature, Side> places) {
		for (int i = 0; i < unit.features().size(); i++) {
			EStructuralFeature feature = unit.features().get(i);
			to.values.put(feature, taken.get(i));
			if (CarriedWords.isPlaces(feature)) {
				places.accept(feature, side);
			}
		}
	}

	private void merge(Node to, Unit unit, BiConsumer<EStructuralFeature, Side> places) {
		Node before = three.base.get(to.key);
		List<Object> was = before == null ? null : values.of(before, unit, Side.BASE);
		List<Object> own = values.of(three.mine.get(to.key), unit, Side.MINE);
		List<Object> other = values.of(three.theirs.get(to.key), unit, Side.THEIRS);
		EStructuralFeature first = unit.first();
		if (Units.isText(first)) {
			to.values.put(first, text(to, first, was == null ? null : (String) was.getFirst(), (String) own.getFirst(), (String) other.getFirst()));
		} else if (own.equals(other) || other.equals(was) || Units.isSource(first) && !own.equals(was)) {
			take(to, unit, own, Side.MINE, places);
		} else if (own.equals(was)) {
			take(to, unit, other, Side.THEIRS, places);
		} else if (Units.isSet(first)) {
			to.values.put(first, set(words(was == null ? null : was.getFirst()), words(own.getFirst()), words(other.getFirst())));
		} else if (Units.isColumns(first) && columns(to, first, was, own, other)) {
			return;
		} else {
			differ(to, unit, was, own, other, places);
		}
	}

	private void differ(Node to, Unit unit, List<Object> was, List<Object> own, List<Object> other, BiConsumer<EStructuralFeature, Side> places) {
		List<Object> plainOwn = withoutStamps(unit, own);
		List<Object> plainOther = withoutStamps(unit, other);
		if (plainOwn.equals(plainOther)) {
			boolean theirs = stamp(unit, other).compareTo(stamp(unit, own)) < 0;
			take(to, unit, theirs ? other : own, theirs ? Side.THEIRS : Side.MINE, places);
			return;
		}
		List<Object> plainWas = was == null ? null : withoutStamps(unit, was);
		if (plainOther.equals(plainWas) || plainOwn.equals(plainWas)) {
			boolean theirs = plainOwn.equals(plainWas);
			take(to, unit, theirs ? other : own, theirs ? Side.THEIRS : Side.MINE, places);
			return;
		}
		EStructuralFeature first = unit.first();
		EnumSet<Choice> choices = EnumSet.of(Choice.MINE, Choice.THEIRS);
		if (was != null) {
			choices.add(Choice.BASE);
		}
		if (Units.isWritten(first) && (unit.features().size() == 1 || Units.isFigure(first))) {
			choices.add(Choice.OWN);
		}
		Met conflict = new Met(to.key + '|' + first.getName(), kind(to, first), to.key, first, was == null ? null : was.getFirst(), own.getFirst(),
				other.getFirst(), choices);
		Side side = three.side(conflict, Side.MINE);
		take(to, unit, side == Side.BASE ? was : side == Side.THEIRS ? other : own, side, places);
		Decision decision = three.meet(conflict);
		if (decision != null && decision.choice() == Choice.OWN) {
			to.values.put(first, written(to, first, decision.words()));
		}
	}

	/** A figure that somebody writes is read as a cell of the table is. */
	private static Object written(Node to, EStructuralFeature feature, String words) {
		if (!Units.isFigure(feature)) {
			return words;
		}
		Figure figure = Figures.read(words, (String) to.get(PlanPackage.Literals.INDICATOR__UNIT));
		if (figure == null) {
			return null;
		}
		if (to.get(feature) instanceof Piece before) {
			figure.setYear((Integer) before.get(PlanPackage.Literals.FIGURE__YEAR));
		}
		return Piece.of(figure, object -> null);
	}

	private static ConflictKind kind(Node node, EStructuralFeature feature) {
		if (Units.isFigure(feature)) {
			return ConflictKind.FIGURE;
		}
		if (node.type == PlanPackage.Literals.SETTING) {
			return ConflictKind.SETTING;
		}
		boolean judged = Statements.isBound(node.type) || node.type == PlanPackage.Literals.NAME_PAIR;
		return judged ? ConflictKind.JUDGEMENT : ConflictKind.FIELD;
	}

	private static List<Object> withoutStamps(Unit unit, List<Object> values) {
		List<Object> plain = new ArrayList<>(values);
		for (int i = 0; i < plain.size(); i++) {
			if (unit.stamps().contains(unit.features().get(i))) {
				plain.set(i, null);
			}
		}
		return plain;
	}

	/** Two people who said the same at different times: who said it first has said it. */
	private static String stamp(Unit unit, List<Object> values) {
		StringBuilder stamp = new StringBuilder();
		for (int i = values.size() - 1; i >= 0; i--) {
			if (unit.stamps().contains(unit.features().get(i))) {
				stamp.append(Objects.requireNonNullElse(values.get(i), "\uffff")).append('\n');
			}
		}
		return stamp.toString();
	}

	/** Each is there that neither side took away, and that was there or that a side added. */
	private static List<Object> set(List<String> was, List<String> own, List<String> other) {
		Set<String> members = new LinkedHashSet<>();
		own.stream().filter(each -> other.contains(each) || !was.contains(each)).forEach(members::add);
		other.stream().filter(each -> !was.contains(each)).forEach(members::add);
		return new ArrayList<>(ListMerge.merge(was, own, other, members, key -> Side.MINE, null).keys());
	}

	/** Null for a feature that a section has only as a task. */
	private static List<String> words(Object list) {
		return list == null ? List.of() : ((List<?>) list).stream().map(String.class::cast).toList();
	}

	/** Columns are merged one by one where no side added or took away any. */
	private boolean columns(Node to, EStructuralFeature feature, List<Object> was, List<Object> own, List<Object> other) {
		if (was == null) {
			return false;
		}
		List<?> before = (List<?>) was.getFirst();
		List<?> mine = (List<?>) own.getFirst();
		List<?> theirs = (List<?>) other.getFirst();
		if (before.size() != mine.size() || before.size() != theirs.size()) {
			return false;
		}
		List<Object> merged = new ArrayList<>();
		for (int i = 0; i < before.size(); i++) {
			Object value = Objects.equals(mine.get(i), before.get(i)) ? theirs.get(i) : mine.get(i);
			if (!Objects.equals(mine.get(i), theirs.get(i)) && !Objects.equals(mine.get(i), before.get(i)) && !Objects.equals(theirs.get(i), before.get(i))) {
				Decision decision = three.meet(new Met(to.key + '|' + feature.getName() + '|' + i, ConflictKind.FIELD, to.key, feature, before.get(i), mine.get(i),
						theirs.get(i), EnumSet.of(Choice.MINE, Choice.THEIRS, Choice.BASE, Choice.OWN)));
				value = decision == null ? value : switch (decision.choice()) {
				case THEIRS -> theirs.get(i);
				case BASE -> before.get(i);
				case OWN -> decision.words();
				case MINE, BOTH -> value;
				};
			}
			merged.add(value);
		}
		to.values.put(feature, merged);
		return true;
	}

	private String text(Node to, EStructuralFeature feature, String was, String own, String other) {
		String base = Objects.requireNonNullElse(was, "");
		String mine = Objects.requireNonNullElse(own, "");
		String theirs = Objects.requireNonNullElse(other, "");
		List<Region> regions = TextMerge.regions(base, mine, theirs);
		List<String> chosen = new ArrayList<>();
		for (Region region : regions) {
			chosen.add(region.isConflict() ? decided(to, feature, region) : region.merged());
		}
		MergedText merged = new MergedText(regions, chosen);
		if (feature == PlanPackage.Literals.PASSAGE__TEXT) {
			texts.put(to.key, merged);
		}
		return merged.text().isEmpty() ? empty(was, own, other) : merged.text();
	}

	/** An empty text and none at all are one to a reader, but not to the file: it stays what the side made of it that emptied it. */
	private static String empty(String was, String own, String other) {
		String changed = Objects.equals(own, was) ? other : own;
		return changed == null || changed.isEmpty() ? changed : "";
	}

	private String decided(Node to, EStructuralFeature feature, Region region) {
		EnumSet<Choice> choices = EnumSet.allOf(Choice.class);
		if (three.base.get(to.key) == null) {
			choices.remove(Choice.BASE);
		}
		Decision decision = three.meet(new Met(to.key + '|' + feature.getName() + '|' + region.place(), ConflictKind.TEXT, to.key, feature, region.base(),
				region.mine(), region.theirs(), choices));
		return decision == null ? region.mine() : switch (decision.choice()) {
		case MINE -> region.mine();
		case THEIRS -> region.theirs();
		case BASE -> region.base();
		case BOTH -> region.mine() + region.theirs();
		case OWN -> decision.words();
		};
	}
}
