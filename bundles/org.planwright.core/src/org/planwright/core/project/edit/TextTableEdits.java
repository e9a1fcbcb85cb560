package org.planwright.core.project.edit;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.util.EList;
import org.planwright.core.Messages;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.PlanFactory;
import org.planwright.model.TextRow;
import org.planwright.model.TextTable;

/** Edits of tables whose meaning is not known: their cells and rows. */
public final class TextTableEdits {

	private final ProjectSession session;

	public TextTableEdits(ProjectSession session) {
		this.session = Objects.requireNonNull(session);
	}

	/**
	 * Sets a cell.
	 *
	 * @param row    index of the row
	 * @param column index of the cell in its row; a row that has fewer cells gets empty ones up to there
	 */
	public void setCell(TextTable table, int row, int column, String text) {
		EList<String> cells = table.getRows().get(row).getCells();
		session.edit(Messages.text("edit.table.cell"), table, () -> {
			while (cells.size() <= column) {
				cells.add("");
			}
			cells.set(column, text.strip());
		});
	}

	/** Inserts an empty row, with as many cells as the longest one has, before the row of an index; the number of rows to append it. */
	public void insertRow(TextTable table, int index) {
		int width = table.getRows().stream().mapToInt(row -> row.getCells().size()).max().orElse(1);
		TextRow row = PlanFactory.eINSTANCE.createTextRow();
		for (int i = 0; i < width; i++) {
			row.getCells().add("");
		}
		session.edit(Messages.text("edit.table.row.insert"), table, () -> table.getRows().add(index, row));
	}

	/** Deletes rows. */
	public void deleteRows(TextTable table, List<TextRow> rows) {
		session.edit(Messages.text("edit.table.row.delete", Integer.toString(rows.size())), table, () -> table.getRows().removeAll(rows));
	}
}
