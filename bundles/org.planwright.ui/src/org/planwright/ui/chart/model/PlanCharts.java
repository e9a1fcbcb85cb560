package org.planwright.ui.chart.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.planwright.model.Indicator;
import org.planwright.model.Observation;
import org.planwright.model.Plan;

/** The charts of all indicators of one plan, as it was when they were made. */
public final class PlanCharts {

	private final Map<String, IndicatorChart> byIndicator;

	private PlanCharts(Map<String, IndicatorChart> byIndicator) {
		this.byIndicator = byIndicator;
	}

	/** Makes the charts of a plan that nobody changes meanwhile. */
	public static PlanCharts of(Plan plan) {
		Map<Indicator, List<Observation>> observations = plan.getObservations().stream().filter(observation -> observation.getIndicator() != null)
				.collect(Collectors.groupingBy(Observation::getIndicator));
		Map<String, IndicatorChart> charts = new HashMap<>();
		for (TreeIterator<EObject> all = plan.eAllContents(); all.hasNext();) {
			if (all.next() instanceof Indicator indicator) {
				charts.put(indicator.getId(), new IndicatorChartBuilder(indicator, plan, observations.getOrDefault(indicator, List.of())).build());
			}
		}
		return new PlanCharts(charts);
	}

	/** The chart of an indicator; empty when the plan had no such indicator. */
	public Optional<IndicatorChart> of(String indicatorId) {
		return Optional.ofNullable(byIndicator.get(indicatorId));
	}

	/** Number of indicators, those that nothing can be drawn of included. */
	public int size() {
		return byIndicator.size();
	}
}
