package org.planwright.core.check.rule.prose;

import java.util.List;

import org.planwright.core.check.fact.PassageFacts;
import org.planwright.core.check.fact.PlanFacts;

/** Which passages of a plan speak for it. */
final class Prose {

	private Prose() {
	}

	private record Found(List<PassageFacts> passages) {
		static Found in(PlanFacts plan) {
			return new Found(plan.passages().stream().filter(Prose::speaks).toList());
		}
	}

	/** The passages whose figures are claims of the plan: its text and its boxes, not covers, notes and the glossary. */
	static List<PassageFacts> passages(PlanFacts plan) {
		return plan.derived(Found.class, Found::in).passages();
	}

	private static boolean speaks(PassageFacts passage) {
		return switch (passage.kind()) {
			case PROSE, BOX_GOAL, BOX_ITEM -> true;
			case FRONT, HEADING, NOTE, TERM -> false;
		};
	}
}
