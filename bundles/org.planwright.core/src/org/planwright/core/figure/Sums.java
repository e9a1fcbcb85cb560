package org.planwright.core.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sums of parts (R25) and their weighted means (R26, R27). */
public final class Sums {

	private static final MathContext DOWN = new MathContext(Growth.PRECISION.getPrecision(), RoundingMode.FLOOR);
	private static final MathContext UP = new MathContext(Growth.PRECISION.getPrecision(), RoundingMode.CEILING);
	private static final char SUBSCRIPT_ZERO = '₀';

	private Sums() {
	}

	/** The sum of quantities in one unit, of at least one. */
	public static Derivation of(List<Quantity> parts) {
		if (parts.isEmpty()) {
			throw new IllegalArgumentException("A sum of nothing");
		}
		List<Derivation.Input> inputs = new ArrayList<>();
		BigDecimal sum = BigDecimal.ZERO;
		Interval interval = Interval.point(BigDecimal.ZERO);
		for (Quantity part : parts) {
			inputs.add(Derivation.Input.of("a" + subscript(inputs.size() + 1), part));
			sum = sum.add(part.value());
			interval = interval.plus(part.interval());
		}
		return new Derivation(Formula.SUM, inputs, sum, interval);
	}

	/**
	 * The mean of quantities in one unit, each as heavy as its weight (R27).
	 *
	 * @param parts of at least one
	 * @param weights one for each part, none negative
	 * @return empty where all weights are zero
	 */
	public static Optional<Derivation> weightedMean(List<Quantity> parts, List<BigDecimal> weights) {
		if (parts.isEmpty() || parts.size() != weights.size()) {
			throw new IllegalArgumentException(parts.size() + " parts with " + weights.size() + " weights");
		}
		BigDecimal all = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
		if (weights.stream().anyMatch(weight -> weight.signum() < 0)) {
			throw new IllegalArgumentException("A negative weight");
		}
		if (all.signum() == 0) {
			return Optional.empty();
		}
		List<Derivation.Input> inputs = new ArrayList<>();
		BigDecimal sum = BigDecimal.ZERO;
		Interval interval = Interval.point(BigDecimal.ZERO);
		for (int i = 0; i < parts.size(); i++) {
			String number = subscript(i + 1);
			inputs.add(Derivation.Input.of("a" + number, parts.get(i)));
			inputs.add(Derivation.Input.plain("w" + number, weights.get(i)));
			sum = sum.add(parts.get(i).value().multiply(weights.get(i)));
			if (weights.get(i).signum() > 0) {
				interval = interval.plus(parts.get(i).interval().times(weights.get(i)));
			}
		}
		// Outward: no rounding of the ends may shut out a mean that the unrounded values can have.
		Interval means = new Interval(interval.low().divide(all, DOWN), interval.lowClosed(), interval.high().divide(all, UP), interval.highClosed());
		return Optional.of(new Derivation(Formula.WEIGHTED_MEAN, inputs, sum.divide(all, Growth.PRECISION), means));
	}

	/** A count as a subscript: 12 becomes ₁₂. */
	static String subscript(int number) {
		StringBuilder digits = new StringBuilder();
		for (char digit : Integer.toString(number).toCharArray()) {
			digits.append((char) (SUBSCRIPT_ZERO + digit - '0'));
		}
		return digits.toString();
	}
}
