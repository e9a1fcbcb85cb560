package org.planwright.core.figure.prose;

import java.util.ArrayList;
import java.util.List;

/** Cuts folded text into sentences and those into clauses, by punctuation that stands outside brackets. */
public final class Sentences {

	/** A stretch of the text, from {@code start} to {@code end} exclusive. */
	public record Span(int start, int end) {
		/** The stretch itself. */
		public String of(String text) {
			return text.substring(start, end);
		}

		/** Tells whether a character stands in it. */
		public boolean contains(int position) {
			return position >= start && position < end;
		}
	}

	private static final String SENTENCE_ENDS = "。！？!?\n\r";
	private static final String CLAUSE_ENDS = "，,；;：:";

	private Sentences() {
	}

	/** The sentences of a folded text, without what ends them. */
	public static List<Span> sentences(String text) {
		return cut(text, new Span(0, text.length()), SENTENCE_ENDS);
	}

	static List<Span> clauses(String text, Span sentence) {
		return cut(text, sentence, CLAUSE_ENDS);
	}

	private static List<Span> cut(String text, Span whole, String ends) {
		List<Span> spans = new ArrayList<>();
		int depth = 0;
		int from = whole.start();
		for (int i = whole.start(); i < whole.end(); i++) {
			char c = text.charAt(i);
			if (c >= '\u3400' && c <= '\u9FFF') {
				// Most characters are Chinese ones, which end nothing.
				continue;
			}
			if (c == '(') {
				depth++;
			} else if (c == ')') {
				depth = Math.max(0, depth - 1);
			} else if (ends.indexOf(c) >= 0 && (depth == 0 || ends == SENTENCE_ENDS && c != '?' && c != '!') && !isInsideNumber(text, i)) {
				spans.add(new Span(from, i));
				from = i + 1;
				depth = 0;
			}
		}
		if (from < whole.end()) {
			spans.add(new Span(from, whole.end()));
		}
		return spans;
	}

	/** A comma or colon between digits, as in 1,200 or 7:30, cuts nothing. */
	private static boolean isInsideNumber(String text, int i) {
		char c = text.charAt(i);
		if (i == 0 || i + 1 >= text.length() || !Character.isDigit(text.charAt(i - 1)) || !Character.isDigit(text.charAt(i + 1))) {
			return false;
		}
		return c == ':' || (c == ',' || c == '，') && text.substring(i + 1).matches("(?s)\\d{3}(?:\\D.*)?");
	}
}
