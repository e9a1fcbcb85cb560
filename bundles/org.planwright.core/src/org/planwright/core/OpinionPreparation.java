package org.planwright.core;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.planwright.core.align.AlignmentOpinions;
import org.planwright.core.align.PlanAlignment;
import org.planwright.core.check.Finding;
import org.planwright.core.check.Severity;

/** Prepares the opinions on a lower plan from what its alignment and its checks say, for a reviewer to edit. In the language of the program. */
public final class OpinionPreparation {

	/** What these find, the alignment says as well, with the numbers of both plans. */
	private static final Set<String> SAID_OF_ROWS = Set.of("R20", "R31", "R32", "R33");
	private static final Set<String> SAID_OF_PLANS = Set.of("R70");

	private OpinionPreparation() {
	}

	/**
	 * The opinions: first those on indicators, then on boxes, tasks, and what else was found.
	 *
	 * @param findings what was found in the lower plan, by whatever rules; hints, and what was waived, are no opinions
	 */
	public static List<PreparedOpinion> of(PlanAlignment alignment, List<Finding> findings) {
		List<PreparedOpinion> all = new ArrayList<>(AlignmentOpinions.of(alignment));
		Set<String> rows = all.stream().map(PreparedOpinion::subject).filter(subject -> subject != null).collect(Collectors.toSet());
		Map<String, List<Finding>> more = new LinkedHashMap<>();
		for (Finding finding : AlignmentFindings.among(findings)) {
			String rule = finding.rule().id();
			boolean said = SAID_OF_PLANS.contains(rule) || SAID_OF_ROWS.contains(rule) && rows.contains(finding.place().object());
			if (!said && finding.severity().isAtLeast(Severity.WARNING)) {
				more.computeIfAbsent(rule + ':' + finding.place().object(), first -> new ArrayList<>()).add(finding);
			}
		}
		more.forEach((code, found) -> all.add(opinion(code, found, alignment.lower().id())));
		return all;
	}

	/** Findings of one rule in one place are one opinion. */
	private static PreparedOpinion opinion(String code, List<Finding> findings, String plan) {
		String messages = findings.stream().map(finding -> finding.message().text()).distinct().collect(Collectors.joining(Messages.text("list.clauses")));
		String cures = findings.stream().map(finding -> finding.cure().text()).distinct().collect(Collectors.joining());
		String place = findings.getFirst().place().object();
		return new PreparedOpinion(code, place.equals(plan) ? null : place, null, Messages.text("opinion.finding", messages, cures), "");
	}
}
