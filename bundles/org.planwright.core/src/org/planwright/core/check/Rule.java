package org.planwright.core.check;

import java.util.List;

import org.planwright.core.Messages;
import org.planwright.core.check.fact.PlanFacts;

/** One thing that must hold in a plan. Has no state; is asked from any thread. */
public interface Rule {

	/** Its id in the catalogue of rules, such as {@code R1}. */
	String id();

	/** What it is about. */
	Topic topic();

	/** The gravest that it reports. */
	Severity severity();

	/** The numbers that it goes by. */
	default List<RuleParameter> parameters() {
		return List.of();
	}

	/** What it demands, in a line. */
	default String summary() {
		return Messages.text("rule." + id() + ".summary");
	}

	/** Why it is demanded and how it is reckoned, with an example. */
	default String explanation() {
		return Messages.text("rule." + id() + ".explanation");
	}

	/**
	 * Looks through a plan and reports what does not hold.
	 *
	 * @param plan the plan
	 * @param findings takes what is found
	 */
	void check(PlanFacts plan, Findings findings);
}
