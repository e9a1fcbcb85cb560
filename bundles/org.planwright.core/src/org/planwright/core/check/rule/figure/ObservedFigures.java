package org.planwright.core.check.rule.figure;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.planwright.core.Figures;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.core.check.fact.RowFacts;
import org.planwright.core.figure.PrintedFigure;
import org.planwright.core.figure.Quantity;
import org.planwright.model.Indicator;
import org.planwright.model.Observation;

/** The actual values of a plan's indicators, of each year the latest revision. */
final class ObservedFigures {

	private final Map<Indicator, Map<Integer, Observation>> latest = new HashMap<>();

	static ObservedFigures of(PlanFacts plan) {
		return plan.derived(ObservedFigures.class, ObservedFigures::new);
	}

	private ObservedFigures(PlanFacts plan) {
		for (Observation observation : plan.plan().getObservations()) {
			if (observation.getIndicator() != null && observation.getFigure() != null && observation.getYear() > 0) {
				latest.computeIfAbsent(observation.getIndicator(), indicator -> new HashMap<>()).merge(observation.getYear(), observation,
						(one, other) -> one.getRevision() > other.getRevision() ? one : other);
			}
		}
	}

	/**
	 * An actual value.
	 *
	 * @param year its year
	 * @param quantity the value in the unit of the row
	 * @param source where it comes from; empty when not said
	 */
	record Observed(int year, Quantity quantity, String source) {
	}

	/** The value of a year; empty where there is none, or none in a unit of the row's kind. */
	Optional<Observed> of(RowFacts row, int year) {
		return Optional.ofNullable(latest.getOrDefault(row.indicator(), Map.of()).get(year)).flatMap(found -> read(row, found));
	}

	/** The last value between base and target year. */
	Optional<Observed> last(RowFacts row) {
		return latest.getOrDefault(row.indicator(), Map.of()).values().stream()
				.filter(found -> found.getYear() > row.baseYear() && found.getYear() < row.targetYear())
				.max(Comparator.comparingInt(Observation::getYear)).flatMap(found -> read(row, found));
	}

	private static Optional<Observed> read(RowFacts row, Observation observation) {
		PrintedFigure figure = Figures.fromModel(observation.getFigure());
		return Quantity.of(figure, row.unitOf(figure), row.unit())
				.map(quantity -> new Observed(observation.getYear(), quantity, observation.getSource() == null ? "" : observation.getSource()));
	}
}
