package org.planwright.ui.align;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of an element in one piece, and how they are set. Knows no control.
 *
 * @param text the words
 * @param spans how they are set, in order, side by side
 */
record CardText(String text, List<Span> spans) {

	/** How words are set. */
	enum Role {
		/** Name or heading. */
		TITLE,
		/** Unit and the like, behind it. */
		ASIDE,
		/** Leads a paragraph. */
		HEAD,
		/** What is said. */
		TEXT
	}

	/** Words that are set in one way, from an offset to behind the last character. */
	record Span(int start, int end, Role role) {
	}

	/** Words from an offset to behind the last character. */
	record Hit(int start, int end) {
	}

	/** The words of an element, folded or not. */
	static CardText of(SideText element, boolean unfolded) {
		StringBuilder text = new StringBuilder();
		List<Span> spans = new ArrayList<>();
		add(text, spans, element.title(), Role.TITLE);
		add(text, spans, element.aside().isEmpty() ? "" : "  " + element.aside(), Role.ASIDE);
		for (SideText.Part part : element.parts(unfolded)) {
			text.append('\n');
			add(text, spans, part.head().isEmpty() || part.text().isEmpty() ? part.head() : part.head() + ' ', Role.HEAD);
			add(text, spans, part.text(), Role.TEXT);
		}
		return new CardText(text.toString(), spans);
	}

	private static void add(StringBuilder text, List<Span> spans, String words, Role role) {
		if (!words.isEmpty()) {
			spans.add(new Span(text.length(), text.length() + words.length(), role));
			text.append(words);
		}
	}

	/** Where some words stand; nowhere for none. */
	List<Hit> hits(String words, boolean matchCase) {
		List<Hit> hits = new ArrayList<>();
		String said = matchCase ? text : SideFilter.fold(text);
		String looked = matchCase ? words : SideFilter.fold(words);
		for (int at = looked.isEmpty() ? -1 : said.indexOf(looked); at >= 0; at = said.indexOf(looked, at + looked.length())) {
			hits.add(new Hit(at, at + looked.length()));
		}
		return hits;
	}
}
