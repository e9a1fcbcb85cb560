package org.planwright.ui.table;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.nebula.widgets.nattable.sort.config.DefaultSortConfiguration;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.CellStyleUtil;
import org.eclipse.nebula.widgets.nattable.style.IStyle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.planwright.ui.theme.Icon;
import org.planwright.ui.theme.Icons;

/**
 * Writes the title of a narrow column downwards, as Chinese may be written: character under character, letters and digits that belong
 * together side by side, a long title in a second line to the right. What finds no room ends in an ellipsis.
 */
final class UprightPainter extends AbstractCellPainter {

	/** Letters and digits up to this many stand side by side; more of them turn the title's line into a word a character. */
	private static final int SIDE_BY_SIDE = 4;
	private static final int LINES = 2;
	private static final int MARGIN = 4;
	private static final String CHARACTER = "规";
	private static final String ELLIPSIS = "⋮";
	private static final String BRACKETS = "（）()《》〈〉“”";
	private static final String TURNED = "︵︶︵︶︽︾︿﹀﹁﹂";

	private final Icons icons;
	private final Lettering lettering;
	private final Map<Font, Integer> steps = new IdentityHashMap<>();

	UprightPainter(Icons icons, Lettering lettering) {
		this.icons = icons;
		this.lettering = lettering;
	}

	/** Height of a head that has room for so many characters in a line. */
	static int height(int characters, GC gc) {
		return characters * lineHeight(gc) + 2 * MARGIN + Icons.SIZE;
	}

	/** From one character to the one under it. The GC has the font. */
	private static int lineHeight(GC gc) {
		return gc.textExtent(CHARACTER + "\n" + CHARACTER).y - gc.textExtent(CHARACTER).y;
	}

	private int step(GC gc, Font font) {
		return steps.computeIfAbsent(font, first -> lineHeight(gc));
	}

	@Override
	public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
		IStyle style = CellStyleUtil.getCellStyle(cell, registry);
		Font font = style.getAttributeValue(CellStyleAttributes.FONT);
		gc.setFont(font);
		gc.setForeground(style.getAttributeValue(CellStyleAttributes.FOREGROUND_COLOR));
		Image sorted = sortMark(cell);
		int step = step(gc, font);
		int room = Math.max(1, (bounds.height - 2 * MARGIN - Icons.SIZE) / step);
		List<String> signs = fitting(signs(words(cell)), room * LINES);
		int perLine = signs.size() <= room ? Math.max(1, signs.size()) : room;
		int lines = signs.isEmpty() ? 1 : (signs.size() + perLine - 1) / perLine;
		int lineWidth = Math.min(step, bounds.width / LINES);
		int left = bounds.x + (bounds.width - lines * lineWidth) / 2;
		int bottom = bounds.y + bounds.height - MARGIN - Icons.SIZE;
		for (int line = 0; line < lines && !signs.isEmpty(); line++) {
			List<String> below = signs.subList(line * perLine, Math.min(signs.size(), (line + 1) * perLine));
			drawLine(gc, font, below, new Rectangle(left + line * lineWidth, bottom - perLine * step, lineWidth, step));
		}
		if (sorted != null) {
			gc.drawImage(sorted, bounds.x + (bounds.width - sorted.getBounds().width) / 2, bottom);
		}
	}

	/**
	 * Draws one line downwards. Characters of one width are drawn in one stroke as lines of a text, which takes a fraction of the time.
	 *
	 * @param first where the first character stands
	 */
	private void drawLine(GC gc, Font font, List<String> signs, Rectangle first) {
		int from = 0;
		while (from < signs.size()) {
			int width = lettering.width(gc, font, signs.get(from));
			int to = from + 1;
			while (to < signs.size() && lettering.width(gc, font, signs.get(to)) == width) {
				to++;
			}
			int y = lettering.top(font, signs.get(from), first.y + from * first.height, first.height);
			gc.drawText(String.join("\n", signs.subList(from, to)), first.x + (first.width - width) / 2, y, SWT.DRAW_TRANSPARENT | SWT.DRAW_DELIMITER);
			from = to;
		}
	}

	private Image sortMark(ILayerCell cell) {
		if (cell.getConfigLabels().hasLabel(DefaultSortConfiguration.SORT_UP_CONFIG_TYPE)) {
			return icons.image(Icon.ARROW_UP);
		}
		return cell.getConfigLabels().hasLabel(DefaultSortConfiguration.SORT_DOWN_CONFIG_TYPE) ? icons.image(Icon.ARROW_DOWN) : null;
	}

	/** What stands one under the other. */
	static List<String> signs(String title) {
		List<String> signs = new ArrayList<>();
		StringBuilder word = new StringBuilder();
		for (int sign : title.codePoints().toArray()) {
			boolean joins = sign < 0x80 && sign > ' ' && BRACKETS.indexOf(sign) < 0;
			if (!joins || word.length() == SIDE_BY_SIDE) {
				add(signs, word);
			}
			if (joins) {
				word.appendCodePoint(sign);
			} else if (sign > ' ') {
				int turned = BRACKETS.indexOf(sign);
				signs.add(turned < 0 ? Character.toString(sign) : TURNED.substring(turned, turned + 1));
			}
		}
		add(signs, word);
		return signs;
	}

	private static void add(List<String> signs, StringBuilder word) {
		if (!word.isEmpty()) {
			signs.add(word.toString());
			word.setLength(0);
		}
	}

	private static List<String> fitting(List<String> signs, int room) {
		if (signs.size() <= room) {
			return signs;
		}
		List<String> cut = new ArrayList<>(signs.subList(0, room - 1));
		cut.add(ELLIPSIS);
		return cut;
	}

	private static String words(ILayerCell cell) {
		Object words = cell.getDataValue();
		return words == null ? "" : words.toString();
	}

	/** Wider than the cell where the title is cut, so that all of it is told when the pointer rests on it. */
	@Override
	public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
		Font font = CellStyleUtil.getCellStyle(cell, registry).getAttributeValue(CellStyleAttributes.FONT);
		gc.setFont(font);
		int room = Math.max(1, (cell.getBounds().height - 2 * MARGIN - Icons.SIZE) / step(gc, font));
		return signs(words(cell)).size() > room * LINES ? Integer.MAX_VALUE : cell.getBounds().width;
	}

	@Override
	public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
		return cell.getBounds().height;
	}
}
