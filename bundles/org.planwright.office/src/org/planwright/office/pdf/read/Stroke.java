package org.planwright.office.pdf.read;

/**
 * A straight line along an edge of the page, in points.
 *
 * @param across whether it goes from left to right; else from top to bottom
 * @param at its place: from the top when it goes across, else from the left
 * @param from where it begins
 * @param to where it ends
 */
record Stroke(boolean across, double at, double from, double to) {

	double length() {
		return to - from;
	}

	boolean covers(double place) {
		return from <= place && place <= to;
	}
}
