package org.planwright.core.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.core.figure.Glyphs;

/** A text with blanks left out, in lower case and one form of each glyph, that remembers where its characters stood. Not thread-safe. */
final class ClosedText {

	private final String closed;
	private final int[] places;
	/** Several indicators share their topics, so that what was found once is kept. */
	private final Map<Pattern, List<Topics.Hit>> found = new HashMap<>();

	ClosedText(String text) {
		String folded = Glyphs.fold(text).toLowerCase(Locale.ROOT);
		StringBuilder signs = new StringBuilder(folded.length());
		places = new int[folded.length()];
		for (int i = 0; i < folded.length(); i++) {
			if (!Character.isWhitespace(folded.charAt(i))) {
				places[signs.length()] = i;
				signs.append(folded.charAt(i));
			}
		}
		closed = signs.toString();
	}

	String closed() {
		return closed;
	}

	/** Where the pattern is met, by offsets of the text as it stands. */
	List<Topics.Hit> find(Pattern pattern) {
		return found.computeIfAbsent(pattern, p -> {
			List<Topics.Hit> hits = new ArrayList<>();
			Matcher matcher = p.matcher(closed);
			while (matcher.find()) {
				hits.add(new Topics.Hit(places[matcher.start()], places[matcher.end() - 1] + 1));
			}
			return hits;
		});
	}
}
