package org.planwright.core.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How many times, or by how many percent, one quantity is more than another, and what yearly rates come to (R7, R13). */
public final class Multiples {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
	private static final Interval ONE = Interval.point(BigDecimal.ONE);

	private Multiples() {
	}

	/** How many times the first the second is: 翻一番 is 2; empty unless the first is positive. */
	public static Optional<Derivation> multiple(Quantity from, Quantity to) {
		return quotient(Formula.MULTIPLE, from, to);
	}

	/** How many times itself the first grew: 增长n倍 is one less than the multiple; empty unless it is positive. */
	public static Optional<Derivation> increase(Quantity from, Quantity to) {
		return quotient(Formula.INCREASE_IN_MULTIPLES, from, to).map(ratio -> new Derivation(ratio.formula(), ratio.inputs(),
				ratio.value().subtract(BigDecimal.ONE), ratio.interval().minus(ONE)));
	}

	/** By how many percent the second is more than the first, negative where it is less; empty unless the first is positive. */
	public static Optional<Derivation> relativeChange(Quantity from, Quantity to) {
		return quotient(Formula.RELATIVE_CHANGE, from, to).map(ratio -> new Derivation(ratio.formula(), ratio.inputs(),
				ratio.value().subtract(BigDecimal.ONE).multiply(HUNDRED), ratio.interval().minus(ONE).times(HUNDRED)));
	}

	/** By how many percent something grew, by what it came to and what was added; empty unless less was added than there is. */
	public static Optional<Derivation> growthByIncrease(Quantity level, Quantity added) {
		BigDecimal before = level.value().subtract(added.value());
		if (before.signum() <= 0) {
			return Optional.empty();
		}
		Interval interval = added.interval().divide(level.interval().minus(added.interval()), Growth.PRECISION).map(ratio -> ratio.times(HUNDRED))
				.orElse(Interval.ALL);
		return Optional.of(new Derivation(Formula.GROWTH_BY_INCREASE,
				List.of(Derivation.Input.of("t", level), Derivation.Input.of("a", added)),
				added.value().multiply(HUNDRED).divide(before, Growth.PRECISION), interval));
	}

	/**
	 * The yearly rate in percent that rates of single years come to, by their product (R7).
	 *
	 * @param rates at least one, in percent, each above −100
	 */
	public static Derivation chain(List<Quantity> rates) {
		Growth.requireYears(rates.size());
		List<Derivation.Input> inputs = new ArrayList<>();
		BigDecimal product = BigDecimal.ONE;
		Interval products = ONE;
		for (Quantity rate : rates) {
			inputs.add(Derivation.Input.of("r" + Sums.subscript(inputs.size() + 1), rate));
			product = product.multiply(Growth.factor(rate.value()), Growth.PRECISION);
			products = products.times(rate.interval().map(Growth::factor)).orElse(Interval.ALL);
		}
		inputs.add(Derivation.Input.years(rates.size()));
		Interval interval = products.equals(Interval.ALL) ? products : products.map(end -> Growth.rateOf(end, rates.size()));
		return new Derivation(Formula.CHAIN, inputs, Growth.rateOf(product, rates.size()), interval);
	}

	private static Optional<Derivation> quotient(Formula formula, Quantity from, Quantity to) {
		if (from.value().signum() <= 0) {
			return Optional.empty();
		}
		return Optional.of(new Derivation(formula, List.of(Derivation.Input.of("t", to), Derivation.Input.of("b", from)),
				to.value().divide(from.value(), Growth.PRECISION),
				to.interval().divide(from.interval(), Growth.PRECISION).orElse(Interval.ALL)));
	}
}
