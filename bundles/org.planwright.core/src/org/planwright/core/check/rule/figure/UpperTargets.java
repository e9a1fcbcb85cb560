package org.planwright.core.check.rule.figure;

import java.util.Optional;

import org.planwright.core.check.Column;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.core.check.fact.RowFacts;
import org.planwright.core.check.fact.UpperRows;
import org.planwright.core.figure.Comparator;
import org.planwright.core.figure.Interval;
import org.planwright.core.figure.PriceBase;
import org.planwright.core.figure.PrintedFigure;
import org.planwright.core.figure.Quantity;
import org.planwright.core.figure.QuantityKind;
import org.planwright.model.Direction;

/**
 * The target of a row beside that of the upper plan's row of the same name, for quantities whose levels may be compared between a part of the
 * country and the whole of it: shares, indices, quantities per head, declines.
 *
 * @param above the upper plan's row
 * @param own the row's target, in its own unit
 * @param upper the upper plan's target, in the same unit
 * @param column where the row prints it
 * @param direction which way is better
 */
record UpperTargets(RowFacts above, Quantity own, Quantity upper, Column column, Direction direction) {

	static Optional<UpperTargets> of(PlanFacts plan, RowFacts row) {
		Optional<RowFacts> above = UpperRows.of(plan, row).filter(upper -> isIntensive(row) && row.kind() == upper.kind()
				&& row.targetYear() == upper.targetYear() && PriceBase.isOne(row.targetPriceBase(), upper.targetPriceBase()));
		if (above.isEmpty()) {
			return Optional.empty();
		}
		Direction direction = direction(row, above.get());
		PrintedFigure ownFigure = row.aim();
		PrintedFigure upperFigure = above.get().aim();
		if (direction == Direction.AUTO || isApproximate(ownFigure) || isApproximate(upperFigure)) {
			return Optional.empty();
		}
		Column column = ownFigure == row.target() ? Column.TARGET : Column.CHANGE;
		return Quantity.of(ownFigure, row.unit(), row.unit()).flatMap(own -> Quantity.of(upperFigure, above.get().unit(), row.unit())
				.map(upper -> new UpperTargets(above.get(), own, upper, column, direction)));
	}

	private static boolean isIntensive(RowFacts row) {
		return row.kind() == QuantityKind.SHARE || row.kind() == QuantityKind.INDEX || row.kind() == QuantityKind.PER_HEAD
				|| row.kind() == QuantityKind.DECLINE;
	}

	private static boolean isApproximate(PrintedFigure figure) {
		return figure.comparator() == Comparator.ABOUT;
	}

	/** The way that both rows go; AUTO where they disagree. */
	private static Direction direction(RowFacts row, RowFacts above) {
		Direction own = row.direction();
		Direction upper = above.direction();
		if (own == Direction.AUTO || upper == Direction.AUTO) {
			return own == Direction.AUTO ? upper : own;
		}
		return own == upper ? own : Direction.AUTO;
	}

	/** Tells whether the number falls short of the upper plan's in the direction of the indicator. */
	boolean isBehind() {
		int difference = own.value().compareTo(upper.value());
		return direction == Direction.HIGHER ? difference < 0 : difference > 0;
	}

	/** Tells whether the number is the upper plan's, but what it allows goes beyond what the upper plan allows. */
	boolean isSofter() {
		return own.value().compareTo(upper.value()) == 0 && !goal(upper).containsAll(goal(own));
	}

	/** Values that reach a target: its bound, and beyond a plain number everything that is better. */
	private Interval goal(Quantity target) {
		Comparator bound = target.figure().comparator();
		if (bound.isBound()) {
			return Interval.bound(bound, target.value());
		}
		return Interval.bound(direction == Direction.HIGHER ? Comparator.AT_LEAST : Comparator.AT_MOST, target.value());
	}

	/** The number with its bound, for people. */
	static String shown(Quantity target, RowFacts row) {
		return target.figure().text() + (target.figure().unit() == null ? row.unitText() : "");
	}
}
