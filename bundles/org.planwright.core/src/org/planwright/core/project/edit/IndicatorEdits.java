package org.planwright.core.project.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.planwright.core.Messages;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.CellReading.Verdict;
import org.planwright.model.Direction;
import org.planwright.model.Division;
import org.planwright.model.Indicator;
import org.planwright.model.IndicatorAttribute;
import org.planwright.model.IndicatorTable;
import org.planwright.model.PathShape;
import org.planwright.model.PlanFactory;

/** Edits of an indicator table: its cells, its rows and their order. */
public final class IndicatorEdits {

	private final ProjectSession session;

	public IndicatorEdits(ProjectSession session) {
		this.session = session;
	}

	/** What a text would be taken for in a cell, for showing it while it is typed. Changes nothing. */
	public CellReading preview(Indicator row, IndicatorField field, String typed) {
		return new CellWriter(tableOf(row)).read(field, typed);
	}

	/**
	 * Types a text into a cell: {@code <1.3}, {@code ≥90%}, {@code [41]} are understood, an empty text clears the cell, words are kept.
	 *
	 * @return what the text was taken for; when it is refused, nothing was changed
	 */
	public CellReading set(Indicator row, IndicatorField field, String typed) {
		CellWriter writer = new CellWriter(tableOf(row));
		CellReading reading = writer.read(field, typed);
		if (reading.verdict() != Verdict.REFUSED) {
			session.edit(Messages.text("edit.indicator." + field.name().toLowerCase(Locale.ROOT).replace('_', '.')), row,
					() -> writer.write(row, field, typed));
		}
		return reading;
	}

	/** Sets 预期性 or 约束性. */
	public void setAttribute(Indicator row, IndicatorAttribute attribute) {
		session.edit(Messages.text("edit.indicator.attribute"), row, () -> row.setAttribute(attribute));
	}

	/** Sets how the value is expected to move from baseline to target (R37). */
	public void setPathShape(Indicator row, PathShape shape) {
		session.edit(Messages.text("edit.indicator.path"), row, () -> row.setPathShape(shape));
	}

	/** Sets which way is better. */
	public void setDirection(Indicator row, Direction direction) {
		session.edit(Messages.text("edit.indicator.direction"), row, () -> row.setDirection(direction));
	}

	/** Sets the notes of a row, one a line. */
	public void setNotes(Indicator row, List<String> notes) {
		session.edit(Messages.text("edit.indicator.notes"), row, () -> {
			row.getNotes().clear();
			row.getNotes().addAll(notes);
		});
	}

	/** Inserts an empty table into the text of a section or plan, at a place among its blocks. */
	public IndicatorTable insertTable(Division division, int index, int baselineYear, int targetYear) {
		IndicatorTable table = PlanFactory.eINSTANCE.createIndicatorTable();
		table.setLabel("");
		table.setTitle("");
		table.setBaselineYear(baselineYear);
		table.setTargetYear(targetYear);
		session.edit(Messages.text("edit.indicator.table"), table, () -> division.getBlocks().add(index, table));
		return table;
	}

	/** Inserts an empty row behind another one, on its level and in its category. */
	public Indicator insertAfter(Indicator row) {
		EList<Indicator> siblings = siblings(row);
		return insert(tableOf(row), siblings, siblings.indexOf(row) + 1, row.getCategory());
	}

	/** Inserts an empty row into the top level of a table. */
	public Indicator insert(IndicatorTable table, int index) {
		String category = index > 0 ? table.getIndicators().get(index - 1).getCategory() : null;
		return insert(table, table.getIndicators(), index, category);
	}

	private Indicator insert(IndicatorTable table, EList<Indicator> siblings, int index, String category) {
		Indicator row = newRow(category);
		session.edit(Messages.text("edit.indicator.insert"), row, () -> siblings.add(index, row));
		return row;
	}

	static Indicator newRow(String category) {
		Indicator row = PlanFactory.eINSTANCE.createIndicator();
		row.setNo("");
		row.setCategory(category);
		row.setName("");
		row.setPrintedName("");
		row.setUnit("");
		return row;
	}

	/** Deletes rows with their parts, and what was said of them: links, values of other years, waivers, alignments. */
	public void delete(List<Indicator> rows) {
		session.loadReferring(rows);
		session.edit(Messages.text("edit.indicator.delete", Integer.toString(rows.size())), rows.getFirst().eContainer(),
				() -> List.copyOf(rows).forEach(EcoreUtil::remove));
	}

	/** Tells whether {@link #move} would move the row that far. */
	public boolean canMove(Indicator row, int by) {
		EList<Indicator> siblings = siblings(row);
		int target = siblings.indexOf(row) + by;
		return by != 0 && target >= 0 && target < siblings.size();
	}

	/** Moves a row among those on its level. */
	public void move(Indicator row, int by) {
		require(canMove(row, by), "There is no place " + by + " rows away");
		EList<Indicator> siblings = siblings(row);
		session.edit(Messages.text("edit.indicator.move"), row, () -> siblings.move(siblings.indexOf(row) + by, row));
	}

	/** Tells whether a row can be a 其中 row of another: parts have no parts of their own, and nothing is part of itself. */
	public boolean canMakePartOf(Indicator row, Indicator whole) {
		return row != whole && row.getParts().isEmpty() && whole.getWhole() == null && row.getWhole() != whole
				&& tableOf(row) == tableOf(whole);
	}

	/** Makes a row the last 其中 row of another. */
	public void makePartOf(Indicator row, Indicator whole) {
		require(canMakePartOf(row, whole), "The row cannot be a part of that one");
		session.edit(Messages.text("edit.indicator.part"), row, () -> whole.getParts().add(row));
	}

	/** Tells whether a row is a 其中 row of another. */
	public boolean canMakeTopLevel(Indicator row) {
		return row.getWhole() != null;
	}

	/** Takes a 其中 row out of the row that it is a part of, and puts it behind that one. */
	public void makeTopLevel(Indicator row) {
		require(canMakeTopLevel(row), "The row is no part of another one");
		Indicator whole = row.getWhole();
		session.edit(Messages.text("edit.indicator.top.level"), row, () -> {
			EList<Indicator> above = siblings(whole);
			above.add(above.indexOf(whole) + 1, row);
		});
	}

	/**
	 * Pastes a block of cells, as Excel puts it on the clipboard, over rows as they are shown. Rows beyond the last one are added behind
	 * it. When any cell is refused, nothing is changed.
	 *
	 * @param table where rows are added
	 * @param rows the rows from the first one pasted over, in the order shown, at least as many as shall be overwritten
	 * @param fields the columns from the first one pasted over, in the order shown
	 * @param tabSeparated lines of cells separated by tabs; cells with tabs or line breaks in quotes
	 */
	public PasteResult paste(IndicatorTable table, List<Indicator> rows, List<IndicatorField> fields, String tabSeparated) {
		PasteBlock block = PasteBlock.read(tabSeparated);
		CellWriter writer = new CellWriter(table);
		List<PasteResult.Cell> cells = new ArrayList<>();
		for (int row = 0; row < block.height(); row++) {
			for (int column = 0; column < block.width(row); column++) {
				cells.add(column < fields.size() ? new PasteResult.Cell(row, column, writer.read(fields.get(column), block.cell(row, column)))
						: PasteResult.Cell.outside(row, column, block.cell(row, column)));
			}
		}
		PasteResult result = new PasteResult(cells);
		if (result.applied() && block.height() > 0) {
			session.edit(Messages.text("edit.indicator.paste", Integer.toString(cells.size())), table, () -> {
				List<Indicator> targets = new ArrayList<>(rows);
				for (int row = 0; row < block.height(); row++) {
					if (row == targets.size()) {
						targets.add(append(table, targets));
					}
					for (int column = 0; column < block.width(row); column++) {
						writer.write(targets.get(row), fields.get(column), block.cell(row, column));
					}
				}
			});
		}
		return result;
	}

	private static Indicator append(IndicatorTable table, List<Indicator> before) {
		Indicator last = before.isEmpty() ? null : before.getLast();
		Indicator row = newRow(last == null ? null : last.getCategory());
		EList<Indicator> siblings = last == null ? table.getIndicators() : siblings(last);
		siblings.add(last == null ? siblings.size() : siblings.indexOf(last) + 1, row);
		return row;
	}

	/** The list that a row stands in: the rows of its table, or the parts of the row that it is a part of. */
	@SuppressWarnings("unchecked")
	private static EList<Indicator> siblings(Indicator row) {
		return (EList<Indicator>) row.eContainer().eGet(row.eContainmentFeature());
	}

	private static IndicatorTable tableOf(Indicator row) {
		for (EObject step = row; step != null; step = step.eContainer()) {
			if (step instanceof IndicatorTable table) {
				return table;
			}
		}
		return null;
	}

	private static void require(boolean condition, String message) {
		if (!condition) {
			throw new IllegalArgumentException(message);
		}
	}
}
