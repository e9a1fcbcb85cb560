package org.planwright.core.check.rule.prose;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import org.planwright.core.check.CatalogueRule;
import org.planwright.core.check.Column;
import org.planwright.core.check.Findings;
import org.planwright.core.check.RuleParameter;
import org.planwright.core.check.Severity;
import org.planwright.core.check.Topic;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.core.figure.ChangeFigure;
import org.planwright.core.figure.Comparator;
import org.planwright.core.figure.Dimension;
import org.planwright.core.figure.Growth;
import org.planwright.core.figure.Interval;
import org.planwright.core.figure.PrintedFigure;
import org.planwright.core.figure.prose.Tie;

/**
 * A target, a rate or a change that the text repeats is the one of the table, after conversion of units (R41, R18). Where the numbers
 * are the same, {@link BoundWordsRule} looks at the bounds; what a review repeats of the base year, {@link ReviewBaselineRule} does.
 */
public final class ProseTableRule extends CatalogueRule {

	/** How far 左右 reaches to both sides of a number of the text, as a share of it. */
	static final RuleParameter ABOUT_SHARE = RuleParameter.of("R41", "about-share", "0.03", "0", "0.5");

	private static final Pattern BUILDING = Pattern.compile("建设|建成|新建|续建|改扩建|开工|改造");

	public ProseTableRule() {
		super("R41", Topic.AGREEMENT, Severity.ERROR, ABOUT_SHARE);
	}

	@Override
	public void check(PlanFacts plan, Findings findings) {
		for (Claim claim : Claim.of(plan)) {
			boolean ofReview = claim.column() == Column.BASELINE && claim.facts().passage().isReview();
			if (claim.isSame() && !claim.hasEqualNumber() && claim.figure().year() != null && !ofReview) {
				check(plan, claim, findings);
			}
		}
		MissingUnits.of(plan).forEach(missing -> missing.report(this, findings));
	}

	private void check(PlanFacts plan, Claim claim, Findings findings) {
		boolean apart = claim.isApart() || claim.isNextInPrint();
		if (apart ? isChange(claim) || isDoubtful(claim) : isNoStatement(plan, claim)) {
			return;
		}
		boolean rounded = apart && Agreement.isRounded(claim);
		boolean next = claim.isNextInPrint();
		Severity severity = next && claim.column() == Column.BASELINE ? Severity.INFO
				: apart && !rounded && !next && claim.isCertain() ? Severity.ERROR : Severity.WARNING;
		Findings.Report report = Agreement.report(findings, this, claim).severity(severity)
				.variant(!apart ? "loose" : rounded ? "rounded" : next ? "next" : "apart");
		if (!rounded) {
			Agreement.causes(report, plan, claim);
		}
		Agreement.fixes(report, id(), claim);
		report.done();
	}

	/** 完成治理面积260公顷 where the table goes from 420 to 680: what is added till the target year, not its level. */
	private static boolean isChange(Claim claim) {
		if (claim.column() != Column.TARGET) {
			return false;
		}
		return isBuilt(claim) || !claim.tie().reasons().contains(Tie.Reason.NAME) && Growth.cumulativeChange(claim.row().baseline(), claim.row().target())
				.filter(change -> change.interval().meets(claim.claimed())).isPresent();
	}

	/** 建设高速公路1500公里 where there are 9200 already; what is counted one by one may be told in all by the same words. */
	private static boolean isBuilt(Claim claim) {
		return claim.row().baseline().hasValue() && claim.cellUnit().dimension() != Dimension.COUNT && BUILDING.matcher(claim.figure().quote()).find()
				&& claim.value().compareTo(claim.row().baseline().value()) < 0 && claim.cell().value().compareTo(claim.row().baseline().value()) > 0;
	}

	/** A sentence that only goes on about what it named before, with another order of number, has another subject. */
	private static boolean isDoubtful(Claim claim) {
		return claim.tie().reasons().contains(Tie.Reason.TOPIC) && !claim.tie().reasons().contains(Tie.Reason.NAME)
				&& !claim.inCell().meets(Interval.closed(claim.value().divide(BigDecimal.TWO), claim.value().multiply(BigDecimal.TWO)));
	}

	/** Ranges, 左右 as far as it reaches, and bounds that a base year's number is rounded to, claim nothing against the cell. */
	private static boolean isNoStatement(PlanFacts plan, Claim claim) {
		PrintedFigure text = claim.printed();
		if (text.rangeEnd().isPresent() || claim.cell().rangeEnd().isPresent()) {
			return true;
		}
		if (text.comparator() == Comparator.ABOUT || claim.cell().comparator() == Comparator.ABOUT) {
			BigDecimal reach = claim.value().abs().multiply(plan.setting(ABOUT_SHARE));
			boolean rate = claim.row().change().kind() == ChangeFigure.Kind.ANNUAL_GROWTH && claim.column() == Column.CHANGE;
			BigDecimal least = rate ? plan.setting(RateWordsRule.ABOUT_POINTS) : BigDecimal.ZERO;
			return Agreement.isRounded(claim) || claim.value().subtract(claim.cell().value()).abs().compareTo(reach.max(least)) <= 0;
		}
		return claim.column() == Column.BASELINE && Agreement.isRounded(claim);
	}
}
