package org.planwright.core.check.rule.figure;

import java.math.BigDecimal;
import java.util.Optional;

import org.planwright.core.check.Column;
import org.planwright.core.check.Findings;
import org.planwright.core.check.RuleParameter;
import org.planwright.core.check.Severity;
import org.planwright.core.check.Topic;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.core.check.fact.RowFacts;
import org.planwright.core.check.fact.UpperRows;
import org.planwright.core.figure.Growth;
import org.planwright.core.figure.IndicatorSense;
import org.planwright.core.figure.Interval;
import org.planwright.core.figure.PriceBase;
import org.planwright.core.figure.Quantity;
import org.planwright.core.figure.QuantityKind;

/**
 * Figures of one thing are of one order of magnitude (R19): a target some twenty times its baseline that no printed growth confirms, a part of
 * the country that is more than the whole of it, an average twenty times that of the upper plan have mostly lost a digit or a scale word.
 */
public final class MagnitudeRule extends RowRule {

	/** The greatest ratio of target and baseline, or of one plan's average and the other's, that passes. */
	static final RuleParameter RATIO = RuleParameter.of("R19", "ratio", "20", "2", "10000");
	/** The least share of the upper plan's total that passes. */
	static final RuleParameter LEAST_PART = RuleParameter.of("R19", "least-part", "0.0005", "0", "0.5");

	public MagnitudeRule() {
		super("R19", Topic.UNIT, Severity.WARNING, RATIO, LEAST_PART);
	}

	@Override
	void check(PlanFacts plan, RowFacts row, Findings findings) {
		if (row.kind().isPercent() || !RateBasis.sharePriceBase(row)) {
			return;
		}
		row.targetQuantity().ifPresent(target -> {
			row.baselineQuantity().filter(base -> !isConfirmed(plan, row, base, target))
					.ifPresent(base -> checkGrowth(plan, row, base, target, findings));
			UpperRows.of(plan, row).ifPresent(above -> checkUpper(plan, row, target, above, findings));
		});
	}

	/** Tells whether the printed growth or change is that of baseline and target: then neither is a slip. */
	private static boolean isConfirmed(PlanFacts plan, RowFacts row, Quantity base, Quantity target) {
		return switch (row.change().kind()) {
		case ANNUAL_GROWTH -> row.years() > 0 && GrowthRateRule.fits(plan, row, row.years()).orElse(false);
		case CUMULATIVE -> Growth.cumulativeChange(base, target).interval().meets(Interval.of(row.change().figure()));
		case NONE -> false;
		};
	}

	private void checkGrowth(PlanFacts plan, RowFacts row, Quantity base, Quantity target, Findings findings) {
		BigDecimal most = plan.setting(RATIO);
		Optional<Interval> ratio = target.interval().divide(base.interval(), Growth.PRECISION);
		if (ratio.isEmpty() || ratio.get().meets(Interval.closed(BigDecimal.ONE.divide(most, Growth.PRECISION), most))) {
			return;
		}
		boolean rising = target.value().compareTo(base.value()) > 0;
		BigDecimal times = rising ? target.value().divide(base.value(), Growth.PRECISION) : base.value().divide(target.value(), Growth.PRECISION);
		findings.report(this, row.place(Column.TARGET)).variant(rising ? "rise" : "fall").stated(row.target().text())
				.with(row.fullName(), row.baseline().text(), row.target().text(), RowFigures.shown(times)).basedOn(row.figures())
				.also(row.place(Column.BASELINE)).done();
	}

	private void checkUpper(PlanFacts plan, RowFacts row, Quantity target, RowFacts above, Findings findings) {
		Optional<Quantity> upper = Quantity.of(above.target(), above.unitOf(above.target()), row.unit());
		if (upper.isEmpty() || !PriceBase.isOne(row.targetPriceBase(), above.targetPriceBase())) {
			return;
		}
		boolean total = IndicatorSense.isAdditive(row.name(), row.unit()) && row.kind() != QuantityKind.PER_HEAD;
		Optional<Interval> ratio = target.interval().divide(upper.get().interval(), Growth.PRECISION);
		BigDecimal most = total ? BigDecimal.ONE : plan.setting(RATIO);
		BigDecimal least = total ? plan.setting(LEAST_PART) : BigDecimal.ONE.divide(most, Growth.PRECISION);
		if (ratio.isEmpty() || ratio.get().meets(Interval.closed(least, most))) {
			return;
		}
		boolean greater = target.value().compareTo(upper.get().value()) > 0;
		findings.report(this, row.place(Column.TARGET)).variant(total && greater ? "whole" : greater ? "above" : "below")
				.stated(row.target().text())
				.with(row.fullName(), row.target().text() + row.unitText(), above.target().text() + above.unitText()).basedOn(row.figures())
				.basedOn(above.figures()).done();
	}
}
