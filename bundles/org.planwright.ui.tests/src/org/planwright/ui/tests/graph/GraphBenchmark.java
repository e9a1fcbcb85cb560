package org.planwright.ui.tests.graph;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.trace.TraceIndex;
import org.planwright.model.Plan;
import org.planwright.ui.graph.GraphLayout;
import org.planwright.ui.graph.GraphNode;
import org.planwright.ui.graph.GraphNodes;
import org.planwright.ui.graph.Neighbourhood;
import org.planwright.ui.graph.Neighbourhood.Side;
import org.planwright.ui.tests.RealPlans;

/** How long a graph of a hundred things takes until it has a place for each. */
class GraphBenchmark {

	private static final int RUNS = 9;

	@Test
	void aGraphOfAHundredThings() {
		ProjectSession session = RealPlans.open("national");
		Plan plan = RealPlans.plan(session);
		TraceIndex index = TraceIndex.of(session.snapshot(plan).plan());
		Map<Side, Integer> opened = new HashMap<>();
		Neighbourhood around = Neighbourhood.of(plan.getId(), index, opened);
		while (around.things().size() < 100 && !around.hidden().isEmpty()) {
			around.hidden().keySet().stream().sorted((a, b) -> a.thing().compareTo(b.thing())).findFirst().ifPresent(side -> opened.merge(side, 1, Integer::sum));
			around = Neighbourhood.of(plan.getId(), index, opened);
		}
		Neighbourhood hundred = around;
		Map<String, GraphNode> nodes = GraphNodes.of(hundred, session::find);
		double[] times = new double[RUNS];
		for (int i = -RUNS; i < RUNS; i++) {
			long start = System.nanoTime();
			GraphLayout.layout(nodes, List.copyOf(hundred.edges()));
			if (i >= 0) {
				times[i] = (System.nanoTime() - start) / 1e6;
			}
		}
		Arrays.sort(times);
		System.out.printf("bench graph-layout-%d-things: %.1f ms (goal 300)%n", nodes.size(), times[RUNS / 2]);
	}
}
