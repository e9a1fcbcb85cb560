package org.planwright.core.check.rule.figure;

import java.util.Optional;

import org.planwright.core.check.Column;
import org.planwright.core.check.Findings;
import org.planwright.core.check.Severity;
import org.planwright.core.check.Topic;
import org.planwright.core.check.Trail;
import org.planwright.core.check.fact.PassageFacts;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.core.check.fact.RowFacts;
import org.planwright.core.figure.ChangeFigure;
import org.planwright.core.figure.Derivation;
import org.planwright.core.figure.Growth;
import org.planwright.core.figure.PriceBase;
import org.planwright.core.figure.Rounding;
import org.planwright.core.figure.Unit;

/**
 * A rate at constant prices is not that of amounts at current prices (R10): it is not recomputed from them. Where it equals their rate all
 * the same, it is hardly one at constant prices.
 */
public final class RatePriceRule extends RowRule {

	public RatePriceRule() {
		super("R10", Topic.GROWTH, Severity.WARNING);
	}

	@Override
	void check(PlanFacts plan, RowFacts row, Findings findings) {
		if (row.change().kind() != ChangeFigure.Kind.ANNUAL_GROWTH || row.years() == 0) {
			return;
		}
		Optional<PassageFacts> note = RateBasis.constantRateNote(plan, row);
		Optional<PriceBase> own = PriceBase.find(row.change().figure().text()).filter(base -> base.kind() != PriceBase.Kind.CURRENT)
				.filter(base -> row.baselinePriceBase().filter(level -> level.kind() != PriceBase.Kind.CURRENT).isEmpty());
		if (note.isEmpty() && own.isEmpty()) {
			return;
		}
		row.baselineQuantity().flatMap(base -> row.targetQuantity().flatMap(target -> Growth.annualRate(base, target, row.years())))
				.ifPresent(rate -> report(plan, row, rate, note.orElse(null), findings));
	}

	private void report(PlanFacts plan, RowFacts row, Derivation rate, PassageFacts note, Findings findings) {
		boolean same = GrowthRateRule.fits(plan, row, row.years()).orElse(false);
		String computed = Rounding.like(row.change().figure(), rate.value()).toPlainString() + Unit.PERCENT;
		Findings.Report report = findings.report(this, row.place(Column.CHANGE)).severity(same ? Severity.WARNING : Severity.INFO)
				.variant(same ? "same" : "apart").stated(row.change().figure().text())
				.with(row.fullName(), row.change().figure().text(), computed).basedOn(row.figures()).also(row.place(Column.BASELINE))
				.also(row.place(Column.TARGET))
				.trail(Trail.of(rate, Unit.PERCENT, row.place(Column.BASELINE), row.place(Column.TARGET)));
		if (note != null) {
			report.also(note.place(0, note.text().length())).basedOn(note.text());
		}
		report.done();
	}
}
