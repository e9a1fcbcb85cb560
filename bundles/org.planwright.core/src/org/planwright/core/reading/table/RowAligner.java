package org.planwright.core.reading.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.planwright.core.reading.source.PlacedText;

/**
 * Finds which cell belongs to which column where a row does not have the columns of the head: merged cells that were lost, cells
 * that moved, numbers without a column of their own, names broken over several cells.
 *
 * <p>The cells keep their order; of all assignments that do, the one is taken whose cells fit their columns best (a shortest path
 * through cells and columns). In a flow of cells without rows the same search finds where rows begin.
 */
final class RowAligner {

	private static final double NEVER = -1e9;
	private static final double SAME_COLUMN = 1.0;
	private static final double DROPPED = -4;
	private static final double NEW_ROW = -0.5;
	private static final double BROKEN = -0.8;
	private static final double BROKEN_IN_FLOW = -1.4;
	/** A category of two words in a narrow column: 综合 above 治理. */
	private static final double BROKEN_LABEL = -0.3;
	private static final int WIDEST_IN_NARROW_COLUMN = 3;
	/** A number cannot count a row where rows are not counted. */
	private static final double NO_NUMBER = -6;
	/** The two pieces of a name would have had room in one line. */
	private static final double BROKEN_WITHOUT_NEED = -4;

	private final List<ColumnRole> columns;
	/** For every column the place of its head among the printed ones; -1 where the head does not print it. */
	private final int[] printedAt;
	private final int printedColumns;

	/** Prepares for a head; a column of numbers and one of categories may be in the rows without being in the head. */
	RowAligner(TableHead head) {
		columns = new ArrayList<>(head.columns());
		List<Integer> places = new ArrayList<>();
		for (int i = 0; i < columns.size(); i++) {
			places.add(i);
		}
		int name = columns.indexOf(ColumnRole.NAME);
		if (!columns.contains(ColumnRole.NUMBER)) {
			columns.add(name, ColumnRole.NUMBER);
			places.add(name, -1);
			name++;
		}
		if (!columns.contains(ColumnRole.CATEGORY)) {
			columns.add(0, ColumnRole.CATEGORY);
			places.add(0, -1);
		}
		printedAt = places.stream().mapToInt(Integer::intValue).toArray();
		printedColumns = head.columns().size();
	}

	/** The columns that cells are assigned to: those of the head and those that rows may have besides. */
	List<ColumnRole> columns() {
		return columns;
	}

	/**
	 * One row with its cells assigned.
	 *
	 * @param cells for every column its cells in order, mostly one; empty where the row has none
	 * @param dropped cells with words that fit nowhere
	 * @param score how well the row fits
	 * @param shifted whether cells stand in other columns than their position says
	 */
	record Aligned(List<List<PlacedText>> cells, List<PlacedText> dropped, double score, boolean shifted) {

		/** The words of a column, its cells joined; null where the row has none. */
		PlacedText cell(int column) {
			PlacedText joined = null;
			for (PlacedText cell : cells.get(column)) {
				joined = joined == null ? cell : joined.join(cell);
			}
			return joined == null || joined.length() == 0 ? null : joined;
		}
	}

	/** Assigns the cells of one row. */
	Aligned align(List<PlacedText> cells) {
		return rows(cells, path(cells, false)).get(0);
	}

	/** Parts a flow of cells into rows and assigns them. */
	List<Aligned> segment(List<PlacedText> cells) {
		return rows(cells, path(cells, true));
	}

	/** For every cell its column, or -1; a column not behind the one before opens a new row, encoded by adding the column count. */
	private int[] path(List<PlacedText> cells, boolean flow) {
		int k = columns.size();
		int n = cells.size();
		double[][] best = new double[n + 1][k + 1];
		int[][] from = new int[n + 1][k + 1];
		boolean[][] opens = new boolean[n + 1][k + 1];
		boolean[][] drops = new boolean[n + 1][k + 1];
		for (double[] row : best) {
			Arrays.fill(row, NEVER);
		}
		best[0][0] = 0;
		boolean counted = !flow || printedAt[columns.indexOf(ColumnRole.NUMBER)] >= 0 || countsRows(cells);
		boolean[] goesOn = SharedValues.goOn(cells);
		int longest = flow ? cells.stream().filter(cell -> new CellKind(cell.text()).isName()).mapToInt(PlacedText::length).max().orElse(0) : 0;
		// A table that categories part begins with one: else they are names that somebody broke.
		boolean parted = flow && n > 1 && new CellKind(cells.get(0).text()).isName() && new CellKind(cells.get(1).text()).isName()
				&& hadRoom(cells.get(0), cells.get(1), longest);
		for (int i = 0; i < n; i++) {
			CellKind kind = new CellKind(cells.get(i).text());
			boolean apart = parted && i > 0 && hadRoom(cells.get(i - 1), cells.get(i), longest);
			boolean narrow = i > 0 && isNarrow(cells.get(i - 1)) && isNarrow(cells.get(i));
			double[] fit = fits(kind, i, n, flow);
			if (!counted) {
				fit[columns.indexOf(ColumnRole.NUMBER)] = NO_NUMBER;
			}
			for (int last = 0; last <= k; last++) {
				if (best[i][last] <= NEVER) {
					continue;
				}
				double dropped = best[i][last] + (kind.isEmpty() ? 0 : DROPPED);
				if (dropped > best[i + 1][last]) {
					best[i + 1][last] = dropped;
					from[i + 1][last] = last;
					drops[i + 1][last] = true;
					opens[i + 1][last] = false;
				}
				for (int next = 1; next <= k; next++) {
					boolean again = next == last;
					boolean newRow = next <= last && !again;
					if (newRow && !flow || again && !mayRepeat(next - 1, kind, goesOn[i])) {
						if (!flow || !again) {
							continue;
						}
						newRow = true;
					}
					double step = newRow ? NEW_ROW + skipped(last, k) + skipped(0, next - 1) : again ? repeated(next - 1, flow, apart, narrow) : skipped(last, next - 1);
					double score = best[i][last] + step + fit[next - 1];
					if (score > best[i + 1][next]) {
						best[i + 1][next] = score;
						from[i + 1][next] = last;
						drops[i + 1][next] = false;
						opens[i + 1][next] = newRow;
					}
				}
			}
		}
		return trace(best, from, opens, drops, n, k);
	}

	private int[] trace(double[][] best, int[][] from, boolean[][] opens, boolean[][] drops, int n, int k) {
		int last = 0;
		double top = NEVER;
		for (int j = 0; j <= k; j++) {
			double score = best[n][j] + skipped(j, k);
			if (score > top) {
				top = score;
				last = j;
			}
		}
		int[] path = new int[n];
		for (int i = n; i > 0; i--) {
			path[i - 1] = drops[i][last] ? -1 : last - 1 + (opens[i][last] ? k : 0);
			last = from[i][last];
		}
		return path;
	}

	/** Whether the numbers 1, 2, 3 … stand before words, in a flow of cells whose head has no column of numbers. */
	private static boolean countsRows(List<PlacedText> cells) {
		int next = 1;
		int names = 0;
		for (int i = 1; i < cells.size(); i++) {
			boolean name = new CellKind(cells.get(i).text()).isName();
			names += name ? 1 : 0;
			next += name && cells.get(i - 1).text().strip().matches("[(（]?" + next + "[)）.．、]?") ? 1 : 0;
		}
		return next > 2 && 3 * (next - 1) > names;
	}

	private static boolean isNarrow(PlacedText cell) {
		return cell.length() <= WIDEST_IN_NARROW_COLUMN && cell.text().codePoints().allMatch(Character::isIdeographic);
	}

	/** Whether two cells would have had room in one line, or the first fills not even half of it, in a table whose categories have no column. */
	private boolean hadRoom(PlacedText first, PlacedText second, int longest) {
		return printedAt[columns.indexOf(ColumnRole.CATEGORY)] < 0 && Math.min(2 * first.length(), first.length() + second.length()) <= longest
				&& !new CellKind(first.text()).isNumbered();
	}

	/**
	 * The cost of a cell that goes on with the one before, which a narrow column alone makes necessary; in a flow two cells of words are rather
	 * a category and a name than a broken name.
	 */
	private double repeated(int column, boolean flow, boolean apart, boolean narrow) {
		if (apart && columns.get(column) == ColumnRole.NAME) {
			return BROKEN_WITHOUT_NEED;
		}
		int category = columns.indexOf(ColumnRole.CATEGORY);
		if (flow && narrow && column == category && printedAt[category] >= 0) {
			return BROKEN_LABEL;
		}
		boolean beside = category == column - 1 || category == column - 2 && printedAt[column - 1] < 0;
		return flow && columns.get(column) == ColumnRole.NAME && beside && printedAt[category] >= 0 ? BROKEN_IN_FLOW : BROKEN;
	}

	private boolean mayRepeat(int column, CellKind kind, boolean goesOn) {
		ColumnRole role = columns.get(column);
		boolean value = role == ColumnRole.BASELINE || role == ColumnRole.TARGET || role == ColumnRole.OTHER_YEAR;
		return role == ColumnRole.REMARK || value && goesOn || (role == ColumnRole.NAME || role == ColumnRole.CATEGORY) && kind.isNamePiece();
	}

	private double[] fits(CellKind kind, int index, int cells, boolean flow) {
		double[] fit = new double[columns.size()];
		for (int j = 0; j < fit.length; j++) {
			fit[j] = kind.fit(columns.get(j));
			boolean inPlace = !flow && (cells == printedColumns && printedAt[j] == index || cells == columns.size() && j == index
					|| cells == printedColumns + 1 && hasHiddenBefore(j, index));
			fit[j] += inPlace ? SAME_COLUMN : 0;
		}
		return fit;
	}

	/** With one cell more than heads, the columns behind a hidden one are one place further right. */
	private boolean hasHiddenBefore(int column, int index) {
		if (printedAt[column] < 0) {
			return columns.get(column) == ColumnRole.NUMBER && index == column - (printedAt[0] < 0 ? 1 : 0);
		}
		int name = columns.indexOf(ColumnRole.NAME);
		boolean numberHidden = name > 0 && printedAt[name - 1] < 0 && columns.get(name - 1) == ColumnRole.NUMBER;
		return numberHidden && printedAt[column] + (column >= name ? 1 : 0) == index;
	}

	/** The cost of rows that leave columns out. */
	private double skipped(int fromColumn, int toColumn) {
		double cost = 0;
		for (int j = fromColumn; j < toColumn; j++) {
			cost += switch (columns.get(j)) {
				case NAME -> -6;
				case TARGET -> -1.2;
				case BASELINE -> -1;
				case UNIT, CHANGE -> -0.8;
				case ATTRIBUTE, OTHER_YEAR -> -0.5;
				case NUMBER -> printedAt[j] < 0 ? 0 : -0.3;
				default -> 0;
			};
		}
		return cost;
	}

	private List<Aligned> rows(List<PlacedText> cells, int[] path) {
		List<Aligned> rows = new ArrayList<>();
		Row row = new Row();
		int k = columns.size();
		for (int i = 0; i < path.length; i++) {
			PlacedText cell = cells.get(i);
			if (path[i] >= k) {
				rows.add(row.done());
				row = new Row();
			}
			row.add(path[i] < 0 ? -1 : path[i] % k, i, cell);
		}
		rows.add(row.done());
		return rows;
	}

	private final class Row {
		private final List<List<PlacedText>> assigned = new ArrayList<>();
		private final List<PlacedText> dropped = new ArrayList<>();
		private double score;
		private boolean shifted;

		Row() {
			for (int j = 0; j < columns.size(); j++) {
				assigned.add(new ArrayList<>());
			}
		}

		void add(int column, int index, PlacedText cell) {
			if (column < 0) {
				if (cell.length() > 0) {
					dropped.add(cell);
				}
				return;
			}
			assigned.get(column).add(cell);
			score += new CellKind(cell.text()).fit(columns.get(column));
			shifted |= cell.length() > 0 && printedAt[column] >= 0 && printedAt[column] != index;
		}

		Aligned done() {
			return new Aligned(assigned.stream().map(List::copyOf).toList(), List.copyOf(dropped), score, shifted);
		}
	}
}
