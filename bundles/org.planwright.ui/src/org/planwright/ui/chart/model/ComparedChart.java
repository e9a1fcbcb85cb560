package org.planwright.ui.chart.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import org.planwright.core.align.RowVerdict.Basis;
import org.planwright.model.Verdict;

/**
 * An indicator of an upper plan beside the rows of the lower plans that answer it, in terms that can be compared: totals, which are compared by
 * their growth, with the baseline as 100; shares and averages by their level in the upper plan's unit.
 *
 * @param basis what is compared; {@link Basis#NONE} where no plan's row can be
 * @param name the indicator, as the upper plan calls it
 * @param unit the unit of levels; empty for none, and for growth
 * @param upper the upper plan; null where there is nothing to compare
 * @param lowerIsBetter whether less of it is more ambitious, as of energy
 * @param lower the lower plans whose rows can be compared, the most ambitious first
 * @param left the others
 * @param focus id of the row that was selected
 */
public record ComparedChart(Basis basis, String name, String unit, boolean lowerIsBetter, Series upper, List<Series> lower, List<Left> left, String focus) {

	/**
	 * A plan that has no place here.
	 *
	 * @param plan how it is called; two plans may be called the same
	 * @param reason why not
	 */
	public record Left(String plan, String reason) {
	}

	/**
	 * What one plan expects.
	 *
	 * @param plan how the plan is called
	 * @param rows ids of its rows, at least one
	 * @param points its expected path; the target alone where there is no path
	 * @param measure what it aims at: the growth a year in percent, or the target in the upper plan's unit
	 * @param shown the same as a person reads it
	 * @param verdict seen from the lower plan; null for the upper plan
	 */
	public record Series(String plan, List<String> rows, List<ChartPoint> points, BigDecimal measure, String shown, Verdict verdict) {

		public Series {
			Objects.requireNonNull(plan, "plan");
			rows = List.copyOf(rows);
			points = List.copyOf(points);
		}

		/** Id of its row; of several the first. */
		public String indicatorId() {
			return rows.getFirst();
		}
	}

	public ComparedChart {
		Objects.requireNonNull(basis, "basis");
		lower = List.copyOf(lower);
		left = List.copyOf(left);
	}

	/** Whether a plan's row is the one that was selected. */
	public boolean isFocus(Series series) {
		return series.rows().contains(focus);
	}

	/** Whether there is anything to draw; else {@link #left} says why not. */
	public boolean isDrawable() {
		return !lower.isEmpty();
	}
}
