package org.planwright.ui.chart.model;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamException;

import org.planwright.ui.chart.model.ChartLabel.Tone;
import org.planwright.ui.chart.model.ChartLine.Role;
import org.planwright.ui.chart.model.ChartPoint.Kind;
import org.planwright.ui.kit.SvgWriter;

/** Writes a chart as SVG, for print: the same lines, marks and words as on the screen, on white. */
public final class ChartSvg {

	private static final double WIDTH = 720;
	private static final double HEIGHT = 440;
	private static final double MARGIN = 24;
	private static final double TITLE = 20;
	private static final double TEXT = 13;
	private static final double SMALL = 12;
	/** Line spacing of small text. */
	private static final double LEADING = 18;
	private static final double NOTES_APART = 8;

	private final ChartDrawing drawing;
	private final ChartPalette palette = ChartPalette.PRINT;
	private final SvgWriter svg;

	private double left;
	private double right;
	private double top;
	private double bottom;

	private ChartSvg(ChartDrawing drawing, StringWriter out) throws XMLStreamException {
		this.drawing = drawing;
		svg = new SvgWriter(out);
	}

	/** The whole file; to be written as UTF-8. */
	public static String of(ChartDrawing drawing) {
		return of(drawing, 1);
	}

	/** The whole file, drawn larger or smaller. */
	public static String of(ChartDrawing drawing, double scale) {
		StringWriter out = new StringWriter();
		try {
			new ChartSvg(drawing, out).write(scale);
		} catch (XMLStreamException e) {
			throw new IllegalStateException("A chart that cannot be written as SVG: " + drawing.title(), e);
		}
		return out.toString();
	}

	private void write(double scale) throws XMLStreamException {
		List<String> notes = new ArrayList<>();
		drawing.notes().forEach(note -> notes.addAll(SvgWriter.wrap(note, SMALL, WIDTH - 2 * MARGIN)));
		List<String> titles = SvgWriter.wrap(drawing.title(), TITLE, WIDTH - 2 * MARGIN);
		double height = HEIGHT + (notes.isEmpty() ? 0 : NOTES_APART + notes.size() * LEADING) + (titles.size() - 1) * TITLE * 1.3;
		svg.begin(WIDTH, height, scale, drawing.title(), ChartText.spoken(drawing), palette.ground());
		double y = MARGIN + TITLE * 0.8;
		for (String line : titles) {
			svg.text(line, MARGIN, y, TITLE, palette.ink(), "start", true);
			y += TITLE * 1.3;
		}
		svg.text(drawing.subtitle(), MARGIN, y, TEXT, palette.quiet(), "start", false);
		y += LEADING + 6;
		svg.text(drawing.axisCaption(), MARGIN, y, SMALL, palette.quiet(), "start", false);
		List<BigDecimal> ticks = drawing.axis().ticks();
		left = MARGIN + ticks.stream().mapToDouble(tick -> SvgWriter.width(ChartNumbers.tick(tick), SMALL)).max().orElse(0) + 10;
		right = WIDTH - MARGIN - roomForNames();
		top = y + 10;
		bottom = height - MARGIN - LEADING - (notes.isEmpty() ? 0 : NOTES_APART + notes.size() * LEADING);
		bounds();
		axes(ticks);
		for (ChartLine line : drawing.lines()) {
			line(line);
		}
		edges();
		labels();
		double noteY = bottom + LEADING + NOTES_APART + LEADING;
		for (String note : notes) {
			svg.text(note, MARGIN, noteY, SMALL, palette.quiet(), "start", false);
			noteY += LEADING;
		}
		svg.end();
	}

	private void marker(ChartMarker marker, double x, double y, double radius, String stroke, String fill, String tip) throws XMLStreamException {
		svg.path(MarkerOutline.of(marker, x, y, radius), stroke, 1.8, fill, "", tip);
	}

	/** Names of lines stand to the right of their ends. */
	private double roomForNames() {
		double widest = drawing.labels().stream().filter(label -> label.tone() == Tone.LINE).mapToDouble(label -> SvgWriter.width(label.text(), SMALL)).max()
				.orElse(0);
		return widest == 0 ? 0 : Math.min(widest + 20, WIDTH * 0.45);
	}

	private double x(int year) {
		double step = (right - left) / drawing.years().size();
		return left + step * (drawing.years().indexOf(year) + 0.5);
	}

	private double y(BigDecimal value) {
		return bottom - drawing.axis().position(value) * (bottom - top);
	}

	private void bounds() throws XMLStreamException {
		TargetMark mark = drawing.target();
		if (mark == null || mark.shape() == TargetMark.Shape.LINE) {
			return;
		}
		double upper = mark.high() == null ? top : y(mark.high());
		double lower = mark.low() == null ? bottom : y(mark.low());
		svg.rectangle(left, upper, right - left, lower - upper, palette.bound());
	}

	private void axes(List<BigDecimal> ticks) throws XMLStreamException {
		for (BigDecimal tick : ticks) {
			svg.line(left, y(tick), right, y(tick), palette.grid(), 1, "");
			svg.text(ChartNumbers.tick(tick), left - 8, y(tick) + SMALL * 0.35, SMALL, palette.quiet(), "end", false);
		}
		svg.line(left, bottom, right, bottom, palette.quiet(), 1, "");
		int every = (int) Math.ceil(SvgWriter.width("00000", SMALL) * drawing.years().size() / (right - left));
		int last = drawing.years().getLast();
		for (int year : drawing.years()) {
			if ((last - year) % every == 0) {
				svg.text(Integer.toString(year), x(year), bottom + LEADING, SMALL, palette.quiet(), "middle", false);
			}
		}
	}

	private void edges() throws XMLStreamException {
		if (drawing.target() != null) {
			for (BigDecimal edge : drawing.target().edges()) {
				svg.line(left, y(edge), right, y(edge), palette.target(), 1.5, drawing.target().strict() ? "6 4" : "");
			}
		}
	}

	private void line(ChartLine line) throws XMLStreamException {
		String color = palette.hue(line.hue());
		StringBuilder way = new StringBuilder();
		double before = Double.NaN;
		for (ChartPoint point : line.points()) {
			if (line.stepped() && !Double.isNaN(before)) {
				way.append(SvgWriter.number(x(point.year()))).append(',').append(SvgWriter.number(before)).append(' ');
			}
			before = y(point.value());
			way.append(SvgWriter.number(x(point.year()))).append(',').append(SvgWriter.number(y(point.value()))).append(' ');
		}
		if (line.points().size() > 1) {
			svg.way(way.toString().strip(), color, line.role() == Role.ACTUAL ? 3 : line.role() == Role.MANY ? 1 : 2, line.role() == Role.UPPER ? "8 5" : "");
		}
		for (ChartPoint point : line.points()) {
			if (line.role().isMarkedAtEnd() && point != line.points().getLast()) {
				continue;
			}
			ChartMarker marker = ChartMarker.of(line, point);
			boolean open = point.kind() == Kind.EXPECTED && line.role() == Role.PATH;
			marker(marker, x(point.year()), y(point.value()), open ? 3.5 : 4.5, color, open ? palette.ground() : color,
					line.name() + ' ' + ChartText.point(point, ""));
		}
	}

	private void labels() throws XMLStreamException {
		LabelLayout.Metrics text = metrics(TEXT);
		for (LabelLayout.Placed placed : LabelLayout.inside(drawing, text, left, top, right, bottom)) {
			String color = switch (placed.label().tone()) {
				case TARGET -> palette.target();
				case COMPUTED -> palette.quiet();
				default -> palette.ink();
			};
			svg.haloed(placed.label().text(), placed.x(), placed.top() + TEXT, TEXT, color, palette.ground());
		}
		for (LabelLayout.Placed placed : LabelLayout.names(drawing, metrics(SMALL), right + 18, top, bottom)) {
			ChartLine line = drawing.lines().stream().filter(candidate -> candidate.hue() == placed.label().hue()).findFirst().orElseThrow();
			String color = palette.hue(line.hue());
			marker(ChartMarker.of(line, line.points().getLast()), right + 9, placed.top() + SMALL * 0.68, 4, color, color, line.name());
			svg.text(placed.label().text(), placed.x(), placed.top() + SMALL, SMALL, palette.ink(), "start", false);
		}
	}

	private LabelLayout.Metrics metrics(double size) {
		return new LabelLayout.Metrics() {
			@Override
			public double x(int year) {
				return ChartSvg.this.x(year);
			}

			@Override
			public double y(BigDecimal value) {
				return ChartSvg.this.y(value);
			}

			@Override
			public double width(String words) {
				return SvgWriter.width(words, size);
			}

			@Override
			public double height() {
				return size * 1.3;
			}
		};
	}
}
