package org.planwright.ui.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;

import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.swt.graphics.Point;
import org.planwright.model.Block;
import org.planwright.ui.document.search.DocumentHit;
import org.planwright.ui.document.table.GridCell;
import org.planwright.ui.document.table.TableFigure;
import org.planwright.ui.findings.FindingMark;
import org.planwright.ui.theme.Tint;

/** Marks places on the page: stretches of text by annotations, which move with the text, and cells of tables. */
final class PageMarks implements TableFigure.Marks {

	/** A cell by its place; the drawing of its table may be made anew. */
	private record CellPlace(Block table, int row, int column) {
	}

	private final PageSurface page;
	private final TableCursor cursor;
	private final Map<PageMark, Map<Annotation, Position>> marks = new HashMap<>();
	private final Map<PageMark, Set<CellPlace>> cells = new HashMap<>();
	private BiFunction<Block, GridCell, FindingMark> findings = (table, cell) -> null;
	private BiPredicate<Block, GridCell> commented = (table, cell) -> false;

	PageMarks(PageSurface page, TableCursor cursor) {
		this.page = page;
		this.cursor = cursor;
		page.setCellMarks(this);
	}

	/** Says which cells were remarked on. */
	void setCommented(BiPredicate<Block, GridCell> remarked) {
		commented = remarked;
	}

	@Override
	public boolean isCommented(Block table, GridCell cell) {
		return commented.test(table, cell);
	}

	/** Says which cells were found fault with. */
	void setFindings(BiFunction<Block, GridCell, FindingMark> found) {
		findings = found;
	}

	@Override
	public FindingMark finding(Block table, GridCell cell) {
		return findings.apply(table, cell);
	}

	/** Marks these places and no others. */
	void mark(PageMark mark, List<DocumentHit> places) {
		Map<Annotation, Position> old = marks.getOrDefault(mark, Map.of());
		Map<Annotation, Position> fresh = new IdentityHashMap<>();
		Set<CellPlace> freshCells = new HashSet<>();
		Map<Block, Position> inTables = new HashMap<>();
		for (DocumentHit place : places) {
			switch (place) {
			case DocumentHit.Words(int start, int end) -> fresh.put(new Annotation(mark.id(), false, ""), new Position(page.toDisplay(start), end - start));
			case DocumentHit.Cell cell -> {
				freshCells.add(new CellPlace(cell.table(), cell.cell().row(), cell.cell().column()));
				inTables.put(cell.table(), new Position(page.toDisplay(cell.offset()), 1));
			}
			}
		}
		inTables.values().forEach(position -> fresh.put(new Annotation(mark.id(), false, ""), position));
		Map<Annotation, Position> kept = takeWhatStays(old, fresh);
		Map<Annotation, Position> gone = new IdentityHashMap<>(old);
		gone.keySet().removeAll(kept.keySet());
		if (gone.isEmpty() && fresh.isEmpty() && freshCells.equals(cells.getOrDefault(mark, Set.of()))) {
			return;
		}
		page.marks().replaceAnnotations(gone.keySet().toArray(Annotation[]::new), fresh);
		kept.putAll(fresh);
		marks.put(mark, kept);
		cells.put(mark, freshCells);
		if (mark.ground() != null) {
			gone.values().forEach(this::restyle);
			fresh.values().forEach(this::restyle);
		}
		page.text().redraw();
	}

	/**
	 * Takes out of new marks those that are there already: annotations move with their text, and setting the lines of all of them anew would
	 * cost time with each key.
	 */
	private static Map<Annotation, Position> takeWhatStays(Map<Annotation, Position> old, Map<Annotation, Position> fresh) {
		Map<Position, Annotation> there = new HashMap<>();
		old.forEach((annotation, position) -> {
			if (!position.isDeleted()) {
				there.put(position, annotation);
			}
		});
		Map<Annotation, Position> kept = new IdentityHashMap<>();
		fresh.values().removeIf(position -> {
			Annotation same = there.remove(position);
			if (same != null) {
				kept.put(same, old.get(same));
			}
			return same != null;
		});
		return kept;
	}

	/** Marks one stretch of text and nothing else. */
	void mark(PageMark mark, int start, int end) {
		mark(mark, List.of(new DocumentHit.Words(start, end)));
	}

	/** Takes marks away. */
	void clear(PageMark mark) {
		mark(mark, List.of());
	}

	private void restyle(Position position) {
		if (!position.isDeleted()) {
			page.restyle(position.offset, position.length);
		}
	}

	@Override
	public Tint ground(Block table, GridCell cell) {
		Tint ground = isSelected(table) ? Tint.SELECTION : null;
		for (PageMark mark : PageMark.values()) {
			if (cells.getOrDefault(mark, Set.of()).contains(new CellPlace(table, cell.row(), cell.column()))) {
				ground = mark.ground();
			}
		}
		return ground;
	}

	/** Whether a selection of text reaches over the whole table. */
	private boolean isSelected(Block table) {
		Point selection = page.selection();
		int line = selection.x == selection.y ? -1 : page.tables().lineOf(table);
		return line >= 0 && selection.x <= page.projection().startOf(line) && selection.y >= page.projection().endOf(line);
	}

	@Override
	public boolean hasFocus(Block table, GridCell cell) {
		return cursor.isAt(table, cell) && page.text().isFocusControl();
	}
}
