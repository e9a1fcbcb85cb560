package org.planwright.ui.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.planwright.core.align.Pairing;
import org.planwright.core.align.PlanAlignment;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.Direction;
import org.planwright.model.Indicator;
import org.planwright.model.LinkState;
import org.planwright.model.Plan;
import org.planwright.model.Project;
import org.planwright.ui.chart.model.ComparedChart;
import org.planwright.ui.chart.model.ComparedCharts;
import org.planwright.ui.chart.model.ComparedCharts.Answer;
import org.planwright.ui.chart.model.IndicatorChart;
import org.planwright.ui.chart.model.PlanCharts;
import org.planwright.ui.facts.AlignFacts;
import org.planwright.ui.facts.Derived;
import org.planwright.ui.selection.PlanNames;

/** Brings together what the plans of a project say of one indicator. Used on the UI thread; computes nothing but what a chart draws. */
final class ComparedFacts {

	private final AlignFacts alignments;
	private final ChartFacts charts;

	ComparedFacts(AlignFacts alignments, ChartFacts charts) {
		this.alignments = alignments;
		this.charts = charts;
	}

	/** The plans that a row of a plan is compared in: the upper plan first, then those that answer to it; none where there are no two. */
	static List<Plan> family(Plan plan) {
		Plan upper = plan.getUpper() == null ? plan : plan.getUpper();
		if (!(upper.eContainer() instanceof Project project)) {
			return List.of();
		}
		List<Plan> lower = project.getPlans().stream().filter(other -> other.getUpper() == upper).toList();
		if (lower.isEmpty() || plan != upper && !lower.contains(plan)) {
			return List.of();
		}
		List<Plan> family = new ArrayList<>(List.of(upper));
		family.addAll(lower);
		return family;
	}

	/** Whether everything is known that a comparison of the row's counterparts needs; asks for what is not. */
	boolean areReady(Plan plan) {
		boolean ready = true;
		List<Plan> family = family(plan);
		for (Plan each : family) {
			ready &= charts.of(each).filter(Derived::isCurrent).isPresent();
			ready &= each == family.getFirst() || alignments.of(each).filter(Derived::isCurrent).isPresent();
		}
		return ready;
	}

	/** What the plans say of an indicator, as far as it is known; empty where it is paired with none. */
	Optional<ComparedChart> of(Indicator row) {
		Plan plan = ProjectSession.planOf(row);
		List<Plan> family = family(plan);
		if (family.isEmpty()) {
			return Optional.empty();
		}
		Plan upper = family.getFirst();
		Optional<String> above = plan == upper ? Optional.of(row.getId())
				: alignment(plan).flatMap(alignment -> pairing(alignment, row.getId())).filter(Pairing::isAnswered).map(pairing -> pairing.upper().getFirst());
		Optional<IndicatorChart> chart = above.flatMap(id -> charts.of(upper).map(Derived::facts).flatMap(found -> found.of(id)));
		if (chart.isEmpty()) {
			return Optional.empty();
		}
		List<Answer> answers = family.stream().skip(1).map(lower -> answer(lower, above.get())).flatMap(Optional::stream).toList();
		return answers.isEmpty() ? Optional.empty() : Optional.of(ComparedCharts.of(PlanNames.shortName(upper), chart.get(), isLowerBetter(family, above.get()), answers, row.getId()));
	}

	private boolean isLowerBetter(List<Plan> family, String row) {
		return family.stream().skip(1).map(this::alignment).flatMap(Optional::stream).findFirst().flatMap(alignment -> alignment.upper().row(row))
				.filter(above -> above.direction() == Direction.LOWER).isPresent();
	}

	private Optional<PlanAlignment> alignment(Plan lower) {
		return alignments.of(lower).flatMap(Derived::facts);
	}

	private static Optional<Pairing> pairing(PlanAlignment alignment, String id) {
		return alignment.of(id).stream().filter(pairing -> pairing.kind() == Pairing.Kind.INDICATOR && pairing.state() != LinkState.REJECTED)
				.max(Comparator.comparing(Pairing::isAnswered));
	}

	private Optional<Answer> answer(Plan lower, String above) {
		Optional<PlanCharts> known = charts.of(lower).map(Derived::facts);
		return alignment(lower).flatMap(alignment -> pairing(alignment, above)).map(pairing -> new Answer(PlanNames.shortName(lower), pairing,
				pairing.lower().stream().map(id -> known.flatMap(found -> found.of(id))).flatMap(Optional::stream).toList()));
	}
}
