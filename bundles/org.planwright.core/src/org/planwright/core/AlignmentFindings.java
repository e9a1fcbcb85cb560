package org.planwright.core;

import java.util.List;
import java.util.Set;

import org.planwright.core.align.PlanAlignment;
import org.planwright.core.align.RowCounterparts;
import org.planwright.core.check.CheckResult;
import org.planwright.core.check.CheckSettings;
import org.planwright.core.check.Checker;
import org.planwright.core.check.Finding;
import org.planwright.core.check.Rule;
import org.planwright.core.check.Rules;

/** What the checks have to say where two plans are held against each other: units and prices, bounds and targets, binding rows. */
public final class AlignmentFindings {

	private static final Set<String> IDS = Set.of("R18", "R19", "R20", "R21", "R22", "R27", "R31", "R32", "R33", "R34", "R35", "R36", "R70");

	private AlignmentFindings() {
	}

	/** The rules that are asked. */
	public static List<Rule> rules() {
		return Rules.all().stream().filter(rule -> IDS.contains(rule.id())).toList();
	}

	/** Checks the lower plan of an alignment by these rules alone. */
	public static CheckResult check(PlanAlignment alignment, CheckSettings settings) {
		return new Checker(rules(), settings).aligning((lower, upper) -> RowCounterparts.of(alignment)).check(alignment.lower().plan(),
				alignment.upper().plan(), () -> false);
	}

	/** The findings of these rules among all of a plan. */
	public static List<Finding> among(List<Finding> findings) {
		return findings.stream().filter(finding -> IDS.contains(finding.rule().id())).toList();
	}
}
