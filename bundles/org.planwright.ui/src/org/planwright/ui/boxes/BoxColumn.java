package org.planwright.ui.boxes;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

import org.eclipse.emf.ecore.EAttribute;
import org.planwright.core.check.Finding;
import org.planwright.core.project.UnsavedChanges;
import org.planwright.core.project.edit.KeyProjectEdits;
import org.planwright.model.KeyProject;
import org.planwright.model.PlanPackage;
import org.planwright.ui.Messages;
import org.planwright.ui.findings.FindingWords;
import org.planwright.ui.table.CellEditing;
import org.planwright.ui.table.CellMark;
import org.planwright.ui.table.SheetColumn;
import org.planwright.ui.table.Understanding;

/** A column of the list of boxes. */
final class BoxColumn implements SheetColumn<KeyProject> {

	private final String id;
	private final Function<KeyProject, String> text;
	private final EAttribute attribute;
	private final CellEditing<KeyProject> editing;
	private final Supplier<UnsavedChanges> unsaved;
	private final int width;
	private final int widest;
	private Function<KeyProject, List<Finding>> findings = box -> List.of();

	private BoxColumn(String id, Function<KeyProject, String> text, EAttribute attribute, CellEditing<KeyProject> editing, Supplier<UnsavedChanges> unsaved,
			int width, int widest) {
		this.id = id;
		this.text = text;
		this.attribute = attribute;
		this.editing = editing;
		this.unsaved = unsaved;
		this.width = width;
		this.widest = widest;
	}

	/**
	 * The columns from left to right.
	 *
	 * @param indicators how many indicators a box serves; -1 while that is not known
	 * @param findings what the checks found about a box and what is in it
	 */
	static List<BoxColumn> all(KeyProjectEdits edits, Supplier<UnsavedChanges> unsaved, ToIntFunction<KeyProject> indicators,
			Function<KeyProject, List<Finding>> findings) {
		return List.of(
				typed("no", KeyProject::getNo, PlanPackage.Literals.KEY_PROJECT__NO, KeyProjectEdits.Field.NO, edits, unsaved, 3, 3),
				typed("title", KeyProject::getTitle, PlanPackage.Literals.KEY_PROJECT__TITLE, KeyProjectEdits.Field.TITLE, edits, unsaved, 10, Integer.MAX_VALUE)
						.found(findings),
				counted("items", box -> box.getItems().size(), unsaved),
				counted("indicators", indicators, unsaved));
	}

	private static BoxColumn typed(String id, Function<KeyProject, String> text, EAttribute attribute, KeyProjectEdits.Field field, KeyProjectEdits edits,
			Supplier<UnsavedChanges> unsaved, int width, int widest) {
		return new BoxColumn(id, text, attribute, new CellEditing<>() {
			@Override
			public Understanding understand(KeyProject box, String typed) {
				return Understanding.PLAIN;
			}

			@Override
			public void apply(KeyProject box, String typed) {
				edits.set(box, field, typed);
			}
		}, unsaved, width, widest);
	}

	private static BoxColumn counted(String id, ToIntFunction<KeyProject> count, Supplier<UnsavedChanges> unsaved) {
		return new BoxColumn(id, box -> count.applyAsInt(box) < 0 ? "" : Integer.toString(count.applyAsInt(box)), null, null, unsaved, 3, 3);
	}

	private BoxColumn found(Function<KeyProject, List<Finding>> inBox) {
		findings = inBox;
		return this;
	}

	@Override
	public CellMark mark(KeyProject box) {
		return FindingWords.mark(findings.apply(box));
	}

	@Override
	public String detail(KeyProject box) {
		return FindingWords.tell(findings.apply(box));
	}

	@Override
	public String id() {
		return id;
	}

	@Override
	public String title() {
		return Messages.text("boxes.column." + id);
	}

	@Override
	public String text(KeyProject box) {
		String words = text.apply(box);
		return words == null ? "" : words;
	}

	@Override
	public BigDecimal number(KeyProject box) {
		String words = text(box);
		boolean digits = !words.isEmpty() && words.chars().allMatch(Character::isDigit);
		return digits ? new BigDecimal(words) : null;
	}

	@Override
	public Comparable<?> sortKey(KeyProject box) {
		return isTitle() ? SheetColumn.super.sortKey(box) : number(box);
	}

	private boolean isTitle() {
		return attribute == PlanPackage.Literals.KEY_PROJECT__TITLE;
	}

	@Override
	public Alignment alignment() {
		return isTitle() ? Alignment.START : attribute == null ? Alignment.END : Alignment.CENTRE;
	}

	@Override
	public int width() {
		return width;
	}

	@Override
	public int widest() {
		return widest;
	}

	@Override
	public boolean isChanged(KeyProject box) {
		UnsavedChanges changes = unsaved.get();
		return attribute != null && !changes.isEmpty()
				&& (changes.isNew(box) && !changes.isNew(box.eContainer()) || changes.touches(box, attribute));
	}

	@Override
	public Optional<CellEditing<KeyProject>> editing() {
		return Optional.ofNullable(editing);
	}
}
