package org.planwright.core.reading.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.planwright.core.figure.FigureParser;
import org.planwright.core.figure.Glyphs;
import org.planwright.core.figure.PrintedFigure;
import org.planwright.core.figure.Unit;
import org.planwright.core.reading.sheet.SheetCell;
import org.planwright.core.reading.structure.IndicatorRow;

/** The figures of one row while it is read, and what is not sure about them. */
final class SheetLineDraft {

	private static final Pattern ERROR = Pattern.compile("#(?:REF!|DIV/0!|VALUE!|N/A|NAME\\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)");
	private static final Pattern ATTRIBUTE = Pattern.compile("(?:预期|约束)性?(?:指标)?|[-—–/\\\\、]*");
	private static final Pattern YEAR = Pattern.compile("((?:19[5-9]|20[0-4])\\d)(?:年度?末?|[/-]\\d{1,2}(?!\\d).*)?");

	private final SheetLayout layout;
	private final SheetGrid grid;
	private final int row;
	private final List<Doubt> doubts = new ArrayList<>();
	private final SortedMap<Integer, String> observed = new TreeMap<>();
	private final List<SheetCell> bare = new ArrayList<>();
	private String baseline;
	private String target;
	private String change;
	private String attribute;

	SheetLineDraft(SheetLayout layout, SheetGrid grid, int row) {
		this.layout = layout;
		this.grid = grid;
		this.row = row;
		if (grid.isRowHidden(row)) {
			doubts.add(Doubt.of("hidden"));
		}
	}

	void doubt(Doubt doubt) {
		doubts.add(doubt);
	}

	void readFigures() {
		baseline = figure(ColumnUse.BASELINE);
		target = figure(ColumnUse.TARGET);
		change = figure(ColumnUse.CHANGE);
		SheetCell cell = cell(layout.place(ColumnUse.ATTRIBUTE));
		attribute = cell.isEmpty() ? null : cell.text();
		if (attribute != null && !ATTRIBUTE.matcher(attribute.replaceAll("\\s", "")).matches()) {
			doubts.add(Doubt.blocking("attribute", attribute));
			attribute = null;
		}
	}

	/** A cell of the table of indicators, where words may stand for a number: 基本建成. */
	private String figure(ColumnUse use) {
		SheetCell cell = cell(layout.place(use));
		if (cell.isEmpty()) {
			return null;
		}
		PrintedFigure figure = look(cell);
		if (ERROR.matcher(cell.text()).matches()) {
			return null;
		}
		if (!figure.hasValue() && !figure.isAbsent()) {
			doubts.add(Doubt.of("words", use.text(), cell.text()));
		}
		return cell.text();
	}

	/** Reads a number, and says what is odd about it. */
	private PrintedFigure look(SheetCell cell) {
		PrintedFigure figure = FigureParser.parseCell(cell.text());
		if (ERROR.matcher(cell.text()).matches()) {
			doubts.add(Doubt.blocking("error", cell.text()));
		} else if (cell.isShortened()) {
			doubts.add(Doubt.of("shortened", cell.text(), cell.number().toPlainString()));
		}
		if (cell.number() != null && figure.unit() == null && cell.number().signum() != 0 && cell.number().abs().compareTo(BigDecimal.ONE) <= 0) {
			bare.add(cell);
		}
		return figure;
	}

	void readObserved() {
		for (int column = 0; column < layout.columns().size(); column++) {
			if (layout.columns().get(column).use() == ColumnUse.OBSERVED) {
				observe(cell(column), layout.columns().get(column).year());
			}
		}
		if (layout.has(ColumnUse.YEAR) && layout.has(ColumnUse.VALUE)) {
			String printed = Glyphs.fold(cell(layout.place(ColumnUse.YEAR)).text()).strip();
			SheetCell value = cell(layout.place(ColumnUse.VALUE));
			if (YEAR.matcher(printed).matches()) {
				observe(value, Integer.parseInt(printed.substring(0, 4)));
			} else if (!value.isEmpty()) {
				doubts.add(Doubt.blocking("year", printed));
			}
		}
	}

	private void observe(SheetCell cell, int year) {
		if (cell.isEmpty()) {
			return;
		}
		PrintedFigure figure = look(cell);
		if (figure.hasValue()) {
			String before = observed.putIfAbsent(year, cell.text());
			if (before != null && !before.equals(cell.text())) {
				doubts.add(Doubt.blocking("two.values", Integer.toString(year), before, cell.text()));
			}
		} else if (!figure.isAbsent() && !ERROR.matcher(cell.text()).matches()) {
			doubts.add(Doubt.blocking("no.number", Integer.toString(year), cell.text()));
		}
	}

	private SheetCell cell(int column) {
		return column < 0 ? SheetCell.EMPTY : grid.seen(row, column);
	}

	String baseline() {
		return baseline;
	}

	String target() {
		return target;
	}

	String change() {
		return change;
	}

	String attribute() {
		return attribute;
	}

	SortedMap<Integer, String> observed() {
		return observed;
	}

	SheetLine line(IndicatorRow finished) {
		if (!bare.isEmpty() && finished.unit() != null && Glyphs.fold(finished.unit()).equals("%")) {
			doubts.add(Doubt.of("share", bare.getFirst().text()));
		}
		if (finished.unit() != null && !Unit.parse(finished.unit()).isKnown() && !Glyphs.isBlankCell(finished.unit())) {
			doubts.add(Doubt.of("unit", finished.unit()));
		}
		SheetCell aliases = cell(layout.place(ColumnUse.ALIASES));
		SheetCell source = cell(layout.place(ColumnUse.SOURCE));
		return new SheetLine(finished, aliases.text(), observed, source.isEmpty() ? null : source.text(), doubts);
	}
}
