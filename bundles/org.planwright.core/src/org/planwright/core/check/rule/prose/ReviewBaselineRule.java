package org.planwright.core.check.rule.prose;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.planwright.core.Wording;
import org.planwright.core.check.CatalogueRule;
import org.planwright.core.check.Cause;
import org.planwright.core.check.CellFix;
import org.planwright.core.check.Column;
import org.planwright.core.check.Findings;
import org.planwright.core.check.Severity;
import org.planwright.core.check.Topic;
import org.planwright.core.check.fact.FigureFacts;
import org.planwright.core.check.fact.PassageFacts;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.core.check.fact.RowFacts;
import org.planwright.core.figure.Comparator;
import org.planwright.core.figure.Misprint;
import org.planwright.core.figure.QuantityKind;
import org.planwright.core.figure.prose.ProseFigure;
import org.planwright.core.figure.prose.Tie;

/**
 * What the review of the past says of the base year is what the baseline column prints, after conversion of units (R42). Amounts at
 * other prices are shown beside each other, not compared (R20).
 */
public final class ReviewBaselineRule extends CatalogueRule {

	public ReviewBaselineRule() {
		super("R42", Topic.AGREEMENT, Severity.ERROR);
	}

	@Override
	public void check(PlanFacts plan, Findings findings) {
		for (Claim claim : Claim.of(plan)) {
			if (claim.column() != Column.BASELINE || !claim.facts().passage().isReview() || claim.figure().year() == null) {
				continue;
			}
			if (claim.isSame()) {
				compare(plan, claim, findings);
			} else {
				relate(claim, findings);
			}
		}
		absent(plan, findings);
	}

	private void compare(PlanFacts plan, Claim claim, Findings findings) {
		boolean rounded = Agreement.isRounded(claim);
		boolean next = claim.isNextInPrint();
		boolean vague = rounded || claim.printed().comparator() == Comparator.ABOUT || claim.printed().rangeEnd().isPresent();
		if (claim.hasEqualNumber() || !next && !claim.isApart() && vague) {
			return;
		}
		boolean apart = claim.isApart() && !rounded && !next;
		Severity severity = !apart ? Severity.INFO : claim.isCertain() ? Severity.ERROR : Severity.WARNING;
		Findings.Report report = Agreement.report(findings, this, claim).severity(severity)
				.variant(apart ? "apart" : next ? "next" : rounded ? "rounded" : "loose");
		if (apart) {
			Agreement.causes(report, plan, claim);
			if (claim.priceBase().isPresent() && claim.figure().priceBase() == null) {
				report.cause(new Cause(Wording.of("rule.R42.cause.price", claim.priceBase().get().text()), null));
			}
		}
		if (apart || next || rounded) {
			Agreement.fixes(report, id(), claim);
		}
		report.done();
	}

	/** Another price base, or another name that offices use for nearly the same: to be known, hardly to be compared. */
	private void relate(Claim claim, Findings findings) {
		boolean otherPrices = claim.figure().priceBase() != null;
		Optional<Misprint> slip = Agreement.misprint(claim).filter(Misprint.MISSING_DIGIT::equals);
		if (otherPrices) {
			Findings.Report report = Agreement.report(findings, this, claim).severity(slip.isPresent() ? Severity.WARNING : Severity.INFO)
					.variant(slip.isPresent() ? "digit" : "price").computed(null)
					.with(claim.row().fullName(), claim.figure().quote(), claim.cellWords(), claim.figure().priceBase().text(),
							claim.priceBase().isPresent() ? claim.priceBase().get().text() : Wording.of("rule.R42.price.unknown"));
			slip.ifPresent(lack -> report.cause(new Cause(Agreement.words(lack), null)));
			report.done();
		} else if (isOfSamePeriod(claim)) {
			Agreement.report(findings, this, claim).severity(Severity.INFO).variant("related").computed(null).done();
		}
	}

	/** Two five-year totals with names that differ; a total and a year's amount have nothing to do with each other. */
	private static boolean isOfSamePeriod(Claim claim) {
		return claim.row().kind() == QuantityKind.PLAN_TOTAL && !claim.hasEqualNumber()
				&& claim.figure().quote().matches("(?s).*(?:累计|五年|5年).*");
	}

	/** The cell is empty, but the review has the number. */
	private void absent(PlanFacts plan, Findings findings) {
		for (PassageFacts passage : Prose.passages(plan)) {
			for (FigureFacts facts : passage.isReview() ? passage.figures() : List.<FigureFacts>of()) {
				facts.ties().stream().filter(tie -> !Scope.isElsewhere(plan, facts) && isAbsent(facts.figure(), tie)).findFirst()
						.ifPresent(tie -> reportAbsent(facts, tie.row(), findings));
			}
		}
	}

	private static boolean isAbsent(ProseFigure figure, FigureFacts.RowTie tie) {
		return tie.tie().aspect() == Tie.Aspect.BASELINE && tie.tie().relation() == Tie.Relation.SAME && tie.row().baseline().isAbsent()
				&& figure.year() != null && figure.year() == tie.row().baseYear();
	}

	private void reportAbsent(FigureFacts facts, RowFacts row, Findings findings) {
		ProseFigure figure = facts.figure();
		Findings.Report report = findings.report(this, facts.place(row)).severity(Severity.INFO).variant("absent")
				.with(row.fullName(), figure.quote()).also(row.place(Column.BASELINE)).basedOn(figure.quote()).basedOn(row.figures());
		if (figure.unit().convertsTo(row.unit()) && !figure.implied()) {
			BigDecimal value = figure.unit().convert(figure.figure().value(), row.unit()).stripTrailingZeros();
			String typed = figure.figure().comparator().isBound() ? figure.figure().comparator().symbol() + value.toPlainString()
					: value.toPlainString();
			report.computed(typed).fix(new CellFix("R42.fill-baseline", Wording.of("rule.R42.fix.fill", typed), row.place(Column.BASELINE),
					row.baseline().text(), typed));
		}
		report.done();
	}
}
