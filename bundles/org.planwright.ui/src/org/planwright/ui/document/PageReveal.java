package org.planwright.ui.document;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.planwright.core.project.ProjectChange;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.IndicatorTable;
import org.planwright.model.Mention;
import org.planwright.model.Passage;
import org.planwright.ui.document.projection.DocumentLine;
import org.planwright.ui.document.projection.DocumentProjection;
import org.planwright.ui.document.projection.Segment;
import org.planwright.ui.document.projection.Slot;
import org.planwright.ui.document.search.DocumentHit;
import org.planwright.ui.document.table.CellTarget;
import org.planwright.ui.document.table.GridCell;
import org.planwright.ui.document.table.TableGrid;
import org.planwright.ui.selection.PlanSelection;

/** Brings a place before the user's eyes: scrolls to it, sets the caret there and marks it softly. The focus stays where it is. */
final class PageReveal {

	private final PageSurface page;
	private final TableCursor cursor;
	private final PageMarks marks;

	PageReveal(PageSurface page, TableCursor cursor, PageMarks marks) {
		this.page = page;
		this.cursor = cursor;
		this.marks = marks;
	}

	/** Shows a place; one that is not on the page is passed over. */
	void show(PlanSelection place) {
		switch (place.object()) {
		case Indicator indicator -> showRow(indicator, place.cell());
		case Mention mention when mention.eContainer() instanceof Passage passage -> showWords(passage, mention.getStart(), mention.getEnd());
		case Passage passage when place.words() != null -> showWords(passage, place.words().start(), place.words().end());
		default -> showObject(place.object());
		}
	}

	/** Takes the keyboard to the cell of a table that an undo or redo changed; false where it changed none. */
	boolean showChangedCell(ProjectChange change) {
		return change.subject().filter(Indicator.class::isInstance).map(Indicator.class::cast).filter(row -> showRow(row, Stream.concat(change.added().stream(), change.objects().stream())
				.filter(object -> object.eContainer() == row).map(EObject::eContainingFeature).findFirst().orElse(null))).isPresent();
	}

	/** False where the row is in no table of the page. */
	private boolean showRow(Indicator indicator, EStructuralFeature wantedCell) {
		IndicatorTable table = tableOf(indicator);
		int line = table == null ? -1 : page.tables().lineOf(table);
		if (line < 0) {
			return false;
		}
		TableGrid grid = page.tables().figure(page.projection().line(line)).grid();
		List<GridCell> row = grid.cells().stream().filter(cell -> grid.indicatorAt(cell.row()) == indicator && cell.rowSpan() == 1).toList();
		if (!row.isEmpty()) {
			int offset = page.projection().startOf(line);
			GridCell wanted = row.stream().filter(at -> at.target() instanceof CellTarget.Field field && field.field().feature() == wantedCell).findFirst()
					.orElse(row.getFirst());
			cursor.goTo(table, wanted.row(), wanted.column());
			marks.mark(PageMark.REVEALED, row.stream().<DocumentHit>map(at -> new DocumentHit.Cell(offset, table, at, 0, 0)).toList());
		}
		return !row.isEmpty();
	}

	private static IndicatorTable tableOf(EObject indicator) {
		for (EObject step = indicator; step != null; step = step.eContainer()) {
			if (step instanceof IndicatorTable table) {
				return table;
			}
		}
		return null;
	}

	private void showWords(Passage passage, int start, int end) {
		DocumentProjection projection = page.projection();
		OptionalInt from = projection.offsetOf(passage, Slot.TEXT, start);
		OptionalInt to = projection.offsetOf(passage, Slot.TEXT, end);
		if (from.isPresent()) {
			showStretch(from.getAsInt(), to.getAsInt());
		}
	}

	private void showObject(Identified object) {
		int index = page.projection().lineOf(object);
		if (index < 0) {
			return;
		}
		DocumentLine line = page.projection().line(index);
		if (line.table() != null) {
			cursor.goTo(line.table(), 0, 0);
			return;
		}
		int start = page.projection().startOf(index);
		for (Segment segment : line.segments()) {
			if (segment.owner() == object && segment.isTyped()) {
				showStretch(start, start + segment.length());
				return;
			}
			start += segment.length();
		}
		showStretch(page.projection().startOf(index), page.projection().endOf(index));
	}

	private void showStretch(int start, int end) {
		page.text().setSelection(page.toDisplay(start));
		page.scroller().show(start, end);
		marks.mark(PageMark.REVEALED, start, end);
	}
}
