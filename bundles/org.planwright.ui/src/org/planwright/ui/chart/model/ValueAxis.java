package org.planwright.ui.chart.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * The scale of values beside a chart. It begins at zero for amounts, so that heights can be compared; indices and shares whose values
 * lie close together are shown where they are.
 *
 * @param low the value at the lower end
 * @param high the value at the upper end, above {@code low}; there is room for words between it and the highest value
 * @param step the distance of the marks: 1, 2 or 5 times a power of ten
 */
public record ValueAxis(BigDecimal low, BigDecimal high, BigDecimal step) {

	/** Which part of the span is kept free above the values, for labels. */
	private static final BigDecimal HEADROOM = new BigDecimal("0.2");
	/** Which part of the span a bound is shown beyond its edge. */
	private static final BigDecimal BEYOND = new BigDecimal("0.25");
	private static final BigDecimal EDGE = new BigDecimal("0.01");
	private static final BigDecimal HALF = new BigDecimal("0.5");
	private static final BigDecimal MARKS = BigDecimal.valueOf(4);
	private static final List<BigDecimal> STEPS = List.of(BigDecimal.ONE, BigDecimal.TWO, BigDecimal.valueOf(5), BigDecimal.TEN);

	public ValueAxis {
		if (low.compareTo(high) >= 0 || step.signum() <= 0) {
			throw new IllegalArgumentException("No scale from " + low + " to " + high + " by " + step);
		}
	}

	/**
	 * A scale that shows all values.
	 *
	 * @param values at least one
	 * @param fromZero whether it begins at zero whatever the values are; else it does only where that takes up less than half of it, and
	 *        where there is but one value
	 * @param target the target to be shown with its bound; null for none
	 */
	static ValueAxis of(Collection<BigDecimal> values, boolean fromZero, TargetMark target) {
		List<BigDecimal> all = new ArrayList<>(values);
		if (target != null) {
			all.addAll(target.edges());
		}
		BigDecimal least = Collections.min(all);
		BigDecimal most = Collections.max(all);
		boolean zero = fromZero || least.signum() <= 0 || least.compareTo(most) == 0 || least.compareTo(most.multiply(HALF)) <= 0;
		BigDecimal bottom = zero ? least.min(BigDecimal.ZERO) : least;
		BigDecimal top = zero ? most.max(BigDecimal.ZERO) : most;
		BigDecimal span = top.subtract(bottom);
		if (span.signum() == 0) {
			span = top.signum() == 0 ? BigDecimal.ONE : top.abs().multiply(HALF);
		}
		BigDecimal high = top.add(span.multiply(target != null && target.high() == null ? BEYOND : HEADROOM));
		boolean below = target != null && target.low() == null;
		BigDecimal low = zero && bottom.signum() == 0 ? bottom : bottom.subtract(span.multiply(below ? BEYOND : HEADROOM));
		if (!zero) {
			low = low.max(BigDecimal.ZERO);
		}
		BigDecimal step = step(high.subtract(low));
		if (high.remainder(step).signum() == 0) {
			// A mark at the very edge would be cut in half.
			high = high.subtract(span.multiply(EDGE));
		}
		return new ValueAxis(ChartNumbers.strip(low), ChartNumbers.strip(high), step);
	}

	private static BigDecimal step(BigDecimal span) {
		BigDecimal rough = span.divide(MARKS, MathContext.DECIMAL64);
		int exponent = rough.precision() - rough.scale() - 1;
		BigDecimal mantissa = rough.scaleByPowerOfTen(-exponent);
		BigDecimal best = STEPS.stream().min((a, b) -> a.subtract(mantissa).abs().compareTo(b.subtract(mantissa).abs())).orElseThrow();
		return ChartNumbers.strip(best.scaleByPowerOfTen(exponent));
	}

	/** The values that are marked, from below. */
	public List<BigDecimal> ticks() {
		List<BigDecimal> ticks = new ArrayList<>();
		BigDecimal tick = low.divide(step, 0, RoundingMode.CEILING).multiply(step);
		while (tick.compareTo(high) <= 0) {
			ticks.add(ChartNumbers.strip(tick));
			tick = tick.add(step);
		}
		return List.copyOf(ticks);
	}

	/** Where a value lies between the lower end (0) and the upper end (1), for drawing. */
	public double position(BigDecimal value) {
		return value.subtract(low).divide(high.subtract(low), MathContext.DECIMAL64).doubleValue();
	}
}
