package org.planwright.ui.document.table;

import java.util.IdentityHashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Display;
import org.planwright.model.Block;
import org.planwright.ui.findings.FindingMark;
import org.planwright.ui.review.CommentMark;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/** A table drawn on the page. Its texts are measured once for a width; it must be disposed. */
public final class TableFigure {

	/** Fonts and distances of tables at one zoom. */
	public record Style(Theme theme, Font plain, Font bold, int em, int lineSpacing) {

		/** Blank left and right of the text of a cell. */
		public int padX() {
			return Math.max(3, em / 2);
		}

		/** Blank above and below. */
		public int padY() {
			return Math.max(2, em / 3);
		}
	}

	/** Which cells are shown in another way. */
	public interface Marks {
		/** The ground of a cell; null for the usual one. */
		Tint ground(Block table, GridCell cell);

		/** Whether the cell has the keyboard. */
		boolean hasFocus(Block table, GridCell cell);

		/** Whether the cell was remarked on. */
		default boolean isCommented(Block table, GridCell cell) {
			return false;
		}

		/** How the cell was found fault with; null where it was not. */
		default FindingMark finding(Block table, GridCell cell) {
			return null;
		}
	}

	private final Display display;
	private final TableGrid grid;
	private final Style style;
	private final Map<GridCell, TextLayout> texts = new IdentityHashMap<>();
	private final TableLayout layout;

	/** Lays the table out to fill a width. */
	public TableFigure(Display display, TableGrid grid, Style style, int width) {
		this.display = display;
		this.grid = grid;
		this.style = style;
		layout = TableLayout.of(grid, new TextMeasure(), width, style.padX(), style.padY());
		for (GridCell cell : grid.cells()) {
			text(cell).setWidth(textWidth(cell));
		}
	}

	/** The cells. */
	public TableGrid grid() {
		return grid;
	}

	/** Where its lines run. */
	public TableLayout layout() {
		return layout;
	}

	/** The bounds of a cell in a table at a place. */
	public Rectangle bounds(GridCell cell, Point origin) {
		return new Rectangle(origin.x + layout.left(cell), origin.y + layout.top(cell), layout.right(cell) - layout.left(cell),
				layout.bottom(cell) - layout.top(cell));
	}

	private int textWidth(GridCell cell) {
		return Math.max(1, layout.right(cell) - layout.left(cell) - 2 * style.padX() - indent(cell));
	}

	private int indent(GridCell cell) {
		return cell.indent() * style.em();
	}

	/**
	 * Draws what of the table lies in a rectangle.
	 *
	 * @param gc      what is drawn on
	 * @param x       left edge of the table
	 * @param y       upper edge of the table
	 * @param damaged what has to be drawn
	 */
	public void paint(GC gc, int x, int y, Rectangle damaged, Marks marks) {
		Theme theme = style.theme();
		gc.setBackground(theme.color(Tint.PAPER));
		gc.fillRectangle(damaged.intersection(new Rectangle(x, y, layout.width() + 1, layout.height() + 1)));
		Point origin = new Point(x, y);
		for (GridCell cell : grid.cells()) {
			Rectangle bounds = bounds(cell, origin);
			if (damaged.intersects(bounds.x, bounds.y, bounds.width + 1, bounds.height + 1)) {
				paint(gc, cell, bounds, marks);
			}
		}
		gc.setForeground(theme.color(Tint.LINE_STRONG));
		gc.drawRectangle(x, y, layout.width(), layout.height());
		grid.cells().stream().filter(cell -> marks.hasFocus(grid.block(), cell)).forEach(cell -> paintFocus(gc, bounds(cell, origin)));
	}

	private void paint(GC gc, GridCell cell, Rectangle bounds, Marks marks) {
		Theme theme = style.theme();
		Tint ground = marks.ground(grid.block(), cell);
		if (ground != null || cell.head()) {
			gc.setBackground(theme.color(ground != null ? ground : Tint.HEAD));
			gc.fillRectangle(bounds);
		}
		gc.setForeground(theme.color(Tint.LINE_STRONG));
		gc.drawRectangle(bounds);
		if (marks.isCommented(grid.block(), cell)) {
			CommentMark.corner(gc, theme, bounds);
		}
		gc.setForeground(theme.color(Tint.INK));
		TextLayout text = text(cell);
		int height = text.getBounds().height;
		int x = bounds.x + style.padX() + indent(cell);
		int y = bounds.y + Math.max(style.padY(), (bounds.height - height) / 2);
		text.draw(gc, x, y);
		FindingMark finding = marks.finding(grid.block(), cell);
		if (finding != null) {
			for (int line = 0; line < text.getLineCount(); line++) {
				Rectangle words = text.getLineBounds(line);
				// Under a lone dash or an empty cell there is a line, too, on the side where the words would stand.
				int width = Math.max(words.width, style.em());
				int left = x + words.x - (cell.align() == CellAlign.RIGHT ? width - words.width : 0);
				finding.underline(gc, theme, left, left + width, y + words.y + words.height);
			}
		}
	}

	private void paintFocus(GC gc, Rectangle bounds) {
		Color accent = style.theme().color(Tint.ACCENT);
		gc.setForeground(accent);
		gc.setLineWidth(2);
		gc.drawRectangle(bounds.x + 1, bounds.y + 1, bounds.width - 1, bounds.height - 1);
		gc.setLineWidth(1);
	}

	private TextLayout text(GridCell cell) {
		return texts.computeIfAbsent(cell, this::createText);
	}

	private TextLayout createText(GridCell cell) {
		TextLayout text = new TextLayout(display);
		text.setFont(cell.head() ? style.bold() : style.plain());
		text.setSpacing(style.lineSpacing());
		text.setAlignment(switch (cell.align()) {
		case LEFT -> SWT.LEFT;
		case CENTER -> SWT.CENTER;
		case RIGHT -> SWT.RIGHT;
		});
		text.setText(cell.text());
		return text;
	}

	/** Lets go of the texts. */
	public void dispose() {
		texts.values().forEach(TextLayout::dispose);
		texts.clear();
	}

	private final class TextMeasure implements CellMeasure {

		/** A column is at least wide enough for 2025年 and 总体规模 on one line; longer figures are broken only when they must. */
		private static final int LEAST_WORDS = 4;
		private static final int LEAST_FIGURES = 8;
		/** Long heads are broken rather than taking the room of the names. */
		private static final int MOST_HEAD = 5;

		@Override
		public int naturalWidth(GridCell cell) {
			TextLayout text = text(cell);
			text.setWidth(-1);
			int width = text.getBounds().width + indent(cell) + 1;
			return cell.head() ? Math.min(width, MOST_HEAD * style.em()) : width;
		}

		@Override
		public int leastWidth(GridCell cell) {
			int characters = cell.align() == CellAlign.RIGHT && !cell.head() ? LEAST_FIGURES : LEAST_WORDS;
			return Math.min(naturalWidth(cell), characters * style.em() + indent(cell));
		}

		@Override
		public int heightAt(GridCell cell, int width) {
			TextLayout text = text(cell);
			text.setWidth(Math.max(1, width - indent(cell)));
			return text.getBounds().height;
		}
	}
}
