package org.planwright.core.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.planwright.core.align.Pairing.Kind;
import org.planwright.core.align.StoredPairs.Stored;
import org.planwright.model.LinkState;
import org.planwright.model.Relation;
import org.planwright.model.Verdict;

/** Brings together what was judged of rows and what is proposed for the others, and judges the figures of each pair. */
final class RowAlignment {

	private final AlignedPlan upper;
	private final AlignedPlan lower;
	private final PlanAlignment.Grounds grounds;
	private final List<Stored> stored;
	private final Judge judge;

	/** What the figures of a pair tell; null for nothing. */
	@FunctionalInterface
	interface Judge {
		RowVerdict judge(AlignedRow upper, List<AlignedRow> lower, Relation relation, String region, References references);
	}

	RowAlignment(AlignedPlan upper, AlignedPlan lower, PlanAlignment.Grounds grounds, List<Stored> stored) {
		this(upper, lower, grounds, stored, RowJudge::judge);
	}

	/** @param judge is asked for every pair */
	RowAlignment(AlignedPlan upper, AlignedPlan lower, PlanAlignment.Grounds grounds, List<Stored> stored, Judge judge) {
		this.upper = upper;
		this.lower = lower;
		this.grounds = grounds;
		this.stored = stored;
		this.judge = judge;
	}

	List<Pairing> pairings() {
		Map<String, List<Stored>> judged = new HashMap<>();
		Set<String> taken = new HashSet<>();
		Set<String> ruledOut = new HashSet<>();
		List<Pairing> out = new ArrayList<>();
		for (Stored pair : stored) {
			if (pair.holds()) {
				pair.upperIds().forEach(id -> judged.computeIfAbsent(id, first -> new ArrayList<>()).add(pair));
				taken.addAll(pair.lowerIds());
			} else if (pair.isRuledOut()) {
				pair.upperIds().forEach(above -> pair.lowerIds().forEach(below -> ruledOut.add(above + '>' + below)));
			}
		}
		List<AlignedRow> open = upper.rows().stream().filter(row -> !judged.containsKey(row.id())).toList();
		List<AlignedRow> free = lower.rows().stream().filter(row -> !taken.contains(row.id())).toList();
		Map<AlignedRow, RowPairs.Proposal> proposals = new RowPairs(upper, open, lower, free, grounds.names(),
				(above, below) -> !ruledOut.contains(above.id() + '>' + below.id())).proposals();
		Set<Stored> done = new HashSet<>();
		for (AlignedRow row : upper.rows()) {
			List<Stored> pairs = judged.get(row.id());
			if (pairs == null) {
				out.add(proposed(row, proposals.get(row)));
			} else if (done.add(pairs.getFirst())) {
				out.add(judged(pairs.getFirst(), judged));
			}
		}
		stored.stream().filter(Stored::isRuledOut).map(this::judged).forEach(out::add);
		return out;
	}

	private Pairing proposed(AlignedRow row, RowPairs.Proposal proposal) {
		RowVerdict verdict = proposal.lower().isEmpty() ? null : verdict(List.of(row), proposal.lower(), proposal.relation());
		return new Pairing(Kind.INDICATOR, null, List.of(row.id()), proposal.lower().stream().map(AlignedRow::id).toList(), proposal.relation(),
				LinkState.SUGGESTED, proposal.confidence(), proposal.grounds(), verdict, Verdict.AUTO, List.of());
	}

	/** What counts is what was said first; that something else was said of its rows as well puts all of it in doubt. */
	private Pairing judged(Stored pair, Map<String, List<Stored>> judged) {
		List<Pairing> rivals = pair.upperIds().stream().flatMap(id -> judged.get(id).stream()).filter(other -> other != pair).distinct()
				.map(other -> judged(other).inDoubt()).toList();
		return rivals.isEmpty() ? judged(pair) : judged(pair).inDoubt().beside(rivals);
	}

	private Pairing judged(Stored pair) {
		List<AlignedRow> above = pair.upperIds().stream().map(upper::row).flatMap(Optional::stream).toList();
		List<AlignedRow> below = pair.lowerIds().stream().map(lower::row).flatMap(Optional::stream).toList();
		return pair.pairing(below.isEmpty() || above.isEmpty() ? null : verdict(above, below, pair.relation()));
	}

	private RowVerdict verdict(List<AlignedRow> above, List<AlignedRow> below, Relation relation) {
		return judge.judge(above.getFirst(), below, relation, lower.region(), grounds.references());
	}
}
