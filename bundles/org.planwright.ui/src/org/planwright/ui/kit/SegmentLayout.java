package org.planwright.ui.kit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where the words of a bar stand: with room around them, closer together where there is less of it, and where they do not fit even then the
 * first ones and the chosen one, with a sign for the others behind them. In pixels; knows no control.
 *
 * @param shown from left to right
 * @param hidden places of the words that have no room
 */
public record SegmentLayout(List<Segment> shown, List<Integer> hidden) {

	/** The place of the sign for what has no room. */
	public static final int MORE = -1;

	/**
	 * A word of the bar.
	 *
	 * @param index its place among all words, or {@link #MORE}
	 */
	public record Segment(int index, int x, int width) {
		boolean has(int at) {
			return at >= x && at < x + width;
		}
	}

	/**
	 * How much room there is.
	 *
	 * @param width of the bar
	 * @param around each word, both sides together, where there is enough
	 * @param least around each word where there is not
	 * @param more width of the sign for what has no room
	 */
	public record Room(int width, int around, int least, int more) {
	}

	public SegmentLayout {
		shown = List.copyOf(shown);
		hidden = List.copyOf(hidden);
	}

	/**
	 * Lays words out.
	 *
	 * @param words their widths
	 * @param chosen the place of the word that is always seen; negative for none
	 */
	public static SegmentLayout of(int[] words, Room room, int chosen) {
		int left = room.width() - Arrays.stream(words).sum();
		int around = words.length == 0 ? 0 : Math.min(room.around(), left / words.length);
		boolean all = around >= room.least();
		List<Integer> hidden = all ? List.of() : hidden(words, room, chosen);
		List<Segment> shown = new ArrayList<>();
		int x = 0;
		for (int i = 0; i < words.length; i++) {
			if (!hidden.contains(i)) {
				Segment segment = new Segment(i, x, words[i] + (all ? around : room.least()));
				shown.add(segment);
				x += segment.width();
			}
		}
		if (!all) {
			shown.add(new Segment(MORE, x, room.more()));
		}
		return new SegmentLayout(shown, hidden);
	}

	private static List<Integer> hidden(int[] words, Room room, int chosen) {
		int left = room.width() - room.more() - (chosen < 0 ? 0 : words[chosen] + room.least());
		int first = 0;
		while (first < words.length && (first == chosen || left >= words[first] + room.least())) {
			left -= first == chosen ? 0 : words[first] + room.least();
			first++;
		}
		return IntStream.range(first, words.length).filter(i -> i != chosen).boxed().toList();
	}
}
