package org.planwright.core.figure.prose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Finds the clauses of a text that name one thing, such as an indicator, with or without a figure: 推动5G行业虚拟专网建设 names 5G虚拟专网数.
 *
 * <p>What a name counts by (数, 占比, 普及率) may be missing from prose; what it counts may not.
 */
public final class NameFinder {

	/**
	 * A clause that names the indicator.
	 *
	 * @param start where the clause begins in the text
	 * @param end where it ends, exclusive
	 * @param quote the clause as printed
	 * @param recall how much it has of what the name counts, in percent
	 * @param nameRecall how much it has of the whole name, in percent
	 */
	public record Naming(int start, int end, String quote, int recall, int nameRecall) {
	}

	private record Name(Phrase phrase, Phrase core) {
	}

	private final List<Name> names;
	private final NameMatch.Neutral neutral;
	private final NameMatch.Neutral strict;

	NameFinder(Collection<String> names, NameMatch.Neutral neutral, NameMatch.Neutral strict) {
		this.names = names.stream().map(Phrase::of).filter(phrase -> !phrase.isEmpty()).map(phrase -> name(phrase, neutral)).toList();
		this.neutral = neutral;
		this.strict = strict;
	}

	private static Name name(Phrase phrase, NameMatch.Neutral neutral) {
		return new Name(phrase, Phrase.of(neutral.inName().replaceIn(phrase.toString(), " ")));
	}

	/**
	 * Finds the clauses that have at least a share of the name.
	 *
	 * @param clauses a title or a paragraph
	 * @param recall the least share, in percent
	 */
	public List<Naming> find(Clauses clauses, int recall) {
		List<Naming> namings = new ArrayList<>();
		for (Clauses.Clause clause : clauses.list()) {
			int best = recall(clause, neutral);
			if (best >= recall) {
				String quote = clauses.text().substring(clause.start(), clause.end());
				namings.add(new Naming(clause.start(), clause.end(), quote, best, recall(clause, strict)));
			}
		}
		return namings;
	}

	private int recall(Clauses.Clause clause, NameMatch.Neutral by) {
		int best = 0;
		for (Name name : names) {
			// A quick look that saves the slow one: a clause without half of the signs that matter in a name can't name it.
			if (clause.phrase().hasHalf(name.core())) {
				best = Math.max(best, NameMatch.recall(name.phrase(), clause.phrase(), by));
			}
		}
		return best;
	}
}
