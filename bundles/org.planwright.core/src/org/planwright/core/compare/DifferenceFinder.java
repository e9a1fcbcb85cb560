package org.planwright.core.compare;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.planwright.model.Passage;
import org.planwright.model.Plan;
import org.planwright.model.PlanPackage.Literals;

/** Finds what differs between two things that are one, and in all that stands in them. */
final class DifferenceFinder {

	/** The fields that are what a thing is called. */
	private static final Set<String> NAMES = Set.of("section.title", "key-project.title", "indicator-table.title", "text-table.title", "plan.title",
			"indicator.name", "term.term", "project-item.title", "baseline.name", "project.name");
	/** The fields that are its number, or follow from it. */
	private static final Set<String> NUMBERS = Set.of("section.label", "key-project.label", "key-project.no", "indicator-table.label", "indicator.no", "term.no",
			"project-item.label", "project-item.no", "footnote.mark");

	private final Matches matches;
	private final boolean printed;
	private final FieldComparer fields;
	private Comparison.Progress progress = Comparison.Progress.NONE;

	/** @param printed whether only what a document says is compared, not what was said about it */
	DifferenceFinder(Matches matches, boolean printed) {
		this.matches = matches;
		this.printed = printed;
		fields = new FieldComparer(matches, printed);
	}

	/** Tells how far the plans have been compared. */
	DifferenceFinder follow(Comparison.Progress follower) {
		progress = follower;
		return this;
	}

	/** How two things that are one differ, and what stands in them. */
	Difference compare(EObject left, EObject right, boolean moved) {
		matches.stopUnlessWanted();
		List<FieldChange> changes = new ArrayList<>(fields.compare(left, right));
		EnumSet<DifferenceKind> kinds = EnumSet.noneOf(DifferenceKind.class);
		if (moved) {
			kinds.add(DifferenceKind.MOVED);
		}
		if (left instanceof Passage passage) {
			words(passage, (Passage) right, changes, kinds);
		}
		for (FieldChange change : changes) {
			kinds.add(NAMES.contains(change.field()) ? DifferenceKind.RENAMED : NUMBERS.contains(change.field()) ? DifferenceKind.RENUMBERED : DifferenceKind.CHANGED);
		}
		if (!(left instanceof Passage)) {
			divided(left, right, kinds);
		}
		return new Difference(left, right, kinds, changes, below(left, right));
	}

	/** The words of all parts where it was split or joined, and figures that speak of another row though their words are the same. */
	private void words(Passage left, Passage right, List<FieldChange> changes, EnumSet<DifferenceKind> kinds) {
		divided(left, right, kinds);
		PassageTexts texts = PassageTexts.of(matches, left, right);
		if (kinds.contains(DifferenceKind.SPLIT) || kinds.contains(DifferenceKind.JOINED)) {
			changes.removeIf(change -> change.field().equals("passage.text"));
			if (!texts.sameWords()) {
				changes.add(new FieldChange("passage.text", texts.textBefore(), texts.textAfter()));
			}
		}
		if (!printed && !left.getMentions().isEmpty() && !right.getMentions().isEmpty()) {
			changes.addAll(new TieComparer(matches).compare(texts));
		}
	}

	private void divided(EObject left, EObject right, EnumSet<DifferenceKind> kinds) {
		if (!matches.parts(left).isEmpty()) {
			kinds.add(DifferenceKind.SPLIT);
		}
		if (!matches.joined(right).isEmpty()) {
			kinds.add(DifferenceKind.JOINED);
		}
	}

	private List<Difference> below(EObject left, EObject right) {
		List<Difference> below = new ArrayList<>();
		for (EReference place : Shape.of(right.eClass()).things()) {
			boolean before = place.getEContainingClass().isSuperTypeOf(left.eClass()) && left.eIsSet(place);
			if ((before || right.eIsSet(place)) && (!printed || isPrinted(place))) {
				below.addAll(children(before ? Keys.objects(left, place) : List.of(), Keys.objects(right, place), place, right));
			}
		}
		return below;
	}

	private List<Difference> children(List<EObject> left, List<EObject> right, EReference place, EObject holder) {
		Map<EObject, List<EObject>> goneBehind = new IdentityHashMap<>();
		List<EObject> goneFirst = new ArrayList<>();
		List<EObject> gone = goneFirst;
		for (EObject object : left) {
			EObject now = matches.right(object);
			if (now == null) {
				if (!isPart(object, false)) {
					gone.add(object);
				}
			} else if (now.eContainmentFeature() == place && now.eContainer() == holder) {
				gone = goneBehind.computeIfAbsent(object, first -> new ArrayList<>());
			}
		}
		List<Difference> found = new ArrayList<>();
		goneFirst.forEach(object -> found.add(whole(object, false)));
		Set<EObject> moved = ordered(place) ? MovedObjects.of(left, right, matches) : Set.of();
		int done = 0;
		for (EObject object : right) {
			if (place == Literals.PROJECT__PLANS && !progress.reached(done++, right.size())) {
				throw new CancellationException();
			}
			EObject before = matches.left(object);
			if (before != null) {
				Difference difference = compare(before, object, moved.contains(object));
				if (difference.isAny()) {
					found.add(difference);
				}
				goneBehind.getOrDefault(before, List.of()).forEach(each -> found.add(whole(each, false)));
			} else if (!isPart(object, true)) {
				found.add(whole(object, true));
			}
		}
		return found;
	}

	/** Parts of what was split, and what was joined, are shown with the whole. */
	private boolean isPart(EObject object, boolean onTheRight) {
		return object instanceof Passage && matches.isPart(object, onTheRight);
	}

	private static boolean isPrinted(EReference place) {
		return FlowKind.isFlow(place.getEReferenceType()) || place == Literals.TEXT_TABLE__ROWS;
	}

	/** The order of links, comments and the like says nothing. */
	private static boolean ordered(EReference place) {
		return isPrinted(place) || place == Literals.PROJECT__PLANS;
	}

	/** What came in or went, with all that stands in it; what only moved into it is compared with what it was. */
	private Difference whole(EObject object, boolean added) {
		List<Difference> below = new ArrayList<>();
		if (!(object instanceof Plan)) {
			for (EReference place : Shape.of(object.eClass()).things()) {
				Keys.objects(object, place).forEach(inside -> inside(inside, added, below));
			}
		}
		return new Difference(added ? null : object, added ? object : null, Set.of(added ? DifferenceKind.ADDED : DifferenceKind.REMOVED), List.of(), below);
	}

	private void inside(EObject object, boolean added, List<Difference> below) {
		EObject other = added ? matches.left(object) : matches.right(object);
		if (other == null) {
			if (!isPart(object, added)) {
				below.add(whole(object, added));
			}
		} else if (added) {
			below.add(compare(other, object, true));
		}
	}
}
