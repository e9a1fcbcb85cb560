package org.planwright.ui.chart.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

import org.planwright.core.figure.Interval;
import org.planwright.core.figure.PrintedFigure;

/**
 * How a target is drawn across the chart: a line for a value, a half plane for a bound, a band for a range and for 左右 (R5, R34).
 *
 * @param shape which of these
 * @param low lower edge; null where the mark reaches down without end
 * @param high upper edge; null where it reaches up without end
 * @param strict whether the edge itself is left out, as by {@code <1.3}
 * @param shown the target as printed
 */
public record TargetMark(Shape shape, BigDecimal low, BigDecimal high, boolean strict, String shown) {

	/** The ways of drawing a target. */
	public enum Shape {
		/** One value: a line. */
		LINE,
		/** At least or more than: everything above the edge. */
		ABOVE,
		/** At most or less than: everything below the edge. */
		BELOW,
		/** A range, or 左右: everything between two edges. */
		BAND
	}

	public TargetMark {
		Objects.requireNonNull(shape, "shape");
		Objects.requireNonNull(shown, "shown");
		if (low == null && shape != Shape.BELOW || high == null && shape != Shape.ABOVE) {
			throw new IllegalArgumentException(shape + " needs its edges: " + low + ", " + high);
		}
	}

	/**
	 * The mark of a target with a number.
	 *
	 * @param inUnit brings a value of the figure into the chart's unit
	 * @param shown what to call it
	 */
	static TargetMark of(PrintedFigure target, UnaryOperator<BigDecimal> inUnit, String shown) {
		BigDecimal value = inUnit.apply(target.value());
		if (target.rangeEnd().isPresent()) {
			return new TargetMark(Shape.BAND, value, inUnit.apply(target.rangeEnd().get()), false, shown);
		}
		return switch (target.comparator()) {
			case EQUAL -> new TargetMark(Shape.LINE, value, value, false, shown);
			case LESS, AT_MOST -> new TargetMark(Shape.BELOW, null, value, target.comparator().isStrict(), shown);
			case GREATER, AT_LEAST -> new TargetMark(Shape.ABOVE, value, null, target.comparator().isStrict(), shown);
			case ABOUT -> {
				Interval about = Interval.of(target);
				yield new TargetMark(Shape.BAND, inUnit.apply(about.low()), inUnit.apply(about.high()), false, shown);
			}
		};
	}

	/** The bound as a sign before a value, such as ≥; empty for a plain value and for a band. */
	String sign() {
		return switch (shape) {
			case ABOVE -> strict ? ">" : "≥";
			case BELOW -> strict ? "<" : "≤";
			case LINE, BAND -> "";
		};
	}

	/** The edges that there are, from below. */
	public List<BigDecimal> edges() {
		if (low == null) {
			return List.of(high);
		}
		return high == null || low.compareTo(high) == 0 ? List.of(low) : List.of(low, high);
	}

	/** Where the words beside the mark belong: the edge of a bound, the upper edge of a band. */
	public BigDecimal labelledEdge() {
		return high == null ? low : high;
	}
}
