package org.planwright.core.figure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which two characters a match of a pattern can begin with. Found out as texts ask for them and kept, for the same few hundred pairs stand
 * in all texts: a look at two characters saves most of the attempts to match. For any number of threads.
 */
final class Beginnings {

	private static final Pattern LOOKING_BEHIND = Pattern.compile("\\(\\?<[=!][^()]*\\)");
	/** What makes the beginning of a match depend on what stands before it, besides what can be left out. */
	private static final Pattern BOUND_TO_CONTEXT = Pattern.compile("\\(\\?<=|\\\\[bBG]|\\^(?<!\\[\\^)");
	/** How many pairs are kept; a power of two. */
	private static final int KEPT = 1024;

	/** The pattern without what looks behind; null where that would be another one. */
	private final Pattern ahead;
	/** Pairs by where they are kept. Each is written at once and speaks for itself, so that threads need not wait for each other. */
	private final int[] possible;
	private final int[] impossible;

	Beginnings(Pattern pattern) {
		String looking = withoutLookingBehind(pattern);
		ahead = BOUND_TO_CONTEXT.matcher(looking).find() ? null : Pattern.compile(looking, pattern.flags());
		possible = new int[ahead == null ? 0 : KEPT];
		impossible = new int[ahead == null ? 0 : KEPT];
	}

	/** The pattern as it is where anything may stand before the text. */
	static String withoutLookingBehind(Pattern pattern) {
		return LOOKING_BEHIND.matcher(pattern.pattern()).replaceAll("");
	}

	/** Tells whether a match may begin with two characters, whatever stands around them. */
	boolean mayBe(char first, char second) {
		if (ahead == null) {
			return true;
		}
		int pair = first << Character.SIZE | second;
		int place = (first * 31 + second) & KEPT - 1;
		if (impossible[place] == pair) {
			return false;
		}
		return possible[place] == pair || find(pair, place);
	}

	private boolean find(int pair, int place) {
		Matcher matcher = ahead.matcher(String.valueOf(new char[] { (char) (pair >>> Character.SIZE), (char) pair }));
		// One that fails before it has come to the end fails whatever stands behind it.
		boolean may = matcher.lookingAt() || matcher.hitEnd();
		(may ? possible : impossible)[place] = pair;
		return may;
	}
}
