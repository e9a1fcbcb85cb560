package org.planwright.ui.trace;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.planwright.core.trace.FoundLink;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
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
		/** What somebody said of the link above, or what is different since. */
		NOTE,
		/** A sentence that says why there is nothing. */
		NOTHING
	}

	/** How a piece of a row is written. */
	public enum Tone {
		PLAIN, STRONG, QUIET,
		/** Something to look at. */
		ALERT,
		/** Room for the bars of the row; says nothing. */
		BARS
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
	private final String key;
	private final List<Run> runs;
	private final Supplier<List<TraceRow>> below;
	private Identified target;
	private TextSpan words;
	private String tip;
	private FoundLink link;
	private boolean folded;
	private List<TraceRow> children;

	/**
	 * @param key tells the row from its neighbours, the same when the tree is made again
	 * @param below makes the rows under this one
	 */
	TraceRow(Kind kind, String key, List<Run> runs, Supplier<List<TraceRow>> below) {
		this.kind = kind;
		this.key = key;
		this.runs = List.copyOf(runs);
		this.below = below;
	}

	/** A row with nothing below it. */
	TraceRow(Kind kind, String key, List<Run> runs) {
		this(kind, key, runs, List::of);
	}

	/**
	 * Says what picking the row picks, and what hovering tells.
	 *
	 * @param picked null where nothing is to be picked
	 * @param span the words in it that are meant; null for the whole
	 * @param told null for nothing more than the row
	 */
	TraceRow leadingTo(Identified picked, TextSpan span, String told) {
		target = picked;
		words = span;
		tip = told;
		return this;
	}

	/** Says which link the row shows. */
	TraceRow showing(FoundLink shown) {
		link = shown;
		return this;
	}

	/** Says that the row is closed until somebody opens it. */
	TraceRow folded() {
		folded = true;
		return this;
	}

	/** What the row is. */
	public Kind kind() {
		return kind;
	}

	/** Tells the row from its neighbours; the same when the tree is made again after an edit. */
	public String key() {
		return key;
	}

	/** The row in pieces, from left to right. */
	public List<Run> runs() {
		return runs;
	}

	/** The row as plain text. */
	public String text() {
		return runs.stream().filter(run -> run.tone() != Tone.BARS).map(Run::text).collect(Collectors.joining());
	}

	/** The bars of baseline and target that are drawn in the row; empty for none. */
	Optional<MiniBars> bars() {
		return target instanceof Indicator indicator && runs.stream().anyMatch(run -> run.tone() == Tone.BARS) ? MiniBars.of(indicator) : Optional.empty();
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

	/** The link that the row shows; null where it shows none. */
	public FoundLink link() {
		return link;
	}

	/** Tells whether the row is closed until somebody opens it. */
	public boolean isFolded() {
		return folded;
	}

	/** The rows under this one. */
	public List<TraceRow> children() {
		if (children == null) {
			children = List.copyOf(below.get());
		}
		return children;
	}

	/** The links that judging the row judges: its own, or those of all rows of a heading. Each comes once. */
	public List<FoundLink> links() {
		return link != null ? List.of(link)
				: kind == Kind.GROUP ? children().stream().map(TraceRow::link).filter(Objects::nonNull).distinct().toList() : List.of();
	}

	@Override
	public String toString() {
		return text();
	}
}
