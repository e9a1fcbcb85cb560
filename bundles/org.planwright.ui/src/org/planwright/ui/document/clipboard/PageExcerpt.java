package org.planwright.ui.document.clipboard;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

import org.planwright.model.KeyProject;
import org.planwright.ui.document.projection.DocumentLine;
import org.planwright.ui.document.projection.DocumentProjection;
import org.planwright.ui.document.projection.LineKind;
import org.planwright.ui.document.projection.Segment;
import org.planwright.ui.document.projection.Slot;
import org.planwright.ui.document.table.GridCell;
import org.planwright.ui.document.table.TableGrid;

/**
 * A stretch of the page, cut out of it.
 *
 * @param lines the paragraphs and tables, the first and the last one only as far as they are selected
 */
public record PageExcerpt(List<Line> lines) {

	/**
	 * A paragraph or a table.
	 *
	 * @param kind  what it is
	 * @param level of its heading, 0 when it is none
	 * @param box   the box that it stands in, or null
	 * @param runs  its words; empty for a table
	 * @param table null for a paragraph
	 */
	public record Line(LineKind kind, int level, KeyProject box, List<Run> runs, TableGrid table) {

		/** All its words. */
		public String text() {
			StringBuilder text = new StringBuilder();
			runs.forEach(run -> text.append(run.text()));
			return text.toString();
		}
	}

	/**
	 * Words of one look.
	 *
	 * @param text the words
	 * @param head whether they are a run-in heading or a label, which stand out
	 */
	public record Run(String text, boolean head) {
	}

	public PageExcerpt {
		lines = List.copyOf(lines);
	}

	/** Cuts a stretch out of the page. */
	public static PageExcerpt of(DocumentProjection page, int start, int end) {
		List<Line> lines = new ArrayList<>();
		int last = page.lineAt(end);
		for (int i = page.lineAt(start); i <= last; i++) {
			int offset = page.startOf(i);
			int from = Math.max(start, offset) - offset;
			int to = Math.min(end, page.endOf(i)) - offset;
			boolean endsBeforeIt = i == last && to == 0 && end > start && page.line(i).length() > 0;
			if (!endsBeforeIt) {
				lines.add(line(page.line(i), from, to));
			}
		}
		return new PageExcerpt(lines);
	}

	private static Line line(DocumentLine line, int from, int to) {
		if (line.table() != null) {
			return new Line(line.kind(), 0, null, List.of(), TableGrid.of(line.table()));
		}
		List<Run> runs = new ArrayList<>();
		int start = 0;
		for (Segment segment : line.segments()) {
			int cutFrom = Math.max(from, start) - start;
			int cutTo = Math.min(to, start + segment.length()) - start;
			if (cutFrom < cutTo) {
				boolean head = segment.slot() == Slot.TITLE || segment.slot() == Slot.LABEL || segment.slot() == Slot.MARK || segment.slot() == Slot.TERM;
				runs.add(new Run(segment.text().substring(cutFrom, cutTo), head));
			}
			start += segment.length();
		}
		return new Line(line.kind(), line.kind() == LineKind.HEADING ? line.level() : 0, line.box(), runs, null);
	}

	/** As plain text: one line a paragraph, cells of a table separated by tabs. */
	public String toText() {
		StringJoiner text = new StringJoiner("\n");
		for (Line line : lines) {
			text.add(line.table() == null ? line.text() : toText(line.table()));
		}
		return text.toString();
	}

	private static String toText(TableGrid table) {
		StringJoiner rows = new StringJoiner("\n");
		for (int row = 0; row < table.rows(); row++) {
			StringJoiner cells = new StringJoiner("\t");
			for (int column = 0; column < table.columns(); column++) {
				int at = row;
				cells.add(table.cellAt(row, column).filter(cell -> cell.row() == at).map(GridCell::text).orElse(""));
			}
			rows.add(cells.toString());
		}
		return rows.toString();
	}
}
