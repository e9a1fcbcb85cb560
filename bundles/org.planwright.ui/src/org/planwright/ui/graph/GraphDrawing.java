package org.planwright.ui.graph;

import org.planwright.model.LinkKind;
import org.planwright.model.LinkState;
import org.planwright.ui.graph.GraphPen.Stroke;
import org.planwright.ui.graph.GraphPicture.PlacedEdge;
import org.planwright.ui.graph.GraphPicture.PlacedNode;
import org.planwright.ui.theme.Tint;
import org.planwright.ui.trace.LinkLook;

/** What a graph looks like, whichever pen draws it. */
final class GraphDrawing {

	/** Half the edge of the sign that opens a side of a thing. */
	static final double SIGN = 8;
	private static final double ARROW = 5;

	private GraphDrawing() {
	}

	/**
	 * Draws a graph.
	 *
	 * @param chosen id of the thing that is picked; null for none
	 * @param root id of the thing in the middle
	 * @param signs whether the signs that open sides are drawn; paper has no use for them
	 */
	static void draw(GraphPicture picture, GraphPen pen, String chosen, String root, boolean signs) {
		for (PlacedEdge edge : picture.edges()) {
			draw(edge, pen, chosen);
		}
		for (PlacedNode node : picture.nodes()) {
			draw(node, pen, node.node().id().equals(chosen), node.node().id().equals(root));
			if (signs) {
				sign(node.node().before(), node.x(), node.middle(), pen);
				sign(node.node().after(), node.x() + node.width(), node.middle(), pen);
			}
		}
	}

	private static void draw(PlacedEdge edge, GraphPen pen, String chosen) {
		boolean touched = edge.source().equals(chosen) || edge.target().equals(chosen);
		Tint tint = tint(edge, touched);
		pen.way(edge.points(), tint, touched ? 2 : 1.3, stroke(edge));
		int last = edge.points().size();
		if (last >= 2) {
			pen.arrow(edge.points().get(last - 2), edge.points().get(last - 1), ARROW, tint);
		}
		if (edge.link() != null && edge.link().state() == LinkState.SUSPECT && last >= 4) {
			double x = (edge.points().get(0) + edge.points().get(2)) / 2;
			double y = edge.points().get(1);
			pen.frame(x - SIGN, y - SIGN, 2 * SIGN, 2 * SIGN, SIGN, Tint.WARNING_SOFT, Tint.WARNING, 1);
			pen.text(LinkLook.sign(LinkState.SUSPECT), x, y + 4, GraphNodes.TEXT_SIZE, Tint.WARNING, true, true);
		}
	}

	private static Tint tint(PlacedEdge edge, boolean touched) {
		if (edge.link() != null && edge.link().state() == LinkState.SUSPECT) {
			return Tint.WARNING;
		}
		return touched ? Tint.ACCENT : edge.link() == null || edge.link().kind() == LinkKind.CONTAINS ? Tint.LINE_STRONG : Tint.INK_FAINT;
	}

	/** Whole for what somebody said holds, dashed for suggestions, dotted for what merely stands inside. */
	private static Stroke stroke(PlacedEdge edge) {
		if (edge.link() == null || edge.link().kind() == LinkKind.CONTAINS) {
			return Stroke.DOTTED;
		}
		return edge.link().state() == LinkState.SUGGESTED ? Stroke.DASHED : Stroke.SOLID;
	}

	private static void draw(PlacedNode placed, GraphPen pen, boolean chosen, boolean root) {
		GraphNode node = placed.node();
		Tint fill = chosen ? Tint.SELECTION : root ? Tint.ACCENT_SOFT : Tint.PAPER;
		Tint stroke = root || chosen ? Tint.ACCENT : Tint.LINE_STRONG;
		double thickness = root ? 2 : 1.2;
		switch (node.look()) {
		case SECTION -> pen.frame(placed.x(), placed.y(), placed.width(), placed.height(), 7, fill, stroke, thickness);
		case BOX -> {
			pen.frame(placed.x(), placed.y(), placed.width(), placed.height(), 0, fill, stroke, thickness);
			pen.frame(placed.x() + 3, placed.y() + 3, placed.width() - 6, placed.height() - 6, 0, fill, stroke, 0.8);
		}
		case INDICATOR -> pen.cutFrame(placed.x(), placed.y(), placed.width(), placed.height(), 9, fill, stroke, thickness);
		}
		double x = placed.x() + 11;
		double y = placed.y() + GraphLayout.LEADING;
		Tint ink = chosen ? Tint.ON_SELECTION : Tint.INK;
		pen.text(node.kind(), x, y, GraphNodes.TEXT_SIZE - 1.5, chosen ? Tint.ON_SELECTION : Tint.INK_QUIET, false, false);
		for (String line : node.name()) {
			y += GraphLayout.LEADING;
			pen.text(line, x, y, GraphNodes.TEXT_SIZE, ink, root, false);
		}
		if (!node.detail().isEmpty()) {
			pen.text(node.detail(), x, y + GraphLayout.LEADING, GraphNodes.TEXT_SIZE, chosen ? Tint.ON_SELECTION : Tint.ACCENT, false, false);
		}
	}

	private static void sign(int hidden, double x, double y, GraphPen pen) {
		if (hidden > 0) {
			String words = "+" + hidden;
			double half = Math.max(SIGN, 4.0 * words.length());
			pen.frame(x - half, y - SIGN, 2 * half, 2 * SIGN, SIGN, Tint.CHROME, Tint.ACCENT, 1);
			pen.text(words, x, y + 4, GraphNodes.TEXT_SIZE - 2, Tint.ACCENT, false, true);
		}
	}
}
