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

	/** Words that stand aside of the text, on pages whose last paragraph has not ended. */
	private final List<Aside> asides = new ArrayList<>();

	private record Aside(List<Block> blocks, int page) {
	}

	FlowWriter(Area body, boolean spaced, Bookmarks bookmarks) {
		this.body = body;
		this.spaced = spaced;
		this.bookmarks = bookmarks;
	}

	/**
	 * Writes the blocks of all pages.
	 *
	 * @param pages where they stand; words that stand aside on one are written behind the paragraph that the page ends with, which may go on
	 * @param notes what stands at the foot of each: it is written there as well
	 */
	List<SourceLine> write(List<List<Block>> flow, List<Page> pages, List<List<Footnotes.Note>> notes) {
		for (int i = 0; i < flow.size(); i++) {
			page = pages.get(i).number();
			if (pages.get(i).isAside(flow.get(i))) {
				asides.add(new Aside(flow.get(i), page));
			} else {
				flow.get(i).forEach(this::add);
			}
			for (Footnotes.Note note : notes.get(i)) {
				waiting.add(new Waiting(note, page));
			}
			if (open == null) {
				writeWaiting();
			}
		}
		close();
		return lines;
	}

	private void add(Block block) {
		switch (block) {
			case Block.Row row -> add(row.line(), row.area() == null ? body : row.area(), LineHints.NONE);
			case Grid grid -> add(grid, LineHints.NONE);
		}
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
				writeWaiting();
			}
		}
	}

	private void writeWaiting() {
		int now = page;
		List<Aside> beside = List.copyOf(asides);
		asides.clear();
		for (Aside aside : beside) {
			page = aside.page();
			aside.blocks().forEach(this::add);
			close();
		}
		page = now;
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
