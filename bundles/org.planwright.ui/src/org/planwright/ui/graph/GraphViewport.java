package org.planwright.ui.graph;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.ScrollBar;
import org.planwright.ui.graph.GraphPicture.PlacedNode;

/** What of a graph is seen, and how large: the scroll bars of a canvas and its zoom. */
final class GraphViewport {

	static final double STEP = 0.1;
	static final int SCROLLED_BY_A_KEY = 40;
	private static final double SMALLEST = 0.3;
	private static final double LARGEST = 2.5;
	/** A whole graph is shown where that leaves it readable. */
	private static final double READABLE = 0.8;

	private final Canvas canvas;
	private double width;
	private double height;
	private double zoom = 1;
	private boolean zoomed;

	GraphViewport(Canvas canvas) {
		this.canvas = canvas;
		for (ScrollBar bar : List.of(canvas.getHorizontalBar(), canvas.getVerticalBar())) {
			bar.addListener(SWT.Selection, event -> canvas.redraw());
		}
	}

	/**
	 * Takes another picture.
	 *
	 * @param anew whether it is of something else: what was zoomed before counts no more
	 */
	void show(GraphPicture picture, boolean anew) {
		width = picture.width();
		height = picture.height();
		zoomed &= !anew;
		resized();
	}

	/** The room is another one. */
	void resized() {
		if (!zoomed) {
			fit();
		}
		setBars();
	}

	/** Pixels a unit of the drawing. */
	double zoom() {
		return zoom;
	}

	/** Shows as much as stays readable. */
	void fit() {
		zoomed = false;
		Rectangle area = canvas.getClientArea();
		double whole = width == 0 ? 1 : Math.min(area.width / width, area.height / height);
		zoom = Math.clamp(Math.floor(whole / STEP) * STEP, READABLE, 1);
		setBars();
		canvas.redraw();
	}

	/** Zooms around the middle of what is seen. */
	void setZoom(double next) {
		Rectangle area = canvas.getClientArea();
		zoomAround(next, area.width / 2, area.height / 2);
	}

	/** Zooms so that what is at a point stays there. */
	void zoomAround(double next, int x, int y) {
		double ux = unitX(x);
		double uy = unitY(y);
		zoom = Math.clamp(Math.round(next / STEP) * STEP, SMALLEST, LARGEST);
		zoomed = true;
		setBars();
		scroll((int) Math.round(left() + ux * zoom - x), (int) Math.round(top() + uy * zoom - y));
	}

	/** Where the drawing begins, in pixels: in the middle where it is smaller than the view. */
	double left() {
		return begin(canvas.getHorizontalBar(), width, canvas.getClientArea().width);
	}

	/** The same from above. */
	double top() {
		return begin(canvas.getVerticalBar(), height, canvas.getClientArea().height);
	}

	private double begin(ScrollBar bar, double size, int seen) {
		double pixels = size * zoom;
		return pixels <= seen ? (seen - pixels) / 2 : -bar.getSelection();
	}

	private void setBars() {
		Rectangle area = canvas.getClientArea();
		setBar(canvas.getHorizontalBar(), width, area.width);
		setBar(canvas.getVerticalBar(), height, area.height);
	}

	private void setBar(ScrollBar bar, double size, int seen) {
		int pixels = (int) Math.ceil(size * zoom);
		bar.setVisible(pixels > seen);
		bar.setValues(Math.clamp(bar.getSelection(), 0, Math.max(0, pixels - seen)), 0, Math.max(1, pixels), Math.max(1, Math.min(seen, pixels)),
				SCROLLED_BY_A_KEY, Math.max(1, seen));
	}

	/** Scrolls by pixels, as far as there is anything. */
	void scroll(int dx, int dy) {
		canvas.getHorizontalBar().setSelection(canvas.getHorizontalBar().getSelection() + dx);
		canvas.getVerticalBar().setSelection(canvas.getVerticalBar().getSelection() + dy);
		canvas.redraw();
	}

	/** Scrolls no further than needed for all of a thing to be seen. */
	void bringIntoSight(PlacedNode node) {
		Rectangle area = canvas.getClientArea();
		scroll(outside(left() + node.x() * zoom, node.width() * zoom, area.width), outside(top() + node.y() * zoom, node.height() * zoom, area.height));
	}

	private static int outside(double begin, double size, int seen) {
		return (int) Math.round(begin < 0 ? begin : begin + size > seen ? begin + size - seen : 0);
	}

	/** Where the middle of a thing is, in pixels. */
	Point middleOf(PlacedNode node) {
		return new Point((int) (left() + (node.x() + node.width() / 2) * zoom), (int) (top() + node.middle() * zoom));
	}

	/** The place of a pixel in the drawing. */
	double unitX(int x) {
		return (x - left()) / zoom;
	}

	/** The same from above. */
	double unitY(int y) {
		return (y - top()) / zoom;
	}
}
