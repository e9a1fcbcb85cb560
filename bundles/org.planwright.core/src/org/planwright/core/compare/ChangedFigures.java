package org.planwright.core.compare;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.planwright.core.compare.ChangedFigure.Agreement;
import org.planwright.core.compare.ChangedFigure.OtherPlace;
import org.planwright.model.Indicator;
import org.planwright.model.Passage;
import org.planwright.model.Plan;
import org.planwright.model.PlanPackage.Literals;
import org.planwright.model.TextRow;

/** Lists the figures that were changed, and looks where else in the plan each number stands. */
final class ChangedFigures {

	/** Numbers of one digit are the same by chance. */
	private static final int TELLING_DIGITS = 2;

	private final Matches matches;
	private final List<ChangedFigure> changed = new ArrayList<>();
	private final Map<EObject, List<ChangedFigure>> byHolder = new IdentityHashMap<>();
	private final Map<Plan, List<FigurePlace>> known = new IdentityHashMap<>();

	private ChangedFigures(Matches matches) {
		this.matches = matches;
	}

	/** The changed figures of all that differs, in its order. */
	static List<ChangedFigure> of(Matches matches, Difference root) {
		ChangedFigures figures = new ChangedFigures(matches);
		figures.collect(root);
		figures.changed.stream().filter(figure -> figure.to() != null)
				.forEach(figure -> figures.byHolder.computeIfAbsent(figure.to().holder(), first -> new ArrayList<>()).add(figure));
		return figures.changed.stream().map(figures::withOtherPlaces).toList();
	}

	private void collect(Difference difference) {
		if (difference.left() instanceof Plan != difference.right() instanceof Plan) {
			return;
		}
		pairs(difference).filter(pair -> pair.left() == null || pair.right() == null || !pair.left().figure().says(pair.right().figure()))
				.forEach(pair -> changed.add(new ChangedFigure(pair.left(), pair.right(), List.of())));
		difference.below().forEach(this::collect);
	}

	private Stream<FigurePairs.Pair> pairs(Difference difference) {
		if (difference.isWhole()) {
			return FigurePlaces.of(difference.thing()).stream().filter(place -> place.figure().value() != null)
					.map(place -> difference.left() == null ? new FigurePairs.Pair(null, place) : new FigurePairs.Pair(place, null));
		}
		if (difference.fields().isEmpty()) {
			return Stream.empty();
		}
		if (difference.left() instanceof Indicator || difference.left() instanceof TextRow) {
			return FigurePairs.byColumn(FigurePlaces.of(difference.left()), FigurePlaces.of(difference.right())).stream()
					.filter(pair -> isNumber(pair.left()) || isNumber(pair.right()));
		}
		Stream<FigurePairs.Pair> titles = difference.fields().stream().filter(field -> field.field().endsWith(".title"))
				.flatMap(field -> FigurePairs.of(matches, titled(difference.left()), titled(difference.right()), field.words()).stream());
		return difference.left() instanceof Passage ? Stream.concat(titles, PassageTexts.of(matches, difference.left(), difference.right()).figures().stream()) : titles;
	}

	private static boolean isNumber(FigurePlace place) {
		return place != null && place.figure().value() != null;
	}

	private static List<FigurePlace> titled(EObject thing) {
		return FigurePlaces.of(thing).stream().filter(place -> place.column() == FigureColumn.TITLE).toList();
	}

	private ChangedFigure withOtherPlaces(ChangedFigure figure) {
		Plan plan = figure.plan();
		Plan now = plan == null || figure.to() != null ? plan : (Plan) matches.right(plan);
		if (now == null || figure.kind() == DifferenceKind.ADDED) {
			return figure;
		}
		List<OtherPlace> places = new ArrayList<>();
		for (FigurePlace place : known.computeIfAbsent(now, ChangedFigures::places)) {
			if (figure.to() == null || !place.isAt(figure.to())) {
				Agreement agreement = agreement(figure, place);
				if (agreement != null) {
					places.add(new OtherPlace(place, agreement));
				}
			}
		}
		return new ChangedFigure(figure.from(), figure.to(), places);
	}

	private static List<FigurePlace> places(Plan plan) {
		List<FigurePlace> places = new ArrayList<>();
		addPlaces(plan, places);
		return places;
	}

	private static void addPlaces(EObject holder, List<FigurePlace> places) {
		for (EReference place : Shape.of(holder.eClass()).things()) {
			if ((FlowKind.isFlow(place.getEReferenceType()) || place == Literals.TEXT_TABLE__ROWS) && holder.eIsSet(place)) {
				Keys.objects(holder, place).forEach(object -> {
					places.addAll(FigurePlaces.of(object));
					addPlaces(object, places);
				});
			}
		}
	}

	/** What became of the number at another place; null where another number stands there. */
	private Agreement agreement(ChangedFigure figure, FigurePlace place) {
		if (place.figure().value() == null || !speaksOfTheSame(figure, place)) {
			return null;
		}
		Stated before = figure.from().figure();
		ChangedFigure other = byHolder.getOrDefault(place.holder(), List.of()).stream().filter(each -> each.to().isAt(place)).findFirst().orElse(null);
		boolean wasTheSame = other != null && other.from() != null && other.from().figure().isQuantity(before);
		if (figure.to() != null && place.figure().isQuantity(figure.to().figure())) {
			return wasTheSame ? Agreement.FOLLOWED : Agreement.AGREES;
		}
		return place.figure().isQuantity(before) ? Agreement.STALE : wasTheSame ? Agreement.DIFFERS : null;
	}

	/** Figures of one row; figures of none must have digits enough not to be the same by chance. */
	private boolean speaksOfTheSame(ChangedFigure figure, FigurePlace place) {
		List<Indicator> rows = figure.to() != null ? figure.to().indicators()
				: figure.from().indicators().stream().map(matches::right).filter(Indicator.class::isInstance).map(Indicator.class::cast).toList();
		if (rows.isEmpty() && place.indicators().isEmpty()) {
			return figure.from().figure().value() != null && figure.from().figure().value().stripTrailingZeros().precision() >= TELLING_DIGITS;
		}
		return place.indicators().stream().anyMatch(rows::contains);
	}
}
