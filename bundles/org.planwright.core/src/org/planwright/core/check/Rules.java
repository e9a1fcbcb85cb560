package org.planwright.core.check;

import java.util.List;
import java.util.Optional;

import org.planwright.core.check.rule.figure.CumulativeChangeRule;
import org.planwright.core.check.rule.figure.GrowthRateRule;

/** The catalogue of rules. */
public final class Rules {

	private static final List<Rule> ALL = List.of(
			new GrowthRateRule(),
			new CumulativeChangeRule());

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
