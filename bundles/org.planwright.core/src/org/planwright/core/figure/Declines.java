package org.planwright.core.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Declines in percent, which compound and do not add up (R14, R15). */
public final class Declines {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private Declines() {
	}

	/** The yearly decline that compounds to a cumulative one (R14); empty for 100 % and more. */
	public static Optional<Derivation> annual(Quantity cumulative, int years) {
		return Growth.annualDecline(cumulative.value(), years)
				.map(value -> new Derivation(Formula.ANNUAL_DECLINE,
						List.of(Derivation.Input.of("D", cumulative), Derivation.Input.years(years)), value,
						below100(cumulative.interval()) ? cumulative.interval().map(end -> yearly(end, years)) : Interval.ALL));
	}

	/**
	 * The yearly decline that is still needed (R15).
	 *
	 * @param cumulative the decline over the whole plan
	 * @param reached the decline reached so far
	 * @param years the years left, at least one
	 * @return empty where either is 100 % or more
	 */
	public static Optional<Derivation> remaining(Quantity cumulative, Quantity reached, int years) {
		Growth.requireYears(years);
		if (left(cumulative.value()).signum() <= 0 || left(reached.value()).signum() <= 0) {
			return Optional.empty();
		}
		Interval interval = below100(cumulative.interval()) && below100(reached.interval())
				? left(cumulative.interval()).divide(left(reached.interval()), Growth.PRECISION)
						.map(ratio -> ratio.map(q -> Growth.rateOf(q, years)).negate()).orElse(Interval.ALL)
				: Interval.ALL;
		return Optional.of(new Derivation(Formula.REMAINING_DECLINE,
				List.of(Derivation.Input.of("D", cumulative), Derivation.Input.of("E", reached), Derivation.Input.years(years)),
				Growth.rateOf(left(cumulative.value()).divide(left(reached.value()), Growth.PRECISION), years).negate(), interval));
	}

	private static BigDecimal yearly(BigDecimal cumulative, int years) {
		return Growth.rateOf(left(cumulative), years).negate();
	}

	private static boolean below100(Interval decline) {
		return decline.high() != null && decline.high().compareTo(HUNDRED) < 0;
	}

	/** What a decline leaves of one. */
	private static BigDecimal left(BigDecimal decline) {
		return BigDecimal.ONE.subtract(decline.divide(HUNDRED, Growth.PRECISION));
	}

	private static Interval left(Interval decline) {
		return decline.negate().map(end -> left(end.negate()));
	}
}
