package org.planwright.ui.coverage;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

import org.planwright.ui.Messages;
import org.planwright.ui.table.CellMark;
import org.planwright.ui.table.PlainColumn;
import org.planwright.ui.table.SheetColumn.Alignment;
import org.planwright.ui.theme.Tint;

/** The columns of the list of numbers. */
final class CoverageColumns {

	/** Place of the column of titles. */
	static final int TITLE = 0;
	private static final int BAR = 10;
	private static final int ENOUGH = 80;

	private CoverageColumns() {
	}

	static List<PlainColumn<CoverageLine>> all() {
		return List.of(
				new PlainColumn<CoverageLine>("title", title("title"), 15, line -> line.isHeading() ? line.group().title() : line.measure().title())
						.growing(Integer.MAX_VALUE).marked(CoverageColumns::mark),
				count("share", 11, "%", CoverageMeasure::hasGoal, CoverageMeasure::percent).aligned(Alignment.START).aside(CoverageColumns::bar),
				count("done", 4, "", CoverageMeasure::hasGoal, CoverageMeasure::done), count("total", 4, "", measure -> true, CoverageMeasure::total),
				count("missing", 3, "", CoverageMeasure::hasGoal, measure -> measure.total() - measure.done()));
	}

	private static String title(String id) {
		return Messages.text("coverage.column." + id);
	}

	private static PlainColumn<CoverageLine> count(String id, int width, String unit, Predicate<CoverageMeasure> has, ToIntFunction<CoverageMeasure> count) {
		Predicate<CoverageLine> counts = line -> !line.isHeading() && has.test(line.measure());
		return new PlainColumn<CoverageLine>(id, title(id), width, line -> counts.test(line) ? count.applyAsInt(line.measure()) + unit : "")
				.numbers(line -> counts.test(line) ? BigDecimal.valueOf(count.applyAsInt(line.measure())) : null);
	}

	/** A bar of ten blocks beside the number: it is readable without colours. */
	private static String bar(CoverageLine line) {
		if (!line.measure().hasGoal()) {
			return "";
		}
		int full = Math.round(line.measure().percent() * BAR / 100f);
		return "█".repeat(full) + "░".repeat(BAR - full);
	}

	private static CellMark mark(CoverageLine line) {
		if (!line.measure().hasGoal()) {
			return null;
		}
		int percent = line.measure().percent();
		return percent == 100 ? new CellMark("✓", Tint.GOOD) : percent >= ENOUGH ? new CellMark("○", Tint.INK_QUIET) : new CellMark("▲", Tint.WARNING);
	}
}
