package org.planwright.ui.trace;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

import org.planwright.model.Identified;
import org.planwright.ui.selection.TextSpan;

/**
 * One row of the tree of traces. The rows below it are made when somebody looks at them.
 */
public final class TraceRow {

	/** What a row is. */
	public enum Kind {
		/** A heading with the number of rows under it. */
		GROUP,
		/** A section, box or indicator. */
		OBJECT,
		/** Words that prove what stands above them, or a figure in the text. */
		WORDS,
		/** A sentence that says why there is nothing. */
		NOTHING
	}

	/** How a piece of a row is written. */
	public enum Tone {
		PLAIN, STRONG, QUIET
	}

	/**
	 * A piece of a row.
	 *
	 * @param text the words
	 * @param tone how they are written
	 */
	public record Run(String text, Tone tone) {
		public Run {
			Objects.requireNonNull(text, "text");
		}
	}

	private final Kind kind;
	private final List<Run> runs;
	private final Identified target;
	private final TextSpan words;
	private final String tip;
	private final Supplier<List<TraceRow>> below;
	private List<TraceRow> children;

	/**
	 * @param target what picking the row picks; null where nothing is to be picked
	 * @param words the words in the target that are meant; null for the whole
	 * @param tip what hovering tells; null for nothing more than the row
	 * @param below makes the rows under this one
	 */
	TraceRow(Kind kind, List<Run> runs, Identified target, TextSpan words, String tip, Supplier<List<TraceRow>> below) {
		this.kind = kind;
		this.runs = List.copyOf(runs);
		this.target = target;
		this.words = words;
		this.tip = tip;
		this.below = below;
	}

	/** What the row is. */
	public Kind kind() {
		return kind;
	}

	/** The row in pieces, from left to right. */
	public List<Run> runs() {
		return runs;
	}

	/** The row as plain text. */
	public String text() {
		StringBuilder text = new StringBuilder();
		runs.forEach(run -> text.append(run.text()));
		return text.toString();
	}

	/** What picking the row picks; null where nothing is to be picked. */
	public Identified target() {
		return target;
	}

	/** The words in the target that are meant; null for the whole. */
	public TextSpan words() {
		return words;
	}

	/** What hovering tells; null for nothing more than the row. */
	public String tip() {
		return tip;
	}

	/** The rows under this one. */
	public List<TraceRow> children() {
		if (children == null) {
			children = List.copyOf(below.get());
		}
		return children;
	}

	@Override
	public String toString() {
		return text();
	}
}
