package org.planwright.ui.tests.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.planwright.ui.table.CellEditing;
import org.planwright.ui.table.SheetColumn;
import org.planwright.ui.table.Understanding;

/** A column of {@link Line}s for tests of the kit. */
record TextColumn(String id, int cell, boolean editable) implements SheetColumn<TextColumn.Line> {

	/** A row of words. */
	static final class Line {
		final String[] cells;
		final int depth;
		final boolean heading;

		Line(int depth, boolean heading, String... cells) {
			this.depth = depth;
			this.heading = heading;
			this.cells = cells;
		}

		static Line of(String... cells) {
			return new Line(0, false, cells);
		}

		@Override
		public String toString() {
			return cells[0];
		}
	}

	static final TextColumn NAME = new TextColumn("name", 0, true);
	static final TextColumn VALUE = new TextColumn("value", 1, true);
	static final TextColumn COMPUTED = new TextColumn("computed", 2, false);
	static final List<TextColumn> ALL = List.of(NAME, VALUE, COMPUTED);

	@Override
	public String title() {
		return id;
	}

	@Override
	public String text(Line line) {
		return line.cells.length > cell ? line.cells[cell] : "";
	}

	@Override
	public BigDecimal number(Line line) {
		String text = text(line);
		return text.matches("-?\\d+(\\.\\d+)?") ? new BigDecimal(text) : null;
	}

	@Override
	public Comparable<?> sortKey(Line line) {
		return cell == 0 ? SheetColumn.super.sortKey(line) : number(line);
	}

	@Override
	public Optional<CellEditing<Line>> editing() {
		return editable ? Optional.of(new Editing()) : Optional.empty();
	}

	/** Takes every word but 坏. */
	private final class Editing implements CellEditing<Line> {
		@Override
		public Understanding understand(Line line, String typed) {
			return typed.equals("坏") ? Understanding.refused("这里只收好词") : Understanding.as("收到 " + typed);
		}

		@Override
		public void apply(Line line, String typed) {
			line.cells[cell] = typed;
		}
	}
}
