package org.planwright.ui.table;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.cell.IConfigLabelAccumulator;
import org.planwright.ui.theme.Tint;

/**
 * The cells of a sheet as NatTable asks for them, and the labels by which it styles them.
 *
 * @param <R> what one row stands for
 */
final class SheetData<R> implements IDataProvider, IConfigLabelAccumulator, SheetCellPainter.Beside {

	/** Every cell: known in all layers, while NatTable's names of regions are known in the uppermost only. */
	static final String CELL = "planwright.cell";
	/** Cells of a column with this alignment; the alignment's name is added. */
	static final String ALIGNED = "planwright.align.";
	/** Cells of rows that head others. */
	static final String HEADING = "planwright.heading";
	/** Cells changed since the project was saved. */
	static final String CHANGED = "planwright.changed";
	/** Cells beside whose words something computed is shown. */
	static final String ASIDE = "planwright.aside";
	/** Cells whose words are not to be relied on now. */
	static final String FAINT = "planwright.faint";
	/** Cells in which the words looked for stand. */
	static final String HIT = "planwright.hit";
	/** Heads whose titles are written downwards. */
	static final String UPRIGHT = "planwright.upright";
	/** Cells that offer words to choose from; the column's place is added. */
	static final String CHOICE = "planwright.choice.";

	/** Whether a cell is marked, by place of the row among those seen and of the column among all. */
	@FunctionalInterface
	interface Marks {
		boolean isMarked(int row, int column);
	}

	private final SheetRows<R> rows;
	private final List<? extends SheetColumn<R>> columns;
	private final int treeColumn;
	private final BiConsumer<SheetCell<R>, String> typed;
	private Marks hits = (row, column) -> false;
	private Function<R, String> remarks = row -> "";

	/**
	 * @param treeColumn place of the column that shows which rows stand under which
	 * @param typed      takes what was typed into a cell
	 */
	SheetData(SheetRows<R> rows, List<? extends SheetColumn<R>> columns, int treeColumn, BiConsumer<SheetCell<R>, String> typed) {
		this.rows = rows;
		this.columns = columns;
		this.treeColumn = treeColumn;
		this.typed = typed;
	}

	void setHits(Marks marks) {
		hits = marks;
	}

	/** Says what was remarked on a row. */
	void setRemarks(Function<R, String> said) {
		remarks = said;
	}

	@Override
	public boolean isTree() {
		return rows.isTree();
	}

	@Override
	public boolean isRemarked(int column, int row) {
		return column == treeColumn && !remarkOn(row).isEmpty();
	}

	private String remarkOn(int row) {
		return row >= rows.count() || rows.isHeading(row) ? "" : remarks.apply(rows.get(row));
	}

	/** Whether the words looked for stand in the head of a column. */
	boolean isHeadHit(int column) {
		return hits.isMarked(SheetFinder.HEAD, column);
	}

	@Override
	public Object getDataValue(int column, int row) {
		if (rows.isHeading(row) && column != treeColumn) {
			return columns.get(column).headingText(rows.get(row));
		}
		return columns.get(column).text(rows.get(row));
	}

	@Override
	public void setDataValue(int column, int row, Object words) {
		typed.accept(new SheetCell<>(rows.get(row), columns.get(column)), words == null ? "" : words.toString());
	}

	@Override
	public int getColumnCount() {
		return columns.size();
	}

	@Override
	public int getRowCount() {
		return rows.count();
	}

	/** Whether a row heads others. */
	boolean isHeading(int row) {
		return rows.isHeading(row);
	}

	/** Whether a column heads others. */
	boolean isHeadingColumn(int column) {
		return columns.get(column).isHeading();
	}

	/** Whether cells of a column hold signs only. */
	boolean isSign(int column) {
		return columns.get(column).isUpright();
	}

	/** Whether a cell can be edited. */
	boolean isEditable(int column, int row) {
		return !rows.isHeading(row) && columns.get(column).editing().filter(editing -> editing.canEdit(rows.get(row))).isPresent();
	}

	/** What stands in the editor of a cell when it opens. */
	String editText(int column, int row) {
		R line = rows.get(row);
		String text = columns.get(column).text(line);
		return columns.get(column).editing().map(editing -> editing.editText(line, text)).orElse(text);
	}

	/** What could be meant by typed words. */
	List<Proposal> proposals(int column, int row, String words) {
		return columns.get(column).editing().map(editing -> editing.proposals(rows.get(row), words)).orElse(List.of());
	}

	/** How typed words would be understood. */
	Understanding understand(int column, int row, String words) {
		return columns.get(column).editing().map(editing -> editing.understand(rows.get(row), words)).orElse(Understanding.PLAIN);
	}

	@Override
	public CellMark mark(int column, int row) {
		return row >= rows.count() || rows.isHeading(row) ? null : columns.get(column).mark(rows.get(row));
	}

	@Override
	public String aside(int column, int row) {
		return rows.isHeading(row) ? "" : columns.get(column).aside(rows.get(row));
	}

	@Override
	public Tint ink(int column, int row) {
		return rows.isHeading(row) ? null : columns.get(column).ink(rows.get(row));
	}

	/** What is said about a column when the pointer rests on its head; empty for none. */
	String headDetail(int column) {
		return columns.get(column).headDetail();
	}

	/** What is said about a cell when the pointer rests on it; empty for none. */
	String detail(int column, int row) {
		if (rows.isHeading(row)) {
			return column == treeColumn ? columns.get(column).headingDetail(rows.get(row)) : "";
		}
		String detail = columns.get(column).detail(rows.get(row));
		String remark = column == treeColumn ? remarkOn(row) : "";
		return detail.isEmpty() || remark.isEmpty() ? detail + remark : detail + "\n\n" + remark;
	}

	@Override
	public void accumulateConfigLabels(LabelStack labels, int column, int row) {
		if (row >= rows.count()) {
			return;
		}
		SheetColumn<R> shown = columns.get(column);
		labels.addLabel(CELL);
		labels.addLabel(ALIGNED + shown.alignment());
		if (rows.isHeading(row)) {
			labels.addLabelOnTop(HEADING);
			return;
		}
		if (shown.isHeading()) {
			labels.addLabelOnTop(HEADING);
		}
		if (shown.isChanged(rows.get(row))) {
			labels.addLabelOnTop(CHANGED);
		}
		if (!shown.aside(rows.get(row)).isEmpty()) {
			labels.addLabel(ASIDE);
		}
		if (shown.isFaint(rows.get(row))) {
			labels.addLabelOnTop(FAINT);
		}
		if (hits.isMarked(row, column)) {
			labels.addLabelOnTop(HIT);
		}
		if (shown.editing().filter(editing -> !editing.choices().isEmpty()).isPresent()) {
			labels.addLabelOnTop(CHOICE + column);
		}
	}
}
