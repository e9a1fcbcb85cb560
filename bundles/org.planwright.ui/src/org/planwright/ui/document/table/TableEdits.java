package org.planwright.ui.document.table;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.planwright.core.Messages;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.CellReading;
import org.planwright.core.project.edit.CellReading.Verdict;
import org.planwright.core.project.edit.IndicatorEdits;
import org.planwright.core.project.edit.IndicatorField;
import org.planwright.core.project.edit.PasteResult;
import org.planwright.core.project.edit.TextTableEdits;
import org.planwright.model.Indicator;
import org.planwright.model.IndicatorTable;

/** Makes edits of the plan of what is typed into the cells of tables on the page. */
public final class TableEdits {

	private final ProjectSession session;
	private final IndicatorEdits indicators;
	private final TextTableEdits texts;

	public TableEdits(ProjectSession session) {
		this.session = session;
		indicators = new IndicatorEdits(session);
		texts = new TextTableEdits(session);
	}

	/** What a text would be taken for in a cell. Changes nothing. */
	public CellReading preview(GridCell cell, String typed) {
		return switch (cell.target()) {
		case CellTarget.Field field -> indicators.preview(field.indicator(), field.field(), typed);
		case CellTarget.Text text -> new CellReading(IndicatorField.NAME, typed, Verdict.UNDERSTOOD, typed);
		};
	}

	/**
	 * Types a text into a cell.
	 *
	 * @param grid the cell's table; tells which rows a merged cell stands for
	 * @return what the text was taken for; when it is refused, nothing was changed
	 */
	public CellReading set(TableGrid grid, GridCell cell, String typed) {
		CellReading reading = preview(cell, typed);
		if (reading.verdict() == Verdict.REFUSED || typed.strip().equals(cell.text())) {
			return reading;
		}
		switch (cell.target()) {
		case CellTarget.Field(Indicator indicator, IndicatorField field) -> {
			List<Indicator> rows = rows(grid, cell);
			session.edit(Messages.text(label(field)), indicator, () -> rows.forEach(row -> indicators.set(row, field, typed)));
		}
		case CellTarget.Text text -> texts.setCell(text.table(), text.row(), text.column(), typed);
		}
		return reading;
	}

	/**
	 * Pastes a block of cells, as a spreadsheet puts it on the clipboard, over the cells from a place on.
	 *
	 * @return what became of it; empty where only a single text can be pasted
	 */
	public Optional<PasteResult> paste(TableGrid grid, GridCell cell, String tabSeparated) {
		boolean block = tabSeparated.strip().indexOf('\t') >= 0 || tabSeparated.strip().indexOf('\n') >= 0;
		if (!block || !(grid.block() instanceof IndicatorTable table) || !(cell.target() instanceof CellTarget.Field)) {
			return Optional.empty();
		}
		List<Indicator> rows = IntStream.range(cell.row(), grid.rows()).mapToObj(grid::indicatorAt).toList();
		List<IndicatorField> fields = grid.cells().stream().filter(target -> target.row() + target.rowSpan() > cell.row() && target.row() <= cell.row()
				&& target.column() >= cell.column()).sorted(Comparator.comparingInt(GridCell::column))
				.map(target -> ((CellTarget.Field) target.target()).field()).toList();
		return Optional.of(indicators.paste(table, rows, fields, tabSeparated));
	}

	private static String label(IndicatorField field) {
		return "edit.indicator." + field.name().toLowerCase(Locale.ROOT).replace('_', '.');
	}

	private static List<Indicator> rows(TableGrid grid, GridCell cell) {
		return IntStream.range(cell.row(), cell.row() + cell.rowSpan()).mapToObj(grid::indicatorAt).toList();
	}
}
