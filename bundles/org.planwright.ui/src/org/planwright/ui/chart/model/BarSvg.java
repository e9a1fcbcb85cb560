package org.planwright.ui.chart.model;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;

import javax.xml.stream.XMLStreamException;

import org.planwright.ui.kit.SvgWriter;

/** Writes bars as SVG, for print: on white. */
final class BarSvg {

	private static final double WIDTH = 720;
	private static final double MARGIN = 24;
	private static final double TITLE = 20;
	private static final double TEXT = 12;
	private static final double ROW = 20;
	private static final double BAR = 12;
	/** Names are cut where they would leave less than this for the bars. */
	private static final double LONGEST_NAME = WIDTH * 0.4;

	private BarSvg() {
	}

	static String of(BarDrawing drawing, double scale) {
		StringWriter out = new StringWriter();
		try {
			write(drawing, scale, new SvgWriter(out));
		} catch (XMLStreamException e) {
			throw new IllegalStateException("Bars that cannot be written as SVG: " + drawing.title(), e);
		}
		return out.toString();
	}

	private static void write(BarDrawing drawing, double scale, SvgWriter svg) throws XMLStreamException {
		ChartPalette palette = ChartPalette.PRINT;
		List<String> notes = drawing.notes().stream().flatMap(note -> SvgWriter.wrap(note, TEXT, WIDTH - 2 * MARGIN).stream()).toList();
		List<String> titles = SvgWriter.wrap(drawing.title(), TITLE, WIDTH - 2 * MARGIN);
		double head = MARGIN + titles.size() * TITLE * 1.3;
		double top = head + 2 * ROW + ROW;
		double bottom = top + drawing.bars().size() * ROW;
		svg.begin(WIDTH, bottom + MARGIN + notes.size() * ROW, scale, drawing.title(), drawing.subtitle(), palette.ground());
		for (int i = 0; i < titles.size(); i++) {
			svg.text(titles.get(i), MARGIN, MARGIN + TITLE * 0.8 + i * TITLE * 1.3, TITLE, palette.ink(), "start", true);
		}
		svg.text(drawing.subtitle(), MARGIN, head + TEXT, TEXT, palette.quiet(), "start", false);
		svg.text(drawing.caption(), MARGIN, head + ROW + TEXT, TEXT, palette.quiet(), "start", false);
		double left = MARGIN + widest(drawing.bars().stream().map(BarSvg::name).toList()) + 10;
		double room = WIDTH - MARGIN - left - widest(drawing.bars().stream().map(BarDrawing.Bar::shown).toList()) - 10;
		double zero = left + room * drawing.axis().position(BigDecimal.ZERO);
		for (int i = 0; i < drawing.bars().size(); i++) {
			BarDrawing.Bar bar = drawing.bars().get(i);
			double y = top + i * ROW;
			double end = left + room * drawing.axis().position(bar.value());
			svg.text(name(bar), left - 8, y + BAR, TEXT, palette.ink(), "end", bar.strong());
			svg.rectangle(Math.min(zero, end), y + 2, Math.abs(end - zero), BAR, palette.hue(bar.strong() ? 1 : 2));
			svg.text(bar.shown(), Math.max(zero, end) + 6, y + BAR, TEXT, palette.ink(), "start", bar.strong());
		}
		double x = left + room * drawing.axis().position(drawing.line());
		svg.line(x, top - 4, x, bottom, palette.hue(0), 1.5, "6 4");
		double half = SvgWriter.width(drawing.lineLabel(), TEXT) / 2;
		svg.text(drawing.lineLabel(), Math.clamp(x, MARGIN + half, Math.max(MARGIN + half, WIDTH - MARGIN - half)), top - 8, TEXT, palette.hue(0), "middle", false);
		for (int i = 0; i < notes.size(); i++) {
			svg.text(notes.get(i), MARGIN, bottom + ROW + i * ROW, TEXT, palette.quiet(), "start", false);
		}
		svg.end();
	}

	private static String name(BarDrawing.Bar bar) {
		List<String> lines = SvgWriter.wrap(bar.name(), TEXT, LONGEST_NAME);
		return lines.size() == 1 ? bar.name() : lines.getFirst() + '…';
	}

	private static double widest(List<String> words) {
		return words.stream().mapToDouble(word -> SvgWriter.width(word, TEXT)).max().orElse(0);
	}
}
