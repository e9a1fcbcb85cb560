package org.planwright.ui.align;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;

import org.planwright.core.align.AlignedRow;
import org.planwright.core.figure.PrintedFigure;
import org.planwright.model.Verdict;
import org.planwright.ui.Messages;
import org.planwright.ui.table.SheetColumn;
import org.planwright.ui.theme.Tint;

/** A column about the upper plan's indicators themselves: what the row prints, or how many plans have a verdict on it. */
record VerdictColumn(String id, String title, int width, int widest, Alignment alignment, Function<AlignedRow, String> says,
		Function<AlignedRow, BigDecimal> counts, Tint tint, Supplier<String> under) implements SheetColumn<AlignedRow> {

	private static final int COUNT_WIDTH = 2;
	private static final int FIGURE_WIDTH = 5;

	/** A column of words. */
	static VerdictColumn words(String id, int width, int widest, Function<AlignedRow, String> says) {
		return new VerdictColumn(id, Messages.text("verdict.table.column." + id), width, widest, Alignment.START, says, row -> null, null,
				() -> id.equals("name") ? Messages.text("verdict.table.total") : "");
	}

	/** A column of printed figures. */
	static VerdictColumn figures(String id, Function<AlignedRow, PrintedFigure> figure) {
		return new VerdictColumn(id, Messages.text("verdict.table.column." + id), FIGURE_WIDTH, FIGURE_WIDTH + 3, Alignment.END, row -> figure.apply(row).text(),
				row -> figure.apply(row).hasValue() ? figure.apply(row).value() : null, null, () -> "");
	}

	/** A column that counts verdicts. */
	static VerdictColumn count(Verdict verdict, Function<AlignedRow, Integer> counted, Supplier<Integer> all) {
		return new VerdictColumn("count-" + verdict.name(), AlignLook.sign(verdict), COUNT_WIDTH, COUNT_WIDTH, Alignment.END,
				row -> counted.apply(row) == 0 ? "" : Integer.toString(counted.apply(row)), row -> BigDecimal.valueOf(counted.apply(row)), AlignLook.tint(verdict), () -> Integer.toString(all.get()));
	}

	/** Whether it counts verdicts. */
	private boolean isCount() {
		return tint != null;
	}

	@Override
	public String text(AlignedRow row) {
		return says.apply(row);
	}

	@Override
	public BigDecimal number(AlignedRow row) {
		return counts.apply(row);
	}

	@Override
	public Comparable<?> sortKey(AlignedRow row) {
		return alignment == Alignment.END ? number(row) : SheetColumn.super.sortKey(row);
	}

	@Override
	public String total() {
		return under.get();
	}

	@Override
	public Tint ink(AlignedRow row) {
		return tint;
	}

	@Override
	public String headDetail() {
		return isCount() ? Messages.text("verdict.table.count.tip", title + " " + Messages.text("align.verdict." + id.substring(id.indexOf('-') + 1).toLowerCase(Locale.ROOT))) : "";
	}

	@Override
	public boolean isSearched() {
		return !isCount();
	}
}
