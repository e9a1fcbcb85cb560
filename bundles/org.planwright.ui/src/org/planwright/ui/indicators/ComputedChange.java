package org.planwright.ui.indicators;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.planwright.core.Figures;
import org.planwright.core.IndicatorTables;
import org.planwright.core.figure.Derivation;
import org.planwright.core.figure.Growth;
import org.planwright.core.figure.Interval;
import org.planwright.core.figure.PrintedFigure;
import org.planwright.core.project.PlanSnapshot;
import org.planwright.model.ChangeKind;
import org.planwright.model.Figure;
import org.planwright.model.Indicator;
import org.planwright.model.IndicatorTable;
import org.planwright.model.Plan;
import org.planwright.ui.Messages;

/**
 * The change of an indicator as baseline and target give it, against the one that is printed (R1, R2, R3, R11).
 *
 * @param derivation how it was computed
 * @param shown      the result with as many places as are printed, and its unit
 * @param differs    whether no rounding of the printed numbers makes the two agree
 */
public record ComputedChange(Derivation derivation, String shown, boolean differs) {

	/** Of an annual rate, one place is shown at least. */
	private static final int RATE_PLACES = 1;

	/**
	 * Computes the changes of all indicators of a plan that have the numbers for it, by id.
	 *
	 * @param cancelled turns true when nobody wants the result any more
	 */
	public static Map<String, ComputedChange> ofPlan(PlanSnapshot snapshot, BooleanSupplier cancelled) {
		Map<String, ComputedChange> changes = new HashMap<>();
		for (IndicatorTable table : IndicatorTables.of(snapshot.plan())) {
			for (Indicator row : table.getIndicators()) {
				if (cancelled.getAsBoolean()) {
					return Map.of();
				}
				addAll(row, table, snapshot.plan(), changes);
			}
		}
		return changes;
	}

	private static void addAll(Indicator row, IndicatorTable table, Plan plan, Map<String, ComputedChange> changes) {
		of(row, years(row, table, plan)).ifPresent(change -> changes.put(row.getId(), change));
		row.getParts().forEach(part -> addAll(part, table, plan, changes));
	}

	/**
	 * Computes the change of one indicator.
	 *
	 * @param years target year minus base year; 0 where one of them is not known
	 * @return empty where nothing is printed to compare with, or a number for it is missing
	 */
	public static Optional<ComputedChange> of(Indicator row, int years) {
		PrintedFigure baseline = Figures.fromModel(row.getBaseline());
		PrintedFigure target = Figures.fromModel(row.getTarget());
		PrintedFigure printed = Figures.fromModel(row.getChange());
		if (!printed.hasValue() || !baseline.hasValue() || !target.hasValue() || !Objects.equals(baseline.unit(), target.unit())) {
			return Optional.empty();
		}
		boolean rate = row.getChangeKind() == ChangeKind.ANNUAL_GROWTH;
		Optional<Derivation> derivation = rate ? years > 0 ? Growth.annualRate(baseline, target, years) : Optional.empty()
				: Growth.cumulativeChange(baseline, target);
		return derivation.map(computed -> compare(computed, printed, rate));
	}

	private static ComputedChange compare(Derivation computed, PrintedFigure printed, boolean rate) {
		Interval stated = Interval.of(printed);
		boolean agrees = computed.interval().intersect(stated).isPresent();
		// A plan prints a fall as the positive number by which the indicator falls.
		boolean fall = !rate && computed.value().signum() < 0 && printed.value().signum() > 0;
		if (fall) {
			agrees = computed.interval().negate().intersect(stated).isPresent();
		}
		BigDecimal value = fall ? computed.value().negate() : computed.value();
		int places = rate ? Math.max(RATE_PLACES, printed.decimals()) : Math.max(printed.decimals(), Math.max(0, value.stripTrailingZeros().scale()));
		String shown = value.setScale(places, RoundingMode.HALF_UP).toPlainString() + (rate ? "%" : "");
		return new ComputedChange(computed, shown, !agrees);
	}

	private static int years(Indicator row, IndicatorTable table, Plan plan) {
		int from = year(row.getBaseline(), table.getBaselineYear() > 0 ? table.getBaselineYear() : plan.getPeriodStart() - 1);
		int to = year(row.getTarget(), table.getTargetYear() > 0 ? table.getTargetYear() : plan.getPeriodEnd());
		return from > 0 && to > from ? to - from : 0;
	}

	private static int year(Figure figure, int otherwise) {
		return figure != null && figure.getYear() > 0 ? figure.getYear() : otherwise;
	}

	/** How the change was computed, for a person who asks. */
	public String trail() {
		StringBuilder inputs = new StringBuilder();
		for (Derivation.Input input : derivation.inputs()) {
			inputs.append(inputs.isEmpty() ? "" : Messages.text("indicators.computed.comma"));
			inputs.append(input.symbol()).append(" = ").append(input.printed() == null ? input.value().toPlainString() : input.printed().text());
		}
		return Messages.text("indicators.computed.trail", shown, derivation.formula().expression(), inputs,
				Messages.text(differs ? "indicators.computed.differs" : "indicators.computed.agrees"));
	}
}
