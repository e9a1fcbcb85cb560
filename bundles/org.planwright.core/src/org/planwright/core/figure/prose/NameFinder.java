package org.planwright.core.figure.prose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the clauses of a text that name an indicator, with or without a figure: 推动5G行业虚拟专网建设 names 5G虚拟专网数.
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

	private final List<Phrase> names;
	private final NameMatch.Neutral neutral;
	private final NameMatch.Neutral strict;

	/**
	 * Makes a finder for one name.
	 *
	 * @param name the bare name
	 * @param aliases its other names
	 * @param wordsOfThePlan as for {@link MentionMatcher}
	 */
	public NameFinder(String name, Collection<String> aliases, Collection<String> wordsOfThePlan) {
		names = Stream.concat(Stream.of(name), aliases.stream()).map(Phrase::of).filter(phrase -> !phrase.isEmpty()).toList();
		neutral = new NameMatch.Neutral(Lexicon.neutral(wordsOfThePlan), Lexicon.measuring(wordsOfThePlan));
		strict = NameMatch.Neutral.of(wordsOfThePlan);
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
		for (Phrase name : names) {
			if (sharesHalf(name, clause.tokens())) {
				best = Math.max(best, NameMatch.of(name, clause.phrase(), by).recall());
			}
		}
		return best;
	}

	/** A quick look that saves the slow one: a clause that lacks more than half of a name's signs, what it counts by aside, can't name it. */
	private static boolean sharesHalf(Phrase name, Set<String> tokens) {
		int shared = 0;
		for (String token : name.tokens()) {
			shared += tokens.contains(token) ? Phrase.weight(token) : 0;
		}
		return 3 * shared >= name.weight();
	}
}
