package org.planwright.ui.findings;

import java.util.ArrayList;
import java.util.List;

import org.planwright.core.check.Fix;
import org.planwright.core.check.Place;

/**
 * What is said about a finding, as lines of words some of which lead somewhere. Knows no control.
 *
 * @param lines from top to bottom
 */
public record Explanation(List<Line> lines) {

	/** How a line is set. */
	public enum Kind {
		/** The finding in a line. */
		TITLE,
		/** Heads what follows. */
		HEAD,
		/** Plain words. */
		BODY,
		/** A formula. */
		FORMULA,
		/** One of several. */
		BULLET,
		/** What is less important. */
		QUIET
	}

	/** How words are set within their line. */
	public enum Style {
		/** Like their line. */
		PLAIN,
		/** With weight. */
		STRONG,
		/** Less important. */
		QUIET,
		/** What will stand there no more. */
		STRUCK,
		/** In the colour of the finding's severity. */
		SEVERITY
	}

	/** Where words lead, or what they do. */
	public sealed interface Lead {
		/** To a place. */
		record To(Place place) implements Lead {
		}

		/** Carries out a fix. */
		record Apply(Fix fix) implements Lead {
		}

		/** Shows or hides the explanation of the rule. */
		record Unfold() implements Lead {
		}

		/** Lets an accepted finding count again. */
		record Withdraw() implements Lead {
		}
	}

	/**
	 * Some words.
	 *
	 * @param text the words
	 * @param style how they are set
	 * @param lead where they lead; null for nowhere
	 */
	public record Span(String text, Style style, Lead lead) {
	}

	/** A line of words. */
	public record Line(Kind kind, List<Span> spans) {
		public Line {
			spans = List.copyOf(spans);
		}

		/** The words without their looks. */
		public String text() {
			StringBuilder text = new StringBuilder();
			spans.forEach(span -> text.append(span.text()));
			return text.toString();
		}
	}

	public Explanation {
		lines = List.copyOf(lines);
	}

	/** All words, a line each. */
	public String text() {
		return String.join("\n", lines.stream().map(Line::text).toList());
	}

	/** Puts a line together. */
	public static final class Writer {
		private final Kind kind;
		private final List<Span> spans = new ArrayList<>();

		/** Begins a line. */
		public Writer(Kind kind) {
			this.kind = kind;
		}

		/** Adds plain words. */
		public Writer plain(String text) {
			return add(text, Style.PLAIN, null);
		}

		/** Adds words with weight. */
		public Writer strong(String text) {
			return add(text, Style.STRONG, null);
		}

		/** Adds words of less importance. */
		public Writer quiet(String text) {
			return add(text, Style.QUIET, null);
		}

		/** Adds words that will stand there no more. */
		public Writer struck(String text) {
			return add(text, Style.STRUCK, null);
		}

		/** Adds words that lead somewhere. */
		public Writer link(String text, Lead lead) {
			return add(text, Style.PLAIN, lead);
		}

		/** Adds words. */
		public Writer add(String text, Style style, Lead lead) {
			spans.add(new Span(text, style, lead));
			return this;
		}

		/** The line. */
		public Line line() {
			return new Line(kind, spans);
		}
	}
}
