package org.planwright.core.check.rule.link;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.planwright.core.Wording;
import org.planwright.core.check.FixTarget;
import org.planwright.core.check.LinkFix;
import org.planwright.core.check.Place;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.core.check.fact.RowFacts;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.KeyProject;
import org.planwright.model.Section;
import org.planwright.model.TraceLink;

/** Where links are shown, and what their ends are called. */
final class LinkPlaces {

	private final PlanFacts plan;

	LinkPlaces(PlanFacts plan) {
		this.plan = plan;
	}

	/** The source of a link, or what it stands in; the target where the source is gone, and the plan where both are. */
	Place of(TraceLink link) {
		return place(link.getSource()).or(() -> place(link.getTarget())).orElseGet(plan::place);
	}

	private Optional<Place> place(Identified end) {
		for (EObject at = end; at != null; at = at.eContainer()) {
			if (at instanceof Indicator row) {
				return plan.rows().stream().filter(facts -> facts.indicator() == row).findFirst().map(RowFacts::place);
			} else if (at instanceof KeyProject box) {
				return Optional.of(PlanFacts.place(box));
			} else if (at instanceof Section section) {
				return Optional.of(PlanFacts.place(section));
			}
		}
		return Optional.empty();
	}

	/** What an end is called, by what it stands in; a dash where it is gone. */
	String name(Identified end) {
		return place(end).map(Place::words).orElse("—");
	}

	/** Source and target, for people. */
	String name(TraceLink link) {
		return name(link.getSource()) + " → " + name(link.getTarget());
	}

	/** Deletes a link. */
	LinkFix delete(String rule, TraceLink link) {
		return new LinkFix(rule + ".delete", Wording.of("rule." + rule + ".fix.delete"), of(link), link.getId(), FixTarget.told(link), name(link));
	}
}
