package org.planwright.ui.compare;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.planwright.core.CompareRows;
import org.planwright.core.compare.DifferenceKind;
import org.planwright.ui.Messages;
import org.planwright.ui.table.CellMark;
import org.planwright.ui.table.PlainColumn;
import org.planwright.ui.theme.Tint;

/** The columns of the list of differences. */
final class DifferenceColumns {

	/** Place of the column in which the chapters stand. */
	static final int THING = 0;

	private DifferenceColumns() {
	}

	/** The columns from left to right. */
	static List<PlainColumn<DifferenceLine>> all() {
		return List.of(column("thing", 14, 30, CompareRows.Row::name), column("kind", 5, 8, CompareRows.Row::kinds).marked(DifferenceColumns::mark),
				column("change", 18, Integer.MAX_VALUE, DifferenceColumns::change));
	}

	/** The chapters that lead to the ones of a heading stand in the tip. */
	private static PlainColumn<DifferenceLine> column(String id, int width, int widest, Function<CompareRows.Row, String> words) {
		return new PlainColumn<DifferenceLine>(id, Messages.text("compare.column." + id), width, line -> line.isHeading() ? line.heading() : words.apply(line.row()))
				.growing(widest).notedAtHeadings(DifferenceLine::detail);
	}

	private static String change(CompareRows.Row row) {
		return row.difference().fields().stream().map(field -> Messages.text("compare.field", field.label(), CompareRows.plain(field))).collect(Collectors.joining("；"));
	}

	private static CellMark mark(DifferenceLine line) {
		DifferenceKind first = line.row().difference().kinds().iterator().next();
		return switch (first) {
		case ADDED -> new CellMark("＋", Tint.GOOD);
		case REMOVED -> new CellMark("－", Tint.ERROR);
		case MOVED -> new CellMark("↕", Tint.INFO);
		case SPLIT, JOINED -> new CellMark("◆", Tint.INFO);
		default -> new CellMark("≠", Tint.WARNING);
		};
	}
}
