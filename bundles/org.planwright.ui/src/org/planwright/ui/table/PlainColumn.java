package org.planwright.ui.table;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.planwright.ui.theme.Tint;

/**
 * A column put together of what its cells say. Whatever is not set is as in any {@link SheetColumn}.
 *
 * @param <R> what one row stands for
 */
public final class PlainColumn<R> implements SheetColumn<R> {

	private final String id;
	private final String title;
	private final int width;
	private final Function<R, String> text;
	private int widest;
	private Alignment alignment = Alignment.START;
	private boolean shownAtFirst = true;
	private boolean searched = true;
	private String headDetail = "";
	private Supplier<String> total = () -> "";
	private Function<R, String> spoken;
	private Function<R, String> aside = row -> "";
	private Function<R, String> detail = row -> "";
	private Function<R, String> problem = row -> "";
	private Function<R, String> headingDetail = row -> "";
	private Function<R, Tint> ink = row -> null;
	private Function<R, CellMark> mark = row -> null;
	private Function<R, BigDecimal> number = row -> null;
	private Function<R, Comparable<?>> key;
	private Predicate<R> faint = row -> false;
	private Predicate<R> changed = row -> false;
	private EStructuralFeature stored;
	private CellEditing<R> editing;

	/**
	 * A column of words that is only read.
	 *
	 * @param width in Chinese characters
	 * @param text what a cell says; null for nothing
	 */
	public PlainColumn(String id, String title, int width, Function<R, String> text) {
		this.id = id;
		this.title = title;
		this.width = width;
		this.text = text;
		widest = width;
	}

	/** Takes room that is left, up to so many Chinese characters; {@link Integer#MAX_VALUE} for all of it. */
	public PlainColumn<R> growing(int most) {
		widest = most;
		return this;
	}

	/** Puts the words elsewhere than at the left, and numbers elsewhere than at the right. */
	public PlainColumn<R> aligned(Alignment where) {
		alignment = where;
		return this;
	}

	/** Is not seen before the user asks for it. */
	public PlainColumn<R> hiddenAtFirst() {
		shownAtFirst = false;
		return this;
	}

	/** Holds signs and counts in which nobody looks for words. */
	public PlainColumn<R> unsearched() {
		searched = false;
		return this;
	}

	/** Explains the column at its head. */
	public PlainColumn<R> explained(String words) {
		headDetail = words;
		return this;
	}

	/** Says something under the title, asked whenever it is drawn. */
	public PlainColumn<R> totalled(Supplier<String> sum) {
		total = sum;
		return this;
	}

	/** Is read aloud in other words than those of the cell. */
	public PlainColumn<R> spoken(Function<R, String> words) {
		spoken = words;
		return this;
	}

	/** Says something in grey beside the words. */
	public PlainColumn<R> aside(Function<R, String> what) {
		aside = what;
		return this;
	}

	/** Says something about a cell when the pointer rests on it. */
	public PlainColumn<R> noted(Function<R, String> what) {
		detail = what;
		return this;
	}

	/** Says something about a heading when the pointer rests on it. */
	public PlainColumn<R> notedAtHeadings(Function<R, String> what) {
		headingDetail = what;
		return this;
	}

	/** Colours the words. */
	public PlainColumn<R> inked(Function<R, Tint> colour) {
		ink = colour;
		return this;
	}

	/** Marks cells by a sign. */
	public PlainColumn<R> marked(Function<R, CellMark> sign) {
		mark = sign;
		return this;
	}

	/** Says what is wrong with a cell, which is marked then; empty for nothing. */
	public PlainColumn<R> judged(Function<R, String> what) {
		problem = what;
		return this;
	}

	/** Shows words quietly that are only read, beside columns that are typed into. */
	public PlainColumn<R> quiet() {
		return inked(row -> Tint.INK_QUIET);
	}

	/** Shows in grey what is not to be relied on. */
	public PlainColumn<R> faint(Predicate<R> when) {
		faint = when;
		return this;
	}

	/** Holds numbers, which stand at the right, sort by their size and pass filters such as {@code >10}; null where a cell has none. */
	public PlainColumn<R> numbers(Function<R, BigDecimal> value) {
		number = value;
		key = value::apply;
		return aligned(Alignment.END);
	}

	/** Sorts by something else than the words; null where a cell says nothing. */
	public PlainColumn<R> sortedBy(Function<R, Comparable<?>> by) {
		key = by;
		return this;
	}

	/** Shows what was changed since the project was saved. */
	public PlainColumn<R> changed(Predicate<R> when) {
		changed = when;
		return this;
	}

	/** Takes what is typed and pasted. */
	public PlainColumn<R> edited(CellEditing<R> how) {
		editing = how;
		return this;
	}

	/** Takes what is typed and pasted, and keeps it in a field of the row's thing. */
	public PlainColumn<R> edited(EStructuralFeature what, CellEditing<R> how) {
		stored = what;
		return edited(how);
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
		String words = text.apply(row);
		return words == null ? "" : words;
	}

	@Override
	public String spoken(R row) {
		return spoken == null ? text(row) : spoken.apply(row);
	}

	@Override
	public Tint ink(R row) {
		return ink.apply(row);
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
	public boolean isFaint(R row) {
		return faint.test(row);
	}

	@Override
	public String detail(R row) {
		return problem.apply(row).isEmpty() ? detail.apply(row) : problem.apply(row);
	}

	@Override
	public String headingDetail(R row) {
		return headingDetail.apply(row);
	}

	@Override
	public BigDecimal number(R row) {
		return number.apply(row);
	}

	@Override
	public Comparable<?> sortKey(R row) {
		return key == null ? SheetColumn.super.sortKey(row) : key.apply(row);
	}

	@Override
	public String headDetail() {
		return headDetail;
	}

	@Override
	public String total() {
		return total.get();
	}

	@Override
	public boolean isSearched() {
		return searched;
	}

	@Override
	public Alignment alignment() {
		return alignment;
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
	public boolean shownAtFirst() {
		return shownAtFirst;
	}

	@Override
	public EStructuralFeature stored() {
		return stored;
	}

	@Override
	public boolean isChanged(R row) {
		return changed.test(row);
	}

	@Override
	public Optional<CellEditing<R>> editing() {
		return Optional.ofNullable(editing);
	}
}
