package org.planwright.ui.findings;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

import org.planwright.core.check.Trail;
import org.planwright.core.figure.Interval;
import org.planwright.ui.Messages;

/** Computed numbers in words, with as many digits as tell them apart and no more. */
final class TrailWords {

	/** Digits of a number that was rounded for showing. */
	private static final MathContext SHOWN = new MathContext(6, RoundingMode.HALF_UP);

	private TrailWords() {
	}

	/** The letter that a trail computes; empty where its formula names none. */
	static String symbol(Trail trail) {
		int equals = trail.expression().indexOf('=');
		return equals < 0 ? "" : trail.expression().substring(0, equals).strip();
	}

	/** Whether the result is shown with all its digits. */
	static boolean isExact(Trail trail) {
		return trail.value().compareTo(trail.value().round(SHOWN)) == 0;
	}

	/** The result with its unit. */
	static String value(Trail trail) {
		return number(trail.value()) + trail.unit();
	}

	/** Between what the result lies when the rounding of what went in is allowed for. */
	static String rounding(Trail trail) {
		Interval interval = trail.interval();
		if (interval.low() == null && interval.high() == null) {
			return Messages.text("findings.explain.interval.any");
		}
		if (interval.low() == null) {
			return Messages.text(interval.highClosed() ? "findings.explain.interval.most" : "findings.explain.interval.below", number(interval.high()) + trail.unit());
		}
		if (interval.high() == null) {
			return Messages.text(interval.lowClosed() ? "findings.explain.interval.least" : "findings.explain.interval.above", number(interval.low()) + trail.unit());
		}
		return interval.low().compareTo(interval.high()) == 0 ? Messages.text("findings.explain.interval.exact", number(interval.low()) + trail.unit())
				: Messages.text("findings.explain.interval", number(interval.low()) + trail.unit(), number(interval.high()) + trail.unit());
	}

	private static String number(BigDecimal value) {
		BigDecimal plain = value.round(SHOWN).stripTrailingZeros();
		return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
	}
}
