package org.planwright.core.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.planwright.core.figure.Dimension;
import org.planwright.core.figure.Unit;
import org.planwright.model.Relation;

/** Proposes which rows of a lower plan answer the rows of an upper one. */
final class RowPairs {

	/**
	 * What is proposed for one upper row.
	 *
	 * @param lower the rows that answer it; empty for none
	 * @param relation how they relate
	 * @param confidence how sure that is, 1 to 100; 0 for none
	 * @param grounds why, or where none answers, what comes near and is another thing
	 */
	record Proposal(List<AlignedRow> lower, Relation relation, int confidence, List<Ground> grounds) {
	}

	private record Candidate(AlignedRow upper, AlignedRow lower, Relation relation, int score, List<Ground> grounds) {

		boolean isOneQuantity() {
			return relation == Relation.SAME || relation == Relation.UNIT_DIFFERS
					|| grounds.stream().anyMatch(ground -> ground.kind() == Ground.Kind.OTHER_PRICES);
		}

		boolean isPartOfSector() {
			return grounds.getFirst().kind() == Ground.Kind.NARROWER;
		}
	}

	/** Beyond so many pairs only rows of one name are compared: the tables of two plans are far from it, and a check must end. */
	private static final long MOST_PAIRS = 250_000;
	private static final int MOST_NAMESAKES = 16;
	private static final int KNOWN = 99;
	private static final int OTHER_DIMENSION = 30;
	private static final int PART = 6;
	private static final int CATEGORY = 2;

	private final NameTable names;
	private final List<String> sector;
	private final List<AlignedRow> upper;
	private final List<AlignedRow> lower;
	private final RowFilter allowed;

	/** Which pairs nobody has ruled out. */
	@FunctionalInterface
	interface RowFilter {
		boolean mayPair(AlignedRow upper, AlignedRow lower);
	}

	/**
	 * @param upper the rows to find counterparts for
	 * @param lower the rows that are free to be counterparts
	 */
	RowPairs(AlignedPlan above, List<AlignedRow> upper, AlignedPlan below, List<AlignedRow> lower, NameTable names, RowFilter allowed) {
		this.upper = upper;
		this.lower = lower;
		this.names = names;
		this.allowed = allowed;
		sector = Stream.of(above, below).flatMap(plan -> plan.sector().stream()).distinct()
				.sorted(Comparator.comparingInt(String::length).reversed()).toList();
	}

	Map<AlignedRow, Proposal> proposals() {
		List<Candidate> candidates = new ArrayList<>();
		Function<AlignedRow, List<AlignedRow>> near = (long) upper.size() * lower.size() > MOST_PAIRS ? ofOneName() : above -> lower;
		for (AlignedRow above : upper) {
			for (AlignedRow below : near.apply(above)) {
				if (allowed.mayPair(above, below)) {
					candidate(above, below).ifPresent(candidates::add);
				}
			}
		}
		candidates.sort(Comparator.comparingInt((Candidate candidate) -> candidate.isOneQuantity() ? 0 : 1)
				.thenComparing(Comparator.comparingInt(Candidate::score).reversed()));
		Map<AlignedRow, List<Candidate>> chosen = new HashMap<>();
		Set<AlignedRow> taken = new HashSet<>();
		for (Candidate candidate : candidates) {
			List<Candidate> before = chosen.get(candidate.upper());
			boolean more = before != null && candidate.isPartOfSector() && before.stream().allMatch(Candidate::isPartOfSector);
			if (candidate.relation() != Relation.NONE && !taken.contains(candidate.lower()) && (before == null || more)) {
				chosen.computeIfAbsent(candidate.upper(), first -> new ArrayList<>()).add(candidate);
				taken.add(candidate.lower());
			}
		}
		Map<AlignedRow, Proposal> proposals = new HashMap<>();
		for (AlignedRow above : upper) {
			List<Candidate> its = chosen.get(above);
			proposals.put(above, its == null ? nothing(above, candidates) : proposal(its));
		}
		return proposals;
	}

	private Function<AlignedRow, List<AlignedRow>> ofOneName() {
		Map<String, List<AlignedRow>> byName = new HashMap<>();
		for (AlignedRow below : lower) {
			List<AlignedRow> namesakes = byName.computeIfAbsent(below.quantity().whole(), first -> new ArrayList<>());
			if (namesakes.size() < MOST_NAMESAKES) {
				namesakes.add(below);
			}
		}
		return above -> byName.getOrDefault(above.quantity().whole(), List.of());
	}

	private static Proposal proposal(List<Candidate> candidates) {
		List<AlignedRow> rows = candidates.stream().map(Candidate::lower).sorted(Comparator.comparingInt(AlignedRow::number)).toList();
		return new Proposal(rows, candidates.getFirst().relation(), candidates.stream().mapToInt(Candidate::score).min().orElseThrow(),
				candidates.stream().flatMap(candidate -> candidate.grounds().stream()).distinct().toList());
	}

	/** No counterpart; what comes near is named with the reason why it is none. */
	private static Proposal nothing(AlignedRow above, List<Candidate> candidates) {
		List<Ground> near = candidates.stream().filter(candidate -> candidate.upper() == above && candidate.relation() == Relation.NONE)
				.sorted(Comparator.comparingInt(Candidate::score).reversed()).limit(2).map(candidate -> candidate.grounds().getFirst()).toList();
		return new Proposal(List.of(), Relation.NONE, 0, near);
	}

	private Optional<Candidate> candidate(AlignedRow above, AlignedRow below) {
		Optional<Relation> known = names.relation(above.quantity(), below.quantity());
		Optional<Likeness> likeness = known.isPresent()
				? Optional.of(new Likeness(known.get(), KNOWN, Ground.of(Ground.Kind.KNOWN_NAMES, above.name(), below.name())))
				: Likeness.of(above, below, sector);
		return likeness.flatMap(like -> like.relation() == Relation.DEFINITION_DIFFERS ? related(above, below, like) : Optional.of(weighed(above, below, like)));
	}

	/** A part of a quantity is one only in a unit of the same kind. */
	private static Optional<Candidate> related(AlignedRow above, AlignedRow below, Likeness like) {
		boolean part = like.ground().kind() == Ground.Kind.NARROWER || like.ground().kind() == Ground.Kind.WIDER;
		if (part && (!above.unit().speaksOf(below.unit()) || below.isPart())) {
			return Optional.empty();
		}
		return Optional.of(new Candidate(above, below, like.relation(), scored(above, below, like), List.of(like.ground())));
	}

	private static Candidate weighed(AlignedRow above, AlignedRow below, Likeness like) {
		List<Ground> grounds = new ArrayList<>(List.of(like.ground()));
		Relation relation = like.relation();
		int score = scored(above, below, like);
		if (relation == Relation.SAME || relation == Relation.UNIT_DIFFERS) {
			Unit from = above.unit();
			Unit to = below.unit();
			relation = relationByFigures(above, below);
			if (relation == Relation.UNIT_DIFFERS) {
				grounds.add(Ground.of(Ground.Kind.UNIT, from.text(), to.text()));
			} else if (isOtherDimension(from, to)) {
				grounds.add(Ground.of(Ground.Kind.OTHER_DIMENSION, from.text(), to.text()));
				score = Math.max(1, score - OTHER_DIMENSION);
			} else if (relation == Relation.DEFINITION_DIFFERS) {
				grounds.add(Ground.of(Ground.Kind.OTHER_PRICES));
			}
		}
		if (!above.indicator().getNotes().isEmpty() && !below.indicator().getNotes().isEmpty()
				&& !above.indicator().getNotes().equals(below.indicator().getNotes())) {
			grounds.add(Ground.of(Ground.Kind.NOTES, String.join("", above.indicator().getNotes()), String.join("", below.indicator().getNotes())));
		}
		return new Candidate(above, below, relation, score, grounds);
	}

	/** How two rows of one name relate: by their units, and by the prices that they are in. */
	static Relation relationByFigures(AlignedRow above, AlignedRow below) {
		Unit from = above.unit();
		Unit to = below.unit();
		if (isOtherDimension(from, to) || RowJudge.pricesDiffer(above, below)) {
			return Relation.DEFINITION_DIFFERS;
		}
		return from.convertsTo(to) && from.factor().compareTo(to.factor()) != 0 ? Relation.UNIT_DIFFERS : Relation.SAME;
	}

	private static int scored(AlignedRow above, AlignedRow below, Likeness like) {
		int category = !above.category().isEmpty() && above.category().equals(below.category()) ? CATEGORY : 0;
		return Math.clamp(like.score() + (long) category - (below.isPart() && !above.isPart() ? PART : 0), 1, 100);
	}

	private static boolean isOtherDimension(Unit one, Unit other) {
		return one.isKnown() && other.isKnown() && one.dimension() != Dimension.NONE && other.dimension() != Dimension.NONE && !one.speaksOf(other);
	}
}
