package org.planwright.core.reading.table;

import java.util.ArrayList;
import java.util.List;

import org.planwright.core.reading.source.PlacedText;
import org.planwright.core.reading.table.GridRow.Cover;
import org.planwright.core.reading.table.GridRow.Span;

/** Tells by its place under the head what a cell holds. */
final class CellColumns {

	private final TableHead head;
	private final List<ColumnRole> columns;

	/** Prepares for a head; below the head of the names there may be numbers and categories, too. */
	CellColumns(TableHead head) {
		this.head = head;
		columns = new ArrayList<>(head.columns());
		for (ColumnRole hidden : List.of(ColumnRole.CATEGORY, ColumnRole.NUMBER, ColumnRole.REMARK)) {
			if (!columns.contains(hidden)) {
				columns.add(hidden);
			}
		}
	}

	/** The columns that cells are assigned to: those of the head and those that rows may have besides. */
	List<ColumnRole> columns() {
		return columns;
	}

	/** The role of the head that a cell stands under. */
	ColumnRole roleOf(Cover cell) {
		return head.columns().get(headOf(cell));
	}

	/** Assigns the cells of one row. A unit or a kind of binding that is printed once for several rows holds for each. */
	RowAligner.Aligned align(GridRow row) {
		List<List<PlacedText>> assigned = new ArrayList<>();
		columns.forEach(column -> assigned.add(new ArrayList<>()));
		List<List<Cover>> under = new ArrayList<>();
		head.columns().forEach(column -> under.add(new ArrayList<>()));
		for (Cover cell : row.own()) {
			if (cell.words().length() > 0) {
				under.get(headOf(cell)).add(cell);
			}
		}
		for (int i = 0; i < under.size(); i++) {
			ColumnRole role = head.columns().get(i);
			if (under.get(i).isEmpty()) {
				if (role == ColumnRole.UNIT || role == ColumnRole.ATTRIBUTE) {
					addFromAbove(row, i, assigned.get(i));
				}
			} else {
				assign(under.get(i), i, assigned);
			}
		}
		return new RowAligner.Aligned(assigned, List.of(), 0, false);
	}

	/** The head that a cell shares most columns with; of several the one that matters most, so that a name over two columns is the name. */
	private int headOf(Cover cell) {
		int best = 0;
		for (int i = 1; i < head.spans().size(); i++) {
			int more = overlap(cell, i) - overlap(cell, best);
			boolean name = overlap(cell, i) > 0 && head.columns().get(i) == ColumnRole.NAME && head.columns().get(best) != ColumnRole.NAME;
			boolean kept = head.columns().get(best) == ColumnRole.NAME && overlap(cell, best) > 0;
			if (name || more > 0 && !kept) {
				best = i;
			}
		}
		return best;
	}

	private int overlap(Cover cell, int index) {
		Span span = head.spans().get(index);
		return cell.overlap(span.start(), span.end());
	}

	private void assign(List<Cover> cells, int index, List<List<PlacedText>> assigned) {
		ColumnRole role = head.columns().get(index);
		if (role != ColumnRole.NAME || cells.size() == 1) {
			assigned.get(index).add(cells.get(0).words());
			cells.stream().skip(1).forEach(cell -> assigned.get(role == ColumnRole.CATEGORY ? index : columns.indexOf(ColumnRole.REMARK)).add(cell.words()));
			return;
		}
		for (int i = 0; i < cells.size(); i++) {
			PlacedText words = cells.get(i).words();
			boolean number = i + 1 < cells.size() && new CellKind(words.text()).isRowNumber();
			ColumnRole own = i + 1 == cells.size() ? ColumnRole.NAME : number ? ColumnRole.NUMBER : ColumnRole.CATEGORY;
			assigned.get(columns.indexOf(own)).add(words);
		}
	}

	private void addFromAbove(GridRow row, int index, List<PlacedText> assigned) {
		Cover above = row.covers().get(Math.min(head.spans().get(index).start(), row.covers().size() - 1));
		if (!above.own() && above.words().length() > 0) {
			assigned.add(PlacedText.of(above.words().text(), row.firstLine()));
		}
	}
}
