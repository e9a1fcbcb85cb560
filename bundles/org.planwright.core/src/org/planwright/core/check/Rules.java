package org.planwright.core.check;

import java.util.List;
import java.util.Optional;

import org.planwright.core.check.rule.figure.CumulativeChangeRule;
import org.planwright.core.check.rule.figure.GrowthRateRule;
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
			new CumulativeChangeRule(),
			new NumberingRule(),
			new TaskSupportRule(),
			new AbbreviationRule(),
			new WordingRule(),
			new PeriodRule(),
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
