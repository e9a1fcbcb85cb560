package org.planwright.ui.document;

import org.eclipse.swt.custom.LineBackgroundEvent;
import org.eclipse.swt.custom.LineBackgroundListener;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.planwright.ui.document.projection.DocumentLine;
import org.planwright.ui.document.projection.LineKind;
import org.planwright.ui.document.table.TableFigure;
import org.planwright.ui.theme.Tint;

/** Draws what is not text: the edges of the paper, frames and grounds of boxes, the tables. Most of it comes after the text. */
final class PagePainter implements PaintListener, LineBackgroundListener {

	private final PageSurface page;

	PagePainter(PageSurface page) {
		this.page = page;
	}

	@Override
	public void paintControl(PaintEvent event) {
		PageText text = page.text();
		GC gc = event.gc;
		paintGround(gc, event.y, event.height);
		int last = page.projection().lineCount() - 1;
		int index = Math.min(last, text.getLineIndex(event.y));
		int top = text.getLinePixel(index);
		while (index <= last && top < event.y + event.height) {
			int bottom = text.getLinePixel(index + 1);
			paintLine(event, index, top, bottom);
			top = bottom;
			index++;
		}
	}

	private void paintGround(GC gc, int y, int height) {
		PageMetrics metrics = page.metrics();
		int width = page.text().getClientArea().width;
		gc.setBackground(page.look().color(Tint.GROUND));
		gc.fillRectangle(0, y, metrics.pageLeft(), height);
		gc.fillRectangle(metrics.pageRight(), y, width - metrics.pageRight(), height);
		gc.setBackground(page.look().color(Tint.PAPER));
		gc.fillRectangle(metrics.pageLeft(), y, metrics.textLeft() - metrics.pageLeft(), height);
		gc.fillRectangle(metrics.textRight(), y, metrics.pageRight() - metrics.textRight(), height);
		gc.setForeground(page.look().color(Tint.LINE));
		gc.drawLine(metrics.pageLeft(), y, metrics.pageLeft(), y + height);
		gc.drawLine(metrics.pageRight() - 1, y, metrics.pageRight() - 1, y + height);
	}

	private void paintLine(PaintEvent event, int index, int top, int bottom) {
		DocumentLine line = page.projection().line(index);
		DocumentLine previous = index == 0 ? null : page.projection().line(index - 1);
		int textTop = top + page.gapAbove(index);
		if (previous != null && previous.box() != null && previous.box() != line.box()) {
			paintBoxEnd(event.gc, top);
		}
		if (line.box() != null) {
			boolean first = previous == null || previous.box() != line.box();
			paintBox(event.gc, first ? textTop - page.look().ems(0.5) : top, textTop, bottom, first);
			if (index == page.projection().lineCount() - 1) {
				paintBoxEnd(event.gc, bottom);
			}
		} else if (line.kind() == LineKind.UNPLACED) {
			event.gc.setBackground(page.look().color(Tint.WARNING));
			event.gc.fillRectangle(page.metrics().frameLeft(), textTop, Math.max(2, page.look().ems(0.15)), bottom - textTop);
		}
		if (line.table() != null) {
			TableFigure figure = page.tables().figure(line);
			figure.paint(event.gc, page.metrics().tableLeft(), textTop, new Rectangle(event.x, event.y, event.width, event.height), page.cellMarks());
		}
	}

	/** The sides of a box along a line, and its upper edge above its first line. */
	private void paintBox(GC gc, int top, int textTop, int bottom, boolean first) {
		PageMetrics metrics = page.metrics();
		int left = metrics.frameLeft();
		int right = metrics.frameRight();
		gc.setBackground(page.look().color(Tint.BOX));
		gc.fillRectangle(left, top, metrics.textLeft() - left, bottom - top);
		gc.fillRectangle(metrics.textRight(), top, right - metrics.textRight(), bottom - top);
		gc.fillRectangle(left, top, right - left, textTop - top);
		gc.setForeground(page.look().color(Tint.LINE_STRONG));
		gc.drawLine(left, top, left, bottom);
		gc.drawLine(right, top, right, bottom);
		if (first) {
			gc.drawLine(left, top, right, top);
		}
	}

	/** The lower edge of a box, in the blank below its last line. */
	private void paintBoxEnd(GC gc, int top) {
		PageMetrics metrics = page.metrics();
		int bottom = top + page.look().ems(0.5);
		gc.setBackground(page.look().color(Tint.BOX));
		gc.fillRectangle(metrics.frameLeft(), top, metrics.frameRight() - metrics.frameLeft(), bottom - top);
		gc.setForeground(page.look().color(Tint.LINE_STRONG));
		gc.drawLine(metrics.frameLeft(), top, metrics.frameLeft(), bottom);
		gc.drawLine(metrics.frameRight(), top, metrics.frameRight(), bottom);
		gc.drawLine(metrics.frameLeft(), bottom, metrics.frameRight(), bottom);
	}

	@Override
	public void lineGetBackground(LineBackgroundEvent event) {
		DocumentLine line = page.projection().line(page.lineAtDisplay(event.lineOffset));
		if (line.box() != null) {
			event.lineBackground = page.look().color(Tint.BOX);
		} else if (line.kind() == LineKind.UNPLACED) {
			event.lineBackground = page.look().color(Tint.WARNING_SOFT);
		}
	}
}
