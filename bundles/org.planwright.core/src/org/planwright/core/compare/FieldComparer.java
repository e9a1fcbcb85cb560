package org.planwright.core.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.planwright.core.Messages;
import org.planwright.model.Figure;
import org.planwright.model.Identified;
import org.planwright.model.PlanPackage.Literals;
import org.planwright.model.Task;

/** Compares what the fields of two things that are one say. */
final class FieldComparer {

	/** Where in which source a thing was read, and what the reader was not sure of, is not what it says. */
	private static final Set<EStructuralFeature> UNSAID = Set.of(Literals.IDENTIFIED__ID, Literals.BLOCK__FIRST_LINE, Literals.BLOCK__LAST_LINE,
			Literals.SECTION__LINE, Literals.INDICATOR__FIRST_LINE, Literals.INDICATOR__LAST_LINE, Literals.FOOTNOTE__LINE, Literals.PROJECT_ITEM__LINE,
			Literals.PROJECT_ITEM__LAST_LINE, Literals.TERM__LINE, Literals.PLAN__SOURCE, Literals.PLAN__READING_NOTES);
	/** These repeat what other fields say: they count where none of those differs. */
	private static final Map<EStructuralFeature, Set<EStructuralFeature>> REPEATED = Map.of(
			Literals.INDICATOR__PRINTED_NAME, Set.of(Literals.INDICATOR__NAME, Literals.INDICATOR__UNIT, Literals.INDICATOR__PRICE_BASE, Literals.INDICATOR__NOTES),
			Literals.KEY_PROJECT__NO, Set.of(Literals.KEY_PROJECT__LABEL), Literals.PROJECT_ITEM__NO, Set.of(Literals.PROJECT_ITEM__LABEL),
			Literals.PASSAGE__TEXT, Set.of(Literals.TERM__TERM, Literals.TERM__EXPANSION, Literals.TERM__DEFINITION));
	/** Things below, which are compared for themselves. */
	private static final Set<EStructuralFeature> THINGS = Set.of(Literals.PROJECT__SETTINGS, Literals.PROJECT__NAME_PAIRS, Literals.TEXT_TABLE__ROWS);

	/** What no document says: a person adds it. */
	private static final Set<EStructuralFeature> UNPRINTED = Set.of(Literals.PLAN__UPPER, Literals.PLAN__COPIED_FROM, Literals.TASK__LEAD_OFFICE,
			Literals.TASK__RESPONSIBLE_OFFICES, Literals.TASK__DEADLINE, Literals.INDICATOR__ALIASES, Literals.INDICATOR__PATH_SHAPE, Literals.INDICATOR__DIRECTION);
	private static final int SHOWN_DIGITS = 8;

	private final Matches matches;
	private final boolean printed;

	/** @param printed whether only what a document says is compared */
	FieldComparer(Matches matches, boolean printed) {
		this.matches = matches;
		this.printed = printed;
	}

	/** Tells whether the things of a place are compared for themselves, and are no value of the thing that holds them. */
	static boolean holdsThings(EReference place) {
		return place.isContainment() && !UNSAID.contains(place) && place != Literals.PASSAGE__MENTIONS
				&& (place.isMany() && Literals.IDENTIFIED.isSuperTypeOf(place.getEReferenceType()) || THINGS.contains(place));
	}

	/** The fields of two things that say something else, in the order of the model. */
	List<FieldChange> compare(EObject left, EObject right) {
		Map<EStructuralFeature, FieldChange> changes = new LinkedHashMap<>();
		boolean oneType = left.eClass() == right.eClass();
		for (EStructuralFeature field : Shape.of(left.eClass()).fields()) {
			// What neither says costs nothing: most fields of most things.
			if (!(printed && UNPRINTED.contains(field)) && (oneType || field.getEContainingClass().isSuperTypeOf(right.eClass())) && (left.eIsSet(field) || right.eIsSet(field))
					&& !isSame(left.eGet(field), right.eGet(field))) {
				changes.put(field, change(field, left, right));
			}
		}
		if (changes.isEmpty() && oneType) {
			return List.of();
		}
		List<FieldChange> found = new ArrayList<>();
		if (left instanceof Task != right instanceof Task) {
			found.add(new FieldChange("section.task", Values.of(left instanceof Task), Values.of(right instanceof Task)));
		}
		changes.forEach((field, change) -> {
			if (REPEATED.getOrDefault(field, Set.of()).stream().noneMatch(changes::containsKey)) {
				found.add(change);
			}
		});
		return found;
	}

	/** Tells whether a field of a thing is compared as what the thing says. */
	static boolean isField(EStructuralFeature field) {
		boolean upward = field instanceof EReference place && (place.isContainer() || holdsThings(place));
		return !upward && !UNSAID.contains(field) && field != Literals.PASSAGE__MENTIONS && !field.isDerived();
	}

	private FieldChange change(EStructuralFeature field, EObject left, EObject right) {
		String from = Values.of(left.eGet(field));
		String to = Values.of(right.eGet(field));
		if (from.equals(to)) {
			// What a person reads is the same and what it means is not: the figure is read otherwise, or another thing of the same name is meant.
			from = detail(left.eGet(field), from);
			to = detail(right.eGet(field), to);
		}
		return field == Literals.WAIVER__FINGERPRINT ? new FieldChange(key(field), mark(from), mark(to)) : new FieldChange(key(field), from, to);
	}

	/** A digest says nothing to a person but that it is another one. */
	private static String mark(String digest) {
		return digest.length() <= SHOWN_DIGITS ? digest : digest.substring(digest.length() - SHOWN_DIGITS);
	}

	private static String detail(Object value, String words) {
		return switch (value) {
		case Figure figure -> Stated.of(figure, null, null).detail();
		case Identified one -> ThingNames.place(one).isEmpty() ? words : words + Messages.text("compare.in", ThingNames.place(one));
		case null, default -> words;
		};
	}

	/** The key of a field in files and messages. */
	static String key(EStructuralFeature field) {
		return dashed(field.getEContainingClass().getName()) + '.' + dashed(field.getName());
	}

	private static String dashed(String name) {
		return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
	}

	private boolean isSame(Object left, Object right) {
		if (left instanceof List<?> ours && right instanceof List<?> theirs) {
			if (ours.size() != theirs.size()) {
				return false;
			}
			for (int i = 0; i < ours.size(); i++) {
				if (!isSame(ours.get(i), theirs.get(i))) {
					return false;
				}
			}
			return true;
		}
		if (left instanceof EObject one && right instanceof EObject other) {
			return one.eClass() == other.eClass() && isValue(one) ? isSameValue(one, other) : isOne(one, other);
		}
		if (left instanceof String || right instanceof String) {
			return Objects.requireNonNullElse(left, "").equals(Objects.requireNonNullElse(right, ""));
		}
		return Objects.equals(left, right);
	}

	/** Figures, places in words and the like are nothing but what they say. */
	private static boolean isValue(EObject object) {
		return !(object instanceof Identified);
	}

	private boolean isSameValue(EObject left, EObject right) {
		for (EStructuralFeature field : left.eClass().getEAllStructuralFeatures()) {
			if (!UNSAID.contains(field) && !isPlace(field) && (left.eIsSet(field) || right.eIsSet(field)) && !isSame(left.eGet(field), right.eGet(field))) {
				return false;
			}
		}
		return true;
	}

	/** Words stand elsewhere when others were written before them: what they say is the same. */
	private static boolean isPlace(EStructuralFeature field) {
		return field == Literals.EVIDENCE__START || field == Literals.EVIDENCE__END || field == Literals.FIGURE__DECIMALS;
	}

	/** Tells whether two references mean one thing; what is in neither state, such as another project's rows, is known by its id. */
	boolean isOne(EObject left, EObject right) {
		EObject match = matches.right(left);
		if (match != null || matches.left(right) != null) {
			return match == right;
		}
		return left == right || left instanceof Identified one && right instanceof Identified other && Objects.equals(one.getId(), other.getId());
	}
}
