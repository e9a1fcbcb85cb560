package org.planwright.ui.tasks;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import org.planwright.core.Deadline;
import org.planwright.core.check.Finding;
import org.planwright.core.project.UnsavedChanges;
import org.planwright.core.project.edit.StructureEdits;
import org.planwright.core.trace.NamedDuty;
import org.planwright.model.Identified;
import org.planwright.model.Plan;
import org.planwright.ui.Messages;
import org.planwright.ui.selection.PlanNames;

/** The columns of the table of tasks, in the shape that offices publish. */
final class TaskColumns {

	static final int NUMBER = 0;
	static final int TITLE = 1;

	private static final String AND = "、";

	private final Plan plan;
	private final StructureEdits edits;
	private final TaskFacts facts;
	private final Supplier<UnsavedChanges> unsaved;
	private final Function<Identified, List<Finding>> findings;

	TaskColumns(Plan plan, StructureEdits edits, TaskFacts facts, Supplier<UnsavedChanges> unsaved, Function<Identified, List<Finding>> findings) {
		this.plan = plan;
		this.edits = edits;
		this.facts = facts;
		this.unsaved = unsaved;
		this.findings = findings;
	}

	/**
	 * Beside the views at the side of a window of 1280 pixels titles can be read and all columns are seen. Room that there is more goes to those
	 * that can use it.
	 */
	List<TaskColumn> all() {
		return List.of(
				new TaskColumn("number", 2, 2, line -> Integer.toString(line.number())).number(TaskLine::number).centred(),
				new TaskColumn("title", 15, 22, TaskColumns::title).sortedBy(TaskLine::number).found(line -> findings.apply(line.section())),
				new TaskColumn("indicators", 4, 12, line -> String.join(AND, facts.links(line).indicators())).faint(line -> !facts.links(line).confirmed())
						.detail(line -> facts.links(line).told()),
				new TaskColumn("boxes", 4, 12, line -> String.join(AND, facts.links(line).boxes())),
				duty(DutyField.LEAD, "lead", 4, 12), duty(DutyField.OFFICES, "offices", 4, Integer.MAX_VALUE), duty(DutyField.DEADLINE, "deadline", 4, 6),
				new TaskColumn("trace", 3, 7, line -> facts.links(line).summary()).number(line -> facts.links(line).links())
						.detail(line -> facts.links(line).told()));
	}

	private static String title(TaskLine line) {
		String name = PlanNames.name(line.section());
		return line.isHeading() ? Messages.text("tasks.heading", name, line.number()) : name;
	}

	private TaskColumn duty(DutyField field, String id, int width, int widest) {
		TaskColumn column = new TaskColumn(id, width, widest, line -> line.isHeading() ? "" : field.text(line.task()));
		if (field == DutyField.DEADLINE) {
			column.sortedBy(line -> latest(line.task().getDeadline()));
		}
		return column.aside(line -> line.isHeading() ? "" : field.named(line.task(), facts.named(line))).detail(line -> said(line, field))
				.changed(line -> unsaved.get().touches(line.task(), field.feature()))
				.edited(field, new DutyEditing(field, plan, edits, facts::offices, facts::named));
	}

	/** A year alone stands behind its months. */
	private static String latest(String stored) {
		return Deadline.parse(stored == null ? "" : stored).map(deadline -> deadline.iso() + (deadline.day() > 0 ? "" : "~")).orElse(null);
	}

	private String said(TaskLine line, DutyField field) {
		NamedDuty duty = facts.named(line);
		return duty == null || field.named(line.task(), duty).isEmpty() ? "" : Messages.text("tasks.named", duty.quote());
	}
}
