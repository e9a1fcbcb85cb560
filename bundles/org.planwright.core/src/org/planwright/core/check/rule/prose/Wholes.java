package org.planwright.core.check.rule.prose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.planwright.core.check.Column;
import org.planwright.core.check.Place;
import org.planwright.core.check.fact.FigureFacts;
import org.planwright.core.check.fact.PassageFacts;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.core.check.fact.RowFacts;
import org.planwright.core.figure.Interval;
import org.planwright.core.figure.PrintedFigure;
import org.planwright.core.figure.Unit;

/** Finds the number of a whole by the name that a share gives it: in the passage, in those beside it, in the table. */
final class Wholes {

	/** A number with its unit, and how well its name fits. */
	record Amount(PrintedFigure figure, Unit unit, Place place, Names.Likeness likeness) {
	}

	/** A row with its plain name. */
	private record NamedRow(RowFacts row, String name) {
	}

	private static final int NEIGHBOURS = 3;
	/** How many figures of a passage are looked at; keeps texts that are all figures quick. */
	private static final int NEAREST = 40;

	private final PlanFacts plan;
	private final Names names;
	private final Map<PassageFacts, Integer> places = new IdentityHashMap<>();
	private final Map<FigureFacts, String> subjects = new IdentityHashMap<>();
	private Map<Character, List<NamedRow>> rows;

	Wholes(PlanFacts plan) {
		this.plan = plan;
		names = new Names(plan);
		for (PassageFacts passage : plan.passages()) {
			places.put(passage, places.size());
		}
	}

	Names names() {
		return names;
	}

	/** The number that a name leads to; empty where none does, or several that differ. */
	Optional<Amount> find(FigureFacts share, FigureFacts part, String name) {
		String core = names.core(name);
		List<Amount> found = new ArrayList<>();
		for (PassageFacts passage : neighbours(share.passage())) {
			for (FigureFacts facts : near(passage, share)) {
				if (facts != part && ShareStatement.isAmount(facts) && Objects.equals(facts.figure().year(), share.figure().year())) {
					add(found, new Amount(facts.figure().figure(), facts.figure().unit(), facts.place(),
							Names.compare(core, subjects.computeIfAbsent(facts, other -> names.core(other.figure().subject())))), part);
				}
			}
		}
		inRows(share, part, core, found);
		return single(found);
	}

	private void inRows(FigureFacts share, FigureFacts part, String core, List<Amount> found) {
		Integer year = share.figure().year();
		if (year == null || core.isEmpty()) {
			return;
		}
		for (NamedRow named : rowsByFirstSign().getOrDefault(core.charAt(0), List.of())) {
			RowFacts row = named.row();
			Names.Likeness likeness = Names.compare(core, named.name());
			if (year == row.baseYear()) {
				add(found, new Amount(row.baseline(), row.unit(), row.place(Column.BASELINE), likeness), part);
			} else if (year == row.targetYear()) {
				add(found, new Amount(row.target(), row.unit(), row.place(Column.TARGET), likeness), part);
			}
		}
	}

	/** Names that are alike begin with one sign. */
	private Map<Character, List<NamedRow>> rowsByFirstSign() {
		if (rows == null) {
			rows = new HashMap<>();
			for (RowFacts row : plan.rows()) {
				String name = names.core(row.name());
				if (!name.isEmpty()) {
					rows.computeIfAbsent(name.charAt(0), sign -> new ArrayList<>()).add(new NamedRow(row, name));
				}
			}
		}
		return rows;
	}

	/** The figures before a share in its own passage, and the first ones of another. */
	private static List<FigureFacts> near(PassageFacts passage, FigureFacts share) {
		List<FigureFacts> figures = passage.figures();
		if (passage != share.passage()) {
			return figures.subList(0, Math.min(figures.size(), NEAREST));
		}
		int at = Collections.binarySearch(figures, share, Comparator.comparingInt(facts -> facts.figure().end()));
		return figures.subList(Math.max(0, at - NEAREST), Math.max(0, at));
	}

	private static void add(List<Amount> found, Amount amount, FigureFacts part) {
		if (amount.likeness() != Names.Likeness.NONE && amount.figure().hasValue() && part.figure().unit().convertsTo(amount.unit())) {
			found.add(amount);
		}
	}

	private static Optional<Amount> single(List<Amount> found) {
		boolean exact = found.stream().anyMatch(amount -> amount.likeness() == Names.Likeness.SAME);
		List<Amount> best = found.stream().filter(amount -> !exact || amount.likeness() == Names.Likeness.SAME).toList();
		boolean agree = best.stream().allMatch(amount -> inBase(amount).meets(inBase(best.getFirst())));
		return best.isEmpty() || !agree ? Optional.empty() : Optional.of(best.getFirst());
	}

	private static Interval inBase(Amount amount) {
		return Interval.of(amount.figure()).times(amount.unit().factor());
	}

	/** The passage and those around it in the same section. */
	private List<PassageFacts> neighbours(PassageFacts passage) {
		List<PassageFacts> all = plan.passages();
		int at = places.get(passage);
		return all.subList(Math.max(0, at - NEIGHBOURS), Math.min(all.size(), at + NEIGHBOURS + 1)).stream()
				.filter(other -> other.section() == passage.section() && other.box() == passage.box()).toList();
	}
}
