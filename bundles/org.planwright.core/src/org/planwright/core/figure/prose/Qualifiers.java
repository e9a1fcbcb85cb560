package org.planwright.core.figure.prose;

import java.util.List;

/**
 * What narrows a quantity to one of several kinds that exclude each other: 固定 or 移动, per head or in all.
 *
 * @param rivals the words of {@link Lexicon#RIVALS} that were found, a bit each
 * @param per whether it is one per something
 */
record Qualifiers(long rivals, boolean per) {

	private static final List<String> WORDS = Lexicon.RIVALS.stream().flatMap(List::stream).distinct().toList();
	private static final long[] GROUPS = Lexicon.RIVALS.stream().mapToLong(Qualifiers::bits).toArray();

	/** Reads them from a name or a piece of prose. */
	static Qualifiers of(String words) {
		long found = 0;
		for (int i = 0; i < WORDS.size(); i++) {
			found |= words.contains(WORDS.get(i)) ? 1L << i : 0;
		}
		return new Qualifiers(found, Lexicon.PER.in(words).find());
	}

	private static long bits(List<String> words) {
		if (WORDS.size() > Long.SIZE) {
			throw new IllegalStateException("More rivals than bits: " + WORDS.size());
		}
		return words.stream().mapToLong(word -> 1L << WORDS.indexOf(word)).reduce(0, (a, b) -> a | b);
	}

	/** Tells whether the two speak of different things: one is per head and the other is not, or they have rivals and share none of them. */
	boolean contradict(Qualifiers other) {
		if (per != other.per) {
			return true;
		}
		for (long group : GROUPS) {
			if ((rivals & group) != 0 && (other.rivals & group) != 0 && (rivals & other.rivals & group) == 0) {
				return true;
			}
		}
		return false;
	}
}
