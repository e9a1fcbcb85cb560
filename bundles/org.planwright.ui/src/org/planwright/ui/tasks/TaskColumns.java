package org.planwright.ui.tasks;

import java.math.BigDecimal;
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
import org.planwright.ui.findings.FindingWords;
import org.planwright.ui.selection.PlanNames;
import org.planwright.ui.table.PlainColumn;
import org.planwright.ui.table.SheetColumn.Alignment;

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
	List<PlainColumn<TaskLine>> all() {
		return List.of(
				column("number", 2, line -> Integer.toString(line.number())).numbers(line -> BigDecimal.valueOf(line.number())).aligned(Alignment.CENTRE),
				column("title", 15, TaskColumns::title).growing(22).sortedBy(TaskLine::number)
						.marked(line -> FindingWords.mark(findings.apply(line.section()))).noted(line -> FindingWords.tell(findings.apply(line.section()))),
				column("indicators", 4, line -> String.join(AND, facts.links(line).indicators())).growing(12)
						.faint(line -> !facts.links(line).confirmed()).noted(line -> facts.links(line).told()),
				column("boxes", 4, line -> String.join(AND, facts.links(line).boxes())).growing(12),
				duty(DutyField.LEAD, "lead").growing(12), duty(DutyField.OFFICES, "offices").growing(Integer.MAX_VALUE),
				duty(DutyField.DEADLINE, "deadline").growing(6).sortedBy(line -> latest(line.task().getDeadline())),
				column("trace", 3, line -> facts.links(line).summary()).growing(7).numbers(line -> BigDecimal.valueOf(facts.links(line).links())).aligned(Alignment.START)
						.noted(line -> facts.links(line).told()));
	}

	private static PlainColumn<TaskLine> column(String id, int width, Function<TaskLine, String> text) {
		return new PlainColumn<>(id, Messages.text("tasks.column." + id), width, text);
	}

	private static String title(TaskLine line) {
		String name = PlanNames.name(line.section());
		return line.isHeading() ? Messages.text("tasks.heading", name, line.number()) : name;
	}

	private PlainColumn<TaskLine> duty(DutyField field, String id) {
		return column(id, 4, line -> field.text(line.task())).aside(line -> field.named(line.task(), facts.named(line)))
				.noted(line -> said(line, field)).changed(line -> unsaved.get().touches(line.task(), field.feature()))
				.edited(field.feature(), new DutyEditing(field, plan, edits, facts::offices, facts::named));
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
