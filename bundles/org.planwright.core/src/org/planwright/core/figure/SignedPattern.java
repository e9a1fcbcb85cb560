package org.planwright.core.figure;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A pattern that is only tried where a match can begin: at one of a few signs. Finds what the pattern alone would find; in text that is
 * mostly other words it does so many times faster. Has no use for patterns with {@code ^}.
 */
public final class SignedPattern {

	private final Pattern pattern;
	private final Signs signs;
	private final Beginnings beginnings;
	/** Whether every match begins with a sign that a {@link SignedText} knows the places of. */
	private final boolean placed;

	/**
	 * @param pattern matches no empty text
	 * @param signs every sign that a match can begin with
	 */
	public SignedPattern(Pattern pattern, String signs) {
		this.pattern = pattern;
		this.signs = Signs.of(signs);
		beginnings = new Beginnings(pattern);
		placed = signs.chars().allMatch(sign -> SignedText.isSign((char) sign));
	}

	/** A pattern with every sign that a match can begin with. */
	public static SignedPattern of(String regex, String signs) {
		return new SignedPattern(Pattern.compile(regex), signs);
	}

	/** A pattern of which each match begins with a literal sign: no class, no dot. */
	public static SignedPattern ofWords(Pattern pattern) {
		// A sign can begin a match when the pattern matches it or asks for more behind it.
		Pattern ahead = Pattern.compile(Beginnings.withoutLookingBehind(pattern));
		return new SignedPattern(pattern, pattern.pattern().chars().distinct().mapToObj(Character::toString).filter(sign -> {
			Matcher matcher = ahead.matcher(sign);
			return matcher.lookingAt() || matcher.hitEnd();
		}).collect(Collectors.joining()));
	}

	/** Begins a search of a whole text. */
	public Search in(String text) {
		return in(text, 0, text.length());
	}

	/**
	 * Begins a search of a stretch of text. What stands around it is seen by what looks ahead or behind.
	 *
	 * @param from offset of the first character
	 * @param to offset behind the last one
	 */
	public Search in(String text, int from, int to) {
		return new Search(text, null, from, to);
	}

	/** Begins a search of a whole text whose signs are known. */
	public Search in(SignedText text) {
		return new Search(text.text(), text, 0, text.length());
	}

	/** Finds one match after the other. */
	public final class Search {

		private final String text;
		/** The text with the places of its signs; null where they are not known. */
		private final SignedText signed;
		private final int to;
		private int at;
		private int nextSign;
		/** Made when the first sign is met: in most texts there is none. */
		private Matcher matcher;

		private Search(String text, SignedText signed, int from, int to) {
			this.text = text;
			this.signed = signed;
			this.to = to;
			at = from;
		}

		/** Goes to the next match; false where there is none. */
		public boolean find() {
			return signed == null ? findAnywhere() : placed ? findAtSigns() : findInSigned();
		}

		private boolean findAnywhere() {
			for (int place = at; place < to; place++) {
				if (signs.contains(text.charAt(place)) && matches(place)) {
					return true;
				}
			}
			at = to;
			return false;
		}

		/** The same at a lower cost, since the characters are at hand. */
		private boolean findInSigned() {
			for (int place = at; place < to; place++) {
				if (signs.contains(signed.charAt(place)) && matches(place)) {
					return true;
				}
			}
			at = to;
			return false;
		}

		private boolean findAtSigns() {
			for (; nextSign < signed.count(); nextSign++) {
				int place = signed.place(nextSign);
				if (place >= at && signs.contains(signed.charAt(place)) && matches(place)) {
					return true;
				}
			}
			return false;
		}

		private boolean matches(int place) {
			if (place + 1 < to && !beginnings.mayBe(text.charAt(place), text.charAt(place + 1))) {
				return false;
			}
			matcher = matcher == null ? pattern.matcher(text).useTransparentBounds(true) : matcher;
			if (!matcher.region(place, to).lookingAt()) {
				return false;
			}
			at = matcher.end();
			return true;
		}

		/** The match that was found last. */
		public MatchResult match() {
			return matcher;
		}

		/** Its words. */
		public String group() {
			return matcher.group();
		}

		/** A named group of it; null where that matched nothing. */
		public String group(String name) {
			return matcher.group(name);
		}

		/** A numbered group of it; null likewise. */
		public String group(int number) {
			return matcher.group(number);
		}

		/** Where it begins. */
		public int start() {
			return matcher.start();
		}

		/** Where it ends. */
		public int end() {
			return matcher.end();
		}
	}
}
