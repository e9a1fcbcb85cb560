package org.planwright.core.reading.table;

import java.util.List;
import java.util.Optional;

import org.planwright.core.reading.clean.Removals;
import org.planwright.core.reading.source.LeftOut.Reason;
import org.planwright.core.reading.source.PlacedText;
import org.planwright.core.reading.structure.IndicatorRow;
import org.planwright.core.reading.structure.ReadingNote;
import org.planwright.core.reading.structure.ReadingNote.Severity;

/**
 * Reads one table of indicators, over as many grids as the pages cut it into.
 *
 * <p>Rows are built one after the other, because a merged category holds for the rows below, a name may begin or end on the line
 * above or below, and 其中 speaks of the row before.
 */
public final class IndicatorTableReader {

	private final TableHead head;
	private final RowAligner aligner;
	/** Where cells have places, these say what they hold; null in other layouts. */
	private final CellColumns places;
	private final int columns;
	private final Removals removals;
	private final List<ReadingNote> notes;
	private final IndicatorRows rows;
	private int lastLine;

	private IndicatorTableReader(TableHead head, Grid grid, Removals removals, List<ReadingNote> notes) {
		this.head = head;
		this.aligner = new RowAligner(head);
		this.places = grid.layout() == Grid.Layout.CELLS ? new CellColumns(head) : null;
		this.columns = grid.columns();
		this.removals = removals;
		this.notes = notes;
		this.rows = new IndicatorRows(head.changeHint(), grid.layout() == Grid.Layout.SPACED && head.columns().contains(ColumnRole.CATEGORY), notes);
	}

	/**
	 * Begins a table.
	 *
	 * @param grid the grid
	 * @param lastYear last year of the plan's period; 0 when unknown
	 * @param removals where repeated heads are noted
	 * @param notes where doubts are noted
	 * @return empty where the grid is no table of indicators of this period
	 */
	public static Optional<IndicatorTableReader> begin(Grid grid, int lastYear, Removals removals, List<ReadingNote> notes) {
		if (grid.layout() == Grid.Layout.FLOW) {
			return FlowHead.of(grid, lastYear).map(flow -> {
				IndicatorTableReader reader = new IndicatorTableReader(flow.head(), grid, removals, notes);
				reader.addFlow(flow.cells());
				reader.lastLine = grid.lastLine();
				return reader;
			});
		}
		Optional<TableHead> head = head(grid, lastYear);
		if (head.isEmpty() || grid.rows().size() < head.get().height() + 1) {
			return Optional.empty();
		}
		IndicatorTableReader reader = new IndicatorTableReader(head.get(), grid, removals, notes);
		reader.addRows(grid, head.get().height());
		reader.lastLine = grid.lastLine();
		return reader.rows.isEmpty() ? Optional.empty() : Optional.of(reader);
	}

	/** Whether a grid has nothing but the heads of the grid below, which has none of its own: a page may end below them. */
	public static boolean isHeadAlone(Grid grid, Grid below, int lastYear) {
		if (grid.rows().isEmpty() || grid.layout() == Grid.Layout.FLOW || below.rows().isEmpty() || Math.abs(grid.columns() - below.columns()) > 1) {
			return false;
		}
		Optional<TableHead> head = head(grid, lastYear);
		if (head.isEmpty() || head.get().height() < grid.rows().size()) {
			return false;
		}
		return head(below, lastYear).map(again -> again.columns().equals(head.get().columns()))
				.orElseGet(() -> TableHead.understood(below.rows().getFirst().cells()) <= 1);
	}

	private static Optional<TableHead> head(Grid grid, int lastYear) {
		return grid.layout() == Grid.Layout.CELLS ? CellHead.of(grid, lastYear) : TableHead.of(grid.rows(), lastYear);
	}

	/**
	 * Goes on with the grid behind a page break, if it is the rest of this table.
	 *
	 * @return whether the grid's rows were taken over
	 */
	public boolean proceed(Grid grid) {
		Optional<TableHead> again = head(grid, head.targetYear());
		if (again.isPresent()) {
			if (!again.get().columns().equals(head.columns())) {
				return false;
			}
			for (int i = 0; i < again.get().height(); i++) {
				grid.rows().get(i).filled().forEach(cell -> removals.add(cell, Reason.REPEATED_HEAD));
			}
			addRows(grid, again.get().height());
		} else {
			if (TableHead.understood(grid.rows().get(0).cells()) > 1 || Math.abs(grid.columns() - columns) > 1 || !fits(grid)) {
				return false;
			}
			addRows(grid, 0);
		}
		lastLine = grid.lastLine();
		return true;
	}

	private boolean fits(Grid grid) {
		// Categories across the table fit no column.
		List<GridRow> rows = grid.rows().stream().filter(row -> row.filled().size() > 1).toList();
		long fitting = rows.stream().filter(row -> {
			RowAligner.Aligned aligned = aligner.align(row.cells());
			return aligned.score() > 3 && aligned.cell(aligner.columns().indexOf(ColumnRole.NAME)) != null;
		}).count();
		return fitting * 2 > rows.size();
	}

	private void addRows(Grid grid, int from) {
		for (int i = from; i < grid.rows().size(); i++) {
			GridRow row = grid.rows().get(i);
			if (TableHead.understood(row.cells()) >= 3 && row.cells().stream().noneMatch(cell -> new CellKind(cell.text()).isAttribute())) {
				row.filled().forEach(cell -> removals.add(cell, Reason.REPEATED_HEAD));
			} else {
				add(row, grid.layout());
			}
		}
		rows.settle();
	}

	private void addFlow(List<PlacedText> cells) {
		for (RowAligner.Aligned aligned : aligner.segment(cells)) {
			rows.add(aligned, aligner.columns());
		}
		rows.settle();
	}

	private void add(GridRow row, Grid.Layout layout) {
		List<PlacedText> filled = row.filled();
		if (filled.isEmpty()) {
			return;
		}
		boolean onlyNames = filled.stream().allMatch(cell -> new CellKind(cell.text()).isName());
		if (onlyNames && (filled.size() == 1 || layout == Grid.Layout.SPACED && filled.size() == 2)) {
			addFragments(row, filled, layout);
			return;
		}
		if (places != null && row.covers().size() == columns) {
			rows.add(places.align(row), places.columns());
			return;
		}
		if (layout == Grid.Layout.ALIGNED && head.printed().stream().allMatch(cell -> cell.length() > 0)) {
			rows.add(new RowAligner.Aligned(row.cells().stream().map(cell -> cell.length() == 0 ? List.<PlacedText>of() : List.of(cell)).toList(), List.of(), 0, false), head.columns());
			return;
		}
		RowAligner.Aligned aligned = aligner.align(row.cells());
		if (aligned.shifted() && layout == Grid.Layout.DELIMITED && row.cells().size() == columns && row.cells().size() == head.columns().size()) {
			notes.add(ReadingNote.of(row.firstLine(), Severity.INFO, "row.shifted", String.valueOf(filled.get(0))));
		}
		rows.add(aligned, aligner.columns());
	}

	private void addFragments(GridRow row, List<PlacedText> filled, Grid.Layout layout) {
		if (places != null && row.own().stream().anyMatch(cell -> cell.words() == filled.get(0) && places.roleOf(cell) == ColumnRole.CATEGORY)) {
			rows.addCategory(filled.get(0));
			return;
		}
		for (int i = 0; i < filled.size(); i++) {
			Optional<ColumnRole> role = i < row.spans().size() ? head.roleAt(row.spans().get(i)) : Optional.empty();
			boolean numbered = new CellKind(filled.get(i).text()).isNumberedCategory();
			if (role.filter(ColumnRole.CATEGORY::equals).isPresent() || numbered) {
				rows.addCategory(filled.get(i));
			} else if (role.filter(ColumnRole.NAME::equals).isPresent()) {
				rows.addNamePiece(filled.get(i));
			} else {
				rows.addFragment(filled.get(i), layout);
			}
		}
	}

	/** The rows read so far. */
	public List<IndicatorRow> rows() {
		return rows.rows();
	}

	/** The heads of the columns as printed. */
	public List<PlacedText> headings() {
		return head.printed();
	}

	/** The year of the baseline column; 0 when unknown. */
	public int baselineYear() {
		return head.baselineYear();
	}

	/** The year of the target column; 0 when unknown. */
	public int targetYear() {
		return head.targetYear();
	}

	/** Last source line of the last grid. */
	public int lastLine() {
		return lastLine;
	}
}
