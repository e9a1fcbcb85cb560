package org.planwright.ui.graph;

import java.io.StringWriter;
import java.util.List;

import javax.xml.stream.XMLStreamException;

import org.eclipse.swt.graphics.RGB;
import org.planwright.ui.kit.SvgWriter;
import org.planwright.ui.theme.Tint;

/** Draws a graph as SVG, for print: dark on white. */
public final class SvgPen implements GraphPen {

	private final SvgWriter svg;

	private SvgPen(SvgWriter svg) {
		this.svg = svg;
	}

	/**
	 * The whole file; to be written as UTF-8.
	 *
	 * @param title what the graph is of
	 */
	public static String of(GraphPicture picture, String title, String root, double scale) {
		StringWriter out = new StringWriter();
		try {
			SvgWriter svg = new SvgWriter(out);
			StringBuilder told = new StringBuilder();
			picture.nodes().forEach(node -> told.append(node.node().tip().replace('\n', ' ')).append("; "));
			svg.begin(picture.width(), picture.height(), scale, title, told.toString(), hex(Tint.PAPER));
			GraphDrawing.draw(picture, new SvgPen(svg), null, root, false);
			svg.end();
		} catch (XMLStreamException e) {
			throw new IllegalStateException("A graph that cannot be written as SVG: " + title, e);
		}
		return out.toString();
	}

	private static String hex(Tint tint) {
		RGB rgb = tint.onPaper();
		return String.format("#%02x%02x%02x", rgb.red, rgb.green, rgb.blue);
	}

	/** The writer writes to memory, which takes everything. */
	private interface Writing {
		void run() throws XMLStreamException;
	}

	private static void write(Writing writing) {
		try {
			writing.run();
		} catch (XMLStreamException e) {
			throw new IllegalStateException("Memory that cannot be written to", e);
		}
	}

	@Override
	public void frame(double x, double y, double width, double height, double corner, Tint fill, Tint stroke, double thickness) {
		String outline = corner == 0 ? "M" + at(x, y) + "h" + number(width) + "v" + number(height) + "h" + number(-width) + "Z"
				: "M" + at(x + corner, y) + "h" + number(width - 2 * corner) + arc(corner, corner, corner) + "v" + number(height - 2 * corner)
						+ arc(corner, -corner, corner) + "h" + number(2 * corner - width) + arc(corner, -corner, -corner) + "v"
						+ number(2 * corner - height) + arc(corner, corner, -corner) + "Z";
		write(() -> svg.path(outline, hex(stroke), thickness, hex(fill), "", ""));
	}

	@Override
	public void cutFrame(double x, double y, double width, double height, double corner, Tint fill, Tint stroke, double thickness) {
		StringBuilder outline = new StringBuilder("M");
		double[] corners = cut(x, y, width, height, corner);
		for (int i = 0; i < corners.length; i += 2) {
			outline.append(i == 0 ? "" : "L").append(at(corners[i], corners[i + 1]));
		}
		write(() -> svg.path(outline.append('Z').toString(), hex(stroke), thickness, hex(fill), "", ""));
	}

	/** The corners of a frame whose own are cut off. */
	static double[] cut(double x, double y, double width, double height, double corner) {
		return new double[] { x + corner, y, x + width - corner, y, x + width, y + corner, x + width, y + height - corner, x + width - corner, y + height,
				x + corner, y + height, x, y + height - corner, x, y + corner };
	}

	@Override
	public void way(List<Double> points, Tint tint, double thickness, Stroke stroke) {
		StringBuilder outline = new StringBuilder();
		for (int i = 0; i + 1 < points.size(); i += 2) {
			outline.append(i == 0 ? 'M' : 'L').append(at(points.get(i), points.get(i + 1)));
		}
		String dashes = switch (stroke) {
			case SOLID -> "";
			case DASHED -> "6 4";
			case DOTTED -> "1.5 3";
		};
		write(() -> svg.path(outline.toString(), hex(tint), thickness, "none", dashes, ""));
	}

	@Override
	public void arrow(double x, double y, double size, Tint tint) {
		String outline = "M" + at(x, y) + "l" + at(-size * 1.6, -size * 0.8) + "v" + number(size * 1.6) + "Z";
		write(() -> svg.path(outline, hex(tint), 0.5, hex(tint), "", ""));
	}

	@Override
	public void text(String text, double x, double y, double size, Tint tint, boolean bold, boolean centred) {
		write(() -> svg.text(text, x, y, size, hex(tint), centred ? "middle" : "start", bold));
	}

	private static String arc(double radius, double dx, double dy) {
		return "a" + number(radius) + ' ' + number(radius) + " 0 0 1 " + at(dx, dy);
	}

	private static String at(double x, double y) {
		return number(x) + ' ' + number(y);
	}

	private static String number(double value) {
		return SvgWriter.number(value);
	}
}
