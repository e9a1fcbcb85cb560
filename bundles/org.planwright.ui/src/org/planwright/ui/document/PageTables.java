package org.planwright.ui.document;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.graphics.Point;
import org.planwright.model.Block;
import org.planwright.ui.document.projection.DocumentLine;
import org.planwright.ui.document.table.TableFigure;
import org.planwright.ui.document.table.TableGrid;

/** The tables of the page, each laid out when it is first needed. */
final class PageTables {

	/** A table and where it is on the display. */
	record Placed(DocumentLine line, TableFigure figure, Point origin) {
	}

	private final PageSurface page;
	private Map<DocumentLine, TableFigure> figures = new IdentityHashMap<>();
	private boolean fitted;

	PageTables(PageSurface page) {
		this.page = page;
	}

	/** The drawing of the table that a line holds the place of. */
	TableFigure figure(DocumentLine line) {
		return figures.computeIfAbsent(line, this::create);
	}

	private TableFigure create(DocumentLine line) {
		PageLook look = page.look();
		TableFigure.Style style = new TableFigure.Style(look.theme(), look.font(TextRole.CELL), look.font(TextRole.CELL_BOLD),
				(int) Math.round(look.em() * 0.82), look.lineSpacing() / 4);
		return new TableFigure(page.text().getDisplay(), TableGrid.of(line.table()), style, page.metrics().tableWidth());
	}

	/** How high the table of a line is: as long as nobody knows how wide it will be, a line's height stands for it. */
	int height(DocumentLine line) {
		return fitted ? figure(line).layout().height() : page.look().em();
	}

	/** Whether their width was known when the room for them was made. */
	boolean areFitted() {
		return fitted;
	}

	/** From now on their width is the page's; the drawings of another width are let go of. */
	void fit() {
		fitted = true;
		clear();
	}

	/** The line that holds the place of a table; -1 when it is not on the page. */
	int lineOf(Block table) {
		int index = page.projection().lineOf(table);
		while (index >= 0 && index < page.projection().lineCount() && page.projection().line(index).subject() == table) {
			if (page.projection().line(index).table() != null) {
				return index;
			}
			index++;
		}
		return -1;
	}

	/** Where the table of a line is on the display now. */
	Placed place(int index) {
		DocumentLine line = page.projection().line(index);
		int top = page.text().getLinePixel(index) + page.gapAbove(index);
		return new Placed(line, figure(line), new Point(page.metrics().tableLeft(), top));
	}

	/** The table under a point of the display. */
	Optional<Placed> at(int x, int y) {
		int index = page.text().getLineIndex(y);
		if (page.projection().line(index).table() == null) {
			return Optional.empty();
		}
		Placed placed = place(index);
		int dx = x - placed.origin().x;
		int dy = y - placed.origin().y;
		boolean inside = dx >= 0 && dy >= 0 && dx <= placed.figure().layout().width() && dy <= placed.figure().layout().height();
		return inside ? Optional.of(placed) : Optional.empty();
	}

	/** Lets go of the drawings of tables that are not on the page any more. */
	void sweep() {
		Map<DocumentLine, TableFigure> kept = new IdentityHashMap<>();
		for (DocumentLine line : page.projection().lines()) {
			TableFigure figure = figures.remove(line);
			if (figure != null) {
				kept.put(line, figure);
			}
		}
		clear();
		figures = kept;
	}

	/** Lets go of all drawings, as when the page is shown in another size. */
	void clear() {
		figures.values().forEach(TableFigure::dispose);
		figures = new IdentityHashMap<>();
	}
}
