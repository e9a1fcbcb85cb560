package org.planwright.ui.findings;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

import org.planwright.core.check.Trail;
import org.planwright.core.figure.Interval;
import org.planwright.ui.Messages;
import org.planwright.ui.findings.Explanation.Kind;
import org.planwright.ui.findings.Explanation.Lead;
import org.planwright.ui.findings.Explanation.Line;
import org.planwright.ui.findings.Explanation.Writer;

/** Computed numbers in words, with as many digits as tell them apart and no more, and how they were computed. */
public final class TrailWords {

	/** Digits of a number that was rounded for showing. */
	private static final MathContext SHOWN = new MathContext(6, RoundingMode.HALF_UP);

	private TrailWords() {
	}

	/** How a number was computed: the formula, the formula with its numbers, what went in and where it stands. */
	public static List<Line> lines(Trail trail) {
		List<Line> lines = new ArrayList<>();
		String symbol = symbol(trail);
		lines.add(new Writer(Kind.FORMULA).plain(trail.expression()).line());
		lines.add(new Writer(Kind.FORMULA).plain(symbol.isEmpty() ? "" : symbol + " = ").plain(trail.filled()).plain(isExact(trail) ? " = " : " ≈ ")
				.strong(value(trail)).line());
		for (Trail.Input input : trail.inputs()) {
			Writer line = new Writer(Kind.BULLET).strong(input.symbol()).plain(" = ").plain(input.shown());
			if (input.place() != null) {
				line.plain("  ").link(FindingPlaces.name(input.place()), new Lead.To(input.place()));
			}
			lines.add(line.line());
		}
		if (trail.interval() != null) {
			lines.add(new Writer(Kind.QUIET).quiet(rounding(trail)).line());
		}
		return lines;
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
