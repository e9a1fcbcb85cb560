package org.planwright.core.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Shares and quantities per unit, recomputed from what they are made of (R22). */
public final class Ratios {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private Ratios() {
	}

	/** What share one quantity is of another in the same unit, in percent; empty unless the whole is positive. */
	public static Optional<Derivation> share(Quantity part, Quantity whole) {
		if (whole.value().signum() <= 0) {
			return Optional.empty();
		}
		Interval interval = part.interval().divide(whole.interval(), Growth.PRECISION).map(ratio -> ratio.times(HUNDRED)).orElse(Interval.ALL);
		return Optional.of(new Derivation(Formula.SHARE, List.of(Derivation.Input.of("a", part), Derivation.Input.of("w", whole)),
				part.value().multiply(HUNDRED).divide(whole.value(), Growth.PRECISION), interval));
	}

	/**
	 * How many units a quantity per unit speaks of: the people behind 每万人拥有 so and so many, where the plan says how many there are in all.
	 *
	 * @param amount how many there are in all
	 * @param per how many there are per {@code heads}, in the same unit
	 * @param heads what {@code per} is counted per: 10 000 for 每万人, in the unit in which the result is wanted
	 * @return empty unless {@code per} is positive
	 */
	public static Optional<Derivation> impliedBase(Quantity amount, Quantity per, BigDecimal heads) {
		if (per.value().signum() <= 0) {
			return Optional.empty();
		}
		Interval interval = amount.interval().divide(per.interval(), Growth.PRECISION).map(ratio -> ratio.times(heads)).orElse(Interval.ALL);
		return Optional.of(new Derivation(Formula.IMPLIED_BASE,
				List.of(Derivation.Input.of("a", amount), Derivation.Input.plain("k", heads), Derivation.Input.of("q", per)),
				amount.value().multiply(heads).divide(per.value(), Growth.PRECISION), interval));
	}

	/**
	 * How many there are to so and so many units: a total as a quantity per 10 000 people.
	 *
	 * @param amount how many there are in all
	 * @param base how many units there are, such as people
	 * @param heads per how many of them the result counts
	 * @return empty unless {@code base} is positive
	 */
	public static Optional<Derivation> perBase(Quantity amount, Quantity base, BigDecimal heads) {
		if (base.value().signum() <= 0) {
			return Optional.empty();
		}
		Interval interval = amount.interval().divide(base.interval(), Growth.PRECISION).map(ratio -> ratio.times(heads)).orElse(Interval.ALL);
		return Optional.of(new Derivation(Formula.PER_BASE,
				List.of(Derivation.Input.of("a", amount), Derivation.Input.plain("k", heads), Derivation.Input.of("P", base)),
				amount.value().multiply(heads).divide(base.value(), Growth.PRECISION), interval));
	}

	/**
	 * How high an average is at least, when a part of those averaged has an average of its own.
	 *
	 * @param share the part's share of all, in percent
	 * @param average the part's average
	 * @param perHead how many of those averaged there are to each one that the share counts; one where it counts the same
	 */
	public static Derivation leastAverage(Quantity share, Quantity average, BigDecimal perHead) {
		BigDecimal divisor = perHead.multiply(HUNDRED);
		return new Derivation(Formula.LEAST_AVERAGE,
				List.of(Derivation.Input.of("s", share), Derivation.Input.of("a", average), Derivation.Input.plain("k", perHead)),
				share.value().multiply(average.value()).divide(divisor, Growth.PRECISION),
				share.interval().times(average.interval()).map(product -> product.map(end -> end.divide(divisor, Growth.PRECISION)))
						.orElse(Interval.ALL));
	}
}
