package org.planwright.ui.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.planwright.ui.theme.Tint;

/**
 * A column of a sheet whose rows are a draft, put together of what its cells say and take.
 *
 * @param <R> a row of the draft
 */
public final class DraftColumn<R> implements SheetColumn<R>, CellEditing<R> {

	private final String id;
	private final String title;
	private final int width;
	private final Function<R, String> text;
	private BiConsumer<R, String> setter;
	private BiFunction<R, String, Understanding> understanding = (row, typed) -> Understanding.PLAIN;
	private BiFunction<R, String, List<Proposal>> proposals = (row, typed) -> List.of();
	private List<String> choices = List.of();
	private Function<R, String> problem = row -> "";
	private Function<R, String> note = row -> "";
	private Function<R, String> aside = row -> "";
	private Function<R, CellMark> mark = row -> null;
	private Function<R, BigDecimal> number;
	private String headDetail = "";
	private int widest;
	private Runnable follower = () -> { };

	/**
	 * A column that is only read.
	 *
	 * @param width in Chinese characters
	 */
	public DraftColumn(String id, String title, int width, Function<R, String> text) {
		this.id = id;
		this.title = title;
		this.width = width;
		this.text = text;
		widest = width;
	}

	/** Takes what is typed and pasted. */
	public DraftColumn<R> typed(BiConsumer<R, String> taker) {
		setter = taker;
		return this;
	}

	/** Says how words are understood; words that are refused stay in the editor. */
	public DraftColumn<R> understood(BiFunction<R, String, Understanding> how) {
		understanding = how;
		return this;
	}

	/** Offers words while somebody types. */
	public DraftColumn<R> proposing(BiFunction<R, String, List<Proposal>> what) {
		proposals = what;
		return this;
	}

	/** Takes one of a few words only. */
	public DraftColumn<R> choosing(List<String> words) {
		choices = List.copyOf(words);
		return this;
	}

	/** Says what is wrong with a cell, which is marked then; empty for nothing. */
	public DraftColumn<R> judged(Function<R, String> what) {
		problem = what;
		return this;
	}

	/** Says something about a cell when the pointer rests on it. */
	public DraftColumn<R> noted(Function<R, String> what) {
		note = what;
		return this;
	}

	/** Says something in grey beside the words. */
	public DraftColumn<R> aside(Function<R, String> what) {
		aside = what;
		return this;
	}

	/** Marks cells by a sign. */
	public DraftColumn<R> marked(Function<R, CellMark> what) {
		mark = what;
		return this;
	}

	/** Holds numbers, which stand at the right and sort by their size. */
	public DraftColumn<R> numbers(Function<R, BigDecimal> what) {
		number = what;
		return this;
	}

	/** Explains the column at its head. */
	public DraftColumn<R> explained(String words) {
		headDetail = words;
		return this;
	}

	/** Takes room that is left. */
	public DraftColumn<R> growing(int most) {
		widest = most;
		return this;
	}

	/** Tells someone of every cell that was changed, by typing or as a part of a block. */
	void onApplied(Runnable told) {
		follower = told;
	}

	@Override
	public String id() {
		return id;
	}

	@Override
	public String title() {
		return title;
	}

	@Override
	public String text(R row) {
		return text.apply(row);
	}

	@Override
	public Tint ink(R row) {
		return setter == null ? Tint.INK_QUIET : null;
	}

	@Override
	public String aside(R row) {
		return aside.apply(row);
	}

	@Override
	public CellMark mark(R row) {
		return problem.apply(row).isEmpty() ? mark.apply(row) : new CellMark("▲", Tint.WARNING);
	}

	@Override
	public String detail(R row) {
		return problem.apply(row).isEmpty() ? note.apply(row) : problem.apply(row);
	}

	@Override
	public BigDecimal number(R row) {
		return number == null ? null : number.apply(row);
	}

	@Override
	public Comparable<?> sortKey(R row) {
		return number == null ? SheetColumn.super.sortKey(row) : number(row);
	}

	@Override
	public String headDetail() {
		return headDetail;
	}

	@Override
	public Alignment alignment() {
		return number == null ? Alignment.START : Alignment.END;
	}

	@Override
	public int width() {
		return width;
	}

	@Override
	public int widest() {
		return widest;
	}

	@Override
	public Optional<CellEditing<R>> editing() {
		return setter == null ? Optional.empty() : Optional.of(this);
	}

	@Override
	public Understanding understand(R row, String typed) {
		return choices.isEmpty() || choices.contains(typed) ? understanding.apply(row, typed) : Understanding.refused(String.join(" / ", choices));
	}

	@Override
	public void apply(R row, String typed) {
		setter.accept(row, typed.strip());
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
