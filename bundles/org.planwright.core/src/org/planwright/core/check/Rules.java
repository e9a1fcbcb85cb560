package org.planwright.core.check;

import java.util.List;
import java.util.Optional;

import org.planwright.core.check.rule.figure.AnnualDeclineRule;
import org.planwright.core.check.rule.figure.AverageMethodRule;
import org.planwright.core.check.rule.figure.BaseYearRule;
import org.planwright.core.check.rule.figure.BehindUpperRule;
import org.planwright.core.check.rule.figure.BoundsRule;
import org.planwright.core.check.rule.figure.CumulativeChangeRule;
import org.planwright.core.check.rule.figure.DeclineLevelRule;
import org.planwright.core.check.rule.figure.DirectionRule;
import org.planwright.core.check.rule.figure.GrowthOnShareRule;
import org.planwright.core.check.rule.figure.GrowthRateRule;
import org.planwright.core.check.rule.figure.MagnitudeRule;
import org.planwright.core.check.rule.figure.MissingBaselineRule;
import org.planwright.core.check.rule.figure.MissingFigureRule;
import org.planwright.core.check.rule.figure.PartsGrowthRule;
import org.planwright.core.check.rule.figure.PartsRule;
import org.planwright.core.check.rule.figure.PlanTotalRule;
import org.planwright.core.check.rule.figure.PrecisionRule;
import org.planwright.core.check.rule.figure.PriceBaseRule;
import org.planwright.core.check.rule.figure.RatePriceRule;
import org.planwright.core.check.rule.figure.RateWithoutBaseRule;
import org.planwright.core.check.rule.figure.RatioRule;
import org.planwright.core.check.rule.figure.RemainingDeclineRule;
import org.planwright.core.check.rule.figure.RequiredPaceRule;
import org.planwright.core.check.rule.figure.RevisedBaseRule;
import org.planwright.core.check.rule.figure.SofterBoundRule;
import org.planwright.core.check.rule.figure.UnitRule;
import org.planwright.core.check.rule.structure.AbbreviationRule;
import org.planwright.core.check.rule.structure.AttributeRule;
import org.planwright.core.check.rule.structure.CompletenessRule;
import org.planwright.core.check.rule.structure.FootnoteRule;
import org.planwright.core.check.rule.structure.NamingRule;
import org.planwright.core.check.rule.structure.NumberingRule;
import org.planwright.core.check.rule.structure.PeriodRule;
import org.planwright.core.check.rule.structure.RepeatedHeadingRule;
import org.planwright.core.check.rule.structure.TaskSupportRule;
import org.planwright.core.check.rule.structure.WordingRule;

/** The catalogue of rules. */
public final class Rules {

	private static final List<Rule> ALL = List.of(
			new GrowthRateRule(),
			new BaseYearRule(),
			new MissingFigureRule(),
			new RateWithoutBaseRule(),
			new AverageMethodRule(),
			new RatePriceRule(),
			new CumulativeChangeRule(),
			new GrowthOnShareRule(),
			new AnnualDeclineRule(),
			new RemainingDeclineRule(),
			new DeclineLevelRule(),
			new PlanTotalRule(),
			new UnitRule(),
			new MagnitudeRule(),
			new PriceBaseRule(),
			new BoundsRule(),
			new RatioRule(),
			new PrecisionRule(),
			new RevisedBaseRule(),
			new PartsRule(),
			new PartsGrowthRule(),
			new SofterBoundRule(),
			new BehindUpperRule(),
			new DirectionRule(),
			new RequiredPaceRule(),
			new NumberingRule(),
			new TaskSupportRule(),
			new AbbreviationRule(),
			new WordingRule(),
			new PeriodRule(),
			new MissingBaselineRule(),
			new FootnoteRule(),
			new AttributeRule(),
			new NamingRule(),
			new RepeatedHeadingRule(),
			new CompletenessRule());

	private Rules() {
	}

	/** All rules, in the order in which they are explained. */
	public static List<Rule> all() {
		return ALL;
	}

	/** The rule with an id such as {@code R1}. */
	public static Optional<Rule> find(String id) {
		return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst();
	}
}
