package org.planwright.ui.kit;

import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the few shapes that drawings of the window are made of. Lengths are in SVG's user units. */
public final class SvgWriter {

	private static final String NAMESPACE = "http://www.w3.org/2000/svg";
	private static final String FONTS = "\"Noto Sans CJK SC\", \"Source Han Sans SC\", \"Microsoft YaHei\", \"PingFang SC\", SimHei, sans-serif";

	private final XMLStreamWriter xml;

	/** Writes to something that the caller closes. */
	public SvgWriter(Writer out) throws XMLStreamException {
		xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out);
	}

	/**
	 * Begins the file.
	 *
	 * @param scale how many times larger than its units the drawing is shown
	 * @param description the drawing told to somebody who does not see it
	 * @param ground colour of the ground
	 */
	public void begin(double width, double height, double scale, String title, String description, String ground) throws XMLStreamException {
		xml.writeStartDocument("UTF-8", "1.0");
		xml.writeStartElement("svg");
		xml.writeDefaultNamespace(NAMESPACE);
		attribute("width", width * scale);
		attribute("height", height * scale);
		xml.writeAttribute("viewBox", "0 0 " + number(width) + ' ' + number(height));
		xml.writeAttribute("font-family", FONTS);
		xml.writeAttribute("role", "img");
		element("title", title);
		element("desc", description);
		rectangle(0, 0, width, height, ground);
	}

	/** Ends the file. */
	public void end() throws XMLStreamException {
		xml.writeEndElement();
		xml.writeEndDocument();
		xml.close();
	}

	/** A filled rectangle. */
	public void rectangle(double x, double y, double width, double height, String fill) throws XMLStreamException {
		xml.writeEmptyElement("rect");
		attribute("x", x);
		attribute("y", y);
		attribute("width", width);
		attribute("height", height);
		xml.writeAttribute("fill", fill);
	}

	/** @param dashes lengths of strokes and gaps; empty for a whole line */
	public void line(double x1, double y1, double x2, double y2, String stroke, double width, String dashes) throws XMLStreamException {
		xml.writeEmptyElement("line");
		attribute("x1", x1);
		attribute("y1", y1);
		attribute("x2", x2);
		attribute("y2", y2);
		xml.writeAttribute("stroke", stroke);
		attribute("stroke-width", width);
		if (!dashes.isEmpty()) {
			xml.writeAttribute("stroke-dasharray", dashes);
		}
	}

	/** @param points pairs of coordinates, as SVG writes them */
	public void way(String points, String stroke, double width, String dashes) throws XMLStreamException {
		xml.writeEmptyElement("polyline");
		xml.writeAttribute("points", points);
		xml.writeAttribute("fill", "none");
		xml.writeAttribute("stroke", stroke);
		attribute("stroke-width", width);
		if (!dashes.isEmpty()) {
			xml.writeAttribute("stroke-dasharray", dashes);
		}
		xml.writeAttribute("stroke-linejoin", "round");
	}

	/**
	 * An outline.
	 *
	 * @param outline as SVG writes it
	 * @param fill a colour, or {@code none}
	 * @param dashes lengths of strokes and gaps; empty for a whole line
	 * @param tip what a viewer shows on hovering; empty for nothing
	 */
	public void path(String outline, String stroke, double width, String fill, String dashes, String tip) throws XMLStreamException {
		xml.writeStartElement("path");
		xml.writeAttribute("d", outline);
		xml.writeAttribute("stroke", stroke);
		attribute("stroke-width", width);
		xml.writeAttribute("fill", fill);
		if (!dashes.isEmpty()) {
			xml.writeAttribute("stroke-dasharray", dashes);
		}
		if (!tip.isEmpty()) {
			element("title", tip);
		}
		xml.writeEndElement();
	}

	/** @param anchor {@code start}, {@code middle} or {@code end}: which point of the text stands at x */
	public void text(String text, double x, double y, double size, String fill, String anchor, boolean bold) throws XMLStreamException {
		if (text.isEmpty()) {
			return;
		}
		xml.writeStartElement("text");
		attribute("x", x);
		attribute("y", y);
		attribute("font-size", size);
		xml.writeAttribute("fill", fill);
		xml.writeAttribute("text-anchor", anchor);
		if (bold) {
			xml.writeAttribute("font-weight", "bold");
		}
		xml.writeCharacters(text);
		xml.writeEndElement();
	}

	/** Text that stays readable on lines: its outline is drawn in the ground's colour first. */
	public void haloed(String text, double x, double y, double size, String fill, String ground) throws XMLStreamException {
		xml.writeStartElement("g");
		xml.writeAttribute("stroke", ground);
		attribute("stroke-width", 3);
		xml.writeAttribute("stroke-linejoin", "round");
		text(text, x, y, size, ground, "start", false);
		xml.writeEndElement();
		text(text, x, y, size, fill, "start", false);
	}

	private void element(String name, String text) throws XMLStreamException {
		xml.writeStartElement(name);
		xml.writeCharacters(text);
		xml.writeEndElement();
	}

	private void attribute(String name, double value) throws XMLStreamException {
		xml.writeAttribute(name, number(value));
	}

	/** A length to a tenth. */
	public static String number(double value) {
		BigDecimal rounded = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
		return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
	}

	/** About how wide a text is: a Chinese character is as wide as it is high, others a little more than half of that. */
	public static double width(String text, double size) {
		return text.codePoints().mapToDouble(c -> isWide(c) ? 1 : 0.56).sum() * size;
	}

	private static boolean isWide(int c) {
		return c >= 0x2E80 || Character.isIdeographic(c);
	}

	/** Breaks a text into lines that fit; Chinese may be broken anywhere. */
	public static List<String> wrap(String text, double size, double width) {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		double used = 0;
		for (int c : text.codePoints().toArray()) {
			double next = width(Character.toString(c), size);
			if (used + next > width && !line.isEmpty()) {
				lines.add(line.toString());
				line.setLength(0);
				used = 0;
			}
			line.appendCodePoint(c);
			used += next;
		}
		lines.add(line.toString());
		return lines;
	}
}
