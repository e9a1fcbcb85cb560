package org.planwright.core.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.planwright.model.Plan;
import org.planwright.model.Waiver;

/**
 * Tells accepted findings from others. A waiver speaks of one finding with the data as they were: when the fingerprint differs, the
 * finding is awake again.
 */
final class Waivers {

	private final List<Waiver> open;
	private final List<WaivedFinding> waived = new ArrayList<>();
	private final List<Finding> left = new ArrayList<>();

	private Waivers(Plan plan) {
		open = new ArrayList<>(plan.getWaivers());
	}

	static CheckResult apply(Plan plan, List<Finding> findings, int rulesRun) {
		Waivers waivers = new Waivers(plan);
		findings.forEach(waivers::judge);
		Map<String, String> woken = new HashMap<>();
		for (Finding finding : waivers.left) {
			waivers.open.stream().filter(waiver -> speaksOf(waiver, finding)).findFirst().ifPresent(waiver -> {
				waivers.open.remove(waiver);
				woken.put(finding.id(), waiver.getId());
			});
		}
		return new CheckResult(waivers.left, waivers.waived, woken, rulesRun);
	}

	private void judge(Finding finding) {
		Waiver match = open.stream().filter(waiver -> speaksOf(waiver, finding) && Objects.equals(waiver.getFingerprint(), finding.fingerprint()))
				.findFirst().orElse(null);
		if (match == null) {
			left.add(finding);
		} else {
			open.remove(match);
			waived.add(new WaivedFinding(finding, match.getId(), text(match.getReason()), text(match.getAuthor()), text(match.getDate())));
		}
	}

	private static boolean speaksOf(Waiver waiver, Finding finding) {
		return finding.rule().id().equals(waiver.getRule()) && waiver.getSubject() != null
				&& finding.place().object().equals(waiver.getSubject().getId());
	}

	private static String text(String text) {
		return text == null ? "" : text;
	}
}
