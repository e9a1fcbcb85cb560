package org.planwright.core.reading.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.core.figure.Glyphs;
import org.planwright.core.reading.layout.SheetLayout.Column;
import org.planwright.core.reading.sheet.Sheet;
import org.planwright.core.reading.sheet.Sheet.Visibility;
import org.planwright.core.reading.sheet.Workbook;

/**
 * Finds the head of a table in a sheet of somebody's own: below titles, in one row or several, over merged cells, with years across or
 * down. Of all places the head is where most columns can be understood.
 */
public final class LayoutFinder {

	/** Titles, addressees and remarks above a table take fewer rows. */
	private static final int DEEPEST_HEAD = 30;
	private static final int HIGHEST_HEAD = 4;
	private static final int FEWEST_YEARS = 2;
	/** From base year to target year of any plan are more. */
	private static final int SHORTEST_PLAN = 3;
	private static final Pattern UNIT_ABOVE = Pattern.compile("(?:计量)?单位\\s*[:：]\\s*([^\\s,;。，；)]{1,12})");

	/**
	 * A head that was found.
	 *
	 * @param layout what it says
	 * @param score how much of it was understood, for choosing among sheets
	 */
	public record Found(SheetLayout layout, int score) {
	}

	private final Sheet sheet;
	private final SheetGrid grid;
	private final boolean turned;

	private LayoutFinder(Sheet sheet, boolean turned) {
		this.sheet = sheet;
		this.turned = turned;
		this.grid = new SheetGrid(sheet, turned);
	}

	/** The layout of the sheet of a workbook that is understood best, sheets that are seen first; empty where none is. */
	public static Optional<SheetLayout> best(Workbook workbook) {
		return workbook.ordinary().stream().flatMap(sheet -> find(sheet).stream().map(found -> new Found(found.layout(),
				found.score() - (sheet.visibility() == Visibility.SHOWN ? 0 : 1000)))).max(Comparator.comparingInt(Found::score)).map(Found::layout);
	}

	/** The layout of a sheet; empty where it holds no table of indicators or their values. */
	public static Optional<Found> find(Sheet sheet) {
		Optional<Found> upright = new LayoutFinder(sheet, false).find();
		if (!SheetGrid.canTurn(sheet) || upright.isPresent() && upright.get().score() >= 8) {
			return upright;
		}
		Optional<Found> turned = new LayoutFinder(sheet, true).find();
		return turned.isPresent() && (upright.isEmpty() || turned.get().score() > upright.get().score()) ? turned : upright;
	}

	/** A layout that says nothing yet, for a person to say it; its head is the first row with content. */
	public static SheetLayout blank(Sheet sheet) {
		LayoutFinder finder = new LayoutFinder(sheet, false);
		int row = sheet.rows().isEmpty() ? 0 : sheet.rows().getFirst().index();
		List<Column> columns = new ArrayList<>();
		for (int column = 0; column < finder.grid.width(); column++) {
			columns.add(new Column(finder.words(row, 1, column), ColumnUse.NONE, 0, null, finder.grid.isColumnHidden(column)));
		}
		return new SheetLayout(sheet.name(), false, row, 1, columns, "", null);
	}

	private Optional<Found> find() {
		Found best = null;
		for (int row = 0; row < Math.min(DEEPEST_HEAD, grid.height()); row++) {
			if (grid.filled(row) >= 2 && !isBelowMerge(row)) {
				for (int rows = 1; rows <= HIGHEST_HEAD && row + rows < grid.height(); rows++) {
					Found found = read(row, rows);
					if (found != null && (best == null || found.score() > best.score())) {
						best = found;
					}
				}
			}
		}
		return Optional.ofNullable(best);
	}

	/** Whether a cell of the row began above it. */
	private boolean isBelowMerge(int row) {
		for (int column = 0; column < grid.width(); column++) {
			if (grid.top(row, column) < row && !grid.seen(row, column).isEmpty()) {
				return true;
			}
		}
		return false;
	}

	private Found read(int row, int rows) {
		List<Column> columns = new ArrayList<>();
		List<HeadWord> heads = new ArrayList<>();
		int score = 0;
		for (int column = 0; column < grid.width(); column++) {
			HeadWord head = understood(row, rows, column).orElse(null);
			heads.add(head);
			String words = words(row, rows, column);
			columns.add(new Column(words, head == null ? ColumnUse.NONE : head.use(), head == null ? 0 : head.year(), head == null ? null : head.unit(),
					grid.isColumnHidden(column)));
			score += head == null ? words.isEmpty() ? 0 : -1 : 2 + (head.year() > 0 ? 1 : 0) + (head.unit() == null ? 0 : 1);
		}
		nameCorner(columns, heads);
		settleYears(columns, heads);
		settleValues(columns);
		keepOne(columns);
		SheetLayout layout = new SheetLayout(sheet.name(), turned, row, rows, columns, title(row), unitAbove(row));
		return layout.problem().isPresent() || layout.columns().stream().noneMatch(column -> column.use().isYearly()) && !layout.has(ColumnUse.VALUE) ? null
				: new Found(layout, score);
	}

	/** What is understood of the head of a column: of all its rows, else of the lowest that says something. */
	private Optional<HeadWord> understood(int row, int rows, int column) {
		Optional<HeadWord> all = HeadWord.of(words(row, rows, column));
		for (int i = row + rows - 1; all.isEmpty() && i >= row && rows > 1; i--) {
			String alone = grid.seen(i, column).text();
			if (!alone.isEmpty()) {
				return HeadWord.of(alone);
			}
		}
		return all;
	}

	/** What stands in the head of a column, from top to bottom, merged cells once. */
	private String words(int row, int rows, int column) {
		StringBuilder words = new StringBuilder();
		for (int i = row; i < row + rows; i++) {
			String cell = grid.seen(i, column).text();
			if (!cell.isEmpty() && (i == row || grid.top(i, column) == i || grid.top(i, column) < row) && !cell.contentEquals(words)) {
				words.append(cell);
			}
		}
		return words.toString().replaceAll("\\s*\\n\\s*", "");
	}

	/** Before years across there is a column of names, whatever its head says: 年份, 项目, or nothing in the corner. */
	private static void nameCorner(List<Column> columns, List<HeadWord> heads) {
		long years = heads.stream().filter(head -> head != null && head.year() > 0).count();
		boolean named = columns.stream().anyMatch(column -> column.use() == ColumnUse.NAME);
		if (named) {
			return;
		}
		int category = -1;
		for (int i = 0; i < columns.size() && years >= 1; i++) {
			ColumnUse use = columns.get(i).use();
			if (heads.get(i) != null && heads.get(i).year() > 0) {
				break;
			}
			if (years >= FEWEST_YEARS && (use == ColumnUse.NONE || use == ColumnUse.YEAR)) {
				columns.set(i, columns.get(i).used(ColumnUse.NAME, 0));
				return;
			}
			category = use == ColumnUse.CATEGORY ? i : category;
		}
		if (category >= 0) {
			columns.set(category, columns.get(category).used(ColumnUse.NAME, 0));
		}
	}

	/** Which of the years of which nothing more is said are base and target: those of a plan, when it is one that is printed. */
	private static void settleYears(List<Column> columns, List<HeadWord> heads) {
		List<Integer> bare = new ArrayList<>();
		for (int i = 0; i < heads.size(); i++) {
			if (heads.get(i) != null && heads.get(i).bare()) {
				bare.add(i);
			}
		}
		if (bare.isEmpty()) {
			return;
		}
		int first = bare.stream().min(Comparator.comparingInt(i -> heads.get(i).year())).orElseThrow();
		int last = bare.stream().max(Comparator.comparingInt(i -> heads.get(i).year())).orElseThrow();
		boolean plan = has(columns, ColumnUse.ATTRIBUTE) || has(columns, ColumnUse.CHANGE);
		boolean target = has(columns, ColumnUse.TARGET);
		boolean baseline = has(columns, ColumnUse.BASELINE);
		boolean two = bare.size() == 2 && heads.get(last).year() - heads.get(first).year() >= SHORTEST_PLAN;
		if (!target && (plan || two || baseline && bare.size() == 1)) {
			use(columns, last, ColumnUse.TARGET);
			target = true;
		}
		int goal = columns.stream().filter(column -> column.use() == ColumnUse.TARGET).mapToInt(Column::year).max().orElse(0);
		if (!baseline && target && columns.get(first).use() == ColumnUse.OBSERVED && (goal == 0 || goal - heads.get(first).year() >= SHORTEST_PLAN)) {
			use(columns, first, ColumnUse.BASELINE);
		}
	}

	private static boolean has(List<Column> columns, ColumnUse use) {
		return columns.stream().anyMatch(column -> column.use() == use);
	}

	private static void use(List<Column> columns, int place, ColumnUse use) {
		columns.set(place, columns.get(place).used(use, columns.get(place).year()));
	}

	/** 完成值 is the value of a row's year where rows have years, else what was reached before the plan. */
	private static void settleValues(List<Column> columns) {
		boolean years = has(columns, ColumnUse.YEAR);
		for (int i = 0; i < columns.size(); i++) {
			if (columns.get(i).use() == ColumnUse.VALUE && !years) {
				use(columns, i, has(columns, ColumnUse.BASELINE) ? ColumnUse.NONE : ColumnUse.BASELINE);
			} else if (columns.get(i).use() == ColumnUse.YEAR && columns.stream().noneMatch(column -> column.use() == ColumnUse.VALUE)) {
				use(columns, i, ColumnUse.NONE);
			}
		}
	}

	/**
	 * What one column only can hold, the first holds; of names the last, as the first is then a category, and of targets. A base year more
	 * was a year, a target more is no actual value.
	 */
	private static void keepOne(List<Column> columns) {
		for (ColumnUse use : ColumnUse.values()) {
			List<Integer> claiming = new ArrayList<>();
			for (int i = 0; i < columns.size(); i++) {
				if (columns.get(i).use() == use) {
					claiming.add(i);
				}
			}
			int kept = use == ColumnUse.NAME || use == ColumnUse.TARGET ? claiming.size() - 1 : 0;
			for (int i = 0; i < claiming.size() && !use.isRepeatable(); i++) {
				if (i != kept) {
					Column column = columns.get(claiming.get(i));
					ColumnUse instead = use == ColumnUse.NAME ? ColumnUse.CATEGORY : use == ColumnUse.BASELINE && column.year() > 0 ? ColumnUse.OBSERVED : ColumnUse.NONE;
					columns.set(claiming.get(i), column.used(instead, column.year()));
				}
			}
		}
	}

	private String title(int headRow) {
		for (int row = headRow - 1; row >= 0; row--) {
			String words = firstWords(row);
			if (!words.isEmpty() && !UNIT_ABOVE.matcher(Glyphs.fold(words)).find()) {
				return words.replaceAll("\\s*\\n\\s*", "");
			}
		}
		return "";
	}

	private String firstWords(int row) {
		for (int column = 0; column < grid.width(); column++) {
			if (!grid.own(row, column).isEmpty()) {
				return grid.own(row, column).text();
			}
		}
		return "";
	}

	private String unitAbove(int headRow) {
		for (int row = 0; row < headRow; row++) {
			for (int column = 0; column < grid.width(); column++) {
				Matcher unit = UNIT_ABOVE.matcher(Glyphs.fold(grid.own(row, column).text()));
				if (unit.find() && !unit.group(1).contains("见")) {
					return unit.group(1);
				}
			}
		}
		return null;
	}
}
