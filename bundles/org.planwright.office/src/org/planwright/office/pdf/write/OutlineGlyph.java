package org.planwright.office.pdf.write;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The outline of a sign in the form that TrueType has: curves of the second degree, where PostScript's are of the third. */
final class OutlineGlyph {

	/** How far a curve may be off, in units of which a sign has a thousand or two: nobody sees it in print. */
	private static final double TOLERANCE = 0.5;
	/** What Bézier's third degree differs from the second by, at most, is this times its third difference. */
	private static final double DIFFERENCE = Math.sqrt(3) / 36;

	/** A point of a contour, on the curve or beside it. */
	private record Point(int x, int y, boolean on) {
	}

	private final List<List<Point>> contours = new ArrayList<>();
	private List<Point> contour = new ArrayList<>();
	private double atX;
	private double atY;

	/** Reads an outline. */
	OutlineGlyph(GeneralPath path) {
		double[] at = new double[6];
		for (PathIterator steps = path.getPathIterator(null); !steps.isDone(); steps.next()) {
			switch (steps.currentSegment(at)) {
			case PathIterator.SEG_MOVETO -> {
				close();
				point(at[0], at[1], true);
			}
			case PathIterator.SEG_LINETO -> point(at[0], at[1], true);
			case PathIterator.SEG_QUADTO -> {
				point(at[0], at[1], false);
				point(at[2], at[3], true);
			}
			case PathIterator.SEG_CUBICTO -> cubic(at);
			default -> close();
			}
		}
		close();
	}

	private void cubic(double[] c) {
		double x = atX;
		double y = atY;
		double off = DIFFERENCE * Math.hypot(c[4] - 3 * c[2] + 3 * c[0] - x, c[5] - 3 * c[3] + 3 * c[1] - y);
		int pieces = Math.max(1, (int) Math.ceil(Math.cbrt(off / TOLERANCE)));
		double startX = x;
		double startY = y;
		for (int i = 1; i <= pieces; i++) {
			double from = (double) (i - 1) / pieces;
			double to = (double) i / pieces;
			double endX = i == pieces ? c[4] : at(to, x, c[0], c[2], c[4]);
			double endY = i == pieces ? c[5] : at(to, y, c[1], c[3], c[5]);
			// Where the tangents at both ends of the piece would be one degree lower.
			double third = (to - from) / 4;
			double controlX = (startX + endX) / 2 + third * (slope(from, x, c[0], c[2], c[4]) - slope(to, x, c[0], c[2], c[4]));
			double controlY = (startY + endY) / 2 + third * (slope(from, y, c[1], c[3], c[5]) - slope(to, y, c[1], c[3], c[5]));
			point(controlX, controlY, false);
			point(endX, endY, true);
			startX = endX;
			startY = endY;
		}
	}

	private static double at(double t, double a, double b, double c, double d) {
		double s = 1 - t;
		return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
	}

	private static double slope(double t, double a, double b, double c, double d) {
		double s = 1 - t;
		return 3 * (s * s * (b - a) + 2 * s * t * (c - b) + t * t * (d - c));
	}

	private void point(double x, double y, boolean on) {
		contour.add(new Point((int) Math.round(x), (int) Math.round(y), on));
		atX = x;
		atY = y;
	}

	/** A contour closes itself; a last point that is the first one would be there twice. */
	private void close() {
		if (contour.size() > 1 && contour.getLast().on() && contour.getLast().equals(contour.getFirst())) {
			contour.removeLast();
		}
		if (contour.size() > 2) {
			contours.add(contour);
		}
		contour = new ArrayList<>();
	}

	int points() {
		return contours.stream().mapToInt(List::size).sum();
	}

	int contours() {
		return contours.size();
	}

	/** Least and greatest x and y: left, bottom, right, top. */
	int[] box() {
		int[] box = { Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MIN_VALUE, Integer.MIN_VALUE };
		contours.forEach(each -> each.forEach(point -> {
			box[0] = Math.min(box[0], point.x());
			box[1] = Math.min(box[1], point.y());
			box[2] = Math.max(box[2], point.x());
			box[3] = Math.max(box[3], point.y());
		}));
		return contours.isEmpty() ? new int[4] : box;
	}

	/** The sign as an entry of the table {@code glyf}; nothing for a blank. */
	byte[] bytes() throws IOException {
		if (contours.isEmpty()) {
			return new byte[0];
		}
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		DataOutputStream out = new DataOutputStream(bytes);
		out.writeShort(contours.size());
		for (int edge : box()) {
			out.writeShort(edge);
		}
		int end = -1;
		for (List<Point> each : contours) {
			end += each.size();
			out.writeShort(end);
		}
		out.writeShort(0);
		for (List<Point> each : contours) {
			for (Point point : each) {
				out.writeByte(point.on() ? 1 : 0);
			}
		}
		// Coordinates are differences, all x before all y.
		int last = 0;
		for (List<Point> each : contours) {
			for (Point point : each) {
				out.writeShort(point.x() - last);
				last = point.x();
			}
		}
		last = 0;
		for (List<Point> each : contours) {
			for (Point point : each) {
				out.writeShort(point.y() - last);
				last = point.y();
			}
		}
		return bytes.toByteArray();
	}
}
