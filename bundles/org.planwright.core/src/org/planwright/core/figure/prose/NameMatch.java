package org.planwright.core.figure.prose;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/**
 * How well a piece of prose names an indicator. Weights are those of {@link Phrase#weight}; neutral words weigh nothing.
 *
 * @param found weight of the name's tokens that stand in the prose
 * @param missing weight of the name's tokens that do not
 * @param extra weight of the prose's tokens that are not in the name: a qualifier, or another thing altogether
 * @param head whether the last words of the name, those that say what is measured, stand in the prose
 */
record NameMatch(int found, int missing, int extra, boolean head) {

	/** Prose that has nothing of the name. */
	static final NameMatch NONE = new NameMatch(0, 0, 0, false);

	/** The words that count for nothing in prose and in a name. */
	record Neutral(WordSet inProse, WordSet inName) {
		static Neutral of(Collection<String> ofThePlan) {
			return new Neutral(Lexicon.neutral(ofThePlan), Lexicon.neutralInName(ofThePlan));
		}

		/** Tells whether prose has nothing but neutral words. */
		boolean coversAll(Phrase prose) {
			return Phrase.weightOf(inProse.replaceIn(prose.toString(), "")) == 0;
		}
	}

	/** Compares a name with prose that ends where the figure begins. */
	static NameMatch of(Phrase name, Phrase prose, Neutral neutral) {
		Tiling tiling = new Tiling(name, prose);
		return of(name, prose, tiling, prose.tokens().size(), neutral);
	}

	/** Compares a name with a clause of which only the beginning, up to the name's last word, is the subject. */
	static NameMatch ofClause(Phrase name, Phrase clause, Neutral neutral) {
		Tiling tiling = new Tiling(name, clause);
		return of(name, clause, tiling, tiling.inProse().length(), neutral);
	}

	private static NameMatch of(Phrase name, Phrase prose, Tiling tiling, int until, Neutral neutral) {
		int found = found(name, tiling);
		if (found == 0) {
			return NONE;
		}
		int extra = weightOutside(prose.tokens(), tiling.inProse(), until, neutral.inProse());
		boolean head = hasHead(name, tiling.inName()) || until == prose.size() && endAlike(name, prose, tiling);
		return new NameMatch(found, missing(name, tiling, neutral), extra, head);
	}

	/** The share of a name that stands in prose, in percent: {@link #recall()} without the cost of the rest. */
	static int recall(Phrase name, Phrase prose, Neutral neutral) {
		Tiling tiling = new Tiling(name, prose);
		int found = found(name, tiling);
		return found == 0 ? 0 : recall(found, missing(name, tiling, neutral));
	}

	private static int found(Phrase name, Tiling tiling) {
		int found = 0;
		for (int i = tiling.inName().nextSetBit(0); i >= 0; i = tiling.inName().nextSetBit(i + 1)) {
			found += Phrase.weight(name.tokens().get(i));
		}
		return found;
	}

	private static int missing(Phrase name, Tiling tiling, Neutral neutral) {
		return weightOutside(name.tokens(), tiling.inName(), name.tokens().size(), neutral.inName());
	}

	/** The weight of the tokens that are not marked, less the neutral words among them. */
	private static int weightOutside(List<String> tokens, BitSet marked, int until, WordSet neutral) {
		int weight = 0;
		int i = 0;
		while (i < until) {
			int from = marked.nextClearBit(i);
			int next = marked.nextSetBit(from);
			int to = Math.min(until, next < 0 ? until : next);
			if (from < to) {
				weight += Phrase.weightOf(neutral.replaceIn(String.join("", tokens.subList(from, to)), " "));
			}
			i = Math.max(to, from + 1);
		}
		return weight;
	}

	private static boolean hasHead(Phrase name, BitSet inName) {
		return name.head() >= 0 && inName.get(name.head());
	}

	/** Whether the prose ends with the head of the name, in whatever order the words before it stand: 生产总值占行业比重, 占行业生产总值比重. */
	private static boolean endAlike(Phrase name, Phrase prose, Tiling tiling) {
		int last = prose.size() - 1;
		return name.head() >= 0 && last >= 0 && !tiling.inProse().get(last) && name.hasSame(name.head(), prose, last);
	}

	/** Whether the prose has every word of the name. */
	boolean isFull() {
		return found > 0 && missing == 0;
	}

	/** Whether the prose has nothing but words of the name. */
	boolean isPure() {
		return found > 0 && extra == 0;
	}

	/** The share of the name that stands in the prose, in percent. */
	int recall() {
		return found == 0 ? 0 : recall(found, missing);
	}

	private static int recall(int found, int missing) {
		return 100 * found / (found + missing);
	}

	/** The share of the prose that is the name, in percent. */
	int precision() {
		return found == 0 ? 0 : 100 * found / (found + extra);
	}
}
