package org.planwright.core.reading.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.planwright.core.figure.ChangeFigure;
import org.planwright.core.reading.source.PlacedText;

/**
 * The head of an indicator table, understood.
 *
 * @param columns what the columns hold, from left to right; columns that the head does not print but rows may have are not among them
 * @param printed the heads as printed, of the same length
 * @param baselineYear the year of the baseline column; 0 when the head says only 现状 or the like
 * @param targetYear the year of the target column; 0 when the head says only 目标 or the like
 * @param changeHint what a bare number in the change column means
 * @param height number of rows that the head takes
 * @param spans where each head stands on the printed line, or which columns of the grid it takes; empty where the layout does not say
 */
record TableHead(List<ColumnRole> columns, List<PlacedText> printed, int baselineYear, int targetYear, ChangeFigure.Kind changeHint,
		int height, List<GridRow.Span> spans) {

	static final int FEWEST_HEADS = 3;
	/** More columns than this has no table of indicators; the search for the best row grows with their square. */
	static final int MOST_COLUMNS = 24;
	private static final Pattern LISTS_PROJECTS = Pattern.compile("投资|建设(?:内容|地点|规模|性质|期限|年限|单位)|项目(?:名称|地点|内容)|起止|责任|牵头");

	TableHead {
		columns = List.copyOf(columns);
		printed = List.copyOf(printed);
		spans = List.copyOf(spans);
	}

	/**
	 * Reads the head of a table.
	 *
	 * @param rows the first rows of the table
	 * @param lastYear last year of the plan's period; 0 when unknown
	 * @return empty where the table is no table of indicators
	 */
	static Optional<TableHead> of(List<GridRow> rows, int lastYear) {
		for (int skip = 0; skip < Math.min(2, rows.size()); skip++) {
			List<PlacedText> first = rows.get(skip).cells();
			if (first.size() > MOST_COLUMNS) {
				break;
			}
			if (understood(first) >= FEWEST_HEADS) {
				List<PlacedText> second = rows.size() > skip + 1 && rows.get(skip + 1).cells().size() <= MOST_COLUMNS ? rows.get(skip + 1).cells() : List.of();
				if (isSecondLine(second)) {
					return settle(merge(first, second), lastYear, skip + 2, List.of());
				}
				return settle(first, lastYear, skip + 1, rows.get(skip).spans());
			}
			if (rows.get(skip).filled().size() > 1) {
				break;
			}
		}
		return Optional.empty();
	}

	/** How many cells of a row read like heads of an indicator table. */
	static int understood(List<PlacedText> cells) {
		return (int) cells.stream().filter(cell -> HeadCell.of(cell).isPresent()).count();
	}

	/**
	 * The role of the column that a place on the line belongs to.
	 *
	 * @return empty where the layout does not say
	 */
	Optional<ColumnRole> roleAt(GridRow.Span cell) {
		int best = -1;
		for (int i = 0; i < spans.size(); i++) {
			if (best < 0 || spans.get(i).distance(cell) < spans.get(best).distance(cell)) {
				best = i;
			}
		}
		return best < 0 ? Optional.empty() : Optional.of(columns.get(best));
	}

	/** A second line of heads: every cell with words is a head of a figure's column, or a unit in brackets. */
	static boolean isSecondLine(List<PlacedText> cells) {
		List<PlacedText> filled = cells.stream().filter(cell -> cell.length() > 0).toList();
		return !filled.isEmpty() && filled.stream().allMatch(cell -> HeadCell.of(cell).isPresent() || cell.text().matches("[\\[（(〔].*[\\]）)〕]"))
				&& filled.stream().anyMatch(cell -> HeadCell.of(cell).isPresent());
	}

	private static List<PlacedText> merge(List<PlacedText> first, List<PlacedText> second) {
		if (second.size() < first.size() && second.stream().allMatch(cell -> cell.length() > 0)) {
			return spread(first, second);
		}
		if (second.size() > first.size()) {
			return unfold(first, second);
		}
		List<PlacedText> merged = new ArrayList<>();
		for (int i = 0; i < Math.max(first.size(), second.size()); i++) {
			PlacedText upper = i < first.size() ? first.get(i) : null;
			PlacedText lower = i < second.size() ? second.get(i) : null;
			merged.add(combine(upper, lower));
		}
		return merged;
	}

	/** Heads of the second line that stand under one wide head of the first, the other cells being lost. */
	private static List<PlacedText> spread(List<PlacedText> first, List<PlacedText> second) {
		List<PlacedText> merged = new ArrayList<>();
		boolean done = false;
		for (PlacedText head : first) {
			Optional<HeadCell> cell = HeadCell.of(head);
			boolean wide = !done && cell.isPresent() && cell.get().year() == 0
					&& (cell.get().role() == ColumnRole.TARGET || cell.get().role() == ColumnRole.BASELINE);
			if (wide) {
				merged.addAll(second);
				done = true;
			} else {
				merged.add(head);
			}
		}
		return done ? merged : first;
	}

	/** A wide head of the first line that takes one cell there and several in the second line. */
	private static List<PlacedText> unfold(List<PlacedText> first, List<PlacedText> second) {
		int more = second.size() - first.size();
		int wide = 0;
		while (wide < first.size() && second.get(wide).length() == 0) {
			wide++;
		}
		if (wide >= first.size() || second.subList(wide + more + 1, second.size()).stream().anyMatch(cell -> cell.length() > 0)) {
			return second;
		}
		List<PlacedText> merged = new ArrayList<>(first.subList(0, wide));
		for (int i = wide; i <= wide + more; i++) {
			merged.add(combine(i == wide ? first.get(wide) : null, second.get(i)));
		}
		merged.addAll(first.subList(wide + 1, first.size()));
		return merged;
	}

	static PlacedText combine(PlacedText upper, PlacedText lower) {
		if (lower == null || lower.length() == 0) {
			return upper == null ? lower : upper;
		}
		if (upper == null || upper.length() == 0 || upper.text().equals(lower.text())) {
			return lower;
		}
		PlacedText joined = upper.join(lower);
		return HeadCell.of(lower).isEmpty() || HeadCell.of(joined).equals(HeadCell.of(lower)) ? joined : lower;
	}

	static Optional<TableHead> settle(List<PlacedText> printed, int lastYear, int height, List<GridRow.Span> spans) {
		List<HeadCell> cells = printed.stream().map(cell -> HeadCell.of(cell).orElse(new HeadCell(ColumnRole.REMARK, 0))).toList();
		int target = targetYear(cells, lastYear);
		int baseline = baselineYear(cells, target);
		List<ColumnRole> roles = new ArrayList<>();
		for (HeadCell cell : cells) {
			roles.add(cell.year() == 0 ? cell.role() : roleOf(cell.year(), target, baseline));
		}
		nameFromGoal(cells, roles);
		unique(roles, ColumnRole.NAME, ColumnRole.CATEGORY);
		unique(roles, ColumnRole.TARGET, ColumnRole.OTHER_YEAR);
		unique(roles, ColumnRole.BASELINE, ColumnRole.OTHER_YEAR);
		unique(roles, ColumnRole.CHANGE, ColumnRole.REMARK);
		if (listsProjects(printed, roles)) {
			return Optional.empty();
		}
		boolean complete = roles.contains(ColumnRole.NAME) && roles.contains(ColumnRole.TARGET)
				|| roles.contains(ColumnRole.NAME) && roles.contains(ColumnRole.CHANGE) && roles.contains(ColumnRole.BASELINE);
		if (!complete || target > 0 && lastYear > 0 && target < lastYear) {
			return Optional.empty();
		}
		ChangeFigure.Kind hint = roles.contains(ColumnRole.CHANGE)
				? ChangeFigure.Kind.fromHeader(printed.get(roles.indexOf(ColumnRole.CHANGE)).text()) : ChangeFigure.Kind.NONE;
		return Optional.of(new TableHead(roles, printed, baseline, target, hint, height, spans));
	}

	/** 主要目标 beside columns of years heads the names; where nothing does, the category is all the name that rows have. */
	private static void nameFromGoal(List<HeadCell> cells, List<ColumnRole> roles) {
		if (roles.contains(ColumnRole.NAME)) {
			return;
		}
		boolean years = cells.stream().anyMatch(cell -> cell.year() > 0);
		for (int i = 0; years && i < roles.size(); i++) {
			if (roles.get(i) == ColumnRole.TARGET && cells.get(i).year() == 0) {
				roles.set(i, ColumnRole.NAME);
				return;
			}
		}
		int category = roles.indexOf(ColumnRole.CATEGORY);
		if (category >= 0 && years) {
			roles.set(category, ColumnRole.NAME);
		}
	}

	/** A list of projects has names and years, too, but counts money and buildings in them. */
	private static boolean listsProjects(List<PlacedText> printed, List<ColumnRole> roles) {
		int name = roles.indexOf(ColumnRole.NAME);
		if (name >= 0 && printed.get(name).text().contains("指标")) {
			return false;
		}
		return printed.stream().anyMatch(head -> LISTS_PROJECTS.matcher(head.text()).find())
				|| !(roles.contains(ColumnRole.BASELINE) && roles.contains(ColumnRole.TARGET)) && !roles.contains(ColumnRole.ATTRIBUTE);
	}

	/** The plan's last year if a head names it, else the latest year that is no vision, else nothing. */
	private static int targetYear(List<HeadCell> cells, int lastYear) {
		if (cells.stream().anyMatch(cell -> cell.year() == lastYear && lastYear > 0)) {
			return lastYear;
		}
		// 2020年 beside 目标值: the year is not that of the target, which needs none.
		boolean named = cells.stream().anyMatch(cell -> cell.role() == ColumnRole.NAME);
		boolean goal = cells.stream().anyMatch(cell -> cell.role() == ColumnRole.TARGET && cell.year() == 0);
		if (lastYear > 0 && named && goal && cells.stream().anyMatch(cell -> cell.year() > 0)) {
			return lastYear;
		}
		return cells.stream().mapToInt(HeadCell::year).filter(year -> year > 0 && (lastYear == 0 || year <= lastYear)).max().orElse(0);
	}

	private static int baselineYear(List<HeadCell> cells, int target) {
		return cells.stream().mapToInt(HeadCell::year).filter(year -> year > 0 && year <= target - 4).max().orElse(
				cells.stream().mapToInt(HeadCell::year).filter(year -> year > 0 && year < target).min().orElse(0));
	}

	private static ColumnRole roleOf(int year, int target, int baseline) {
		if (year == target) {
			return ColumnRole.TARGET;
		}
		return year == baseline ? ColumnRole.BASELINE : ColumnRole.OTHER_YEAR;
	}

	/** A role may be given once; of two columns that claim it the last for a name, else the first, keeps it. */
	private static void unique(List<ColumnRole> roles, ColumnRole role, ColumnRole other) {
		boolean lastWins = role == ColumnRole.NAME;
		int kept = lastWins ? roles.lastIndexOf(role) : roles.indexOf(role);
		for (int i = 0; i < roles.size(); i++) {
			if (roles.get(i) == role && i != kept) {
				roles.set(i, other);
			}
		}
	}
}
