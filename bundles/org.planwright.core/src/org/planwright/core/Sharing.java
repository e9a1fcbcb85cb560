package org.planwright.core;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.planwright.core.figure.Derivation;
import org.planwright.core.figure.Growth;
import org.planwright.core.figure.IndicatorSense;
import org.planwright.core.figure.Interval;
import org.planwright.core.figure.PrintedFigure;
import org.planwright.core.figure.Quantity;
import org.planwright.core.figure.QuantityKind;
import org.planwright.core.figure.Sums;
import org.planwright.core.figure.Unit;
import org.planwright.model.Decomposition;
import org.planwright.model.Direction;
import org.planwright.model.Portion;
import org.planwright.model.SharingMethod;

/**
 * A target that was shared out to those below, added up again (R27): amounts by their sum, shares and intensities by their weighted mean.
 * A sum misses the target only where no rounding of the printed figures reaches it (R2).
 */
public final class Sharing {

	/** Whether those below together reach the target. */
	public enum Outcome {
		/** They do. */
		REACHED,
		/** They do not. */
		MISSED,
		/** That cannot be told: see {@link Sharing#gaps()}. */
		UNKNOWN
	}

	/** Why a portion cannot be reckoned with. */
	public enum Gap {
		/** It has no number. */
		NO_VALUE,
		/** A mean needs a weight. */
		NO_WEIGHT,
		/** Its unit does not convert into that of the target. */
		OTHER_UNIT
	}

	/** A portion that cannot be reckoned with. */
	public record Problem(Portion portion, Gap gap) {
	}

	private final RowFigures row;
	private final SharingMethod method;
	private final PrintedFigure target;
	private final List<Problem> problems = new ArrayList<>();
	private final List<Quantity> parts = new ArrayList<>();
	private final List<BigDecimal> weights = new ArrayList<>();
	private Derivation total;

	private Sharing(RowFigures row, SharingMethod method) {
		this.row = row;
		this.method = method == SharingMethod.AUTO ? methodOf(row) : method;
		target = row.aim();
	}

	/**
	 * Adds a shared-out target up again.
	 *
	 * @param row the row of its indicator
	 * @param value what each portion counts with: what was shared out, or what the plan below took on; in the unit that goes with it
	 */
	public static Sharing of(Decomposition decomposition, RowFigures row, Function<Portion, Value> value) {
		Sharing sharing = new Sharing(row, decomposition.getMethod());
		decomposition.getPortions().forEach(portion -> sharing.add(portion, value.apply(portion)));
		sharing.reckon();
		return sharing;
	}

	/** What was shared out, added up again. */
	public static Sharing of(Decomposition decomposition, RowFigures row) {
		return of(decomposition, row, portion -> {
			PrintedFigure figure = Figures.fromModel(portion.getTarget());
			return new Value(figure, figure.unit() == null ? row.unit() : Unit.parse(figure.unit()));
		});
	}

	/**
	 * What a portion counts with.
	 *
	 * @param figure as printed; without a number for none
	 * @param unit its unit
	 */
	public record Value(PrintedFigure figure, Unit unit) {

		public Value {
			Objects.requireNonNull(figure, "figure");
			Objects.requireNonNull(unit, "unit");
		}
	}

	private void add(Portion portion, Value value) {
		if (!value.figure().hasValue()) {
			problems.add(new Problem(portion, Gap.NO_VALUE));
			return;
		}
		if (method == SharingMethod.WEIGHTED_MEAN && (portion.getWeight() == null || portion.getWeight().signum() < 0)) {
			problems.add(new Problem(portion, Gap.NO_WEIGHT));
			return;
		}
		Unit unit = value.unit().convertsTo(row.unit()) || !value.unit().speaksOf(row.unit()) ? value.unit() : row.unit();
		Optional<Quantity> quantity = Quantity.of(value.figure(), unit, row.unit());
		if (quantity.isEmpty()) {
			problems.add(new Problem(portion, Gap.OTHER_UNIT));
			return;
		}
		parts.add(quantity.get());
		weights.add(portion.getWeight());
	}

	private void reckon() {
		if (!parts.isEmpty()) {
			total = method == SharingMethod.SUM ? Sums.of(parts) : Sums.weightedMean(parts, weights).orElse(null);
		}
	}

	/** The method by the kind of the indicator: shares, indices, averages and declines by their weighted mean, everything else by its sum. */
	public static SharingMethod methodOf(RowFigures row) {
		QuantityKind kind = row.kind();
		boolean mean = kind.isPercent() || kind == QuantityKind.INDEX || kind == QuantityKind.PER_HEAD || IndicatorSense.isAverage(row.name());
		return mean ? SharingMethod.WEIGHTED_MEAN : SharingMethod.SUM;
	}

	/** How the portions come together; never {@link SharingMethod#AUTO}. */
	public SharingMethod method() {
		return method;
	}

	/** What the portions come to, in the unit of the row; empty where none can be reckoned with. */
	public Optional<Derivation> total() {
		return Optional.ofNullable(total);
	}

	/** The portions that cannot be reckoned with. */
	public List<Problem> gaps() {
		return List.copyOf(problems);
	}

	/** Whether the portions together reach the target; unknown while any of them cannot be reckoned with, unless it is reached without it. */
	public Outcome outcome() {
		Optional<Interval> goal = goal();
		if (total == null || goal.isEmpty()) {
			return Outcome.UNKNOWN;
		}
		boolean reached = goal.get().meets(total.interval());
		boolean more = method == SharingMethod.SUM && !isLower() && reached;
		if (!problems.isEmpty() && !more) {
			return Outcome.UNKNOWN;
		}
		return reached ? Outcome.REACHED : Outcome.MISSED;
	}

	/** By how much the portions miss the target, in the unit of the row; empty unless they do. */
	public Optional<BigDecimal> shortfall() {
		return outcome() == Outcome.MISSED ? Optional.of(target.value().subtract(total.value()).abs()) : Optional.empty();
	}

	private boolean isLower() {
		return row.direction() == Direction.LOWER;
	}

	/** Everything that reaches the target within its rounding. */
	private Optional<Interval> goal() {
		return Quantity.of(target, row.unitOf(target), row.unit()).map(quantity -> {
			Interval printed = quantity.interval();
			return isLower() ? new Interval(null, false, printed.high(), printed.highClosed())
					: new Interval(printed.low(), printed.lowClosed(), null, false);
		});
	}

	/**
	 * Shares a target out: an amount by weight, rounded so that the portions add up to it exactly; a share or an intensity to all alike.
	 *
	 * @param weights one for each portion, none negative, not all zero
	 * @param places decimal places of the portions
	 * @return the value for each weight, in the unit of the row; empty where the target has no number
	 */
	public static Optional<List<BigDecimal>> shareOut(RowFigures row, SharingMethod method, List<BigDecimal> weights, int places) {
		PrintedFigure target = row.aim();
		BigDecimal all = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
		if (!target.hasValue() || all.signum() <= 0) {
			return Optional.empty();
		}
		SharingMethod wanted = method == SharingMethod.AUTO ? methodOf(row) : method;
		if (wanted == SharingMethod.WEIGHTED_MEAN) {
			return Optional.of(weights.stream().map(weight -> target.value()).toList());
		}
		List<BigDecimal> exact = weights.stream().map(weight -> target.value().multiply(weight).divide(all, Growth.PRECISION)).toList();
		List<BigDecimal> rounded = new ArrayList<>(exact.stream().map(value -> value.setScale(places, RoundingMode.DOWN)).toList());
		BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(-places);
		BigDecimal left = target.value().subtract(rounded.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
		// The largest remainders take what rounding down left over.
		List<Integer> byRemainder = IntStream.range(0, exact.size()).boxed()
				.sorted(Comparator.comparing((Integer i) -> exact.get(i).subtract(rounded.get(i))).reversed()).toList();
		for (int i = 0; i < byRemainder.size() && left.compareTo(step) >= 0; i++) {
			int place = byRemainder.get(i);
			rounded.set(place, rounded.get(place).add(step));
			left = left.subtract(step);
		}
		return Optional.of(List.copyOf(rounded));
	}
}
