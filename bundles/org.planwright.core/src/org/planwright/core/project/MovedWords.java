package org.planwright.core.project;

import java.util.ArrayList;
import java.util.List;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;

/**
 * Where words are after a stretch of their text was replaced. Words outside the stretch move as a whole; words within it are followed by
 * what is equal in the old and the new stretch, and where that does not lead to the same words, by looking for those in the new stretch.
 */
public final class MovedWords {

	/**
	 * A place in a text.
	 *
	 * @param start offset of the first character
	 * @param end offset behind the last; not below {@code start}
	 */
	public record Span(int start, int end) {
	}

	private final String before;
	private final String after;
	private final int start;
	private final int end;
	private final int length;
	/** For each character of the old stretch its place in the new one, or -1; null until somebody asks. */
	private int[] kept;

	/**
	 * @param before the text as it was
	 * @param start offset of the first character replaced
	 * @param end offset behind the last
	 * @param replacement what stands there now
	 */
	public MovedWords(String before, int start, int end, String replacement) {
		this.before = before;
		this.start = start;
		this.end = end;
		length = replacement.length();
		after = before.substring(0, start) + replacement + before.substring(end);
	}

	/** The text as it is. */
	public String after() {
		return after;
	}

	/** Where an offset is that marks the end of something: what is inserted right there is behind it. */
	public int end(int offset) {
		return offset <= start ? offset : offset >= end ? offset + length - (end - start) : start + length;
	}

	/** Where an offset is that marks the beginning of something: what is inserted right there is before it. */
	public int begin(int offset) {
		return offset == start && start == end ? offset + length : end(offset);
	}

	/** Tells whether words are among those replaced, in whole or in part, or were inserted into. */
	public boolean touches(int from, int to) {
		return from < end && to > start;
	}

	/** Tells whether the words of a place in the old text are the same as those of a place in the new one. */
	public boolean isSame(int from, int to, Span now) {
		return before.substring(from, to).equals(after.substring(now.start(), now.end()));
	}

	/**
	 * Where words are.
	 *
	 * @return an empty span where nothing is left of them
	 */
	public Span follow(int from, int to) {
		if (!touches(from, to)) {
			return new Span(begin(from), Math.max(begin(from), end(to)));
		}
		if (start == end) {
			return new Span(from, to + length);
		}
		Span there = whatIsLeft(from, to);
		String words = before.substring(from, to);
		return after.substring(there.start(), there.end()).equals(words) ? there : elsewhere(words, there);
	}

	/** The same words as near as may be to where they should be. Those that stood elsewhere before are others, though they sound alike. */
	private Span elsewhere(String words, Span there) {
		Span nearest = null;
		int last = start + length;
		for (int at = after.indexOf(words, Math.max(0, start - words.length() + 1)); at >= 0 && at < last; at = after.indexOf(words, at + 1)) {
			if (nearest == null || Math.abs(at - there.start()) < Math.abs(nearest.start() - there.start())) {
				nearest = new Span(at, at + words.length());
			}
		}
		return nearest == null ? there : nearest;
	}

	/** From the first character of the words that is left to the last. */
	private Span whatIsLeft(int from, int to) {
		int first = -1;
		int last = -1;
		for (int i = from; i < to; i++) {
			int place = placeOf(i);
			if (place >= 0) {
				first = first < 0 ? place : first;
				last = place + 1;
			}
		}
		return first < 0 ? new Span(end(from), end(from)) : new Span(first, last);
	}

	private int placeOf(int offset) {
		if (offset < start) {
			return offset;
		}
		if (offset >= end) {
			return offset + length - (end - start);
		}
		if (kept == null) {
			kept = compare();
		}
		int place = kept[offset - start];
		return place < 0 ? -1 : start + place;
	}

	private int[] compare() {
		List<Character> old = characters(before.substring(start, end));
		List<Character> now = characters(after.substring(start, start + length));
		int[] places = new int[old.size()];
		int at = 0;
		int shift = 0;
		for (AbstractDelta<Character> delta : DiffUtils.diff(old, now, new MyersDiffWithLinearSpace<>()).getDeltas()) {
			for (; at < delta.getSource().getPosition(); at++) {
				places[at] = at + shift;
			}
			if (delta.getType() != DeltaType.EQUAL) {
				for (; at < delta.getSource().getPosition() + delta.getSource().size(); at++) {
					places[at] = -1;
				}
				shift = delta.getTarget().getPosition() + delta.getTarget().size() - at;
			}
		}
		for (; at < places.length; at++) {
			places[at] = at + shift;
		}
		return places;
	}

	private static List<Character> characters(String text) {
		List<Character> characters = new ArrayList<>(text.length());
		for (int i = 0; i < text.length(); i++) {
			characters.add(text.charAt(i));
		}
		return characters;
	}
}
