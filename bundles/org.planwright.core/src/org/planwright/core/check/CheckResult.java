package org.planwright.core.check;

import java.util.List;
import java.util.Map;

/**
 * What the checks of one plan found.
 *
 * @param findings what does not hold, the gravest first, then in the order of the document
 * @param waived what does not hold and was accepted with a reason, in the same order
 * @param woken findings that had been accepted before the data under them changed, by id, with the ids of the waivers that hold no longer
 * @param rulesRun how many rules were run
 */
public record CheckResult(List<Finding> findings, List<WaivedFinding> waived, Map<String, String> woken, int rulesRun) {

	/** Nothing was checked. */
	public static final CheckResult NOTHING = new CheckResult(List.of(), List.of(), Map.of(), 0);

	public CheckResult {
		findings = List.copyOf(findings);
		waived = List.copyOf(waived);
		woken = Map.copyOf(woken);
	}

	/** How many findings have a severity. */
	public int count(Severity severity) {
		return (int) findings.stream().filter(finding -> finding.severity() == severity).count();
	}
}
