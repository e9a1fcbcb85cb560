package org.planwright.ui.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.planwright.ui.graph.GraphPicture.PlacedEdge;
import org.planwright.ui.graph.GraphPicture.PlacedNode;

/** Gives every thing of a graph a place: what serves stands left of what is served. Any thread, one at a time. */
public final class GraphLayout {

	static final double NODE_WIDTH = GraphNodes.TEXT_WIDTH + 22;
	static final double LEADING = 16;
	private static final double NODE_PADDING = 13;
	private static final double MARGIN = 16;
	private static final double APART = 14;
	private static final double LAYERS_APART = 58;

	static {
		LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
	}

	private GraphLayout() {
	}

	/**
	 * Lays a graph out.
	 *
	 * @param nodes its things by id; edges to others are left out
	 */
	public static GraphPicture layout(Map<String, GraphNode> nodes, List<Neighbourhood.Edge> edges) {
		if (nodes.isEmpty()) {
			return GraphPicture.EMPTY;
		}
		ElkNode graph = ElkGraphUtil.createGraph();
		graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
		graph.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
		graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
		graph.setProperty(CoreOptions.PADDING, new ElkPadding(MARGIN));
		graph.setProperty(LayeredOptions.SPACING_NODE_NODE, APART);
		graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, LAYERS_APART);
		graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
		Map<String, ElkNode> placed = new LinkedHashMap<>();
		nodes.forEach((id, node) -> {
			ElkNode box = ElkGraphUtil.createNode(graph);
			box.setDimensions(NODE_WIDTH, height(node));
			placed.put(id, box);
		});
		Map<Neighbourhood.Edge, ElkEdge> lines = new LinkedHashMap<>();
		for (Neighbourhood.Edge edge : edges) {
			if (placed.containsKey(edge.source()) && placed.containsKey(edge.target())) {
				lines.put(edge, ElkGraphUtil.createSimpleEdge(placed.get(edge.source()), placed.get(edge.target())));
			}
		}
		new RecursiveGraphLayoutEngine().layout(graph, new BasicProgressMonitor());
		List<PlacedNode> things = new ArrayList<>();
		placed.forEach((id, box) -> things.add(new PlacedNode(nodes.get(id), box.getX(), box.getY(), box.getWidth(), box.getHeight())));
		List<PlacedEdge> ways = new ArrayList<>();
		lines.forEach((edge, line) -> ways.add(new PlacedEdge(edge.source(), edge.target(), edge.link(), points(line))));
		return new GraphPicture(graph.getWidth(), graph.getHeight(), things, ways);
	}

	private static double height(GraphNode node) {
		int lines = 1 + node.name().size() + (node.detail().isEmpty() ? 0 : 1);
		return lines * LEADING + NODE_PADDING;
	}

	private static List<Double> points(ElkEdge line) {
		List<Double> points = new ArrayList<>();
		for (ElkEdgeSection section : line.getSections()) {
			points.add(section.getStartX());
			points.add(section.getStartY());
			section.getBendPoints().forEach(bend -> {
				points.add(bend.getX());
				points.add(bend.getY());
			});
			points.add(section.getEndX());
			points.add(section.getEndY());
		}
		return points;
	}
}
