package org.planwright.core.check.rule.link;

import java.util.List;

import org.planwright.core.PlanLinks;
import org.planwright.core.check.CatalogueRule;
import org.planwright.core.check.Findings;
import org.planwright.core.check.Severity;
import org.planwright.core.check.Topic;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.model.LinkState;
import org.planwright.model.TraceLink;

/** What an accepted link rests on is as it was when the link was judged (R62). */
public final class OutdatedLinkRule extends CatalogueRule {

	public OutdatedLinkRule() {
		super("R62", Topic.AGREEMENT, Severity.WARNING);
	}

	@Override
	public void check(PlanFacts plan, Findings findings) {
		LinkPlaces places = new LinkPlaces(plan);
		for (TraceLink link : plan.plan().getLinks()) {
			if (link.getSource() == null || link.getTarget() == null || link.getState() == LinkState.REJECTED) {
				continue;
			}
			List<PlanLinks.Change> changes = plan.links().map(links -> links.changes(link)).orElse(List.of());
			if (!changes.isEmpty()) {
				PlanLinks.Change first = changes.getFirst();
				findings.report(this, places.of(link)).variant("changed").stated(places.name(link)).basedOn(first.from(), first.to(), link.getId())
						.with(places.name(link.getSource()), places.name(link.getTarget()), said(first.from()), said(first.to()), Integer.toString(changes.size()))
						.done();
			} else if (link.getState() == LinkState.SUSPECT) {
				findings.report(this, places.of(link)).variant("doubted").stated(places.name(link)).basedOn(link.getId())
						.with(places.name(link.getSource()), places.name(link.getTarget())).done();
			}
		}
	}

	private static String said(String words) {
		return words.isEmpty() ? "—" : words;
	}
}
