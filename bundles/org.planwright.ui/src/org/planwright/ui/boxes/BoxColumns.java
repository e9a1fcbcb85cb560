package org.planwright.ui.boxes;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

import org.eclipse.emf.ecore.EAttribute;
import org.planwright.core.check.Finding;
import org.planwright.core.project.UnsavedChanges;
import org.planwright.core.project.edit.KeyProjectEdits;
import org.planwright.core.project.edit.KeyProjectEdits.Field;
import org.planwright.model.KeyProject;
import org.planwright.model.PlanPackage;
import org.planwright.ui.Messages;
import org.planwright.ui.findings.FindingWords;
import org.planwright.ui.table.CellEditing;
import org.planwright.ui.table.PlainColumn;
import org.planwright.ui.table.SheetColumn.Alignment;
import org.planwright.ui.table.SortKeys;

/** The columns of the list of boxes. */
final class BoxColumns {

	private final KeyProjectEdits edits;
	private final Supplier<UnsavedChanges> unsaved;

	/** @param unsaved what was changed since the project was saved */
	BoxColumns(KeyProjectEdits edits, Supplier<UnsavedChanges> unsaved) {
		this.edits = edits;
		this.unsaved = unsaved;
	}

	/**
	 * The columns from left to right.
	 *
	 * @param indicators how many indicators a box serves; -1 while that is not known
	 * @param findings what the checks found about a box and what is in it
	 */
	List<PlainColumn<KeyProject>> all(ToIntFunction<KeyProject> indicators, Function<KeyProject, List<Finding>> findings) {
		return List.of(
				typed("no", 3, KeyProject::getNo, PlanPackage.Literals.KEY_PROJECT__NO, Field.NO).numbers(box -> SortKeys.number(box.getNo()))
						.aligned(Alignment.CENTRE),
				typed("title", 10, KeyProject::getTitle, PlanPackage.Literals.KEY_PROJECT__TITLE, Field.TITLE).growing(Integer.MAX_VALUE)
						.marked(box -> FindingWords.mark(findings.apply(box))).noted(box -> FindingWords.tell(findings.apply(box))),
				counted("items", box -> box.getItems().size()), counted("indicators", indicators));
	}

	private static PlainColumn<KeyProject> column(String id, int width, Function<KeyProject, String> text) {
		return new PlainColumn<>(id, Messages.text("boxes.column." + id), width, text);
	}

	private PlainColumn<KeyProject> typed(String id, int width, Function<KeyProject, String> text, EAttribute attribute, Field field) {
		return column(id, width, text).edited(CellEditing.plain((box, typed) -> edits.set(box, field, typed)))
				.changed(box -> isChanged(box, attribute));
	}

	private static PlainColumn<KeyProject> counted(String id, ToIntFunction<KeyProject> count) {
		return column(id, 3, box -> count.applyAsInt(box) < 0 ? "" : Integer.toString(count.applyAsInt(box)))
				.numbers(box -> count.applyAsInt(box) < 0 ? null : BigDecimal.valueOf(count.applyAsInt(box)));
	}

	private boolean isChanged(KeyProject box, EAttribute attribute) {
		UnsavedChanges changes = unsaved.get();
		return !changes.isEmpty() && (changes.isNew(box) && !changes.isNew(box.eContainer()) || changes.touches(box, attribute));
	}
}
