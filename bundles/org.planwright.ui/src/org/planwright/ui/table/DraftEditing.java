package org.planwright.ui.table;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

/**
 * How the cells of a column are edited whose rows are a draft, put together of what they take.
 *
 * @param <R> a row of the draft
 */
public final class DraftEditing<R> implements CellEditing<R> {

	private final BiConsumer<R, String> taker;
	private BiFunction<R, String, Understanding> understanding = (row, typed) -> Understanding.PLAIN;
	private BiFunction<R, String, List<Proposal>> proposals = (row, typed) -> List.of();
	private List<String> choices = List.of();
	private Runnable follower = () -> { };

	/** @param taker takes what is typed and pasted, without blanks around it */
	public DraftEditing(BiConsumer<R, String> taker) {
		this.taker = taker;
	}

	/** Says how words are understood; words that are refused stay in the editor. */
	public DraftEditing<R> understood(BiFunction<R, String, Understanding> how) {
		understanding = how;
		return this;
	}

	/** Offers words while somebody types. */
	public DraftEditing<R> proposing(BiFunction<R, String, List<Proposal>> what) {
		proposals = what;
		return this;
	}

	/** Takes one of a few words only. */
	public DraftEditing<R> choosing(List<String> words) {
		choices = List.copyOf(words);
		return this;
	}

	/** Tells someone of every cell that was changed, by typing or as a part of a block. */
	void onApplied(Runnable told) {
		follower = told;
	}

	@Override
	public Understanding understand(R row, String typed) {
		return choices.isEmpty() || choices.contains(typed) ? understanding.apply(row, typed) : Understanding.refused(String.join(" / ", choices));
	}

	@Override
	public void apply(R row, String typed) {
		taker.accept(row, typed.strip());
		follower.run();
	}

	@Override
	public List<Proposal> proposals(R row, String typed) {
		return proposals.apply(row, typed);
	}

	@Override
	public List<String> choices() {
		return choices;
	}
}
