package org.planwright.core.figure.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.planwright.core.figure.Glyphs;

/** A name or a piece of prose as comparable tokens: one a Chinese character, one a run of letters and digits. */
final class Phrase {

	private static final Pattern TOKEN = Pattern.compile("[a-z0-9]+|[\u4e00-\u9fff%]");
	private static final Pattern SPACE_IN_NAME = Pattern
			.compile("(?<=[a-z0-9])[\\s\\-]+(?=(?:pon|gpon|epon|cat\\d|iot)\\b)|(?<=[\u4e00-\u9fff])\\s+|\\s+(?=[\u4e00-\u9fff])");

	private final List<String> tokens;

	private final int weight;
	private final int[] hashes;

	private Phrase(List<String> tokens) {
		this.tokens = tokens;
		hashes = tokens.stream().mapToInt(String::hashCode).toArray();
		weight = tokens.stream().mapToInt(Phrase::weight).sum();
	}

	static Phrase of(String text) {
		String canonical = Glyphs.fold(text).toLowerCase(Locale.ROOT);
		canonical = SPACE_IN_NAME.matcher(canonical).replaceAll("");
		canonical = Lexicon.oneWordForOneThing(canonical);
		List<String> tokens = new ArrayList<>();
		Matcher matcher = TOKEN.matcher(canonical);
		while (matcher.find()) {
			if (!isRepeated(tokens, matcher.group())) {
				tokens.add(matcher.group());
			}
		}
		return new Phrase(List.copyOf(tokens));
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

	/** Tells whether a token of this is the same as one of another phrase. */
	boolean hasSame(int place, Phrase other, int otherPlace) {
		return hashes[place] == other.hashes[otherPlace] && tokens.get(place).equals(other.tokens.get(otherPlace));
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

	/** What the tokens of a text say together: as {@link #TOKEN} finds them, without making them. */
	static int weightOf(String text) {
		int weight = 0;
		int run = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			boolean latin = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
			if (!latin) {
				weight += weight(run) + (c >= '\u4e00' && c <= '\u9fff' || c == '%' ? 1 : 0);
			}
			run = latin ? run + 1 : 0;
		}
		return weight + weight(run);
	}

	/**
	 * The shortest runs of tokens that say enough to be found in another phrase ({@link Tiling}): two phrases without one in common have
	 * nothing in common.
	 */
	Stream<String> runs() {
		Stream<String> single = tokens.stream().filter(token -> token.length() > 1);
		return Stream.concat(single, IntStream.range(1, tokens.size()).mapToObj(i -> tokens.get(i - 1) + ' ' + tokens.get(i)));
	}

	/** Tells whether a token is a run of letters and digits that names a technology: 5g, ipv6, 10gpon. */
	static boolean isLatin(String token) {
		return token.chars().anyMatch(c -> c >= 'a' && c <= 'z');
	}

	@Override
	public String toString() {
		return String.join("", tokens);
	}
}
