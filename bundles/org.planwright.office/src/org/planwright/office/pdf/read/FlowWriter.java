package org.planwright.office.pdf.read;

import java.util.ArrayList;
import java.util.List;

import org.planwright.core.reading.source.CellPlace;
import org.planwright.core.reading.source.LineHints;
import org.planwright.core.reading.source.SourceLine;

/** Makes paragraphs of lines, over the ends of pages, and hints of where they stand. */
final class FlowWriter {

	private final Area body;
	private final List<SourceLine> lines = new ArrayList<>();
	private final Bookmarks bookmarks;
	/** Whether the document has a blank between Chinese words and figures. */
	private final boolean spaced;
	private int frames;
	private int tables;
	/** The paragraph that is open, and its last line; null for none. */
	private Words open;
	private Line last;
	private Area lastArea;
	private LineHints place;
	private int page;
	/** Notes of pages whose last paragraph has not ended. */
	private final List<Waiting> waiting = new ArrayList<>();

	private record Waiting(Footnotes.Note note, int page) {
	}

	FlowWriter(Area body, boolean spaced, Bookmarks bookmarks) {
		this.body = body;
		this.spaced = spaced;
		this.bookmarks = bookmarks;
	}

	/**
	 * Writes the blocks of all pages.
	 *
	 * @param numbers of the pages
	 * @param notes what stands at the foot of each: it is written behind the paragraph that the page ends with, which may go on
	 */
	List<SourceLine> write(List<List<Block>> pages, List<Integer> numbers, List<List<Footnotes.Note>> notes) {
		for (int i = 0; i < pages.size(); i++) {
			page = numbers.get(i);
			for (Block block : pages.get(i)) {
				switch (block) {
					case Block.Row row -> add(row.line(), row.area() == null ? body : row.area(), LineHints.NONE);
					case Grid grid -> add(grid, LineHints.NONE);
				}
			}
			for (Footnotes.Note note : notes.get(i)) {
				waiting.add(new Waiting(note, page));
			}
			if (open == null) {
				writeNotes();
			}
		}
		close();
		return lines;
	}

	private void add(Line line, Area area, LineHints hints) {
		if (open != null && same(place, hints) && lastArea.goesOn(last, area, line, line.y() - last.y())) {
			open.join(line, spaced && hints.cell() == null);
		} else {
			close();
			open = Words.of(line.signs());
			place = hints.withPage(page);
		}
		last = line;
		lastArea = area;
	}

	private static boolean same(LineHints place, LineHints other) {
		return place.frame() == other.frame() && (place.cell() == null ? other.cell() == null : place.cell().equals(other.cell()));
	}

	private void close() {
		if (open != null) {
			write(open.text(), open.boldEnd(), place);
			open = null;
			last = null;
			if (place.cell() == null) {
				writeNotes();
			}
		}
	}

	private void writeNotes() {
		List<Waiting> notes = List.copyOf(waiting);
		waiting.clear();
		for (Waiting waited : notes) {
			write(waited.note().words(spaced), 0, LineHints.NONE.withPage(waited.page()).withNote(waited.note().mark()));
		}
	}

	private void write(String text, int boldEnd, LineHints hints) {
		LineHints all = hints.withBoldEnd(boldEnd);
		if (hints.cell() == null && hints.frame() == 0) {
			all = all.withLevel(bookmarks.level(hints.page(), text));
		}
		lines.add(new SourceLine(lines.size() + 1, text, all));
	}

	private void add(Grid grid, LineHints around) {
		close();
		boolean nested = around.cell() != null;
		if (nested || grid.isFrame()) {
			LineHints hints = nested || around.frame() > 0 ? around : around.withFrame(++frames);
			List<Line> all = grid.cells().stream().flatMap(cell -> cell.lines().stream()).toList();
			Area area = Area.of(all);
			for (Grid.Cell cell : grid.cells()) {
				addContent(cell, area, hints);
			}
			close();
			return;
		}
		int table = ++tables;
		Area[] areas = new Area[grid.columns.length];
		for (Grid.Cell cell : grid.cells()) {
			LineHints hints = around.withCell(new CellPlace(table, cell.row, cell.column, cell.rows, cell.columns));
			if (cell.isEmpty()) {
				close();
				write("", 0, hints.withPage(page));
				continue;
			}
			Area area = cell.columns > 1 ? Area.within(cell.left, cell.right, cell.lines()) : areas[cell.column];
			if (area == null) {
				List<Line> beside = grid.cells().stream().filter(other -> other.column == cell.column && other.columns == 1).flatMap(other -> other.lines().stream()).toList();
				area = areas[cell.column] = grid.isDrawn() ? Area.within(cell.left, cell.right, beside) : Area.of(beside);
			}
			addContent(cell, area, hints);
			close();
		}
	}

	private void addContent(Grid.Cell cell, Area area, LineHints hints) {
		for (Block block : cell.content()) {
			switch (block) {
				case Block.Row row -> add(row.line(), area, hints);
				case Grid inner -> add(inner, hints);
			}
		}
	}
}
