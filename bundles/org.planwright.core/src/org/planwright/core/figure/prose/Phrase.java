package org.planwright.core.figure.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.core.figure.Glyphs;

/** A name or a piece of prose as comparable tokens: one a Chinese character, one a run of letters and digits. */
final class Phrase {

	/** The Chinese characters as tokens, each made once: a plan has ten thousands of them. Threads that make the same one at once do no harm. */
	private static final String[] CHARACTERS = new String['\u9fff' - '\u4e00' + 1];
	private static final String IN_EVERY_SPACE = " -\t\n\u000B\f\r";
	private static final Pattern SPACE_IN_NAME = Pattern
			.compile("(?<=[a-z0-9])[\\s\\-]+(?=(?:pon|gpon|epon|cat\\d|iot)\\b)|(?<=[\u4e00-\u9fff])\\s+|\\s+(?=[\u4e00-\u9fff])");

	private final List<String> tokens;

	private final int weight;
	private final int[] hashes;
	/** One bit a hash: what is not in the one is not in the other. */
	private final long bits;
	/** Found when asked for; see {@link #head()}. */
	private Integer head;

	private Phrase(List<String> tokens) {
		this.tokens = tokens;
		hashes = new int[tokens.size()];
		int sum = 0;
		long hashed = 0;
		for (int i = 0; i < hashes.length; i++) {
			hashes[i] = tokens.get(i).hashCode();
			hashed |= 1L << hashes[i];
			sum += weight(tokens.get(i));
		}
		weight = sum;
		bits = hashed;
	}

	static Phrase of(String text) {
		return ofFolded(Glyphs.fold(text).toLowerCase(Locale.ROOT));
	}

	/** That of a text whose glyphs are folded and whose letters are small. */
	static Phrase ofFolded(String text) {
		String canonical = Glyphs.holdsAny(text, IN_EVERY_SPACE) ? SPACE_IN_NAME.matcher(text).replaceAll("") : text;
		return new Phrase(List.copyOf(tokens(Lexicon.oneWordForOneThing(canonical))));
	}

	private static List<String> tokens(String canonical) {
		List<String> tokens = new ArrayList<>();
		int start = 0;
		while (start < canonical.length()) {
			int end = start;
			while (end < canonical.length() && isLatin(canonical.charAt(end))) {
				end++;
			}
			boolean single = end == start;
			end = single ? start + 1 : end;
			if (!single || isWhole(canonical.charAt(start))) {
				String token = single ? character(canonical.charAt(start)) : canonical.substring(start, end);
				if (!isRepeated(tokens, token)) {
					tokens.add(token);
				}
			}
			start = end;
		}
		return tokens;
	}

	private static String character(char c) {
		int place = c - '\u4e00';
		if (place < 0) {
			return String.valueOf(c);
		}
		String known = CHARACTERS[place];
		if (known == null) {
			known = String.valueOf(c);
			CHARACTERS[place] = known;
		}
		return known;
	}

	/** A letter or digit of a token that is a run of them. */
	private static boolean isLatin(char c) {
		return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
	}

	/** A token by itself. */
	private static boolean isWhole(char c) {
		return c >= '\u4e00' && c <= '\u9fff' || c == '%';
	}

	/** An abbreviation that repeats what stands before it, as 电能利用效率（PUE） does once both are PUE. */
	private static boolean isRepeated(List<String> tokens, String token) {
		return token.length() > 1 && !tokens.isEmpty() && tokens.get(tokens.size() - 1).equals(token);
	}

	List<String> tokens() {
		return tokens;
	}

	/** How many tokens there are. */
	int size() {
		return hashes.length;
	}

	/** A number that equal tokens share, and few others. */
	int hash(int place) {
		return hashes[place];
	}

	/** Tells whether a token of this is the same as one of another phrase. */
	boolean hasSame(int place, Phrase other, int otherPlace) {
		return hashes[place] == other.hashes[otherPlace] && tokens.get(place).equals(other.tokens.get(otherPlace));
	}

	/** Tells whether the tokens of another phrase that stand in this one say at least half of what all of them say. */
	boolean hasHalf(Phrase other) {
		int shared = 0;
		int left = other.weight;
		for (int i = 0; i < other.hashes.length && 2 * (shared + left) >= other.weight; i++) {
			int weighs = weight(other.tokens.get(i));
			left -= weighs;
			if (has(other, i)) {
				shared += weighs;
			}
			if (2 * shared >= other.weight) {
				return true;
			}
		}
		return other.weight == 0;
	}

	private boolean has(Phrase other, int place) {
		if ((bits >>> other.hashes[place] & 1) != 0) {
			for (int i = 0; i < hashes.length; i++) {
				if (hasSame(i, other, place)) {
					return true;
				}
			}
		}
		return false;
	}

	/** Place of the last token that says what is measured, before those that only count; negative where there is none. */
	int head() {
		if (head == null) {
			Matcher counting = Lexicon.COUNTING_AT_END.matcher(toString());
			head = size() - 1 - (counting.find() && counting.start() > 0 ? counting.group().length() : 0);
		}
		return head;
	}

	boolean isEmpty() {
		return tokens.isEmpty();
	}

	/** How much a token says: a run of letters and digits as much as a word of two or three characters. */
	static int weight(String token) {
		return weight(token.length());
	}

	private static int weight(int length) {
		return Math.min(3, length);
	}

	/** What all its tokens say together. */
	int weight() {
		return weight;
	}

	/** What the tokens of a text say together, without making them. */
	static int weightOf(String text) {
		int weight = 0;
		int run = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			boolean latin = isLatin(c);
			if (!latin) {
				weight += weight(run) + (isWhole(c) ? 1 : 0);
			}
			run = latin ? run + 1 : 0;
		}
		return weight + weight(run);
	}

	/**
	 * The shortest runs of tokens that say enough to be found in another phrase ({@link Tiling}): two phrases without one in common have
	 * nothing in common.
	 */
	List<String> runs() {
		List<String> runs = new ArrayList<>(tokens.size());
		for (int i = 0; i < tokens.size(); i++) {
			if (tokens.get(i).length() > 1) {
				runs.add(tokens.get(i));
			}
			if (i > 0) {
				runs.add(tokens.get(i - 1) + ' ' + tokens.get(i));
			}
		}
		return runs;
	}

	/** Tells whether a token is a run of letters and digits that names a technology: 5g, ipv6, 10gpon. */
	static boolean isLatin(String token) {
		for (int i = 0; i < token.length(); i++) {
			if (token.charAt(i) >= 'a' && token.charAt(i) <= 'z') {
				return true;
			}
		}
		return false;
	}

	@Override
	public String toString() {
		return String.join("", tokens);
	}
}
