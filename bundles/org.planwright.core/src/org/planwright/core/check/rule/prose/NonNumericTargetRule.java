package org.planwright.core.check.rule.prose;

import java.util.Optional;
import java.util.regex.Pattern;

import org.planwright.core.check.CatalogueRule;
import org.planwright.core.check.Column;
import org.planwright.core.check.Findings;
import org.planwright.core.check.Severity;
import org.planwright.core.check.Topic;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.core.check.fact.RowFacts;
import org.planwright.core.check.fact.UpperRows;
import org.planwright.core.figure.Comparator;
import org.planwright.core.figure.Glyphs;
import org.planwright.core.figure.PrintedFigure;

/**
 * A target that is measured by another's level (R33): 高于全国平均水平 can be told met or missed only when that level is known. The upper
 * plan's target for the same indicator is the nearest there is.
 */
public final class NonNumericTargetRule extends CatalogueRule {

	/** A level that others set: above the average of the country, among the first, ahead of others. */
	static final Pattern BY_OTHERS = Pattern.compile("(?:高于|低于|不低于|不高于|优于|超过|达到|保持|位居|居|进入|处于|领先|好于|快于).{0,12}(?:平均|先进|领先|前列|一流|水平|位次|第[一二三四五六七八九十\\d]|前[一二三四五六七八九十\\d])"
			+ "|(?:全国|全省|全球|国内|国际|同类|中西?部|东部|西部|长三角).{0,8}(?:平均|先进|领先|前列|一流|水平|第[一二三四五六七八九十\\d]|前[一二三四五六七八九十\\d])");

	public NonNumericTargetRule() {
		super("R33", Topic.BASIS, Severity.WARNING);
	}

	@Override
	public void check(PlanFacts plan, Findings findings) {
		for (RowFacts row : plan.rows()) {
			PrintedFigure target = row.target();
			if (!target.hasValue() && !target.isAbsent() && BY_OTHERS.matcher(Glyphs.fold(target.text())).find()) {
				check(plan, row, findings);
			}
		}
	}

	private void check(PlanFacts plan, RowFacts row, Findings findings) {
		Optional<RowFacts> upper = UpperRows.of(plan, row).filter(above -> above.target().hasValue());
		Findings.Report report = findings.report(this, row.place(Column.TARGET)).stated(row.target().text()).basedOn(row.figures());
		if (upper.isEmpty()) {
			report.variant("unknown").with(row.fullName(), row.target().text()).done();
			return;
		}
		String yardstick = upper.get().target().text();
		report.severity(Severity.INFO).variant("upper").computed(sign(row.target().text()) + upper.get().target().value().toPlainString())
				.with(row.fullName(), row.target().text(), upper.get().fullName(), yardstick).basedOn(yardstick).done();
	}

	private static String sign(String words) {
		return Comparator.fromWords(words.replaceFirst("(?:全国|全省|平均|国内).*", ""), "") == Comparator.LESS ? "<" : ">";
	}
}
