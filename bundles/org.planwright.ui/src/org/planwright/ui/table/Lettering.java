package org.planwright.ui.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.TextLayout;

/**
 * Measures words by their characters, each measured once: asking the system for every cell costs more than drawing it. It also knows
 * how far words have to be moved so that Chinese characters, digits and letters of a row stand on one line. Where the font has no
 * Chinese characters the system takes them from another one, whose line is higher, and words with and without them would dance.
 */
final class Lettering {

	/** A character is measured this many times side by side, since the system gives whole pixels. */
	private static final int SIDE_BY_SIDE = 32;
	/** The first of the characters that come from the Chinese font, punctuation included. */
	private static final int FIRST_CHINESE = 0x2e80;
	private static final String ELLIPSIS = "…";
	private static final String CLOSING = "，。；：、！？）》”’〉】％%";

	/** What is known of one font. */
	private static final class Known {
		private int height;
		private int chineseShift;
		private int latinShift;
		private final Map<Integer, Float> widths = new HashMap<>();
	}

	private final Device device;
	private final Map<Font, Known> fonts = new IdentityHashMap<>();

	Lettering(Device device) {
		this.device = device;
	}

	/** Width of words in pixels; the GC has the font. */
	int width(GC gc, Font font, String words) {
		Known known = known(font);
		float width = 0;
		for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
			width += width(gc, known, words.codePointAt(i));
		}
		return (int) Math.ceil(width);
	}

	/** The words, or as many of them as there is room for, with an ellipsis; the GC has the font. */
	String cut(GC gc, Font font, String words, int room) {
		Known known = known(font);
		float dots = width(gc, known, ELLIPSIS.codePointAt(0));
		float width = 0;
		int fitting = 0;
		for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
			if (width + dots <= room) {
				fitting = i;
			}
			width += width(gc, known, words.codePointAt(i));
			if (width > room) {
				return words.substring(0, fitting) + ELLIPSIS;
			}
		}
		return words;
	}

	/**
	 * The words on lines of a width; the last one is cut, with an ellipsis, where there are more lines than asked for. A line begins with no closing
	 * punctuation, and no number is broken. The GC has the font.
	 */
	List<String> lines(GC gc, Font font, String words, int room, int most) {
		List<String> lines = new ArrayList<>();
		for (String paragraph : words.strip().split("\\R")) {
			int start = 0;
			while (start < paragraph.length() || paragraph.isEmpty() && start == 0) {
				if (lines.size() == most - 1) {
					String rest = words.strip().substring(words.strip().indexOf(paragraph) + start).replaceAll("\\R", " ");
					lines.add(cut(gc, font, rest, room));
					return lines;
				}
				int end = breakAt(gc, font, paragraph, start, room);
				lines.add(paragraph.substring(start, end));
				start = Math.max(end, start + 1);
			}
		}
		return lines;
	}

	private int breakAt(GC gc, Font font, String words, int start, int room) {
		Known known = known(font);
		float width = 0;
		for (int i = start; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
			width += width(gc, known, words.codePointAt(i));
			if (width > room && i > start) {
				int end = i;
				while (end > start && (CLOSING.indexOf(words.charAt(end)) >= 0 || isOneWord(words.charAt(end - 1), words.charAt(end)))) {
					end--;
				}
				return end > start ? end : i;
			}
		}
		return words.length();
	}

	/** A number or a Latin word is not broken. */
	private static boolean isOneWord(char before, char after) {
		return before > ' ' && before < FIRST_CHINESE && after > ' ' && after < FIRST_CHINESE;
	}

	/** Where the upper edge of words has to stand, so that the line of letters is in the middle of a cell. */
	int top(Font font, String words, int y, int height) {
		Known known = known(font);
		boolean chinese = words.chars().anyMatch(character -> character >= FIRST_CHINESE);
		return y + (height - known.height) / 2 + (chinese ? known.chineseShift : known.latinShift);
	}

	private static float width(GC gc, Known known, int character) {
		Float width = known.widths.get(character);
		if (width == null) {
			width = gc.stringExtent(Character.toString(character).repeat(SIDE_BY_SIDE)).x / (float) SIDE_BY_SIDE;
			known.widths.put(character, width);
		}
		return width;
	}

	private Known known(Font font) {
		return fonts.computeIfAbsent(font, this::measure);
	}

	private Known measure(Font font) {
		Known known = new Known();
		TextLayout layout = new TextLayout(device);
		try {
			layout.setFont(font);
			layout.setText("1");
			FontMetrics latin = layout.getLineMetrics(0);
			known.height = layout.getBounds().height;
			layout.setText("国");
			FontMetrics chinese = layout.getLineMetrics(0);
			int raise = (layout.getBounds().height - known.height) / 2;
			known.chineseShift = -raise;
			known.latinShift = chinese.getAscent() - latin.getAscent() - raise;
		} finally {
			layout.dispose();
		}
		return known;
	}
}
