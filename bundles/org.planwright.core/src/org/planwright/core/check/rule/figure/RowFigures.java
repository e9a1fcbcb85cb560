package org.planwright.core.check.rule.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;

import org.planwright.core.check.fact.PlanFacts;
import org.planwright.core.check.fact.RowFacts;
import org.planwright.core.figure.Glyphs;
import org.planwright.core.figure.Interval;
import org.planwright.core.figure.PrintedFigure;

/** What several rules about rows need. */
final class RowFigures {

	private static final BigDecimal ONE_AND_A_HALF = new BigDecimal("1.5");

	private RowFigures() {
	}

	/** A computed number with as many decimals as the printed one. */
	static BigDecimal rounded(BigDecimal value, PrintedFigure like) {
		return value.setScale(like.decimals(), RoundingMode.HALF_UP);
	}

	/**
	 * Tells whether a printed number misses a computed one by rounding alone: by no more than one unit in its last place (R2). Such a
	 * figure is pointed out, but is no error.
	 */
	static boolean missesByRounding(PrintedFigure printed, Interval computed) {
		BigDecimal reach = printed.lastPlace().multiply(ONE_AND_A_HALF);
		return computed.meets(Interval.closed(printed.value().subtract(reach), printed.value().add(reach)));
	}

	/** The row of the upper plan that has the same name and a unit of the same kind. */
	static Optional<RowFacts> upperRow(PlanFacts plan, RowFacts row) {
		return plan.upper().flatMap(upper -> upper.rows().stream()
				.filter(above -> plain(above.name()).equals(plain(row.name())) && above.unit().convertsTo(row.unit())).findFirst());
	}

	private static String plain(String name) {
		return Glyphs.fold(name).replace(" ", "").toLowerCase(Locale.ROOT);
	}

	/** Tells whether two printed numbers of one length differ in a single digit, or by a factor of ten. */
	static boolean differByADigit(BigDecimal one, BigDecimal other) {
		if (one.signum() <= 0 || other.signum() <= 0 || one.compareTo(other) == 0) {
			return false;
		}
		if (one.movePointRight(1).compareTo(other) == 0 || other.movePointRight(1).compareTo(one) == 0) {
			return true;
		}
		String a = one.toPlainString();
		String b = other.toPlainString();
		int different = 0;
		for (int i = 0; i < a.length() && a.length() == b.length(); i++) {
			different += a.charAt(i) == b.charAt(i) ? 0 : 1;
		}
		return a.length() == b.length() && a.length() > 1 && different == 1;
	}
}
