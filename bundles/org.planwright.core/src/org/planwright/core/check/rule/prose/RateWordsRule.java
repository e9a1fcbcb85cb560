package org.planwright.core.check.rule.prose;


import org.planwright.core.check.CatalogueRule;
import org.planwright.core.check.Column;
import org.planwright.core.check.Findings;
import org.planwright.core.check.Place;
import org.planwright.core.check.RuleParameter;
import org.planwright.core.check.Severity;
import org.planwright.core.check.Topic;
import org.planwright.core.check.Trail;
import org.planwright.core.check.fact.FigureFacts;
import org.planwright.core.check.fact.PassageFacts;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.core.check.fact.RowFacts;
import org.planwright.core.figure.ChangeFigure;
import org.planwright.core.figure.Derivation;
import org.planwright.core.figure.Growth;
import org.planwright.core.figure.Interval;
import org.planwright.core.figure.PrintedFigure;
import org.planwright.core.figure.Unit;
import org.planwright.core.figure.prose.Role;

/**
 * 年均增长 in the text is the rate from baseline to target of the row, with the words around it: 左右 reaches to both sides, 以上 and
 * 超过 are bounds (R5). Where the table prints a rate itself, {@link ProseTableRule} compares both.
 */
public final class RateWordsRule extends CatalogueRule {

	/** How far 左右 reaches to both sides, as a share of the rate. */
	static final RuleParameter ABOUT_SHARE = RuleParameter.of("R5", "about-share", "0.1", "0", "1");
	/** How far 左右 reaches at least, in percentage points. */
	static final RuleParameter ABOUT_POINTS = RuleParameter.of("R5", "about-points", "0.5", "0", "10");


	public RateWordsRule() {
		super("R5", Topic.GROWTH, Severity.WARNING, ABOUT_SHARE, ABOUT_POINTS);
	}

	@Override
	public void check(PlanFacts plan, Findings findings) {
		for (PassageFacts passage : Prose.passages(plan)) {
			for (FigureFacts facts : passage.figures()) {
				if (facts.figure().role() == Role.ANNUAL_GROWTH) {
					RowSeries.of(plan, facts).filter(row -> row.change().kind() != ChangeFigure.Kind.ANNUAL_GROWTH && !row.kind().isPercent())
							.ifPresent(row -> Growth.annualRate(row.baseline(), row.target(), row.years())
									.ifPresent(rate -> check(plan, facts, row, rate, findings)));
				}
			}
		}
	}

	private void check(PlanFacts plan, FigureFacts facts, RowFacts row, Derivation rate, Findings findings) {
		Place[] places = { row.place(Column.BASELINE), row.place(Column.TARGET) };
		Recomputed computed = new Recomputed(facts, rate, Unit.PERCENT, places);
		PrintedFigure printed = facts.figure().figure();
		if (computed.agrees() || rate.interval().meets(Interval.of(printed, plan.setting(ABOUT_SHARE), plan.setting(ABOUT_POINTS)))) {
			return;
		}
		String value = computed.value().toPlainString() + Unit.PERCENT;
		boolean rounding = computed.isRounded();
		Findings.Report report = findings.report(this, facts.place(row)).severity(rounding ? Severity.INFO : Severity.WARNING)
				.variant(rounding ? "rounding" : printed.comparator().isBound() ? "bound" : "wrong").computed(value)
				.with(row.fullName(), facts.figure().quote(), value, Integer.toString(row.baseYear()), Integer.toString(row.targetYear()))
				.basedOn(facts.figure().quote()).basedOn(row.figures()).also(places[0]).also(places[1])
				.trail(Trail.of(rate, Unit.PERCENT, places));
		computed.fix(this).ifPresent(report::fix);
		report.done();
	}
}
