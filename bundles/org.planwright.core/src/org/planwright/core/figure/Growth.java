package org.planwright.core.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/**
 * Growth and change between two figures of one indicator (R1–R4, R11, R14). Rates are in percent; {@code years} is target year minus
 * base year (R3).
 *
 * <p>All results are exact to the 34 digits of {@link #PRECISION}. A result is empty where a figure has no number or the formula has
 * no meaning, as a rate has none from a baseline of zero or below (R6).
 */
public final class Growth {

	/** The precision of every division and root. */
	public static final MathContext PRECISION = MathContext.DECIMAL128;

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private Growth() {
	}

	/** 年均增速 of a baseline and a target, in percent, with the interval that their rounding leaves (R1, R2). */
	public static Optional<Derivation> annualRate(PrintedFigure baseline, PrintedFigure target, int years) {
		requireYears(years);
		return Quantity.of(baseline).flatMap(b -> Quantity.of(target).flatMap(t -> annualRate(b, t, years)));
	}

	/** 年均增速 of two quantities in one unit; see {@link #annualRate(PrintedFigure, PrintedFigure, int)}. */
	public static Optional<Derivation> annualRate(Quantity baseline, Quantity target, int years) {
		requireYears(years);
		return annualRate(baseline.value(), target.value(), years).map(rate -> {
			Interval interval = target.interval().divide(baseline.interval(), PRECISION).map(ratio -> ratio.map(q -> rateOf(q, years)))
					.orElse(Interval.ALL);
			return new Derivation(Formula.ANNUAL_RATE,
					List.of(Derivation.Input.of("b", baseline), Derivation.Input.of("t", target), Derivation.Input.years(years)), rate,
					interval);
		});
	}

	/**
	 * Tells whether some rate of an interval leads from the baseline to the target within the rounding of both: whether it meets that of
	 * {@link #annualRate(Quantity, Quantity, int)}, told by powers, which cost far less than roots.
	 *
	 * @param rates rates in percent
	 * @return empty where there is no rate
	 */
	public static Optional<Boolean> fits(Quantity baseline, Quantity target, int years, Interval rates) {
		requireYears(years);
		if (baseline.value().signum() <= 0 || target.value().signum() < 0) {
			return Optional.empty();
		}
		Optional<Interval> ratio = target.interval().divide(baseline.interval(), PRECISION);
		if (rates.high() != null && factor(rates.high()).signum() <= 0) {
			return Optional.of(ratio.isEmpty());
		}
		Interval bounded = rates.low() != null && factor(rates.low()).signum() <= 0 ? new Interval(null, false, rates.high(), rates.highClosed()) : rates;
		Interval factors = bounded.map(rate -> factor(rate).pow(years, PRECISION));
		return Optional.of(ratio.isEmpty() || ratio.get().meets(factors));
	}

	/** 年均增速 of two plain numbers, in percent; empty unless the baseline is positive and the target is not negative. */
	public static Optional<BigDecimal> annualRate(BigDecimal baseline, BigDecimal target, int years) {
		requireYears(years);
		if (baseline.signum() <= 0 || target.signum() < 0) {
			return Optional.empty();
		}
		return Optional.of(rateOf(target.divide(baseline, PRECISION), years));
	}

	/** The target that a baseline reaches at a yearly rate in percent (R4). */
	public static BigDecimal target(BigDecimal baseline, BigDecimal ratePercent, int years) {
		requireYears(years);
		return baseline.multiply(factor(ratePercent).pow(years, PRECISION), PRECISION);
	}

	/** The baseline from which a yearly rate in percent reaches the target (R4); empty for a rate of −100 % or below. */
	public static Optional<BigDecimal> baseline(BigDecimal target, BigDecimal ratePercent, int years) {
		requireYears(years);
		BigDecimal factor = factor(ratePercent);
		return factor.signum() <= 0 ? Optional.empty() : Optional.of(target.divide(factor.pow(years, PRECISION), PRECISION));
	}

	/** Target minus baseline: in the indicator's unit, for shares in 百分点 (R11, R12). */
	public static Optional<Derivation> cumulativeChange(PrintedFigure baseline, PrintedFigure target) {
		return Quantity.of(baseline).flatMap(b -> Quantity.of(target).map(t -> cumulativeChange(b, t)));
	}

	/** Target minus baseline of two quantities in one unit. */
	public static Derivation cumulativeChange(Quantity baseline, Quantity target) {
		return new Derivation(Formula.CUMULATIVE_CHANGE, List.of(Derivation.Input.of("b", baseline), Derivation.Input.of("t", target)),
				target.value().subtract(baseline.value()), target.interval().minus(baseline.interval()));
	}

	/** The yearly decline in percent that compounds to a cumulative decline in percent (R14); empty for 100 % and more. */
	public static Optional<BigDecimal> annualDecline(BigDecimal cumulativePercent, int years) {
		requireYears(years);
		BigDecimal left = BigDecimal.ONE.subtract(cumulativePercent.divide(HUNDRED, PRECISION));
		return left.signum() <= 0 ? Optional.empty() : Optional.of(rateOf(left, years).negate());
	}

	static BigDecimal rateOf(BigDecimal ratio, int years) {
		return Roots.root(ratio, years, PRECISION).subtract(BigDecimal.ONE).multiply(HUNDRED, PRECISION);
	}

	static BigDecimal factor(BigDecimal ratePercent) {
		return BigDecimal.ONE.add(ratePercent.divide(HUNDRED, PRECISION));
	}

	static void requireYears(int years) {
		if (years <= 0) {
			throw new IllegalArgumentException("The target year must be after the base year: " + years);
		}
	}
}
