package org.planwright.ui.graph;

import java.util.List;

import org.planwright.core.trace.FoundLink;

/**
 * A graph with a place for everything. Lengths are in units of the drawing, one of which is a pixel at the normal size.
 *
 * @param width width of the whole
 * @param height height of the whole
 * @param nodes the things
 * @param edges what joins them
 */
public record GraphPicture(double width, double height, List<PlacedNode> nodes, List<PlacedEdge> edges) {

	/** Nothing at all. */
	public static final GraphPicture EMPTY = new GraphPicture(0, 0, List.of(), List.of());

	public GraphPicture {
		nodes = List.copyOf(nodes);
		edges = List.copyOf(edges);
	}

	/** A thing and its frame. */
	public record PlacedNode(GraphNode node, double x, double y, double width, double height) {

		/** Tells whether a point lies within the frame. */
		public boolean contains(double px, double py) {
			return px >= x && px < x + width && py >= y && py < y + height;
		}

		/** Halfway down. */
		public double middle() {
			return y + height / 2;
		}
	}

	/**
	 * A line from one thing to another.
	 *
	 * @param link null where a section stands below another
	 * @param points x and y of its corners in turn, from the source to the target
	 */
	public record PlacedEdge(String source, String target, FoundLink link, List<Double> points) {

		public PlacedEdge {
			points = List.copyOf(points);
		}
	}
}
