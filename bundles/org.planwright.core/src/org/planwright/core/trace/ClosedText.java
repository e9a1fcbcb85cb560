package org.planwright.core.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.planwright.core.figure.Glyphs;
import org.planwright.core.figure.SignedPattern;

/** A text with blanks left out, in lower case and one form of each glyph, that remembers where its characters stood. Not thread-safe. */
final class ClosedText {

	private final String closed;
	private final int[] places;
	/** Several indicators share their topics, so that what was found once is kept. */
	private final Map<SignedPattern, List<Topics.Hit>> found = new HashMap<>();

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
	List<Topics.Hit> find(SignedPattern pattern) {
		return found.computeIfAbsent(pattern, p -> {
			List<Topics.Hit> hits = new ArrayList<>();
			SignedPattern.Search search = p.in(closed);
			while (search.find()) {
				hits.add(new Topics.Hit(places[search.start()], places[search.end() - 1] + 1));
			}
			return hits;
		});
	}
}
