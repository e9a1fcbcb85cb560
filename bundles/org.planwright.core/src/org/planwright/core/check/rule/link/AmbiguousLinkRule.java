package org.planwright.core.check.rule.link;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.planwright.core.check.Findings;
import org.planwright.core.check.Rule;
import org.planwright.core.check.Severity;
import org.planwright.core.check.Topic;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.model.Identified;
import org.planwright.model.LinkKind;
import org.planwright.model.LinkState;
import org.planwright.model.TraceLink;

/** Of two things it is clear whether one serves the other, and how (R64). */
public final class AmbiguousLinkRule implements Rule {

	/** Ways of serving that exclude each other; what stands in something may serve it besides. */
	private static final Set<LinkKind> WAYS = EnumSet.of(LinkKind.NAMES, LinkKind.DRIVES, LinkKind.SUPPORTS);

	private record Pair(Identified source, Identified target) {
	}

	@Override
	public String id() {
		return "R64";
	}

	@Override
	public Topic topic() {
		return Topic.STRUCTURE;
	}

	@Override
	public Severity severity() {
		return Severity.WARNING;
	}

	@Override
	public void check(PlanFacts plan, Findings findings) {
		LinkPlaces places = new LinkPlaces(plan);
		Map<Pair, List<TraceLink>> pairs = new LinkedHashMap<>();
		plan.plan().getLinks().stream().filter(link -> link.getSource() != null && link.getTarget() != null)
				.forEach(link -> pairs.computeIfAbsent(new Pair(link.getSource(), link.getTarget()), first -> new ArrayList<>()).add(link));
		for (List<TraceLink> links : pairs.values()) {
			TraceLink first = links.getFirst();
			boolean rejected = links.stream().anyMatch(link -> link.getState() == LinkState.REJECTED);
			List<TraceLink> held = links.stream().filter(link -> link.getState() != LinkState.REJECTED).toList();
			if (rejected && !held.isEmpty()) {
				report(findings, places, first, "state", Severity.WARNING);
			} else if (held.stream().map(TraceLink::getKind).filter(WAYS::contains).distinct().count() > 1) {
				report(findings, places, first, "kind", Severity.INFO);
			}
		}
	}

	private void report(Findings findings, LinkPlaces places, TraceLink link, String variant, Severity severity) {
		findings.report(this, places.of(link)).severity(severity).variant(variant).stated(places.name(link)).basedOn(link.getId())
				.with(places.name(link.getSource()), places.name(link.getTarget())).done();
	}
}
