package org.planwright.core.align;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.planwright.core.Wording;
import org.planwright.core.align.References.Known;
import org.planwright.core.align.RowVerdict.Basis;
import org.planwright.core.figure.Comparator;
import org.planwright.core.figure.Derivation;
import org.planwright.core.figure.Growth;
import org.planwright.core.figure.IndicatorSense;
import org.planwright.core.figure.Interval;
import org.planwright.core.figure.PrintedFigure;
import org.planwright.core.figure.Quantity;
import org.planwright.core.figure.QuantityKind;
import org.planwright.core.figure.Ratios;
import org.planwright.core.figure.Sums;
import org.planwright.model.Direction;
import org.planwright.model.Relation;
import org.planwright.model.Verdict;

/** Tells which of two rows asks for more: shares, indices and averages by their level, totals by their growth. */
final class RowJudge {

	private static final Set<QuantityKind> INTENSIVE = EnumSet.of(QuantityKind.SHARE, QuantityKind.INDEX, QuantityKind.PER_HEAD,
			QuantityKind.DECLINE, QuantityKind.GROWTH_RATE);
	/** Rates are printed with so many places; a difference beyond them is none. */
	private static final int RATE_PLACES = 2;
	private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

	private final AlignedRow upper;
	private final AlignedRow lower;
	private final Relation relation;
	private final Conversion conversion;

	private RowJudge(AlignedRow upper, AlignedRow lower, Relation relation) {
		this.upper = upper;
		this.lower = lower;
		this.relation = relation;
		conversion = upper.unit().convertsTo(lower.unit()) ? new Conversion(upper.unit().convert(BigDecimal.ONE, lower.unit()).stripTrailingZeros(),
				upper.unitText(), lower.unitText()) : null;
	}

	/**
	 * Judges a row against its counterparts.
	 *
	 * @param region whose row the lower one is
	 * @param references what the project knows of it
	 */
	static RowVerdict judge(AlignedRow upper, List<AlignedRow> lower, Relation relation, String region, References references) {
		RowJudge judge = new RowJudge(upper, lower.getFirst(), relation);
		if (relation == Relation.NONE) {
			return RowVerdict.incomparable(judge.conversion, "none");
		}
		if (lower.size() > 1) {
			return judge.together(lower);
		}
		return judge.perHead(region, references).orElseGet(judge::verdict);
	}

	/** Only whether prices keep two rows of one quantity from being compared: what a check of each plan on its own needs, without reckoning growth. */
	static RowVerdict pricesAlone(AlignedRow upper, List<AlignedRow> lower, Relation relation, String region, References references) {
		return relation == Relation.DEFINITION_DIFFERS && lower.size() == 1 ? new RowJudge(upper, lower.getFirst(), relation).pricesDiffer().orElse(null) : null;
	}

	/** Several rows that make up the upper one, added up; where they are no more than parts of it they say nothing together. */
	private RowVerdict together(List<AlignedRow> rows) {
		String count = Integer.toString(rows.size());
		boolean additive = rows.stream().allMatch(row -> IndicatorSense.isAdditive(row.name(), row.unit()) && row.unit().convertsTo(lower.unit())
				&& row.years() == lower.years() && !pricesDiffer(upper, row));
		if (relation == Relation.DEFINITION_DIFFERS || !additive || isHeld(upper)) {
			return RowVerdict.incomparable(conversion, "several", count);
		}
		Optional<Quantity> baseline = sum(rows.stream().map(row -> row.baselineQuantity().flatMap(each -> in(each, row))).toList());
		Optional<Quantity> target = sum(rows.stream().map(row -> row.targetQuantity().flatMap(each -> in(each, row))).toList());
		Optional<Derivation> above = rate(upper);
		if (baseline.isEmpty() || target.isEmpty() || lower.years() == 0 || above.isEmpty()) {
			return RowVerdict.incomparable(conversion, above.isEmpty() ? "no-baseline-upper" : "no-baseline-lower");
		}
		return Growth.annualRate(baseline.get(), target.get(), lower.years()).map(below -> compared(above.get(), below, "growth-sum", count))
				.orElseGet(() -> RowVerdict.incomparable(conversion, "no-baseline-lower"));
	}

	private Optional<Quantity> in(Quantity quantity, AlignedRow row) {
		return Quantity.of(quantity.figure(), row.unitOf(quantity.figure()), lower.unit());
	}

	/** The sum as a figure of its own; empty where any of them is missing. */
	private static Optional<Quantity> sum(List<Optional<Quantity>> quantities) {
		if (quantities.stream().anyMatch(Optional::isEmpty)) {
			return Optional.empty();
		}
		Derivation sum = Sums.of(quantities.stream().map(Optional::get).toList());
		String text = sum.value().toPlainString();
		return Optional.of(new Quantity(new PrintedFigure(text, sum.value(), Comparator.EQUAL, Math.max(0, sum.value().scale()), null, null), sum.value(),
				sum.interval()));
	}

	/** A total against a quantity per 10 000 people, where the population is known. */
	private Optional<RowVerdict> perHead(String region, References references) {
		boolean headsAbove = upper.quantity().perHead() && !lower.quantity().perHead();
		if (!headsAbove || upper.kind() != QuantityKind.PER_HEAD || !upper.name().contains("每万") || lower.kind() != QuantityKind.AMOUNT) {
			return Optional.empty();
		}
		return references.population(region, lower.targetYear()).flatMap(known -> perTenThousand(known)
				.flatMap(own -> upper.targetQuantity().map(target -> otherYear().orElseGet(() -> perHead(own, target, known)))));
	}

	private Optional<Derivation> perTenThousand(Known population) {
		BigDecimal factor = lower.unit().factor();
		return References.people(population).flatMap(people -> lower.targetQuantity()
				.flatMap(amount -> Ratios.perBase(new Quantity(amount.figure(), amount.value().multiply(factor), amount.interval().times(factor)), people, TEN_THOUSAND)));
	}

	private RowVerdict perHead(Derivation own, Quantity target, Known population) {
		if (direction() == Direction.AUTO) {
			return RowVerdict.incomparable(conversion, "direction");
		}
		String people = population.figure() + (population.figure().unit() == null ? population.unit().text() : "");
		Wording reason = population.year() == 0
				? Wording.of("align.reason.per-head.some-year", population.name(), people, plain(own.value()), shown(target.figure(), upper))
				: Wording.of("align.reason.per-head", population.name(), people, Integer.toString(population.year()), plain(own.value()), shown(target.figure(), upper));
		return new RowVerdict(verdict(own.value().compareTo(target.value()), direction()), Basis.LEVEL, reason, conversion, null, own,
				own.interval().meets(target.interval()));
	}

	private RowVerdict verdict() {
		if (relation == Relation.DEFINITION_DIFFERS) {
			// A factor says nothing where a number is held against a share, or a total against so many to a head.
			boolean oneMeasure = upper.quantity().family() == lower.quantity().family() && upper.quantity().perHead() == lower.quantity().perHead();
			return pricesDiffer().orElseGet(() -> RowVerdict.incomparable(oneMeasure ? conversion : null, "definition"));
		}
		Optional<RowVerdict> average = average();
		if (average.isPresent()) {
			return average.get();
		}
		if (conversion == null && !upper.unit().speaksOf(lower.unit())) {
			return RowVerdict.incomparable(null, "unit", upper.unitText(), lower.unitText());
		}
		return isIntensive() ? level() : growth();
	}

	/** Prices that differ between the plans, or between the two figures of one of them (R20). */
	static boolean pricesDiffer(AlignedRow upper, AlignedRow lower) {
		return upper.hasTargetInOtherPricesThan(lower) || upper.hasTwoPrices() || lower.hasTwoPrices();
	}

	private Optional<RowVerdict> pricesDiffer() {
		return pricesDiffer(upper, lower)
				? Optional.of(RowVerdict.incomparable(conversion, "prices", words(upper), words(lower))) : Optional.empty();
	}

	private static Wording words(AlignedRow row) {
		return row.targetPriceBase().map(base -> Wording.of("align.prices", base.text())).orElse(Wording.of("align.prices.unsaid"));
	}

	private boolean isIntensive() {
		return INTENSIVE.contains(upper.kind()) || INTENSIVE.contains(lower.kind()) || IndicatorSense.isAverage(upper.name());
	}

	/** A target beside the national average, of which the upper row's figure is the one of the same year (R33). */
	private Optional<RowVerdict> average() {
		if (lower.target().hasValue()) {
			return Optional.empty();
		}
		return NationalAverage.of(lower.target().text()).map(average -> otherYear().orElseGet(() -> average.verdict(direction())
				.map(verdict -> new RowVerdict(verdict, Basis.LEVEL, Wording.of("align.reason.average", lower.target().text(),
						upper.aim().hasValue() ? shown(upper.aim(), upper) : upper.aim().text()), conversion, null, null, false))
				.orElseGet(() -> RowVerdict.incomparable(conversion, "direction"))));
	}

	/** Levels of different years are not compared. */
	private Optional<RowVerdict> otherYear() {
		boolean other = upper.targetYear() != lower.targetYear() && upper.targetYear() > 0 && lower.targetYear() > 0;
		return other ? Optional.of(RowVerdict.incomparable(conversion, "year", Integer.toString(upper.targetYear()), Integer.toString(lower.targetYear())))
				: Optional.empty();
	}

	private RowVerdict level() {
		Optional<RowVerdict> otherYear = otherYear();
		if (otherYear.isPresent()) {
			return otherYear.get();
		}
		Optional<Quantity> above = target(upper);
		Optional<Quantity> below = target(lower);
		if (above.isEmpty() || below.isEmpty()) {
			return RowVerdict.incomparable(conversion, above.isEmpty() ? "no-target-upper" : "no-target-lower");
		}
		Direction direction = direction();
		if (direction == Direction.AUTO) {
			return RowVerdict.incomparable(conversion, "direction");
		}
		Quantity own = conversion == null || conversion.isIdentity() ? below.get()
				: Quantity.of(below.get().figure(), lower.unit(), upper.unit()).orElse(below.get());
		int difference = own.value().compareTo(above.get().value());
		String shownAbove = shown(above.get().figure(), upper);
		String shownBelow = shown(below.get().figure(), lower);
		Wording reason = Wording.of("align.reason.level", shownBelow, shownAbove);
		Verdict verdict = verdict(difference, direction);
		if (difference == 0) {
			Interval goal = goal(above.get(), direction);
			Interval ownGoal = goal(own, direction);
			boolean softer = !goal.containsAll(ownGoal);
			boolean strives = own.figure().isSoft() && !above.get().figure().isSoft();
			if (softer || strives) {
				return new RowVerdict(Verdict.LOWER, Basis.LEVEL, Wording.of(softer ? "align.reason.softer" : "align.reason.strives", shownBelow, shownAbove),
						conversion, null, null, false);
			}
			verdict = ownGoal.containsAll(goal) ? Verdict.EQUAL : Verdict.HIGHER;
		}
		boolean close = difference != 0 && own.interval().meets(above.get().interval()) && !own.figure().comparator().isBound()
				&& !above.get().figure().comparator().isBound();
		return new RowVerdict(verdict, Basis.LEVEL, reason, conversion, null, null, close);
	}

	private RowVerdict growth() {
		Optional<RowVerdict> prices = pricesDiffer();
		if (prices.isPresent()) {
			return prices.get();
		}
		Optional<Derivation> above = rate(upper);
		Optional<Derivation> below = rate(lower);
		if (above.isEmpty() || below.isEmpty()) {
			return missing(above.isEmpty() ? upper : lower, above.isEmpty() ? "upper" : "lower");
		}
		if (isHeld(upper) || isHeld(lower)) {
			return RowVerdict.incomparable(conversion, "direction");
		}
		return compared(above.get(), below.get(), "growth");
	}

	private RowVerdict compared(Derivation above, Derivation below, String reason, Object... more) {
		BigDecimal rateAbove = above.value().setScale(RATE_PLACES, RoundingMode.HALF_UP);
		BigDecimal rateBelow = below.value().setScale(RATE_PLACES, RoundingMode.HALF_UP);
		Direction direction = direction() == Direction.LOWER ? Direction.LOWER : Direction.HIGHER;
		List<Object> arguments = new ArrayList<>(List.of(rateBelow.toPlainString(), rateAbove.toPlainString()));
		arguments.addAll(List.of(more));
		return new RowVerdict(verdict(rateBelow.compareTo(rateAbove), direction), Basis.GROWTH,
				Wording.of("align.reason." + reason, arguments.toArray()), conversion, above, below,
				rateBelow.compareTo(rateAbove) != 0 && above.interval().meets(below.interval()));
	}

	/** Held within bounds, as land and water are: neither more nor less of it is more ambitious by itself. */
	private static boolean isHeld(AlignedRow row) {
		return row.directionByName() == Direction.AUTO && IndicatorSense.isControlled(row.name());
	}

	private RowVerdict missing(AlignedRow row, String side) {
		boolean noTarget = row.targetQuantity().isEmpty();
		return RowVerdict.incomparable(conversion, (noTarget ? "no-target-" : row.years() == 0 ? "no-years-" : "no-baseline-") + side);
	}

	private static Optional<Derivation> rate(AlignedRow row) {
		return row.years() == 0 ? Optional.empty()
				: row.baselineQuantity().flatMap(b -> row.targetQuantity().flatMap(t -> Growth.annualRate(b, t, row.years())));
	}

	private static Optional<Quantity> target(AlignedRow row) {
		PrintedFigure figure = row.aim();
		return figure == row.target() ? row.targetQuantity() : Quantity.of(figure, row.unit(), row.unit());
	}

	/** The way that both rows go; AUTO where they disagree or nothing tells. */
	private Direction direction() {
		Direction above = upper.direction();
		Direction below = lower.direction();
		if (above == Direction.AUTO || below == Direction.AUTO) {
			return above == Direction.AUTO ? below : above;
		}
		return above == below ? above : Direction.AUTO;
	}

	private static Verdict verdict(int difference, Direction direction) {
		int better = direction == Direction.LOWER ? -difference : difference;
		return better > 0 ? Verdict.HIGHER : better < 0 ? Verdict.LOWER : Verdict.EQUAL;
	}

	/** Values that reach a target: its bound, and beyond a plain number everything that is better (R31). */
	private static Interval goal(Quantity target, Direction direction) {
		Comparator bound = target.figure().comparator();
		return bound.isBound() ? Interval.bound(bound, target.value())
				: Interval.bound(direction == Direction.HIGHER ? Comparator.AT_LEAST : Comparator.AT_MOST, target.value());
	}

	/** The number with its bound and unit; one that is only striven for as it is printed. */
	private static String shown(PrintedFigure figure, AlignedRow row) {
		return row.withUnit(figure, figure.isSoft() ? figure.text() : figure.toString());
	}

	private static String plain(BigDecimal value) {
		return value.setScale(RATE_PLACES, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
	}
}
