package org.planwright.ui.graph;

import java.util.List;

import org.planwright.ui.theme.Tint;

/** Draws on a screen, on paper or into a file. Lengths are in units of the drawing. */
interface GraphPen {

	/** How a line is drawn: states are told apart without colours. */
	enum Stroke {
		SOLID, DASHED, DOTTED
	}

	/** A frame. */
	void frame(double x, double y, double width, double height, double corner, Tint fill, Tint stroke, double thickness);

	/** A frame with cut corners. */
	void cutFrame(double x, double y, double width, double height, double corner, Tint fill, Tint stroke, double thickness);

	/**
	 * A line with corners.
	 *
	 * @param points x and y in turn
	 */
	void way(List<Double> points, Tint tint, double thickness, Stroke stroke);

	/** A filled triangle. */
	void arrow(double x, double y, double size, Tint tint);

	/**
	 * A line of text.
	 *
	 * @param y of its base line
	 * @param centred whether x is its middle; else it is its left end
	 */
	void text(String text, double x, double y, double size, Tint tint, boolean bold, boolean centred);
}
