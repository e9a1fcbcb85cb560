package org.planwright.core.figure;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The values that an indicator is expected to have between its baseline and its target, year by year (R37).
 *
 * @param shape how the path runs
 * @param baseYear the year of the baseline
 * @param baseline the value in that year
 * @param targetYear a later year
 * @param target the value in that year
 */
public record ExpectedPath(Shape shape, int baseYear, BigDecimal baseline, int targetYear, BigDecimal target) {

	/** How a path runs from baseline to target. The choice decides verdicts, so it is stored with each indicator. */
	public enum Shape {
		/** The same amount every year: shares, rates, indices. */
		LINEAR,
		/** The same percentage every year: amounts with a growth rate. */
		GEOMETRIC,
		/** The baseline until the target year: projects that are finished at once. */
		STEP;

		/**
		 * The shape that fits an indicator unless somebody decides otherwise: geometric for an amount with a yearly growth rate, linear
		 * for everything else.
		 *
		 * @param unit the indicator's unit
		 * @param change the kind of change that its row prints
		 */
		public static Shape of(Unit unit, ChangeFigure.Kind change) {
			boolean share = unit.isPercent() || unit.dimension() == Dimension.NONE;
			return change == ChangeFigure.Kind.ANNUAL_GROWTH && !share ? GEOMETRIC : LINEAR;
		}
	}

	public ExpectedPath {
		Objects.requireNonNull(shape, "shape");
		Objects.requireNonNull(baseline, "baseline");
		Objects.requireNonNull(target, "target");
		if (targetYear <= baseYear) {
			throw new IllegalArgumentException("The target year " + targetYear + " must be after the base year " + baseYear);
		}
		if (shape == Shape.GEOMETRIC && (baseline.signum() <= 0 || target.signum() <= 0)) {
			throw new IllegalArgumentException("A geometric path needs positive ends: " + baseline + ", " + target);
		}
	}

	/** Tells whether a geometric path from one value to the other exists. */
	public static boolean canBeGeometric(BigDecimal baseline, BigDecimal target) {
		return baseline.signum() > 0 && target.signum() > 0;
	}

	/** The value in a year from {@code baseYear} to {@code targetYear}; both ends are exact. */
	public BigDecimal at(int year) {
		if (year < baseYear || year > targetYear) {
			throw new IllegalArgumentException("Year " + year + " is outside " + baseYear + "-" + targetYear);
		}
		if (year == baseYear) {
			return baseline;
		}
		if (year == targetYear) {
			return target;
		}
		int passed = year - baseYear;
		int years = targetYear - baseYear;
		return switch (shape) {
		case LINEAR -> baseline
				.add(target.subtract(baseline).multiply(BigDecimal.valueOf(passed)).divide(BigDecimal.valueOf(years), Growth.PRECISION));
		case GEOMETRIC ->
			baseline.multiply(Roots.root(target.divide(baseline, Growth.PRECISION), years, Growth.PRECISION).pow(passed, Growth.PRECISION),
					Growth.PRECISION);
			case STEP -> baseline;
		};
	}

	/** The values of all years, baseline and target included, in order. */
	public SortedMap<Integer, BigDecimal> values() {
		SortedMap<Integer, BigDecimal> values = new TreeMap<>();
		for (int year = baseYear; year <= targetYear; year++) {
			values.put(year, at(year));
		}
		return Collections.unmodifiableSortedMap(values);
	}
}
