package org.planwright.ui.chart.model;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * @param lower the lower plans whose rows can be compared, the one that aims highest first
 * @param left why each of the others has no place here, by the plan's name
 * @param focus id of the row that was selected
 */
public record ComparedChart(Basis basis, String name, String unit, Series upper, List<Series> lower, Map<String, String> left, String focus) {

	/**
	 * What one plan expects.
	 *
	 * @param plan how the plan is called
	 * @param indicatorId id of its row; of several the first
	 * @param points its expected path; the target alone where there is no path
	 * @param measure what it aims at: the growth a year in percent, or the target in the upper plan's unit
	 * @param shown the same as a person reads it
	 * @param verdict seen from the lower plan; null for the upper plan
	 */
	public record Series(String plan, String indicatorId, List<ChartPoint> points, BigDecimal measure, String shown, Verdict verdict) {

		public Series {
			Objects.requireNonNull(plan, "plan");
			points = List.copyOf(points);
		}
	}

	public ComparedChart {
		Objects.requireNonNull(basis, "basis");
		lower = List.copyOf(lower);
		left = Collections.unmodifiableMap(new LinkedHashMap<>(left));
	}

	/** Whether there is anything to draw; else {@link #left} says why not. */
	public boolean isDrawable() {
		return !lower.isEmpty();
	}
}
