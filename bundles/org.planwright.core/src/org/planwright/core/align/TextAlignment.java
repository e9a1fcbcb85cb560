package org.planwright.core.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.planwright.core.align.Pairing.Kind;
import org.planwright.core.align.StoredPairs.Stored;
import org.planwright.model.LinkState;
import org.planwright.model.Relation;
import org.planwright.model.Verdict;

/** Brings together what was judged of boxes, or tasks, and what is proposed. */
final class TextAlignment {

	private TextAlignment() {
	}

	static List<Pairing> pairings(Kind kind, TextMatches matches, List<Stored> stored) {
		Map<String, List<Stored>> judged = new HashMap<>();
		Set<String> known = new HashSet<>();
		for (Stored pair : stored) {
			if (pair.holds() || pair.isRuledOut()) {
				pair.upperIds().forEach(above -> {
					judged.computeIfAbsent(above, first -> new ArrayList<>()).add(pair);
					pair.lowerIds().forEach(below -> known.add(above + '>' + below));
				});
			}
		}
		List<Pairing> all = new ArrayList<>();
		Set<Stored> done = new HashSet<>();
		for (int i = 0; i < matches.upper().size(); i++) {
			AlignedText above = matches.upper().get(i);
			List<Stored> its = judged.getOrDefault(above.id(), List.of());
			List<Pairing> pairings = new ArrayList<>();
			its.stream().filter(done::add).map(pair -> pair.pairing(null)).forEach(pairings::add);
			boolean nothing = its.stream().anyMatch(pair -> pair.holds() && pair.lower().isEmpty());
			if (!nothing) {
				matches.matches().get(i).entrySet().stream()
						.sorted(Comparator.comparingInt((Map.Entry<Integer, TextLikeness.Match> entry) -> entry.getValue().score()).reversed())
						.filter(entry -> !known.contains(above.id() + '>' + matches.lower().get(entry.getKey()).id()))
						.forEach(entry -> pairings.add(proposed(kind, above, matches.lower().get(entry.getKey()), entry.getValue())));
			}
			if (pairings.stream().noneMatch(pairing -> pairing.state() != LinkState.REJECTED)
					&& its.stream().noneMatch(Stored::holds)) {
				pairings.add(new Pairing(kind, null, List.of(above.id()), List.of(), Relation.NONE, LinkState.SUGGESTED, 0, List.of(), null, Verdict.AUTO,
						List.of()));
			}
			all.addAll(pairings);
		}
		return all;
	}

	private static Pairing proposed(Kind kind, AlignedText above, AlignedText below, TextLikeness.Match match) {
		return new Pairing(kind, null, List.of(above.id()), List.of(below.id()), match.full() ? Relation.SAME : Relation.DEFINITION_DIFFERS,
				LinkState.SUGGESTED, match.score(), match.grounds(), null, Verdict.AUTO, List.of());
	}
}
