package org.planwright.core.check.rule.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.planwright.core.check.fact.FigureFacts;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.core.check.fact.RowFacts;
import org.planwright.core.check.fact.UpperRows;
import org.planwright.core.figure.Dimension;
import org.planwright.core.figure.Glyphs;
import org.planwright.core.figure.PrintedFigure;
import org.planwright.core.figure.Unit;
import org.planwright.core.figure.prose.ProseFigure;
import org.planwright.core.figure.prose.Tie;

/** What proves the full unit of a row whose unit is printed in part or not at all: the plan's own words, or the upper plan's row. */
final class UnitEvidence {

	private static final Pattern RATE_NAME = Pattern.compile("带宽|速率|峰值流量|吞吐");
	private static final Pattern COUNTING = Pattern.compile("(?:数量|总数|数|量)$");

	private final PlanFacts plan;
	private final Map<RowFacts, Set<String>> inProse = new IdentityHashMap<>();
	/** Figures with a unit, by their numbers. */
	private final Map<BigDecimal, List<ProseFigure>> byNumber = new HashMap<>();

	UnitEvidence(PlanFacts plan) {
		this.plan = plan;
		for (FigureFacts figure : plan.figures()) {
			if (figure.figure().figure().hasValue() && figure.figure().unit().dimension() != Dimension.NONE) {
				byNumber.computeIfAbsent(figure.figure().figure().value().stripTrailingZeros(), number -> new ArrayList<>()).add(figure.figure());
			}
			for (FigureFacts.RowTie tie : figure.ties()) {
				boolean level = tie.tie().aspect() == Tie.Aspect.BASELINE || tie.tie().aspect() == Tie.Aspect.TARGET;
				if (level && tie.tie().relation() == Tie.Relation.SAME && figure.figure().unit().dimension() != Dimension.NONE) {
					inProse.computeIfAbsent(tie.row(), row -> new LinkedHashSet<>()).add(figure.figure().unit().text().replace(" ", ""));
				}
			}
		}
	}

	/** The counter behind a scale word: 万个 for 万. Empty where the words use none or several. */
	Optional<Unit> counted(RowFacts row) {
		Set<String> counted = new LinkedHashSet<>();
		for (String text : inProse.getOrDefault(row, Set.of())) {
			Unit unit = Unit.parse(text);
			if (unit.dimension() == Dimension.COUNT && !unit.isScaleOnly()) {
				counted.add(row.unitText() + unit.base());
			}
		}
		if (counted.isEmpty()) {
			UpperRows.of(plan, row).map(RowFacts::unit).filter(unit -> unit.dimension() == Dimension.COUNT && !unit.isScaleOnly())
					.ifPresent(unit -> counted.add(row.unitText() + unit.base()));
		}
		return counted.size() == 1 ? Optional.of(Unit.parse(counted.iterator().next())) : Optional.empty();
	}

	/** The unit of a row that prints none; empty where nothing proves it. */
	Optional<Unit> missing(RowFacts row, Dimension expected) {
		// By name and number: figures are not tied to a row without a unit.
		String name = COUNTING.matcher(plain(row.name())).replaceFirst("");
		Set<String> texts = new LinkedHashSet<>();
		Stream.of(row.baseline(), row.target()).filter(PrintedFigure::hasValue)
				.flatMap(own -> byNumber.getOrDefault(own.value().stripTrailingZeros(), List.of()).stream())
				.filter(figure -> plain(figure.subject()).contains(name)).forEach(figure -> texts.add(figure.unit().text().replace(" ", "")));
		if (texts.isEmpty()) {
			UpperRows.ofAnyUnit(plan, row).ifPresent(above -> texts.add(above.unitText()));
		}
		Optional<Unit> only = texts.size() == 1 ? Optional.of(Unit.parse(texts.iterator().next())) : Optional.empty();
		return only.filter(unit -> unit.dimension() == expected);
	}

	private static String plain(String text) {
		return Glyphs.fold(text).replace(" ", "").toLowerCase(Locale.ROOT);
	}

	/** The rate that a letter alone stands for where the name speaks of one: Tbps for T. */
	static Optional<Unit> rate(RowFacts row) {
		return RATE_NAME.matcher(row.name()).find() ? Optional.of(Unit.parse(row.unitText().strip() + "bps")).filter(Unit::isKnown)
				: Optional.empty();
	}
}
