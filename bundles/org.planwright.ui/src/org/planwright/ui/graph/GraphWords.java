package org.planwright.ui.graph;

import java.util.List;
import java.util.Optional;

import org.planwright.core.trace.FoundLink;
import org.planwright.ui.Messages;
import org.planwright.ui.graph.GraphPicture.PlacedEdge;
import org.planwright.ui.trace.TraceWords;

/** What the graph says on hovering. */
final class GraphWords {

	private GraphWords() {
	}

	/** What the sign at a side of a thing does. */
	static String sign(boolean upstream) {
		return Messages.text(upstream ? "graph.unfold.upstream" : "graph.unfold.downstream");
	}

	/**
	 * What the line under a point means.
	 *
	 * @param near how far from the point a line may pass
	 */
	static Optional<String> edgeAt(GraphPicture picture, double x, double y, double near) {
		return picture.edges().stream().filter(edge -> passes(edge.points(), x, y, near)).findFirst().map(GraphWords::edge);
	}

	private static String edge(PlacedEdge edge) {
		FoundLink link = edge.link();
		if (link == null) {
			return Messages.text("graph.below");
		}
		String words = TraceWords.link(link);
		return link.proofs().isEmpty() ? words : words + '\n' + Messages.text("graph.proof", link.proofs().getFirst().quote().strip());
	}

	private static boolean passes(List<Double> points, double x, double y, double near) {
		for (int i = 0; i + 3 < points.size(); i += 2) {
			if (distance(points.get(i), points.get(i + 1), points.get(i + 2), points.get(i + 3), x, y) <= near) {
				return true;
			}
		}
		return false;
	}

	/** From a point to the nearest one of a line. */
	private static double distance(double x1, double y1, double x2, double y2, double x, double y) {
		double square = (x2 - x1) * (x2 - x1) + (y2 - y1) * (y2 - y1);
		double along = square == 0 ? 0 : Math.clamp(((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / square, 0, 1);
		return Math.hypot(x - x1 - along * (x2 - x1), y - y1 - along * (y2 - y1));
	}
}
