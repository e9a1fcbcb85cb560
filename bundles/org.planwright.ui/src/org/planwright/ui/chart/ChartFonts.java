package org.planwright.ui.chart;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.planwright.ui.theme.Face;
import org.planwright.ui.theme.Theme;

/**
 * The fonts of a chart: those of the window, or larger ones for a chart that fills a window of its own.
 *
 * @param theme whose fonts
 * @param more points that all fonts are larger by
 */
record ChartFonts(Theme theme, int more) {

	private static final int LARGE = 3;

	/** For charts among others. */
	static ChartFonts small(Theme theme) {
		return new ChartFonts(theme, 0);
	}

	/** For a chart alone in a window. */
	static ChartFonts large(Theme theme) {
		return new ChartFonts(theme, LARGE);
	}

	/** Names over charts. */
	Font title() {
		return theme.font(Face.UI, theme.pointSize() + more, SWT.BOLD);
	}

	/** Figures, marks of the scales, notes. */
	Font text() {
		return more == 0 ? theme.small() : theme.font(Face.UI, theme.pointSize() - 1 + more, SWT.NORMAL);
	}
}
