package org.planwright.office.word.write;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.planwright.core.report.DocumentPart.Align;
import org.planwright.core.report.DocumentPart.Column;
import org.planwright.core.report.DocumentPart.Grid;
import org.planwright.core.report.DocumentPart.GridRow;
import org.planwright.core.report.DocumentPart.Run;
import org.planwright.core.report.DocumentPart.Style;
import org.planwright.core.report.DocumentPart.Table;
import org.planwright.core.report.Revision;
import org.planwright.office.layout.Widths;

/** Writes tables: heads are repeated on each page, no row is parted by the end of a page, cells that are one are merged. */
final class Tables {

	private static final Set<Align> ONE_LINE = EnumSet.of(Align.SHORT, Align.END, Align.ORDINAL);
	/** Twentieths of a point: the size of what stands in a plan's tables and in a report's. */
	private static final int PLAN_SIZE = 210;
	private static final int REPORT_SIZE = 190;
	private static final int LABEL_SIZE = 214;
	private static final String INK = "000000";
	private static final String LINE = "BFC7CF";
	private static final String SHADE = "F1F4F7";

	private final Wml out;
	private final Marks marks;
	private final Paragraphs paragraphs;

	Tables(Wml out, Marks marks, Paragraphs paragraphs) {
		this.out = out;
		this.marks = marks;
		this.paragraphs = paragraphs;
	}

	/** A table of a report. */
	void table(Table table, int width) {
		List<Column> columns = table.columns();
		boolean[] whole = whole(columns.stream().map(Column::align).toList(), columns.size());
		List<List<String>> texts = new ArrayList<>(List.of(columns.stream().map(Column::title).toList()));
		texts.addAll(table.rows());
		int[] widths = Widths.of(texts, whole, width, REPORT_SIZE);
		open(widths, LINE, 4);
		rowStart(false, true, null);
		for (int i = 0; i < widths.length; i++) {
			int column = i;
			cell(widths[i], SHADE, null, () -> text(WordStyle.REPORT_CELL_HEAD, columns.get(column).title(), columns.get(column).align()));
		}
		out.end();
		for (List<String> row : table.rows()) {
			rowStart(false, false, null);
			for (int i = 0; i < widths.length; i++) {
				int column = i;
				cell(widths[i], null, null, () -> text(WordStyle.REPORT_CELL, row.get(column), columns.get(column).align()));
			}
			out.end();
		}
		out.end();
	}

	private void text(String style, String text, Align align) {
		paragraphs.report(style + suffix(align), List.of(new Run(text, Style.PLAIN)));
	}

	private static String suffix(Align align) {
		return switch (align) {
		case START, SHORT -> "";
		case CENTRE, ORDINAL -> "Centre";
		case END -> "End";
		};
	}

	/**
	 * A table of a plan, or of a report about one.
	 *
	 * @param printed whether it is part of a plan's text
	 */
	void grid(Grid grid, boolean printed, int width) {
		int columns = grid.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
		if (columns == 0) {
			return;
		}
		List<List<String>> texts = grid.rows().stream().map(row -> IntStream.range(0, columns)
				.mapToObj(i -> i < row.cells().size() ? row.cells().get(i).stream().map(Run::text).collect(Collectors.joining()) : "").toList()).toList();
		int[] widths = Widths.of(texts, whole(grid.aligns(), columns), width, printed ? PLAN_SIZE : REPORT_SIZE);
		open(widths, printed ? INK : LINE, 4);
		for (int place = 0; place < grid.rows().size(); place++) {
			GridRow row = grid.rows().get(place);
			rowStart(false, row.head(), printed ? change(row.cells().stream().flatMap(List::stream).toList()) : null);
			for (int column = 0; column < columns; column++) {
				cell(grid, place, column, printed, widths[column]);
			}
			out.end();
		}
		out.end();
	}

	private void cell(Grid grid, int place, int column, boolean printed, int width) {
		GridRow row = grid.rows().get(place);
		boolean joined = row.joined().contains(column);
		List<Run> runs = joined || column >= row.cells().size() ? List.of() : row.cells().get(column);
		String merge = joined ? "continue" : grid.height(place, column) > 1 ? "restart" : null;
		String style = printed ? row.head() ? WordStyle.CELL_HEAD : WordStyle.CELL + suffix(grid.align(column))
				: row.head() ? WordStyle.REPORT_CELL_HEAD : WordStyle.REPORT_CELL + suffix(grid.align(column));
		cell(width, row.head() && !printed ? SHADE : null, merge, () -> {
			if (printed) {
				paragraphs.printed(style, runs, false, false);
			} else {
				paragraphs.report(style, runs);
			}
		});
	}

	/** Who put all of some words there or took them away; null where any of them stays. */
	static Revision change(List<Run> runs) {
		List<Run> all = runs.stream().filter(run -> run.style() != Style.REMARK).toList();
		boolean one = !all.isEmpty() && all.stream().allMatch(run -> run.revision() != null)
				&& all.stream().map(run -> run.revision().kind().isGone()).distinct().count() == 1;
		return one ? all.getFirst().revision() : null;
	}

	/**
	 * Parts in a frame: a table of one cell, which every word processor keeps together and lets go over pages.
	 *
	 * @param change who put it there or took it away; null for one that stays
	 */
	void frame(int width, Revision change, Runnable content) {
		open(new int[] { width }, INK, 6);
		rowStart(true, false, change);
		cell(width, null, null, content);
		out.end().end();
	}

	/**
	 * Parts that belong together, with a stroke in the colour of their tone at the left.
	 *
	 * @param shade of the ground; null for none
	 */
	void card(int width, String colour, String shade, Runnable content) {
		out.start("tbl").start("tblPr").empty("tblW", "w", Integer.toString(width), "type", "dxa").start("tblBorders");
		border("top", LINE, 4);
		border("left", colour, 24);
		border("bottom", LINE, 4);
		border("right", LINE, 4);
		out.end().empty("tblLayout", "type", "fixed");
		cellMargins(160);
		out.end().start("tblGrid").empty("gridCol", "w", Integer.toString(width)).end();
		rowStart(false, false, null);
		cell(width, shade, null, content);
		out.end().end();
	}

	/** Two columns without lines: labels, and what is said under them. */
	void pairs(int width, List<String> labels, List<Runnable> contents) {
		int label = labelWidth(width, labels);
		out.start("tbl").start("tblPr").empty("tblW", "w", Integer.toString(width), "type", "dxa").empty("tblLayout", "type", "fixed");
		cellMargins(60);
		out.end().start("tblGrid").empty("gridCol", "w", Integer.toString(label)).empty("gridCol", "w", Integer.toString(width - label)).end();
		for (int i = 0; i < labels.size(); i++) {
			String words = labels.get(i);
			out.start("tr");
			cell(label, null, null, () -> paragraphs.report(WordStyle.REPORT_LABEL, List.of(new Run(words, Style.PLAIN))));
			cell(width - label, null, null, contents.get(i));
			out.end();
		}
		out.end();
	}

	/** The width that is left for what stands beside labels. */
	static int besideLabels(int width, List<String> labels) {
		return width - labelWidth(width, labels) - 120;
	}

	private static int labelWidth(int width, List<String> labels) {
		return Math.min(width / 3, labels.stream().mapToInt(String::length).max().orElse(0) * LABEL_SIZE + 160);
	}

	private static boolean[] whole(List<Align> aligns, int columns) {
		boolean[] whole = new boolean[columns];
		for (int i = 0; i < Math.min(columns, aligns.size()); i++) {
			whole[i] = ONE_LINE.contains(aligns.get(i));
		}
		return whole;
	}

	private void open(int[] widths, String colour, int size) {
		out.start("tbl").start("tblPr").empty("tblW", "w", Integer.toString(Arrays.stream(widths).sum()), "type", "dxa").empty("jc", "val", "center").start("tblBorders");
		for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
			border(side, colour, size);
		}
		out.end().empty("tblLayout", "type", "fixed");
		cellMargins(90);
		out.end().start("tblGrid");
		Arrays.stream(widths).forEach(width -> out.empty("gridCol", "w", Integer.toString(width)));
		out.end();
	}

	private void border(String side, String colour, int size) {
		out.empty(side, "val", "single", "sz", Integer.toString(size), "space", "0", "color", colour);
	}

	private void cellMargins(int side) {
		out.start("tblCellMar");
		for (String at : List.of("top", "left", "bottom", "right")) {
			out.empty(at, "w", Integer.toString(at.equals("left") || at.equals("right") ? side : 30), "type", "dxa");
		}
		out.end();
	}

	private void rowStart(boolean splits, boolean head, Revision change) {
		out.start("tr");
		if (splits && !head && change == null) {
			return;
		}
		out.start("trPr");
		if (!splits) {
			out.empty("cantSplit");
		}
		if (head) {
			out.empty("tblHeader");
		}
		if (change != null) {
			out.empty(change.kind().isGone() ? "del" : "ins", marks.change(change));
		}
		out.end();
	}

	private void cell(int width, String shade, String merge, Runnable content) {
		out.start("tc").start("tcPr").empty("tcW", "w", Integer.toString(width), "type", "dxa");
		if (merge != null) {
			out.empty("vMerge", "val", merge);
		}
		if (shade != null) {
			out.empty("shd", "val", "clear", "color", "auto", "fill", shade);
		}
		out.value("vAlign", "center");
		out.end();
		content.run();
		out.end();
	}
}
