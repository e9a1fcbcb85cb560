package org.planwright.office.pdf.read;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Collects the strokes of a page along its edges, as far as what they are cut to lets them be seen. Points are those of the page as it is seen. */
final class Tracer {

	/** Thicker than the lines of any table. */
	private static final double THICKEST = 3;
	private static final double SHORTEST = 4;
	private static final double STRAIGHT = 0.5;
	private static final Rectangle2D.Double EVERYTHING = new Rectangle2D.Double();

	private final List<Stroke> strokes = new ArrayList<>();
	private final List<Stroke> path = new ArrayList<>();
	/** What the pieces of the path take up. */
	private final List<Rectangle2D.Double> areas = new ArrayList<>();
	private Point2D.Double current = new Point2D.Double();
	/** What the page is cut to; null for nothing, and what it was cut to before. */
	private Rectangle2D.Double cut;
	private final Deque<Rectangle2D.Double> cuts = new ArrayDeque<>();

	List<Stroke> strokes() {
		return strokes;
	}

	void moveTo(Point2D.Double to) {
		current = to;
		areas.add(new Rectangle2D.Double(to.x, to.y, 0, 0));
	}

	void lineTo(Point2D.Double to) {
		Point2D.Double from = current;
		current = to;
		widen(to);
		if (Math.abs(from.y - to.y) < STRAIGHT) {
			path.add(new Stroke(true, (from.y + to.y) / 2, Math.min(from.x, to.x), Math.max(from.x, to.x)));
		} else if (Math.abs(from.x - to.x) < STRAIGHT) {
			path.add(new Stroke(false, (from.x + to.x) / 2, Math.min(from.y, to.y), Math.max(from.y, to.y)));
		}
	}

	void curveTo(Point2D.Double first, Point2D.Double second, Point2D.Double to) {
		current = to;
		widen(first);
		widen(second);
		widen(to);
	}

	private void widen(Point2D.Double to) {
		if (areas.isEmpty()) {
			areas.add(new Rectangle2D.Double(to.x, to.y, 0, 0));
		}
		areas.getLast().add(to);
	}

	void stroke() {
		path.stream().filter(stroke -> stroke.length() >= SHORTEST).forEach(this::add);
		end();
	}

	/** A thin area is a line, whatever its ends look like; of a wide one, which colours a cell, the edges say nothing. */
	void fill() {
		for (Rectangle2D.Double area : areas) {
			if (area.height <= THICKEST && area.width >= SHORTEST) {
				add(new Stroke(true, area.getCenterY(), area.getMinX(), area.getMaxX()));
			} else if (area.width <= THICKEST && area.height >= SHORTEST) {
				add(new Stroke(false, area.getCenterX(), area.getMinY(), area.getMaxY()));
			}
		}
		end();
	}

	void end() {
		path.clear();
		areas.clear();
	}

	/** Lines are drawn as far as the part of the page that they are cut to; words are taken as they are. */
	void clip() {
		if (!areas.isEmpty()) {
			Rectangle2D.Double all = (Rectangle2D.Double) areas.get(0).clone();
			areas.forEach(all::add);
			cut = cut == null ? all : (Rectangle2D.Double) cut.createIntersection(all);
		}
	}

	void save() {
		cuts.push(cut == null ? EVERYTHING : cut);
	}

	void restore() {
		Rectangle2D.Double before = cuts.poll();
		cut = before == EVERYTHING ? null : before;
	}

	/** A part of the page that is printed by itself, with what it cuts off. */
	@FunctionalInterface
	interface Part {
		void print() throws IOException;
	}

	/** What a part cuts off ends with it. */
	void within(Part part) throws IOException {
		Rectangle2D.Double before = cut;
		int depth = cuts.size();
		part.print();
		cut = before;
		while (cuts.size() > depth) {
			cuts.pop();
		}
	}

	private void add(Stroke stroke) {
		if (cut == null) {
			strokes.add(stroke);
			return;
		}
		double from = Math.max(stroke.from(), stroke.across() ? cut.getMinX() : cut.getMinY());
		double to = Math.min(stroke.to(), stroke.across() ? cut.getMaxX() : cut.getMaxY());
		boolean inside = stroke.across() ? stroke.at() >= cut.getMinY() - 1 && stroke.at() <= cut.getMaxY() + 1 : stroke.at() >= cut.getMinX() - 1 && stroke.at() <= cut.getMaxX() + 1;
		if (inside && to - from >= SHORTEST) {
			strokes.add(new Stroke(stroke.across(), stroke.at(), from, to));
		}
	}
}
