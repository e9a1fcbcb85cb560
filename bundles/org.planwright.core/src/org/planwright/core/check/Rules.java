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
import org.planwright.core.check.rule.figure.DecompositionRule;
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
import org.planwright.core.check.rule.link.AmbiguousLinkRule;
import org.planwright.core.check.rule.link.DuplicateLinkRule;
import org.planwright.core.check.rule.link.OrphanLinkRule;
import org.planwright.core.check.rule.link.OutdatedLinkRule;
import org.planwright.core.check.rule.link.UnservedIndicatorRule;
import org.planwright.core.check.rule.prose.BoundWordsRule;
import org.planwright.core.check.rule.prose.BoxFundsRule;
import org.planwright.core.check.rule.prose.DeclineWordsRule;
import org.planwright.core.check.rule.prose.GrowthWordsRule;
import org.planwright.core.check.rule.prose.LongVisionRule;
import org.planwright.core.check.rule.prose.NonNumericTargetRule;
import org.planwright.core.check.rule.prose.PointWordsRule;
import org.planwright.core.check.rule.prose.ProjectYearsRule;
import org.planwright.core.check.rule.prose.ProseArithmeticRule;
import org.planwright.core.check.rule.prose.ProseTableRule;
import org.planwright.core.check.rule.prose.QualitativeTargetRule;
import org.planwright.core.check.rule.prose.RateChainRule;
import org.planwright.core.check.rule.prose.RateWordsRule;
import org.planwright.core.check.rule.prose.ReviewBaselineRule;
import org.planwright.core.check.rule.prose.StatedCountRule;
import org.planwright.core.check.rule.prose.StrengthRule;
import org.planwright.core.check.rule.prose.SubjectRule;
import org.planwright.core.check.rule.prose.ThresholdRule;
import org.planwright.core.check.rule.structure.AbbreviationRule;
import org.planwright.core.check.rule.structure.AttributeRule;
import org.planwright.core.check.rule.structure.CompletenessRule;
import org.planwright.core.check.rule.structure.DeadlineRule;
import org.planwright.core.check.rule.structure.FootnoteRule;
import org.planwright.core.check.rule.structure.LeadOfficeRule;
import org.planwright.core.check.rule.structure.MissingBindingRule;
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
			new RateWordsRule(),
			new RateWithoutBaseRule(),
			new RateChainRule(),
			new LongVisionRule(),
			new AverageMethodRule(),
			new RatePriceRule(),
			new CumulativeChangeRule(),
			new GrowthOnShareRule(),
			new GrowthWordsRule(),
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
			new DecompositionRule(),
			new StatedCountRule(),
			new BoxFundsRule(),
			new ProjectYearsRule(),
			new SofterBoundRule(),
			new BehindUpperRule(),
			new NonNumericTargetRule(),
			new BoundWordsRule(),
			new DirectionRule(),
			new RequiredPaceRule(),
			new QualitativeTargetRule(),
			new ProseTableRule(),
			new ReviewBaselineRule(),
			new NumberingRule(),
			new TaskSupportRule(),
			new AbbreviationRule(),
			new WordingRule(),
			new PeriodRule(),
			new MissingBaselineRule(),
			new ProseArithmeticRule(),
			new ThresholdRule(),
			new SubjectRule(),
			new StrengthRule(),
			new FootnoteRule(),
			new AttributeRule(),
			new NamingRule(),
			new RepeatedHeadingRule(),
			new CompletenessRule(),
			new PointWordsRule(),
			new DeclineWordsRule(),
			new OrphanLinkRule(),
			new UnservedIndicatorRule(),
			new OutdatedLinkRule(),
			new DuplicateLinkRule(),
			new AmbiguousLinkRule(),
			new LeadOfficeRule(),
			new DeadlineRule(),
			new MissingBindingRule());

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
