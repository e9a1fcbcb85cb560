package org.planwright.core.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The missing one of baseline, target and growth or change, where the other two are known (R4). Rates are in percent. */
public final class Solving {

	private Solving() {
	}

	/** The baseline from which a yearly rate reaches the target; empty for a rate of −100 % and below. */
	public static Optional<Derivation> baselineFromRate(Quantity target, Quantity rate, int years) {
		return Growth.baseline(target.value(), rate.value(), years).map(value -> new Derivation(Formula.BASELINE_FROM_RATE,
				List.of(Derivation.Input.of("t", target), Derivation.Input.of("r", rate), Derivation.Input.years(years)), value,
				growth(rate, years).flatMap(factor -> target.interval().divide(factor, Growth.PRECISION)).orElse(Interval.ALL)));
	}

	/** The target that a baseline reaches at a yearly rate. */
	public static Derivation targetFromRate(Quantity baseline, Quantity rate, int years) {
		return new Derivation(Formula.TARGET_FROM_RATE,
				List.of(Derivation.Input.of("b", baseline), Derivation.Input.of("r", rate), Derivation.Input.years(years)),
				Growth.target(baseline.value(), rate.value(), years),
				growth(rate, years).flatMap(factor -> baseline.interval().times(factor)).orElse(Interval.ALL));
	}

	/** The baseline from which a change over the plan reaches the target. */
	public static Derivation baselineFromChange(Quantity target, Quantity change) {
		return new Derivation(Formula.BASELINE_FROM_CHANGE, List.of(Derivation.Input.of("t", target), Derivation.Input.of("Δ", change)),
				target.value().subtract(change.value()), target.interval().minus(change.interval()));
	}

	/** The target that a baseline reaches by a change over the plan. */
	public static Derivation targetFromChange(Quantity baseline, Quantity change) {
		return new Derivation(Formula.TARGET_FROM_CHANGE, List.of(Derivation.Input.of("b", baseline), Derivation.Input.of("Δ", change)),
				baseline.value().add(change.value()), baseline.interval().plus(change.interval()));
	}

	/** All factors of growth over the years that the rounding of the rate allows; empty where some are not positive. */
	private static Optional<Interval> growth(Quantity rate, int years) {
		BigDecimal low = rate.interval().low();
		return low == null || Growth.factor(low).signum() <= 0 ? Optional.empty()
				: Optional.of(rate.interval().map(end -> Growth.factor(end).pow(years, Growth.PRECISION)));
	}
}
