package org.planwright.core.align;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

import org.planwright.core.Messages;
import org.planwright.core.figure.Comparator;
import org.planwright.core.figure.Growth;
import org.planwright.core.figure.PrintedFigure;
import org.planwright.core.figure.Quantity;
import org.planwright.model.Direction;

/** The target with which a row would ask for as much as the upper plan's. */
final class RequiredTarget {

	private RequiredTarget() {
	}

	/**
	 * The target as it would be printed in the lower plan's row, with its bound and without its unit.
	 *
	 * @param verdict what was compared; the upper target is asked for by level, the upper growth from the row's own baseline
	 * @return empty where no number can be told, as for several rows together
	 */
	static Optional<String> of(AlignedRow upper, AlignedRow lower, RowVerdict verdict) {
		return switch (verdict.basis()) {
		case LEVEL -> verdict.lower() == null ? level(upper, lower, verdict) : Optional.empty();
		case GROWTH -> verdict.upper() == null ? Optional.empty() : growth(lower, verdict.upper().value());
		case NONE -> Optional.empty();
		};
	}

	private static Optional<String> level(AlignedRow upper, AlignedRow lower, RowVerdict verdict) {
		PrintedFigure above = upper.aim();
		if (!above.hasValue()) {
			return Optional.empty();
		}
		Optional<BigDecimal> value = verdict.converted().filter(each -> !each.isIdentity()).isEmpty() ? Optional.of(above.value())
				: Quantity.of(above, upper.unit(), lower.unit()).map(Quantity::value);
		return value.map(number -> bound(above.comparator()) + number.stripTrailingZeros().toPlainString());
	}

	private static Optional<String> growth(AlignedRow lower, BigDecimal rate) {
		boolean falling = lower.direction() == Direction.LOWER;
		return lower.years() == 0 ? Optional.empty() : lower.baselineQuantity().map(baseline -> {
			BigDecimal least = Growth.target(baseline.value(), rate, lower.years());
			BigDecimal printed = least.setScale(lower.target().decimals(), falling ? RoundingMode.FLOOR : RoundingMode.CEILING);
			return Messages.text(falling ? "opinion.at-most" : "opinion.at-least", printed.toPlainString());
		});
	}

	private static String bound(Comparator comparator) {
		return switch (comparator) {
		case LESS -> "<";
		case GREATER -> ">";
		case AT_MOST -> "≤";
		case AT_LEAST -> "≥";
		case EQUAL, ABOUT -> "";
		};
	}
}
