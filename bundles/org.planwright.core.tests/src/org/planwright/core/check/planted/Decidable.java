package org.planwright.core.check.planted;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.planwright.core.check.fact.FigureFacts;
import org.planwright.core.check.fact.RowFacts;
import org.planwright.core.figure.ChangeFigure;
import org.planwright.core.figure.Derivation;
import org.planwright.core.figure.Growth;
import org.planwright.core.figure.Interval;
import org.planwright.core.figure.PriceBase;
import org.planwright.core.figure.PrintedFigure;
import org.planwright.core.figure.Unit;
import org.planwright.core.figure.prose.Tie;

/**
 * Whether a plan with one wrong figure can be told from a right one: by what a reader can recompute or compare, whatever the rules do.
 * <ul>
 * <li>A row whose baseline, target and change are all numbers: they must contradict each other by more than rounding and one unit of the
 * change's last place (R2). A row without a change, or whose amounts are of two price bases, proves nothing.
 * <li>A part and its whole: the parts exceed the whole, or do not make it up although they do in the other year's column, by more than all
 * their rounding.
 * <li>A figure that the text repeats from the table (the whole name stands in its clause, both agreed before): the two differ by more than
 * rounding and one unit of the last place. A clause that names the indicator by its number alone names nothing once the number is changed.
 * <li>A bound turned round or put in: the other place has a bound of the other side, or has none and the way from baseline to target goes against it.
 * </ul>
 * <li>A price base: the row prints a rate over amounts of two bases, or the text repeats the row's figure in another one.
 * All else (a figure that stands alone, a digit within the rounding) is not decidable.
 */
final class Decidable {

	private static final BigDecimal HALF = new BigDecimal("0.5");
	private static final BigDecimal ONE_AND_A_HALF = new BigDecimal("1.5");

	private Decidable() {
	}

	/** The three figures of a row as they would be. */
	record Triple(PrintedFigure baseline, PrintedFigure target, ChangeFigure change) {

		static Triple of(RowFacts row) {
			return new Triple(row.baseline(), row.target(), row.change());
		}

		/** Tells whether they contradict each other, so that no values that round to them could be right. */
		boolean isContradictory(RowFacts row) {
			Optional<PriceBase> base = row.baselinePriceBase();
			Optional<PriceBase> end = row.targetPriceBase();
			Optional<PriceBase> ofRate = PriceBase.find(row.change().figure().text());
			if (base.isPresent() && end.isPresent() && !base.get().sameAs(end.get()) || ofRate.isPresent()) {
				return false;
			}
			return switch (change.kind()) {
			case ANNUAL_GROWTH -> row.years() > 0 && Growth.annualRate(baseline, target, row.years()).filter(this::misses).isPresent();
			case CUMULATIVE -> Growth.cumulativeChange(baseline, target)
					.filter(computed -> misses(computed) && !computed.interval().negate().meets(wide())).isPresent();
			case NONE -> false;
			};
		}

		private boolean misses(Derivation computed) {
			return !computed.interval().meets(wide());
		}

		/** The printed change with one unit of its last place more to both sides. */
		private Interval wide() {
			PrintedFigure printed = change.figure();
			if (printed.comparator().isBound()) {
				return Interval.of(printed);
			}
			Interval claim = Interval.of(printed);
			return claim.plus(Interval.closed(printed.lastPlace().negate(), printed.lastPlace()));
		}
	}

	/** The figures of the text that repeat one figure of a row. */
	static List<FigureFacts> repeats(Stream<FigureFacts> figures, RowFacts row, Tie.Aspect aspect) {
		return figures.filter(figure -> figure.ties().stream().anyMatch(tie -> tie.row() == row && tie.tie().aspect() == aspect && repeats(tie)))
				.toList();
	}

	/** Tells whether a figure repeats its row's. */
	static boolean repeats(FigureFacts.RowTie tie) {
		boolean named = tie.tie().reasons().contains(Tie.Reason.NAME) || tie.tie().reasons().contains(Tie.Reason.ALIAS);
		return named && tie.tie().relation() == Tie.Relation.SAME && tie.tie().closeness() == Tie.Closeness.EQUAL;
	}

	/** Tells whether two statements of one quantity differ by more than their rounding and one unit of the last place. */
	static boolean differ(PrintedFigure one, Unit oneUnit, PrintedFigure other, Unit otherUnit) {
		if (!one.hasValue() || !other.hasValue() || !oneUnit.speaksOf(otherUnit)) {
			return false;
		}
		BigDecimal factor = oneUnit.factor().divide(otherUnit.factor(), MathContext.DECIMAL128);
		BigDecimal difference = one.value().multiply(factor).subtract(other.value()).abs();
		BigDecimal coarser = one.lastPlace().multiply(factor).max(other.lastPlace());
		BigDecimal rounding = one.lastPlace().multiply(factor).add(other.lastPlace()).multiply(HALF);
		return difference.compareTo(rounding.max(coarser.multiply(ONE_AND_A_HALF))) > 0;
	}

	/**
	 * Tells whether a part or its whole with another figure breaks their sum.
	 *
	 * @param row the row that changes
	 * @param changed its figure as it would be
	 * @param cell takes the figure of the same column out of another row
	 * @param otherCell takes the figure of the other year
	 */
	static boolean breaksSum(RowFacts row, PrintedFigure changed, Function<RowFacts, PrintedFigure> cell,
			Function<RowFacts, PrintedFigure> otherCell) {
		RowFacts whole = row.whole() == null ? row : row.whole();
		if (whole.parts().isEmpty()) {
			return false;
		}
		Function<RowFacts, PrintedFigure> after = any -> any == row ? changed : cell.apply(any);
		boolean partition = whole.parts().size() > 1 && isPartition(whole, cell) && isPartition(whole, otherCell);
		return isWrongSum(whole, after, partition) && !isWrongSum(whole, cell, false);
	}

	private static boolean isPartition(RowFacts whole, Function<RowFacts, PrintedFigure> cell) {
		return isSummable(whole, cell) && excess(whole, cell).abs().compareTo(rounding(whole, cell)) <= 0;
	}

	private static boolean isWrongSum(RowFacts whole, Function<RowFacts, PrintedFigure> cell, boolean partition) {
		if (!isSummable(whole, cell)) {
			return false;
		}
		BigDecimal excess = excess(whole, cell);
		BigDecimal rounding = rounding(whole, cell).add(cell.apply(whole).lastPlace());
		return excess.compareTo(rounding) > 0 || partition && excess.negate().compareTo(rounding) > 0;
	}

	/** Tells whether all are plain amounts of one unit: shares of different things do not add up. */
	private static boolean isSummable(RowFacts whole, Function<RowFacts, PrintedFigure> cell) {
		return !whole.kind().isPercent() && Stream.concat(Stream.of(whole), whole.parts().stream())
				.allMatch(row -> cell.apply(row).hasValue() && row.unit().text().equals(whole.unit().text()));
	}

	private static BigDecimal excess(RowFacts whole, Function<RowFacts, PrintedFigure> cell) {
		return whole.parts().stream().map(cell).map(PrintedFigure::value).reduce(BigDecimal.ZERO, BigDecimal::add)
				.subtract(cell.apply(whole).value());
	}

	private static BigDecimal rounding(RowFacts whole, Function<RowFacts, PrintedFigure> cell) {
		return Stream.concat(Stream.of(whole), whole.parts().stream()).map(cell).map(figure -> figure.lastPlace().multiply(HALF))
				.reduce(BigDecimal.ZERO, BigDecimal::add);
	}
}
