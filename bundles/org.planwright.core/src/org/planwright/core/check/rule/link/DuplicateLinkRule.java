package org.planwright.core.check.rule.link;

import java.util.HashMap;
import java.util.Map;

import org.planwright.core.check.CatalogueRule;
import org.planwright.core.check.Findings;
import org.planwright.core.check.Severity;
import org.planwright.core.check.Topic;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.model.Identified;
import org.planwright.model.LinkKind;
import org.planwright.model.TraceLink;

/** A link of one kind from one thing to another is stored once (R63). */
public final class DuplicateLinkRule extends CatalogueRule {

	private record Key(Identified source, Identified target, LinkKind kind, String words) {
		static Key of(TraceLink link) {
			return new Key(link.getSource(), link.getTarget(), link.getKind(), link.getWords() == null ? "" : link.getWords().getQuote());
		}
	}

	public DuplicateLinkRule() {
		super("R63", Topic.STRUCTURE, Severity.WARNING);
	}

	@Override
	public void check(PlanFacts plan, Findings findings) {
		LinkPlaces places = new LinkPlaces(plan);
		Map<Key, TraceLink> known = new HashMap<>();
		for (TraceLink link : plan.plan().getLinks()) {
			TraceLink first = link.getSource() == null || link.getTarget() == null ? null : known.putIfAbsent(Key.of(link), link);
			// Two that contradict each other are no copies: which one holds is for a person to say.
			if (first != null && first.getState() == link.getState() && link.getId() != null) {
				findings.report(this, places.of(link)).variant("twice").stated(places.name(link)).with(places.name(link.getSource()), places.name(link.getTarget()))
						.basedOn(link.getId()).fix(places.delete(id(), link)).done();
			}
		}
	}
}
