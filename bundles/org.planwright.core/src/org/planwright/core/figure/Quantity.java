package org.planwright.core.figure;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * What a printed figure says in a certain unit: figures in one unit can be reckoned with.
 *
 * @param figure the figure as printed
 * @param value its number in that unit
 * @param interval all numbers in that unit that it may stand for (R2)
 */
public record Quantity(PrintedFigure figure, BigDecimal value, Interval interval) {

	public Quantity {
		Objects.requireNonNull(figure, "figure");
		Objects.requireNonNull(value, "value");
		Objects.requireNonNull(interval, "interval");
	}

	/** A figure in the unit that it is printed in; empty where it has no number. */
	public static Optional<Quantity> of(PrintedFigure figure) {
		return figure.hasValue() ? Optional.of(new Quantity(figure, figure.value(), Interval.of(figure))) : Optional.empty();
	}

	/**
	 * A figure in another unit.
	 *
	 * @param own the unit that it is printed in
	 * @param wanted the unit to reckon in
	 * @return empty where the figure has no number, or the one unit does not convert into the other (R18)
	 */
	public static Optional<Quantity> of(PrintedFigure figure, Unit own, Unit wanted) {
		if (!own.convertsTo(wanted)) {
			return Optional.empty();
		}
		return of(figure).map(quantity -> own.factor().compareTo(wanted.factor()) == 0 ? quantity
				: new Quantity(figure, own.convert(quantity.value, wanted), quantity.interval.map(end -> own.convert(end, wanted))));
	}

	/** The quantity with half of its rounding only: what it most likely stands for. A bound stays as it is. */
	public Interval core() {
		if (interval.low() == null || interval.high() == null) {
			return interval;
		}
		return Interval.closed(interval.low().add(value).divide(BigDecimal.TWO), interval.high().add(value).divide(BigDecimal.TWO));
	}
}
