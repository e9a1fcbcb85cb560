package org.planwright.core.compare.merge;

import static org.planwright.model.PlanPackage.Literals.COMMENT__SUBJECT;
import static org.planwright.model.PlanPackage.Literals.COMMENT__WORDS;
import static org.planwright.model.PlanPackage.Literals.EVIDENCE__PASSAGE;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.planwright.core.compare.merge.Units.Unit;
import org.planwright.model.PlanPackage;

/**
 * What the sides say, held against the base. What only followed from another change, as places in words that moved and references to what was
 * deleted, is as it was in the base.
 */
final class SideValues {

	private final Three three;
	private final CarriedWords carried;

	SideValues(Three three, CarriedWords carried) {
		this.three = three;
		this.carried = carried;
	}

	/** The values of a unit, in the order of its features; null for features that the object does not have. */
	List<Object> of(Node node, Unit unit, Side side) {
		Node before = side == Side.BASE ? null : three.base.get(node.key);
		List<Object> values = new ArrayList<>();
		for (EStructuralFeature feature : unit.features()) {
			Object value = node.get(feature);
			Object was = before == null ? null : before.get(feature);
			values.add(before == null || value != null && value.equals(was) ? value
					: isNameOfGone(before, feature, value, side) ? null
							: CarriedWords.isPlaces(feature) ? carried.asInBase(feature, was, value, side) : restored(was, value, feature, side));
		}
		return values;
	}

	/** A remark on something that was deleted got its name in the place of words. */
	private boolean isNameOfGone(Node before, EStructuralFeature feature, Object value, Side side) {
		return feature == COMMENT__WORDS && before.get(feature) == null && value instanceof Piece words && words.get(EVIDENCE__PASSAGE) == null
				&& before.get(COMMENT__SUBJECT) instanceof Ref subject && !three.tree(side).has(subject.key());
	}

	private Object restored(Object was, Object now, EStructuralFeature feature, Side side) {
		if (!(feature instanceof EReference reference) || was == null) {
			return now;
		}
		if (now instanceof List<?> list) {
			return reference.isContainment() ? pieces((List<?>) was, list, side) : references((List<?>) was, list, side);
		}
		if (now == null) {
			return was instanceof Ref ref && !three.tree(side).has(ref.key()) ? was : null;
		}
		return now instanceof Piece piece && was instanceof Piece old ? restored(old, piece, side) : now;
	}

	private List<?> references(List<?> was, List<?> now, Side side) {
		List<?> left = was.stream().filter(each -> three.tree(side).has(((Ref) each).key())).toList();
		return left.equals(now) ? was : now;
	}

	private List<?> pieces(List<?> was, List<?> now, Side side) {
		if (was.size() != now.size()) {
			return now;
		}
		List<Object> restored = new ArrayList<>();
		for (int i = 0; i < now.size(); i++) {
			restored.add(restored((Piece) was.get(i), (Piece) now.get(i), side));
		}
		return restored;
	}

	private Piece restored(Piece was, Piece now, Side side) {
		Piece result = now;
		for (EStructuralFeature feature : now.type().getEAllStructuralFeatures()) {
			if (now.get(feature) == null && was.get(feature) instanceof Ref ref && !three.tree(side).has(ref.key())) {
				result = result.with(feature, ref);
			}
		}
		return result;
	}

	/** Tells whether a side changed something of an object itself; figures in prose follow from their words. */
	boolean isChanged(Node before, Node now, Side side) {
		if (before.type != now.type) {
			return true;
		}
		if (now.type == PlanPackage.Literals.MENTION) {
			return false;
		}
		for (Unit unit : Units.of(now.type)) {
			if (!of(before, unit, Side.BASE).equals(of(now, unit, side))) {
				return true;
			}
		}
		return false;
	}
}
