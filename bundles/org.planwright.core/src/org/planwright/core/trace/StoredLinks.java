package org.planwright.core.trace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.planwright.model.Evidence;
import org.planwright.model.Identified;
import org.planwright.model.LinkState;
import org.planwright.model.Plan;
import org.planwright.model.TraceLink;

/** Joins the links that were found with those that people made or judged: what a person says of a pair of objects holds. */
final class StoredLinks {

	private static final int DECIDED = 100;

	private record Pair(String source, String target) {
	}

	private record Place(String place, boolean inTitle, int start, int end) {
		static Place of(Proof proof) {
			return new Place(proof.place(), proof.inTitle(), proof.start(), proof.end());
		}
	}

	private StoredLinks() {
	}

	/** All links of a plan: those that were found in their order, then those that only people made. */
	static List<FoundLink> join(Plan plan, List<FoundLink> found, TraceSettings settings) {
		Map<Pair, List<FoundLink>> links = new LinkedHashMap<>();
		found.forEach(link -> links.computeIfAbsent(new Pair(link.source(), link.target()), first -> new ArrayList<>()).add(link));
		Map<Pair, FoundLink> finds = new LinkedHashMap<>();
		Set<Pair> judged = new HashSet<>();
		links.forEach((pair, some) -> finds.put(pair, some.getFirst()));
		for (TraceLink stored : plan.getLinks()) {
			if (isWhole(stored)) {
				Pair pair = new Pair(stored.getSource().getId(), stored.getTarget().getId());
				List<FoundLink> some = links.computeIfAbsent(pair, first -> new ArrayList<>());
				if (judged.add(pair)) {
					some.clear();
				}
				some.add(judge(stored, finds.get(pair), settings));
			}
		}
		return links.values().stream().flatMap(List::stream).toList();
	}

	/** Tells whether both ends of a link are there; else it says nothing. */
	static boolean isWhole(TraceLink link) {
		return hasId(link) && hasId(link.getSource()) && hasId(link.getTarget());
	}

	private static boolean hasId(Identified object) {
		return object != null && object.getId() != null;
	}

	private static FoundLink judge(TraceLink stored, FoundLink found, TraceSettings settings) {
		List<Proof> proofs = new ArrayList<>(proofs(stored));
		if (found != null) {
			// What was found says why the words count; what a person named beside that comes first.
			Set<Place> places = found.proofs().stream().map(Place::of).collect(Collectors.toSet());
			proofs.removeIf(proof -> places.contains(Place.of(proof)));
			proofs.addAll(found.proofs());
		}
		List<BasisChange> changes = Judgements.changes(stored, settings);
		boolean back = stored.getState() == LinkState.REJECTED && found != null && saysMore(found, stored);
		Judgement judgement = new Judgement(stored.getId(), stored.getStrength(), text(stored.getReason()), text(stored.getAuthor()),
				text(stored.getCreated()), changes, back);
		int confidence = back ? found.confidence() : DECIDED;
		return new FoundLink(stored.getSource().getId(), stored.getTarget().getId(), stored.getKind(),
				back ? LinkState.SUGGESTED : state(stored, changes), confidence, proofs, judgement);
	}

	private static LinkState state(TraceLink stored, List<BasisChange> changes) {
		return stored.getState() == LinkState.ACCEPTED && !changes.isEmpty() ? LinkState.SUSPECT : stored.getState();
	}

	/** Tells whether words speak for a rejected link that did not when it was rejected. A link whose file says nothing of them stays rejected. */
	private static boolean saysMore(FoundLink found, TraceLink stored) {
		return !stored.getKnown().isEmpty() && found.proofs().stream().anyMatch(proof -> !stored.getKnown().contains(proof.quote()));
	}

	private static List<Proof> proofs(TraceLink stored) {
		List<Evidence> all = new ArrayList<>(stored.getEvidence());
		if (stored.getWords() != null) {
			all.addFirst(stored.getWords());
		}
		List<Proof> proofs = new ArrayList<>();
		for (Evidence evidence : all) {
			if (hasId(evidence.getPassage()) && evidence.getStart() >= 0 && evidence.getEnd() > evidence.getStart()) {
				proofs.add(new Proof(evidence.getPassage().getId(), false, evidence.getStart(), evidence.getEnd(), text(evidence.getQuote()), 0,
						Grounds.DECISION));
			}
		}
		return proofs;
	}

	private static String text(String text) {
		return Objects.requireNonNullElse(text, "");
	}
}
