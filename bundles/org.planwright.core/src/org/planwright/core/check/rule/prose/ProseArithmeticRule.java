package org.planwright.core.check.rule.prose;

import java.math.BigDecimal;
import java.util.List;

import org.planwright.core.check.CatalogueRule;
import org.planwright.core.check.Findings;
import org.planwright.core.check.Place;
import org.planwright.core.check.Severity;
import org.planwright.core.check.Topic;
import org.planwright.core.check.Trail;
import org.planwright.core.check.fact.FigureFacts;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.core.figure.Dimension;
import org.planwright.core.figure.Growth;
import org.planwright.core.figure.Unit;
import org.planwright.core.figure.prose.Role;

/**
 * What the text computes from its own figures holds (R49): the rate from one end to the other and what one is more than the other, the share of a part in its whole, the growth from an increase, the
 * parts behind 其中.
 */
public final class ProseArithmeticRule extends CatalogueRule {


	public ProseArithmeticRule() {
		super("R49", Topic.SUM, Severity.ERROR);
	}

	@Override
	public void check(PlanFacts plan, Findings findings) {
		Development.of(plan).forEach(development -> rates(development, findings));
		Wholes wholes = new Wholes(plan);
		for (Sentence sentence : Sentence.of(plan, 2)) {
			ShareStatement.of(wholes, sentence).forEach(share -> share(share, findings));
			PartStatement.of(sentence).forEach(parts -> parts(parts, findings));
			Increase.of(sentence).forEach(growth -> report(growth, Severity.ERROR, "increase", findings));
		}
	}

	private void rates(Development development, Findings findings) {
		for (int index : development.changes()) {
			FigureFacts rate = development.change(index);
			amount(development, rate, findings);
			boolean told = development.years() > 0;
			int years = told ? development.years() : development.yearsOfReview();
			if (rate.figure().role() == Role.ANNUAL_GROWTH && rate.figure().unit().dimension() == Dimension.RATIO && years > 0) {
				Growth.annualRate(development.start(), development.end(), years)
						.map(derivation -> new Recomputed(rate, derivation, Unit.PERCENT, development.fromPlace(), development.toPlace()))
						.ifPresent(computed -> report(computed, told ? Severity.ERROR : Severity.WARNING, "rate", findings));
			}
		}
	}

	/** 由1500亿元增加到3000亿元，净增1500亿元. Shares have points for that (R58). */
	private void amount(Development development, FigureFacts change, Findings findings) {
		Unit unit = change.figure().unit();
		if (change.figure().role() == Role.CHANGE && !unit.isPercent()) {
			development.changeIn(unit).map(derivation -> new Recomputed(change, derivation, unit.text(), development.fromPlace(), development.toPlace()))
					.ifPresent(computed -> report(computed, Severity.ERROR, "amount", findings));
		}
	}

	private void share(ShareStatement share, Findings findings) {
		report(share.computed(), share.certain() ? Severity.ERROR : Severity.WARNING, "share", findings);
	}

	private void report(Recomputed computed, Severity severity, String variant, Findings findings) {
		if (!computed.agrees()) {
			Findings.Report report = computed.report(findings, this, severity, variant);
			computed.fix(this).ifPresent(report::fix);
			report.done();
		}
	}

	private void parts(PartStatement parts, Findings findings) {
		if (parts.agrees() || parts.total().figure().comparator().isBound()) {
			return;
		}
		boolean more = parts.sum().value().compareTo(parts.total().value()) > 0;
		if (parts.all() || more) {
			report(parts, more && !parts.all() ? "more" : "sum", parts.mayOverlap() && !parts.all() ? Severity.WARNING : Severity.ERROR, findings);
		} else if (parts.parts().size() > 1 && lacksLessThanAPart(parts)) {
			report(parts, "less", Severity.INFO, findings);
		}
	}

	/** A list that falls short of its whole by less than any of its parts may have been meant to be complete. */
	private static boolean lacksLessThanAPart(PartStatement parts) {
		BigDecimal gap = parts.total().value().subtract(parts.sum().value());
		return parts.sum().inputs().stream().allMatch(part -> part.value().compareTo(gap) > 0);
	}

	private void report(PartStatement parts, String variant, Severity severity, Findings findings) {
		String unit = parts.unit().text();
		String sum = parts.sum().value().stripTrailingZeros().toPlainString() + unit;
		List<FigureFacts> listed = parts.parts();
		Findings.Report report = findings.report(this, parts.whole().place()).severity(severity).variant(variant).computed(sum)
				.with(parts.whole().figure().quote(), Integer.toString(listed.size()), sum).basedOn(parts.whole().figure().quote());
		listed.forEach(part -> report.also(part.place()).basedOn(part.figure().quote()));
		report.trail(Trail.of(parts.sum(), unit, listed.stream().map(FigureFacts::place).toArray(Place[]::new))).done();
	}
}
