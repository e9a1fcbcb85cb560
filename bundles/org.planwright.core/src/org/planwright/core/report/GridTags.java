package org.planwright.core.report;

import static j2html.TagCreator.each;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import java.util.ArrayList;
import java.util.List;

import org.planwright.core.report.DocumentPart.Align;
import org.planwright.core.report.DocumentPart.Grid;
import org.planwright.core.report.DocumentPart.GridRow;
import org.planwright.core.report.DocumentPart.Run;

import j2html.TagCreator;
import j2html.tags.DomContent;
import j2html.tags.specialized.TableTag;

/** Tables of printed documents in HTML: what heads them is repeated on each page, cells that are one are one. */
final class GridTags {

	private GridTags() {
	}

	static TableTag table(Grid grid) {
		int heads = 0;
		while (heads < grid.rows().size() && grid.rows().get(heads).head()) {
			heads++;
		}
		return TagCreator.table().condWith(heads > 0, thead(rows(grid, 0, heads))).with(tbody(rows(grid, heads, grid.rows().size())));
	}

	private static DomContent[] rows(Grid grid, int from, int to) {
		List<DomContent> rows = new ArrayList<>();
		for (int row = from; row < to; row++) {
			rows.add(row(grid, row));
		}
		return rows.toArray(DomContent[]::new);
	}

	/** The names of who changed a row stand beside its first cell. */
	private static DomContent row(Grid grid, int place) {
		GridRow row = grid.rows().get(place);
		List<Run> all = row.cells().stream().flatMap(List::stream).toList();
		List<DomContent> cells = new ArrayList<>();
		for (int column = 0; column < row.cells().size(); column++) {
			if (row.joined().contains(column)) {
				continue;
			}
			DomContent words = each(cells.isEmpty() ? RevisionTags.margin(all) : text(""), HtmlPrinter.runs(row.cells().get(column)));
			int height = grid.height(place, column);
			String rows = Integer.toString(height);
			Align align = grid.align(column);
			cells.add(row.head() ? th(words).withCondRowspan(height > 1, rows)
					: td(words).withCondRowspan(height > 1, rows).withCondClass(align != Align.START, HtmlPrinter.align(align)));
		}
		return tr(cells.toArray(DomContent[]::new));
	}
}
