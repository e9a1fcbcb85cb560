package org.planwright.core.trace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.planwright.model.Evidence;
import org.planwright.model.Plan;
import org.planwright.model.TraceLink;

/** Joins the links that were found with those that people made or judged: what a person says of a pair of objects holds. */
final class StoredLinks {

	private static final int DECIDED = 100;

	private record Pair(String source, String target) {
	}

	private StoredLinks() {
	}

	static List<FoundLink> join(Plan plan, List<FoundLink> found) {
		Map<Pair, FoundLink> links = new LinkedHashMap<>();
		found.forEach(link -> links.put(new Pair(link.source(), link.target()), link));
		for (TraceLink stored : plan.getLinks()) {
			if (stored.getSource() != null && stored.getTarget() != null && stored.getSource().getId() != null
					&& stored.getTarget().getId() != null) {
				links.merge(new Pair(stored.getSource().getId(), stored.getTarget().getId()), decided(stored), StoredLinks::judged);
			}
		}
		return List.copyOf(links.values());
	}

	private static FoundLink judged(FoundLink found, FoundLink decided) {
		List<Proof> proofs = new ArrayList<>(decided.proofs());
		proofs.addAll(found.proofs());
		return new FoundLink(found.source(), found.target(), decided.kind(), decided.state(), decided.confidence(), proofs);
	}

	private static FoundLink decided(TraceLink stored) {
		List<Proof> proofs = new ArrayList<>();
		for (Evidence evidence : stored.getEvidence()) {
			if (evidence.getPassage() != null && evidence.getPassage().getId() != null && evidence.getStart() >= 0
					&& evidence.getEnd() >= evidence.getStart()) {
				String quote = evidence.getQuote() == null ? "" : evidence.getQuote();
				proofs.add(new Proof(evidence.getPassage().getId(), false, evidence.getStart(), evidence.getEnd(), quote, 0,
						Grounds.DECISION));
			}
		}
		return new FoundLink(stored.getSource().getId(), stored.getTarget().getId(), stored.getKind(), stored.getState(), DECIDED, proofs);
	}
}
