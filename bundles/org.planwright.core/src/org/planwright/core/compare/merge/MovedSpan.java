package org.planwright.core.compare.merge;

import java.util.ArrayList;
import java.util.List;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;

/** Where words of one text stand in another that was made of it. */
final class MovedSpan {

	/**
	 * A place in a text.
	 *
	 * @param whole whether all the words are there, next to each other
	 */
	record Span(int start, int end, boolean whole) {

		boolean isEmpty() {
			return start >= end;
		}
	}

	private final String from;
	private final String to;
	/** For each character its place in the other text, or -1; null where both texts are one. */
	private final int[] places;

	MovedSpan(String from, String to) {
		this.from = from;
		this.to = to;
		places = from.equals(to) ? null : places();
	}

	/** Where words are; an empty span where nothing is left of them. Places outside the text are brought into it. */
	Span place(int start, int end) {
		int first = Math.clamp(start, 0, from.length());
		int last = Math.clamp(end, first, from.length());
		if (places == null) {
			return new Span(first, last, true);
		}
		int begin = -1;
		int finish = -1;
		boolean whole = true;
		for (int i = first; i < last; i++) {
			if (places[i] < 0) {
				whole = false;
			} else {
				whole &= finish < 0 || finish == places[i];
				begin = begin < 0 ? places[i] : begin;
				finish = places[i] + 1;
			}
		}
		if (begin < 0) {
			int at = behind(first);
			return new Span(at, at, first == last);
		}
		return new Span(begin, finish, whole && finish - begin == last - first);
	}

	/** Behind the nearest character before an offset that is left. */
	private int behind(int offset) {
		for (int i = offset - 1; i >= 0; i--) {
			if (places[i] >= 0) {
				return places[i] + 1;
			}
		}
		return 0;
	}

	/** Sentences first, so that words are not followed into a sentence that only has the same characters. */
	private int[] places() {
		int[] found = new int[from.length()];
		List<String> was = Sentences.of(from);
		List<String> now = Sentences.of(to);
		int[] starts = starts(was);
		int[] nowStarts = starts(now);
		int sentence = 0;
		int shift = 0;
		for (AbstractDelta<String> delta : DiffUtils.diff(was, now).getDeltas()) {
			int first = delta.getSource().getPosition();
			int last = first + delta.getSource().size();
			int there = delta.getTarget().getPosition();
			int thereEnd = there + delta.getTarget().size();
			same(found, starts[sentence], starts[first], shift);
			characters(found, starts[first], starts[last], nowStarts[there], nowStarts[thereEnd]);
			shift = nowStarts[thereEnd] - starts[last];
			sentence = last;
		}
		same(found, starts[sentence], from.length(), shift);
		return found;
	}

	private static void same(int[] found, int start, int end, int shift) {
		for (int i = start; i < end; i++) {
			found[i] = i + shift;
		}
	}

	private void characters(int[] found, int start, int end, int thereStart, int thereEnd) {
		int at = start;
		int shift = thereStart - start;
		for (AbstractDelta<Integer> delta : DiffUtils.diff(characters(from, start, end), characters(to, thereStart, thereEnd), new MyersDiffWithLinearSpace<>())
				.getDeltas()) {
			int first = start + delta.getSource().getPosition();
			int last = first + delta.getSource().size();
			same(found, at, first, shift);
			for (int i = first; i < last; i++) {
				found[i] = -1;
			}
			shift = thereStart + delta.getTarget().getPosition() + delta.getTarget().size() - last;
			at = last;
		}
		same(found, at, end, shift);
	}

	private static List<Integer> characters(String text, int start, int end) {
		List<Integer> characters = new ArrayList<>(end - start);
		for (int i = start; i < end; i++) {
			characters.add((int) text.charAt(i));
		}
		return characters;
	}

	private static int[] starts(List<String> sentences) {
		int[] starts = new int[sentences.size() + 1];
		for (int i = 0; i < sentences.size(); i++) {
			starts[i + 1] = starts[i] + sentences.get(i).length();
		}
		return starts;
	}
}
