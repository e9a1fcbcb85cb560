package org.planwright.core.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

import org.planwright.model.Plan;
import org.planwright.model.Waiver;

/**
 * Tells accepted findings from others. A waiver speaks of one finding with the data as they were: when these differ, the finding is awake
 * again, and no other one of its rule on the same object.
 */
final class Waivers {

	/** A waiver that speaks of no finding yet. */
	private record Open(Waiver waiver, WaiverMark mark) {
	}

	private final List<Open> open = new ArrayList<>();
	private final List<Finding> findings;
	private final Set<String> ids = new HashSet<>();
	private final Map<String, Waiver> asleep = new HashMap<>();
	private final Map<String, Waiver> awake = new HashMap<>();

	private Waivers(Plan plan, List<Finding> findings) {
		plan.getWaivers().forEach(waiver -> open.add(new Open(waiver, WaiverMark.of(waiver))));
		this.findings = findings;
		findings.forEach(finding -> ids.add(finding.id()));
	}

	static CheckResult apply(Plan plan, List<Finding> findings, int rulesRun) {
		Waivers waivers = new Waivers(plan, findings);
		if (!waivers.open.isEmpty()) {
			waivers.match();
		}
		return waivers.result(rulesRun);
	}

	private void match() {
		claim(asleep, (mark, finding) -> isOnSameData(mark, finding) && mark.finding().equals(finding.id()));
		// One of two that are alike was cured, and the other one is called after it.
		claim(asleep, (mark, finding) -> isOnSameData(mark, finding) && !ids.contains(mark.finding()));
		claim(awake, (mark, finding) -> mark.finding().equals(finding.id()));
		claim(awake, (mark, finding) -> mark.kin().equals(finding.kin()));
		// Of a waiver that only knows its data nobody can tell which finding of the object it was for.
		claim(awake, (mark, finding) -> !mark.knowsFinding());
	}

	private static boolean isOnSameData(WaiverMark mark, Finding finding) {
		return mark.fingerprint().equals(finding.fingerprint());
	}

	/** Gives each finding that has no waiver yet the first open one that speaks of it. */
	private void claim(Map<String, Waiver> claimed, BiPredicate<WaiverMark, Finding> speaksOf) {
		for (Finding finding : findings) {
			if (!asleep.containsKey(finding.id()) && !awake.containsKey(finding.id())) {
				open.stream().filter(one -> isAbout(one.waiver(), finding) && speaksOf.test(one.mark(), finding)).findFirst().ifPresent(one -> {
					open.remove(one);
					claimed.put(finding.id(), one.waiver());
				});
			}
		}
	}

	private static boolean isAbout(Waiver waiver, Finding finding) {
		return finding.rule().id().equals(waiver.getRule()) && waiver.getSubject() != null
				&& finding.place().object().equals(waiver.getSubject().getId());
	}

	private CheckResult result(int rulesRun) {
		List<Finding> left = new ArrayList<>();
		List<WaivedFinding> waived = new ArrayList<>();
		for (Finding finding : findings) {
			Waiver waiver = asleep.get(finding.id());
			if (waiver == null) {
				left.add(finding);
			} else {
				waived.add(new WaivedFinding(finding, waiver.getId(), text(waiver.getReason()), text(waiver.getAuthor()), text(waiver.getDate())));
			}
		}
		Map<String, String> woken = new HashMap<>();
		awake.forEach((finding, waiver) -> woken.put(finding, waiver.getId()));
		return new CheckResult(left, waived, woken, rulesRun);
	}

	private static String text(String text) {
		return text == null ? "" : text;
	}
}
