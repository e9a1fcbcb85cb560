package org.planwright.ui.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.planwright.core.Deadline;
import org.planwright.core.project.edit.StructureEdits;
import org.planwright.core.trace.NamedDuty;
import org.planwright.model.Plan;
import org.planwright.ui.Messages;
import org.planwright.ui.table.CellEditing;
import org.planwright.ui.table.Proposal;
import org.planwright.ui.table.Understanding;

/** Types into who does a task by when: offices that the project knows are offered, deadlines are understood. */
final class DutyEditing implements CellEditing<TaskLine> {

	private final DutyField field;
	private final Plan plan;
	private final StructureEdits edits;
	private final Supplier<KnownOffices> offices;
	private final Function<TaskLine, NamedDuty> named;

	/** @param named what the text of a task names; null for nothing */
	DutyEditing(DutyField field, Plan plan, StructureEdits edits, Supplier<KnownOffices> offices, Function<TaskLine, NamedDuty> named) {
		this.field = field;
		this.plan = plan;
		this.edits = edits;
		this.offices = offices;
		this.named = named;
	}

	@Override
	public Understanding understand(TaskLine line, String typed) {
		if (field != DutyField.DEADLINE || typed.isBlank()) {
			return Understanding.PLAIN;
		}
		Optional<Deadline> deadline = Deadline.parse(typed);
		if (deadline.isEmpty()) {
			return Understanding.refused(Messages.text("tasks.deadline.refused"));
		}
		int year = deadline.get().year();
		if (plan.getPeriodStart() > 0 && year < plan.getPeriodStart() || plan.getPeriodEnd() > 0 && year > plan.getPeriodEnd()) {
			return Understanding.as(Messages.text("tasks.deadline.outside", deadline.get().chinese(), Integer.toString(plan.getPeriodStart()),
					Integer.toString(plan.getPeriodEnd())));
		}
		return deadline.get().chinese().equals(typed.strip()) ? Understanding.PLAIN : Understanding.as(deadline.get().chinese());
	}

	@Override
	public void apply(TaskLine line, String typed) {
		field.write(line.task(), typed, edits);
	}

	@Override
	public List<Proposal> proposals(TaskLine line, String typed) {
		if (field == DutyField.DEADLINE) {
			return List.of();
		}
		List<String> first = new ArrayList<>();
		NamedDuty duty = named.apply(line);
		if (duty != null) {
			first.addAll(field == DutyField.LEAD ? NamedDuty.split(duty.lead()) : duty.offices());
		}
		return offices.get().proposals(first, typed);
	}
}
