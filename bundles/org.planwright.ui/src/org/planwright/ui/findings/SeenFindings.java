package org.planwright.ui.findings;

import java.util.ArrayList;
import java.util.List;

import org.planwright.core.check.Finding;
import org.planwright.core.check.WaivedFinding;
import org.planwright.model.Plan;
import org.planwright.ui.facts.PlanFindings;

/** The findings of a plan as the user sees them, and how many they are; each made when it is first wanted. */
final class SeenFindings {

	private final Plan plan;
	private final PlanFindings found;
	private List<FindingItem> items;
	private FindingCounts counts;

	SeenFindings(Plan plan, PlanFindings found) {
		this.plan = plan;
		this.found = found;
	}

	/** Whether they are what was found then. */
	boolean isOf(PlanFindings then) {
		return found == then;
	}

	FindingCounts counts() {
		if (counts == null) {
			counts = FindingCounts.of(found.result());
		}
		return counts;
	}

	/** All of them, accepted ones included, in the order of the document. */
	List<FindingItem> items() {
		if (items == null) {
			items = new ArrayList<>();
			for (Finding finding : found.result().findings()) {
				items.add(item(finding, null, found.result().woken().get(finding.id())));
			}
			for (WaivedFinding waived : found.result().waived()) {
				items.add(item(waived.finding(), waived, null));
			}
			items.sort(FindingItem.IN_ORDER);
		}
		return items;
	}

	private FindingItem item(Finding finding, WaivedFinding waived, String outgrown) {
		return new FindingItem(plan, finding, waived, outgrown, found.orderOf(finding.place()), found.chapters().get(finding.place().object()));
	}
}
