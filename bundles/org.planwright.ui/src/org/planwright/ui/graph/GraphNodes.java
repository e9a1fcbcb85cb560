package org.planwright.ui.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.KeyProject;
import org.planwright.ui.graph.GraphNode.Look;
import org.planwright.ui.graph.Neighbourhood.Side;
import org.planwright.ui.kit.SvgWriter;
import org.planwright.ui.selection.PlanNames;
import org.planwright.ui.trace.TraceWords;

/** Puts the things of a neighbourhood into words. */
public final class GraphNodes {

	/** Room for a line of a name, in units of the drawing. */
	static final double TEXT_WIDTH = 168;
	static final double TEXT_SIZE = 12;
	private static final int MOST_LINES = 2;

	private GraphNodes() {
	}

	/** The things that are still there, by id, in order. */
	public static Map<String, GraphNode> of(Neighbourhood around, Function<String, Optional<Identified>> find) {
		Map<String, GraphNode> nodes = new LinkedHashMap<>();
		for (String id : around.things()) {
			find.apply(id).ifPresent(object -> nodes.put(id, node(object, around.hidden())));
		}
		return nodes;
	}

	private static GraphNode node(Identified object, Map<Side, Integer> hidden) {
		String name = PlanNames.name(object);
		String detail = object instanceof Indicator indicator ? TraceWords.value(indicator) : "";
		String tip = PlanNames.kind(object) + '\n' + name + (detail.isEmpty() ? "" : '\n' + detail);
		return new GraphNode(object.getId(), look(object), PlanNames.kind(object), shortened(name), line(detail), tip,
				hidden.getOrDefault(new Side(object.getId(), true), 0), hidden.getOrDefault(new Side(object.getId(), false), 0));
	}

	private static Look look(Identified object) {
		return object instanceof Indicator ? Look.INDICATOR : object instanceof KeyProject ? Look.BOX : Look.SECTION;
	}

	private static List<String> shortened(String name) {
		List<String> lines = SvgWriter.wrap(name, TEXT_SIZE, TEXT_WIDTH);
		if (lines.size() <= MOST_LINES) {
			return lines;
		}
		List<String> kept = new ArrayList<>(lines.subList(0, MOST_LINES));
		kept.set(MOST_LINES - 1, cut(kept.getLast()));
		return kept;
	}

	private static String line(String text) {
		List<String> lines = SvgWriter.wrap(text, TEXT_SIZE, TEXT_WIDTH);
		return lines.size() == 1 ? text : cut(lines.getFirst());
	}

	private static String cut(String line) {
		return line.substring(0, line.offsetByCodePoints(line.length(), -1)) + '…';
	}
}
