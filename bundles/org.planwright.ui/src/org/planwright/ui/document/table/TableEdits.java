package org.planwright.ui.document.table;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.planwright.core.Messages;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.CellReading;
import org.planwright.core.project.edit.CellReading.Verdict;
import org.planwright.core.project.edit.IndicatorEdits;
import org.planwright.core.project.edit.IndicatorField;
import org.planwright.core.project.edit.TextTableEdits;
import org.planwright.model.Indicator;

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

	private static String label(IndicatorField field) {
		return "edit.indicator." + field.name().toLowerCase(Locale.ROOT).replace('_', '.');
	}

	private static List<Indicator> rows(TableGrid grid, GridCell cell) {
		return IntStream.range(cell.row(), cell.row() + cell.rowSpan()).mapToObj(grid::indicatorAt).toList();
	}
}
