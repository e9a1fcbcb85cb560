package org.planwright.core.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What is still needed each year to reach a target from an observed value (R39). */
public final class Pace {

	private Pace() {
	}

	/** The yearly growth that is still needed, in percent; empty unless the observed value is positive and the target is not negative. */
	public static Optional<Derivation> rateLeft(Quantity observed, Quantity target, int yearsLeft) {
		return Growth.annualRate(observed, target, yearsLeft).map(rate -> new Derivation(Formula.RATE_LEFT,
				List.of(Derivation.Input.of("x", observed), Derivation.Input.of("t", target), Derivation.Input.years(yearsLeft)), rate.value(),
				rate.interval()));
	}

	/** The yearly step that is still needed, in the unit of both; for shares in percentage points. */
	public static Derivation stepLeft(Quantity observed, Quantity target, int yearsLeft) {
		Growth.requireYears(yearsLeft);
		BigDecimal years = BigDecimal.valueOf(yearsLeft);
		return new Derivation(Formula.STEP_LEFT,
				List.of(Derivation.Input.of("x", observed), Derivation.Input.of("t", target), Derivation.Input.years(yearsLeft)),
				target.value().subtract(observed.value()).divide(years, Growth.PRECISION),
				target.interval().minus(observed.interval()).map(end -> end.divide(years, Growth.PRECISION)));
	}
}
