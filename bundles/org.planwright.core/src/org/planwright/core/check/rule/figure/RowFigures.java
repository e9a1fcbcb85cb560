package org.planwright.core.check.rule.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

import org.planwright.core.check.fact.RowFacts;
import org.planwright.core.figure.Comparator;
import org.planwright.core.figure.Interval;
import org.planwright.core.figure.PrintedFigure;

/** What several rules about rows need. */
final class RowFigures {

	static final String PERCENT = "%";
	static final String POINTS = "百分点";

	private static final BigDecimal ONE_AND_A_HALF = new BigDecimal("1.5");
	private static final MathContext SHOWN = new MathContext(4, RoundingMode.HALF_UP);

	private RowFigures() {
	}

	/** A computed number with as many decimals as the printed one. */
	static BigDecimal rounded(BigDecimal value, PrintedFigure like) {
		return value.setScale(like.decimals(), RoundingMode.HALF_UP);
	}

	/** A computed number for people: four digits that count, or all before the point. */
	static String shown(BigDecimal value) {
		BigDecimal rounded = value.round(SHOWN);
		BigDecimal shown = value.abs().compareTo(rounded.ulp()) >= 0 && rounded.scale() < 0 ? value.setScale(0, RoundingMode.HALF_UP) : rounded;
		BigDecimal stripped = shown.stripTrailingZeros();
		return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
	}

	/** A rate in percent with one decimal. */
	static BigDecimal oneDecimal(BigDecimal percent) {
		return percent.setScale(1, RoundingMode.HALF_UP);
	}

	/**
	 * Tells whether a printed number misses a computed one by rounding alone: by no more than one unit in its last place (R2). Such a
	 * figure is pointed out, but is no error.
	 */
	static boolean missesByRounding(PrintedFigure printed, Interval computed) {
		BigDecimal reach = printed.lastPlace().multiply(ONE_AND_A_HALF);
		return computed.meets(Interval.closed(printed.value().subtract(reach), printed.value().add(reach)));
	}

	/** The unit of a change of the row: percentage points for shares. */
	static String changeUnit(RowFacts row) {
		return row.kind().isPercent() ? POINTS : row.unitText();
	}

	/** The sign of a bound as tables print it; nothing for a plain number. */
	static String sign(Comparator comparator) {
		return switch (comparator) {
		case EQUAL, ABOUT -> "";
		case AT_LEAST -> "≥";
		case AT_MOST -> "≤";
		case LESS, GREATER -> comparator.symbol();
		};
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
