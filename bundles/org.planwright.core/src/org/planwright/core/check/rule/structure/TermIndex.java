package org.planwright.core.check.rule.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.planwright.core.figure.Glyphs;
import org.planwright.core.figure.Signs;

/**
 * Finds terms in a text, the longest first, so that PON is not found in 10G-PON where both are terms. Case, blanks and hyphens in Latin
 * words do not matter: 10 GPON is 10G-PON.
 */
final class TermIndex {

	/**
	 * A term found.
	 *
	 * @param key the term as {@link #key} writes it
	 * @param start where it begins in the text
	 * @param end where it ends
	 */
	record Hit(String key, int start, int end) {
	}

	private final Set<String> keys = new HashSet<>();
	/** Lengths of the terms that begin with a character, the longest first. */
	private final Map<Character, TreeSet<Integer>> lengths = new HashMap<>();
	private final Signs firsts = new Signs();

	/** Takes a term in; a blank one is passed over. */
	void add(String term) {
		String key = key(term);
		if (!key.isEmpty() && keys.add(key)) {
			firsts.add(key.charAt(0));
			lengths.computeIfAbsent(key.charAt(0), first -> new TreeSet<>((a, b) -> b - a)).add(key.length());
		}
	}

	/** Tells whether a term was taken in. */
	boolean contains(String term) {
		return keys.contains(key(term));
	}

	/** A term without case, blanks and hyphens. */
	static String key(String term) {
		return new Plain(term).text;
	}

	/** The terms in a text, by place. */
	List<Hit> find(Plain plain) {
		List<Hit> hits = new ArrayList<>();
		for (int i = 0; i < plain.length; i++) {
			int length = firsts.contains(plain.characters[i]) && plain.startsWord(i) ? lengthAt(plain, i) : 0;
			if (length > 0) {
				hits.add(new Hit(plain.text.substring(i, i + length), plain.offset(i), plain.offset(i + length - 1) + 1));
				i += length - 1;
			}
		}
		return hits;
	}

	private int lengthAt(Plain plain, int start) {
		TreeSet<Integer> candidates = lengths.get(plain.characters[start]);
		if (candidates != null) {
			for (int length : candidates) {
				int end = start + length;
				if (end <= plain.length && plain.endsWord(end - 1) && keys.contains(plain.text.substring(start, end))) {
					return length;
				}
			}
		}
		return 0;
	}

	/** A text without case, blanks and hyphens that knows its offsets. */
	static final class Plain {
		private final String source;
		private final String text;
		private final char[] characters;
		private final int length;
		private final int[] offsets;

		/** @param source may be null */
		Plain(String source) {
			this.source = source == null ? "" : source;
			characters = this.source.toCharArray();
			offsets = new int[characters.length];
			int count = 0;
			for (int i = 0; i < characters.length; i++) {
				char c = plain(characters[i]);
				if (c != ' ' && c != '-') {
					offsets[count] = i;
					characters[count++] = c;
				}
			}
			length = count;
			text = new String(characters, 0, count);
		}

		private static char plain(char c) {
			if (Han.is(c)) {
				return c;
			}
			char folded = Glyphs.fold(c);
			return Character.isWhitespace(folded) ? ' ' : Character.toUpperCase(folded);
		}

		int offset(int index) {
			return offsets[index];
		}

		/** Whether a word may begin here: inside Latin letters, digits and hyphens none does. */
		boolean startsWord(int index) {
			int at = offset(index);
			return !Han.isLatin(source(at)) || at == 0 || !Han.isLatin(source(at - 1)) && !(source(at - 1) == '-' && at > 1 && Han.isLatin(source(at - 2)));
		}

		boolean endsWord(int index) {
			int next = offset(index) + 1;
			return !Han.isLatin(source(next - 1)) || next == source.length() || !Han.isLatin(source(next))
					&& !(source(next) == '-' && next + 1 < source.length() && Han.isLatin(source(next + 1)));
		}

		private char source(int at) {
			return Glyphs.fold(source.charAt(at));
		}
	}
}
