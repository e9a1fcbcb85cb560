package org.planwright.ui.importing;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.planwright.model.NoteSeverity;
import org.planwright.ui.Messages;
import org.planwright.ui.importing.SourceMarks.Mark;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/** How marks look: a shape and a word each, so that no one needs to tell colours apart. */
final class MarkLook {

	private MarkLook() {
	}

	/** The sign that stands for a mark among words. */
	static String sign(Mark mark) {
		return switch (mark) {
		case UNPLACED -> "●";
		case DOUBTFUL -> "▲";
		case INFO -> "■";
		case LEFT_OUT -> "┄";
		};
	}

	/** Sign and word of a severity: ▲ 存疑. */
	static String words(NoteSeverity severity) {
		Mark mark = Mark.of(severity);
		return sign(mark) + " " + word(mark);
	}

	/** Sign and word for a document that did not become a plan. */
	static String refused() {
		return "● " + Messages.text("importing.mark.refused");
	}

	/** The word for a mark. */
	static String word(Mark mark) {
		return Messages.text(switch (mark) {
		case UNPLACED -> "importing.mark.unplaced";
		case DOUBTFUL -> "importing.mark.doubtful";
		case INFO -> "importing.mark.info";
		case LEFT_OUT -> "importing.mark.leftOut";
		});
	}

	/** The colour of the shape. */
	static Tint ink(Mark mark) {
		return switch (mark) {
		case UNPLACED -> Tint.ERROR;
		case DOUBTFUL -> Tint.WARNING;
		case INFO -> Tint.INFO;
		case LEFT_OUT -> Tint.INK_FAINT;
		};
	}

	/** The ground of marked lines. */
	static Tint ground(Mark mark) {
		return switch (mark) {
		case UNPLACED -> Tint.ERROR_SOFT;
		case DOUBTFUL -> Tint.WARNING_SOFT;
		case INFO -> Tint.INFO_SOFT;
		case LEFT_OUT -> Tint.GROUND;
		};
	}

	/** Draws the shape of a mark in a square. */
	static void draw(GC gc, Theme theme, Mark mark, int x, int y, int size) {
		gc.setAntialias(SWT.ON);
		gc.setBackground(theme.color(ink(mark)));
		switch (mark) {
		case UNPLACED -> gc.fillOval(x, y, size, size);
		case DOUBTFUL -> gc.fillPolygon(new int[] { x, y + size, x + size, y + size, x + size / 2, y });
		case INFO -> gc.fillRectangle(x + 1, y + 1, size - 2, size - 2);
		case LEFT_OUT -> gc.fillRectangle(x, y + size / 2, size, Math.max(1, size / 8));
		}
	}
}
