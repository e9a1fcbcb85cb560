package org.planwright.core.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The values that a figure may stand for (R2): a printed number covers half a unit of its last place to both sides, a bound covers
 * everything on its side.
 *
 * @param low the lower end; null where there is none
 * @param lowClosed whether the lower end belongs to the interval; false where there is none
 * @param high the upper end; null where there is none
 * @param highClosed whether the upper end belongs to the interval; false where there is none
 */
public record Interval(BigDecimal low, boolean lowClosed, BigDecimal high, boolean highClosed) {

	/** How far 左右 and 约 reach to both sides, as a share of the number (R5); the default of a setting. */
	public static final BigDecimal ABOUT_SHARE = new BigDecimal("0.1");

	/** Every number. */
	public static final Interval ALL = new Interval(null, false, null, false);

	private static final BigDecimal HALF = new BigDecimal("0.5");

	public Interval {
		if (low == null && lowClosed || high == null && highClosed) {
			throw new IllegalArgumentException("An open end can't be closed");
		}
		if (low != null && high != null && (low.compareTo(high) > 0 || low.compareTo(high) == 0 && !(lowClosed && highClosed))) {
			throw new IllegalArgumentException("Empty interval from " + low + " to " + high);
		}
	}

	/** The single value. */
	public static Interval point(BigDecimal value) {
		return new Interval(value, true, value, true);
	}

	/** All values from low to high, both included. */
	public static Interval closed(BigDecimal low, BigDecimal high) {
		return new Interval(low, true, high, true);
	}

	/** What a figure stands for, with 左右 reaching {@link #ABOUT_SHARE} to both sides; see {@link #of(PrintedFigure, BigDecimal)}. */
	public static Interval of(PrintedFigure figure) {
		return of(figure, ABOUT_SHARE);
	}

	/**
	 * What a figure stands for: a number its rounding, a bound its half-line without rounding, a range both its ends and what lies
	 * between, 左右 a share of the number to both sides.
	 *
	 * @param aboutShare how far 左右 reaches, as a share of the number
	 * @throws IllegalArgumentException where the figure has no value
	 */
	public static Interval of(PrintedFigure figure, BigDecimal aboutShare) {
		if (!figure.hasValue()) {
			throw new IllegalArgumentException("No number in: " + figure.text());
		}
		BigDecimal value = figure.value();
		BigDecimal rounding = figure.lastPlace().multiply(HALF);
		Optional<BigDecimal> end = figure.rangeEnd();
		if (end.isPresent() && end.get().compareTo(value) > 0) {
			return closed(value.subtract(rounding), end.get().add(rounding));
		}
		return switch (figure.comparator()) {
			case EQUAL -> closed(value.subtract(rounding), value.add(rounding));
			case ABOUT -> around(value, value.abs().multiply(aboutShare).max(rounding));
			default -> bound(figure.comparator(), value);
		};
	}

	/**
	 * What a figure stands for as {@link #of(PrintedFigure)} says, with 左右 reaching a share of the number to both sides, and so much at least.
	 *
	 * @param aboutShare how far 左右 reaches, as a share of the number
	 * @param aboutLeast how far it reaches at least, in the unit of the figure
	 */
	public static Interval of(PrintedFigure figure, BigDecimal aboutShare, BigDecimal aboutLeast) {
		return figure.comparator() == Comparator.ABOUT ? around(figure.value(), figure.value().abs().multiply(aboutShare).max(aboutLeast)) : of(figure);
	}

	/** The set that a comparator with its number claims, without rounding (R31): {@code <1.3} is everything below 1.3, 1.3 itself out. */
	public static Interval bound(Comparator comparator, BigDecimal value) {
		return switch (comparator) {
			case LESS -> new Interval(null, false, value, false);
			case AT_MOST -> new Interval(null, false, value, true);
			case GREATER -> new Interval(value, false, null, false);
			case AT_LEAST -> new Interval(value, true, null, false);
			case EQUAL -> point(value);
			case ABOUT -> around(value, value.abs().multiply(ABOUT_SHARE));
		};
	}

	private static Interval around(BigDecimal value, BigDecimal reach) {
		return closed(value.subtract(reach), value.add(reach));
	}

	public boolean contains(BigDecimal value) {
		return aboveLow(value) && belowHigh(value);
	}

	/** Tells whether every value of the other interval lies in this one. */
	public boolean containsAll(Interval other) {
		return startsBefore(other) && endsBehind(other);
	}

	private boolean startsBefore(Interval other) {
		return low == null
				|| other.low != null && (low.compareTo(other.low) < 0 || low.compareTo(other.low) == 0 && (lowClosed || !other.lowClosed));
	}

	private boolean endsBehind(Interval other) {
		return high == null
				|| other.high != null
						&& (high.compareTo(other.high) > 0 || high.compareTo(other.high) == 0 && (highClosed || !other.highClosed));
	}

	/** Tells whether the two have a value in common; only figures for which this is false contradict each other (R2). */
	public boolean meets(Interval other) {
		return intersect(other).isPresent();
	}

	/** The values that both have in common; empty where there are none. */
	public Optional<Interval> intersect(Interval other) {
		boolean lowFromOther = low == null
				|| other.low != null && (other.low.compareTo(low) > 0 || other.low.compareTo(low) == 0 && !other.lowClosed);
		boolean highFromOther = high == null
				|| other.high != null && (other.high.compareTo(high) < 0 || other.high.compareTo(high) == 0 && !other.highClosed);
		BigDecimal from = lowFromOther ? other.low : low;
		boolean fromClosed = lowFromOther ? other.lowClosed : lowClosed;
		BigDecimal to = highFromOther ? other.high : high;
		boolean toClosed = highFromOther ? other.highClosed : highClosed;
		if (from != null && to != null && (from.compareTo(to) > 0 || from.compareTo(to) == 0 && !(fromClosed && toClosed))) {
			return Optional.empty();
		}
		return Optional.of(new Interval(from, fromClosed, to, toClosed));
	}

	/** All sums of a value of this and a value of the other. */
	public Interval plus(Interval other) {
		BigDecimal from = low == null || other.low == null ? null : low.add(other.low);
		BigDecimal to = high == null || other.high == null ? null : high.add(other.high);
		return new Interval(from, from != null && lowClosed && other.lowClosed, to, to != null && highClosed && other.highClosed);
	}

	/** All differences of a value of this and a value of the other. */
	public Interval minus(Interval other) {
		return plus(other.negate());
	}

	/** The mirror image at zero. */
	public Interval negate() {
		return new Interval(high == null ? null : high.negate(), highClosed, low == null ? null : low.negate(), lowClosed);
	}

	/** All values multiplied by a positive number, as a change of unit does. */
	public Interval times(BigDecimal factor) {
		if (factor.signum() <= 0) {
			throw new IllegalArgumentException("The factor must be positive: " + factor);
		}
		return map(end -> end.multiply(factor));
	}

	/** All products of a value of this and a value of the other, where both hold positive values only; empty where either does not. */
	public Optional<Interval> times(Interval other) {
		if (!isPositive() || !other.isPositive()) {
			return Optional.empty();
		}
		BigDecimal to = high == null || other.high == null ? null : high.multiply(other.high);
		return Optional.of(new Interval(low.multiply(other.low), lowClosed && other.lowClosed, to, to != null && highClosed && other.highClosed));
	}

	/** The interval with each end moved outward by a share of its magnitude: what a tolerance allows. */
	public Interval widened(BigDecimal share) {
		return new Interval(low == null ? null : low.subtract(low.abs().multiply(share)), lowClosed,
				high == null ? null : high.add(high.abs().multiply(share)), highClosed);
	}

	/** The smallest interval that holds both. */
	public Interval hull(Interval other) {
		Interval lower = startsBefore(other) ? this : other;
		Interval upper = endsBehind(other) ? this : other;
		return new Interval(lower.low, lower.lowClosed, upper.high, upper.highClosed);
	}

	/** Tells whether every value of this is less than every value of the other. */
	public boolean isBelow(Interval other) {
		return high != null && other.low != null
				&& (high.compareTo(other.low) < 0 || high.compareTo(other.low) == 0 && !(highClosed && other.lowClosed));
	}

	/** The image under a function that grows strictly and is continuous; ends stay open or closed. */
	public Interval map(UnaryOperator<BigDecimal> rising) {
		return new Interval(low == null ? null : rising.apply(low), lowClosed, high == null ? null : rising.apply(high), highClosed);
	}

	/**
	 * All quotients of a value of this and a value of the other, where both hold positive values only.
	 *
	 * @return empty where either reaches zero or below
	 */
	public Optional<Interval> divide(Interval divisor, MathContext context) {
		if (!isPositive() || !divisor.isPositive()) {
			return Optional.empty();
		}
		BigDecimal from = divisor.high == null ? BigDecimal.ZERO : low.divide(divisor.high, context);
		BigDecimal to = high == null ? null : high.divide(divisor.low, context);
		boolean fromClosed = divisor.high != null && lowClosed && divisor.highClosed;
		return Optional.of(new Interval(from, fromClosed, to, to != null && highClosed && divisor.lowClosed));
	}

	/** Tells whether the interval is bounded below by a positive number. */
	boolean isPositive() {
		return low != null && low.signum() > 0;
	}

	private boolean aboveLow(BigDecimal value) {
		return low == null || value.compareTo(low) > 0 || lowClosed && value.compareTo(low) == 0;
	}

	private boolean belowHigh(BigDecimal value) {
		return high == null || value.compareTo(high) < 0 || highClosed && value.compareTo(high) == 0;
	}

	/** In mathematical notation: {@code [2.45, 2.55]}, {@code (-∞, 1.3)}. */
	@Override
	public String toString() {
		return (lowClosed ? "[" : "(") + (low == null ? "-∞" : low.toPlainString()) + ", " + (high == null ? "∞" : high.toPlainString())
				+ (highClosed ? "]" : ")");
	}
}
