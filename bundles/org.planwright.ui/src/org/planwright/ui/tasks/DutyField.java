package org.planwright.ui.tasks;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.planwright.core.Deadline;
import org.planwright.core.project.edit.StructureEdits;
import org.planwright.core.trace.NamedDuty;
import org.planwright.model.PlanPackage;
import org.planwright.model.Task;

/** What is said about who does a task by when. */
public enum DutyField {
	/** 牵头单位. */
	LEAD(PlanPackage.Literals.TASK__LEAD_OFFICE),
	/** 责任单位, several. */
	OFFICES(PlanPackage.Literals.TASK__RESPONSIBLE_OFFICES),
	/** 完成时限. */
	DEADLINE(PlanPackage.Literals.TASK__DEADLINE);

	private static final String AND = "、";

	private final EAttribute feature;

	DutyField(EAttribute feature) {
		this.feature = feature;
	}

	/** What of a task it is. */
	public EAttribute feature() {
		return feature;
	}

	/** What it says; empty for nothing. */
	public String text(Task task) {
		return switch (this) {
		case LEAD -> Objects.requireNonNullElse(task.getLeadOffice(), "");
		case OFFICES -> String.join(AND, task.getResponsibleOffices());
		case DEADLINE -> Deadline.show(task.getDeadline());
		};
	}

	/** What a task's own text names for it, where the task has nothing; empty for nothing. */
	public String named(Task task, NamedDuty duty) {
		if (duty == null || !text(task).isEmpty()) {
			return "";
		}
		return switch (this) {
		case LEAD -> duty.lead();
		case OFFICES -> String.join(AND, duty.offices());
		case DEADLINE -> "";
		};
	}

	/** Writes it as one undoable edit. A deadline that names no time is left as it was. */
	public void write(Task task, String typed, StructureEdits edits) {
		String lead = task.getLeadOffice();
		List<String> offices = List.copyOf(task.getResponsibleOffices());
		switch (this) {
		case LEAD -> edits.setDuty(task, orNull(String.join(AND, NamedDuty.split(typed))), offices, task.getDeadline());
		case OFFICES -> edits.setDuty(task, lead, NamedDuty.split(typed), task.getDeadline());
		case DEADLINE -> {
			Optional<Deadline> deadline = Deadline.parse(typed);
			if (typed.isBlank() || deadline.isPresent()) {
				edits.setDuty(task, lead, offices, deadline.map(Deadline::iso).orElse(null));
			}
		}
		}
	}

	private static String orNull(String words) {
		return words.isEmpty() ? null : words;
	}
}
