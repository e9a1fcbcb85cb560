package org.planwright.ui.table;

import java.util.List;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.CellStyleUtil;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.IStyle;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.planwright.ui.review.CommentMark;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/**
 * Writes a cell's words on one line, its sign before them and, at the other end of the cell, in a quiet colour, what was computed where
 * it differs. The computed one gives way first when there is not room for both; words that are too long end in an ellipsis.
 */
final class SheetCellPainter extends AbstractCellPainter {

	/** Height of one of several lines, in heights of the font. */
	static final double LEADING = 1.25;

	/** Gives what stands beside the words of a cell, by place of its column among all and of its row among those seen. */
	interface Beside {
		/** Cells are nothing but their words. */
		Beside NOTHING = new Beside() {
			@Override
			public String aside(int column, int row) {
				return "";
			}

			@Override
			public CellMark mark(int column, int row) {
				return null;
			}

			@Override
			public Tint ink(int column, int row) {
				return null;
			}
		};

		/** What was computed for a cell; empty for none. */
		String aside(int column, int row);

		/** The sign of a cell; null for none. */
		CellMark mark(int column, int row);

		/** The colour of a cell's words; null for that of its style. */
		Tint ink(int column, int row);

		/** Whether rows stand under others. */
		default boolean isTree() {
			return false;
		}

		/** Whether something was remarked on what the cell stands for: only in the column that shows which rows stand under which. */
		default boolean isRemarked(int column, int row) {
			return false;
		}
	}

	private static final int GAP = 8;
	private static final int MARK_GAP = 4;

	private final Beside beside;
	private final Theme theme;
	private final Color quiet;
	private final Lettering lettering;
	private final int lines;

	/** @param lines how many lines of words there is room for */
	SheetCellPainter(Beside beside, Theme theme, Lettering lettering, int lines) {
		this.lines = lines;
		this.beside = beside;
		this.theme = theme;
		quiet = theme.color(Tint.INK_QUIET);
		this.lettering = lettering;
	}

	@Override
	public void paintCell(ILayerCell cell, GC gc, Rectangle whole, IConfigRegistry registry) {
		if (beside.isRemarked(cell.getColumnIndex(), cell.getRowIndex())) {
			// Where rows stand under others, words are padded within the padding of what is drawn before them.
			int padding = (beside.isTree() ? 2 : 1) * SheetTheme.PADDING;
			CommentMark.corner(gc, theme, new Rectangle(whole.x, whole.y, whole.width + padding, whole.height));
		}
		String words = words(cell);
		String aside = beside.aside(cell.getColumnIndex(), cell.getRowIndex());
		CellMark mark = beside.mark(cell.getColumnIndex(), cell.getRowIndex());
		if (words.isEmpty() && aside.isEmpty() && mark == null || whole.width <= 0) {
			return;
		}
		IStyle style = CellStyleUtil.getCellStyle(cell, registry);
		Font font = style.getAttributeValue(CellStyleAttributes.FONT);
		Color ink = gc.getForeground();
		gc.setFont(font);
		Rectangle bounds = mark == null ? whole : paintMark(mark, gc, font, whole);
		if (lines > 1) {
			drawLines(gc, style, cell, words, bounds);
			gc.setForeground(ink);
			return;
		}
		String fitting = lettering.cut(gc, font, words, bounds.width);
		int width = lettering.width(gc, font, fitting);
		if (!fitting.isEmpty()) {
			Tint own = beside.ink(cell.getColumnIndex(), cell.getRowIndex());
			gc.setForeground(own == null ? style.getAttributeValue(CellStyleAttributes.FOREGROUND_COLOR) : theme.color(own));
			int x = bounds.x + indent(style.getAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT), bounds.width - width);
			gc.drawString(fitting, x, lettering.top(font, fitting, bounds.y, bounds.height), true);
		}
		if (!aside.isEmpty()) {
			drawAside(gc, style, aside, bounds, width);
		}
		gc.setForeground(ink);
	}

	/** Words on as many lines as they need, in the middle of the cell; the last one is cut where there are not enough. */
	private void drawLines(GC gc, IStyle style, ILayerCell cell, String words, Rectangle bounds) {
		Font font = style.getAttributeValue(CellStyleAttributes.FONT);
		List<String> broken = lettering.lines(gc, font, words, bounds.width, lines);
		Tint own = beside.ink(cell.getColumnIndex(), cell.getRowIndex());
		gc.setForeground(own == null ? style.getAttributeValue(CellStyleAttributes.FOREGROUND_COLOR) : theme.color(own));
		int height = (int) Math.ceil(gc.getFontMetrics().getHeight() * LEADING);
		int y = bounds.y + (bounds.height - height * broken.size()) / 2;
		for (String line : broken) {
			int x = bounds.x + indent(style.getAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT), bounds.width - lettering.width(gc, font, line));
			gc.drawString(line, x, lettering.top(font, line, y, height), true);
			y += height;
		}
	}

	/** Beside a number stands the whole of another number or nothing; behind words, as much as there is room for. */
	private void drawAside(GC gc, IStyle style, String aside, Rectangle bounds, int width) {
		Font font = style.getAttributeValue(CellStyleAttributes.FONT);
		boolean behind = style.getAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT) == HorizontalAlignmentEnum.LEFT;
		int indent = behind ? width + GAP : 0;
		int room = bounds.width - width - GAP;
		String fitting = behind ? lettering.cut(gc, font, aside, room) : aside;
		if (lettering.width(gc, font, fitting) <= room) {
			gc.setForeground(quiet);
			gc.drawString(fitting, bounds.x + indent, lettering.top(font, fitting, bounds.y, bounds.height), true);
		}
	}

	/** Draws the sign and gives what room is left. */
	private Rectangle paintMark(CellMark mark, GC gc, Font font, Rectangle bounds) {
		gc.setForeground(theme.color(mark.tint()));
		gc.drawString(mark.shape(), bounds.x, lettering.top(font, mark.shape(), bounds.y, bounds.height), true);
		int taken = Math.min(bounds.width, markWidth(mark, gc, font));
		return new Rectangle(bounds.x + taken, bounds.y, bounds.width - taken, bounds.height);
	}

	private int markWidth(CellMark mark, GC gc, Font font) {
		return mark == null ? 0 : lettering.width(gc, font, mark.shape()) + MARK_GAP;
	}

	private static int indent(HorizontalAlignmentEnum alignment, int left) {
		return switch (alignment) {
		case RIGHT -> left;
		case CENTER -> left / 2;
		default -> 0;
		};
	}

	private static String words(ILayerCell cell) {
		Object words = cell.getDataValue();
		return words == null ? "" : words.toString();
	}

	@Override
	public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
		Font font = CellStyleUtil.getCellStyle(cell, registry).getAttributeValue(CellStyleAttributes.FONT);
		gc.setFont(font);
		int width = lettering.width(gc, font, words(cell)) + markWidth(beside.mark(cell.getColumnIndex(), cell.getRowIndex()), gc, font);
		if (lines > 1) {
			// What fits on its lines is not cut, however long it is.
			int room = Math.max(1, cell.getBounds().width - 2 * SheetTheme.PADDING);
			List<String> broken = lettering.lines(gc, font, words(cell), room, Integer.MAX_VALUE);
			return broken.size() > lines ? Integer.MAX_VALUE / 2 : Math.min(width, room);
		}
		String aside = beside.aside(cell.getColumnIndex(), cell.getRowIndex());
		return aside.isEmpty() ? width : width + GAP + lettering.width(gc, font, aside);
	}

	@Override
	public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
		return cell.getBounds().height;
	}
}
