package org.planwright.core.check;

import java.util.List;
import java.util.Optional;

import org.planwright.core.check.rule.figure.CumulativeChangeRule;
import org.planwright.core.check.rule.figure.GrowthRateRule;
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
			new RateWordsRule(),
			new RateChainRule(),
			new LongVisionRule(),
			new CumulativeChangeRule(),
			new GrowthWordsRule(),
			new StatedCountRule(),
			new BoxFundsRule(),
			new ProjectYearsRule(),
			new NonNumericTargetRule(),
			new BoundWordsRule(),
			new QualitativeTargetRule(),
			new ProseTableRule(),
			new ReviewBaselineRule(),
			new NumberingRule(),
			new TaskSupportRule(),
			new AbbreviationRule(),
			new WordingRule(),
			new PeriodRule(),
			new FootnoteRule(),
			new ProseArithmeticRule(),
			new ThresholdRule(),
			new SubjectRule(),
			new StrengthRule(),
			new AttributeRule(),
			new NamingRule(),
			new RepeatedHeadingRule(),
			new CompletenessRule(),
			new PointWordsRule(),
			new DeclineWordsRule());

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
