package org.planwright.ui.opinions;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.planwright.core.project.edit.OpinionEdits;
import org.planwright.model.Answer;
import org.planwright.model.Opinion;
import org.planwright.model.OpinionState;
import org.planwright.ui.Messages;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.selection.SelectionHub;
import org.planwright.ui.session.OpenProject;
import org.planwright.ui.table.Sheet;
import org.planwright.ui.table.SheetAction;
import org.planwright.ui.theme.Icon;

/** What can be done with opinions of the register: go to what they are about, answer, send and delete several by one edit. */
final class OpinionActions {

	private final OpenProject project;
	private final SelectionHub hub;
	private final Supplier<Sheet<OpinionLine>> sheet;
	private final BooleanSupplier canAdd;
	private final Runnable add;

	/** @param sheet the register, which asks for its actions while it is made */
	OpinionActions(OpenProject project, SelectionHub hub, Supplier<Sheet<OpinionLine>> sheet, BooleanSupplier canAdd, Runnable add) {
		this.project = project;
		this.hub = hub;
		this.sheet = sheet;
		this.canAdd = canAdd;
		this.add = add;
	}

	List<SheetAction> all() {
		List<SheetAction> actions = new ArrayList<>(List.of(
				new SheetAction(Messages.text("opinions.goTo"), Icon.MAP_PIN, 0, () -> sheet.get().framed().isPresent(), this::goTo),
				new SheetAction(Messages.text("opinions.goToUpper"), Icon.MAP_PIN, 0,
						() -> sheet.get().framed().filter(cell -> cell.row().opinion().getAbout() != null).isPresent(), this::goToUpper),
				SheetAction.SEPARATOR));
		for (Answer answer : Answer.values()) {
			actions.add(onSelected(OpinionLook.word(answer), null, 0, edits -> edits.setAnswer(selected(), answer)));
		}
		actions.add(SheetAction.SEPARATOR);
		for (OpinionState state : OpinionState.values()) {
			actions.add(onSelected(OpinionLook.word(state), null, 0, edits -> edits.setState(selected(), state)));
		}
		actions.add(SheetAction.SEPARATOR);
		actions.add(new SheetAction(Messages.text("opinions.add"), Icon.PLUS, SWT.INSERT, canAdd, add));
		actions.add(onSelected(Messages.text("opinions.delete"), Icon.TRASH_2, SWT.DEL, edits -> edits.delete(selected())));
		return actions;
	}

	private SheetAction onSelected(String label, Icon icon, int key, Consumer<OpinionEdits> run) {
		return new SheetAction(label, icon, key, () -> !selected().isEmpty(), () -> project.session().map(OpinionEdits::new).ifPresent(run));
	}

	private List<Opinion> selected() {
		return sheet.get().selectedRows().stream().map(OpinionLine::opinion).toList();
	}

	private void goTo() {
		sheet.get().framed().ifPresent(cell -> hub.goTo(PlanSelection.of(cell.row().subject(), null)));
	}

	private void goToUpper() {
		sheet.get().framed().map(cell -> cell.row().opinion().getAbout()).filter(Objects::nonNull).ifPresent(about -> hub.goTo(PlanSelection.of(about, null)));
	}
}
