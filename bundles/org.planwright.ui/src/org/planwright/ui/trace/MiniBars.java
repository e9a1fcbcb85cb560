package org.planwright.ui.trace;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

import org.eclipse.swt.graphics.GC;
import org.planwright.model.Figure;
import org.planwright.model.Indicator;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/**
 * Baseline and target of an indicator as two small bars from zero, one under the other.
 *
 * @param baseline length in thousandths of the longer one
 * @param target the same
 */
record MiniBars(int baseline, int target) {

	private static final int FULL = 1000;
	private static final int THICK = 4;
	private static final int GAP = 2;
	/** A value that is there is seen, however small it is beside the other. */
	private static final int LEAST = 1;

	/** The bars of an indicator; empty where it lacks a number, or one is below zero. */
	static Optional<MiniBars> of(Indicator indicator) {
		BigDecimal from = value(indicator.getBaseline());
		BigDecimal to = value(indicator.getTarget());
		if (from == null || to == null || from.signum() < 0 || to.signum() < 0 || from.signum() + to.signum() == 0) {
			return Optional.empty();
		}
		BigDecimal longer = from.max(to);
		return Optional.of(new MiniBars(share(from, longer), share(to, longer)));
	}

	private static BigDecimal value(Figure figure) {
		return figure == null ? null : figure.getValue();
	}

	private static int share(BigDecimal value, BigDecimal of) {
		return value.multiply(BigDecimal.valueOf(FULL)).divide(of, 0, RoundingMode.HALF_UP).intValueExact();
	}

	/** Draws the bars into a row. */
	void paint(GC gc, Theme theme, int x, int middle, int width) {
		gc.setBackground(theme.color(Tint.PAPER));
		gc.fillRectangle(x - 1, middle - THICK - GAP / 2 - 1, width + 2, 2 * THICK + GAP + 2);
		gc.setBackground(theme.color(Tint.LINE_STRONG));
		gc.fillRectangle(x, middle - THICK - GAP / 2, Math.max(LEAST, width * baseline / FULL), THICK);
		gc.setBackground(theme.color(Tint.ACCENT));
		gc.fillRectangle(x, middle + GAP / 2, Math.max(LEAST, width * target / FULL), THICK);
	}
}
