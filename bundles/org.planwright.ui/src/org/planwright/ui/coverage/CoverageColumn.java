package org.planwright.ui.coverage;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

import org.planwright.ui.Messages;
import org.planwright.ui.table.CellMark;
import org.planwright.ui.table.SheetColumn;
import org.planwright.ui.theme.Tint;

/** The columns of the list of numbers. */
final class CoverageColumn implements SheetColumn<CoverageLine> {

	/** Place of the column of titles. */
	static final int TITLE = 0;
	private static final int BAR = 10;
	private static final int ENOUGH = 80;

	private final String id;
	private final int width;
	private final Function<CoverageMeasure, String> text;
	private final Function<CoverageMeasure, BigDecimal> number;

	private CoverageColumn(String id, int width, Function<CoverageMeasure, String> text, Function<CoverageMeasure, BigDecimal> number) {
		this.id = id;
		this.width = width;
		this.text = text;
		this.number = number;
	}

	static List<CoverageColumn> all() {
		return List.of(new CoverageColumn("title", 15, CoverageMeasure::title, null),
				new CoverageColumn("share", 11, measure -> measure.hasGoal() ? measure.percent() + "%" : "",
						measure -> measure.hasGoal() ? BigDecimal.valueOf(measure.percent()) : null),
				new CoverageColumn("done", 4, measure -> measure.hasGoal() ? Integer.toString(measure.done()) : "",
						measure -> measure.hasGoal() ? BigDecimal.valueOf(measure.done()) : null),
				new CoverageColumn("total", 4, measure -> Integer.toString(measure.total()), measure -> BigDecimal.valueOf(measure.total())),
				new CoverageColumn("missing", 3, measure -> measure.hasGoal() ? Integer.toString(measure.total() - measure.done()) : "",
						measure -> measure.hasGoal() ? BigDecimal.valueOf((long) measure.total() - measure.done()) : null));
	}

	/** A bar of ten blocks beside the number: it is readable without colours. */
	@Override
	public String aside(CoverageLine line) {
		if (!id.equals("share") || line.isHeading() || !line.measure().hasGoal()) {
			return "";
		}
		int full = Math.round(line.measure().percent() * BAR / 100f);
		return "█".repeat(full) + "░".repeat(BAR - full);
	}

	@Override
	public String id() {
		return id;
	}

	@Override
	public String title() {
		return Messages.text("coverage.column." + id);
	}

	@Override
	public String text(CoverageLine line) {
		return line.isHeading() ? line.group().title() : text.apply(line.measure());
	}

	@Override
	public BigDecimal number(CoverageLine line) {
		return line.isHeading() || number == null ? null : number.apply(line.measure());
	}

	@Override
	public Comparable<?> sortKey(CoverageLine line) {
		return number == null ? SheetColumn.super.sortKey(line) : number(line);
	}

	@Override
	public CellMark mark(CoverageLine line) {
		if (number != null || line.isHeading() || !line.measure().hasGoal()) {
			return null;
		}
		int percent = line.measure().percent();
		return percent == 100 ? new CellMark("✓", Tint.GOOD) : percent >= ENOUGH ? new CellMark("○", Tint.INK_QUIET) : new CellMark("▲", Tint.WARNING);
	}

	@Override
	public Alignment alignment() {
		return number == null || id.equals("share") ? Alignment.START : Alignment.END;
	}

	@Override
	public int width() {
		return width;
	}

	@Override
	public int widest() {
		return number == null ? Integer.MAX_VALUE : width;
	}
}
