package org.planwright.ui.compare;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.planwright.core.CompareRows;
import org.planwright.core.compare.DifferenceKind;
import org.planwright.ui.Messages;
import org.planwright.ui.table.CellMark;
import org.planwright.ui.table.SheetColumn;
import org.planwright.ui.theme.Tint;

/** A column of the list of differences. */
final class DifferenceColumn implements SheetColumn<DifferenceLine> {

	/** Place of the column in which the chapters stand. */
	static final int THING = 0;

	private final String id;
	private final int width;
	private final int widest;
	private final Function<CompareRows.Row, String> words;

	private DifferenceColumn(String id, int width, int widest, Function<CompareRows.Row, String> words) {
		this.id = id;
		this.width = width;
		this.widest = widest;
		this.words = words;
	}

	/** The columns from left to right. */
	static List<DifferenceColumn> all() {
		return List.of(new DifferenceColumn("thing", 14, 30, CompareRows.Row::name), new DifferenceColumn("kind", 5, 8, CompareRows.Row::kinds),
				new DifferenceColumn("change", 18, Integer.MAX_VALUE, DifferenceColumn::change));
	}

	private static String change(CompareRows.Row row) {
		return row.difference().fields().stream().map(field -> Messages.text("compare.field", field.label(), CompareRows.plain(field))).collect(Collectors.joining("；"));
	}

	@Override
	public String id() {
		return id;
	}

	@Override
	public String title() {
		return Messages.text("compare.column." + id);
	}

	@Override
	public String text(DifferenceLine line) {
		return line.isHeading() ? line.heading() : words.apply(line.row());
	}

	/** The chapters that lead to the ones of a heading stand in the tip. */
	@Override
	public String detail(DifferenceLine line) {
		return line.isHeading() ? line.detail() : "";
	}

	@Override
	public CellMark mark(DifferenceLine line) {
		if (!id.equals("kind") || line.isHeading()) {
			return null;
		}
		DifferenceKind first = line.row().difference().kinds().iterator().next();
		return switch (first) {
		case ADDED -> new CellMark("＋", Tint.GOOD);
		case REMOVED -> new CellMark("－", Tint.ERROR);
		case MOVED -> new CellMark("↕", Tint.INFO);
		case SPLIT, JOINED -> new CellMark("◆", Tint.INFO);
		default -> new CellMark("≠", Tint.WARNING);
		};
	}

	@Override
	public int width() {
		return width;
	}

	@Override
	public int widest() {
		return widest;
	}
}
