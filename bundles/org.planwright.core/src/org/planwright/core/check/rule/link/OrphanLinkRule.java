package org.planwright.core.check.rule.link;

import java.util.ArrayList;
import java.util.List;

import org.planwright.core.check.CatalogueRule;
import org.planwright.core.check.Findings;
import org.planwright.core.check.Severity;
import org.planwright.core.check.Topic;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.model.Evidence;
import org.planwright.model.LinkState;
import org.planwright.model.TraceLink;

/** A link has both ends, of things that its kind may join, and words where it was judged by words (R60). */
public final class OrphanLinkRule extends CatalogueRule {

	public OrphanLinkRule() {
		super("R60", Topic.STRUCTURE, Severity.WARNING);
	}

	@Override
	public void check(PlanFacts plan, Findings findings) {
		LinkPlaces places = new LinkPlaces(plan);
		for (TraceLink link : plan.plan().getLinks()) {
			String variant = variant(plan, link);
			if (variant != null && link.getId() != null) {
				findings.report(this, places.of(link)).variant(variant).stated(places.name(link)).with(places.name(link.getSource()), places.name(link.getTarget()))
						.basedOn(link.getId()).fix(places.delete(id(), link)).done();
			}
		}
	}

	/** What is wrong with a link; null for nothing. */
	private static String variant(PlanFacts plan, TraceLink link) {
		if (link.getSource() == null || link.getTarget() == null) {
			return "end";
		}
		if (plan.links().isPresent() && !plan.links().get().mayJoin(link)) {
			return "kind";
		}
		return link.getState() != LinkState.REJECTED && hasLostItsWords(link) ? "words" : null;
	}

	private static boolean hasLostItsWords(TraceLink link) {
		List<Evidence> all = new ArrayList<>(link.getEvidence());
		if (link.getWords() != null) {
			all.add(link.getWords());
		}
		return !all.isEmpty() && all.stream().allMatch(words -> words.getPassage() == null || words.getStart() >= words.getEnd());
	}
}
