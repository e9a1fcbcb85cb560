package org.planwright.ui.tasks;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.StructureEdits;
import org.planwright.core.trace.NamedDuty;
import org.planwright.model.Task;
import org.planwright.ui.Messages;
import org.planwright.ui.table.Notice;
import org.planwright.ui.table.Sheet;
import org.planwright.ui.table.SheetAction;
import org.planwright.ui.theme.Icon;

/** What can be done with tasks of the table: take the offices that their texts name, go to the text. */
final class TaskActions {

	private final ProjectSession session;
	private final StructureEdits edits;
	private final TaskFacts facts;
	private final Supplier<Sheet<TaskLine>> sheet;
	private final Consumer<Notice> say;
	private final List<SheetAction> all;

	/**
	 * @param add  asks what a task is to be linked with
	 * @param goTo goes to the text of a task
	 */
	TaskActions(ProjectSession session, StructureEdits edits, TaskFacts facts, Supplier<Sheet<TaskLine>> sheet, Consumer<Notice> say, Consumer<TaskLine> add,
			Consumer<TaskLine> goTo) {
		this.session = session;
		this.edits = edits;
		this.facts = facts;
		this.sheet = sheet;
		this.say = say;
		all = List.of(new SheetAction(Messages.text("tasks.action.adopt"), Icon.LIGHTBULB, 0, () -> sheet.get().host().takesWords() && !adoptable().isEmpty(), this::adopt),
				onRow("trace.do.add", Icon.LINK_2, SWT.INSERT, add), SheetAction.SEPARATOR, onRow("tasks.action.text", Icon.TEXT, 0, goTo));
	}

	private SheetAction onRow(String key, Icon icon, int stroke, Consumer<TaskLine> run) {
		return new SheetAction(Messages.text(key), icon, stroke, () -> sheet.get().framed().isPresent(), () -> sheet.get().framed().ifPresent(cell -> run.accept(cell.row())));
	}

	List<SheetAction> all() {
		return all;
	}

	/** Selected tasks that lack what their text names. */
	private List<TaskLine> adoptable() {
		return sheet.get().selectedRows().stream().filter(line -> !named(line, DutyField.LEAD).isEmpty() || !named(line, DutyField.OFFICES).isEmpty())
				.toList();
	}

	private String named(TaskLine line, DutyField field) {
		return field.named(line.task(), facts.named(line));
	}

	/** Takes the offices that the texts of the selected tasks name, as one edit; what a task has already stays. */
	void adopt() {
		List<TaskLine> lines = adoptable();
		if (lines.isEmpty()) {
			say.accept(Notice.refused(Messages.text("tasks.adopt.none"), List.of()));
			return;
		}
		session.edit(Messages.text("tasks.edit.adopt"), lines.getFirst().task(), () -> lines.forEach(this::adopt));
		say.accept(Notice.done(Messages.text("tasks.adopt.done", lines.size())));
	}

	private void adopt(TaskLine line) {
		Task task = line.task();
		NamedDuty duty = facts.named(line);
		String lead = named(line, DutyField.LEAD).isEmpty() ? task.getLeadOffice() : duty.lead();
		List<String> offices = named(line, DutyField.OFFICES).isEmpty() ? List.copyOf(task.getResponsibleOffices()) : duty.offices();
		edits.setDuty(task, lead, offices, task.getDeadline());
	}
}
