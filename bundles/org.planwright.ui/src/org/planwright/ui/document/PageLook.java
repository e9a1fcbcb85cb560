package org.planwright.ui.document;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/** Fonts, colours and distances of the page at one zoom. Fonts belong to the theme. */
final class PageLook {

	/** Body size where the system's controls have 9 to 10 points. */
	static final int STANDARD_POINTS = 12;
	static final int LEAST_POINTS = 7;
	static final int MOST_POINTS = 36;
	/** Distance from line to line, in heights of a character; official documents have 28 points for 16. */
	private static final double LEADING = 1.75;

	private final Theme theme;
	private final int points;
	private final Map<TextRole, Font> fonts = new EnumMap<>(TextRole.class);
	private final int em;
	private final int lineSpacing;

	/** The look with a text of some points, as measured on the control that shows it. */
	PageLook(Theme theme, int points, Control control) {
		this.theme = theme;
		this.points = points;
		GC gc = new GC(control);
		try {
			gc.setFont(font(TextRole.BODY));
			em = Math.max(1, gc.textExtent("国国国国国国国国").x / 8);
			FontMetrics metrics = gc.getFontMetrics();
			lineSpacing = Math.max(em / 6, (int) Math.round(LEADING * em) - metrics.getHeight());
		} finally {
			gc.dispose();
		}
	}

	int points() {
		return points;
	}

	/** Width of one Chinese character of the text. */
	int em() {
		return em;
	}

	/** Blank between lines. */
	int lineSpacing() {
		return lineSpacing;
	}

	/** A number of characters in pixels. */
	int ems(double count) {
		return (int) Math.round(count * em);
	}

	Font font(TextRole role) {
		return fonts.computeIfAbsent(role, wanted -> theme.font(wanted.face(), wanted.points(points), wanted.style()));
	}

	Color color(Tint tint) {
		return theme.color(tint);
	}

	Theme theme() {
		return theme;
	}
}
