package org.planwright.ui.tasks;

import java.util.List;

import org.planwright.model.Plan;
import org.planwright.model.Section;
import org.planwright.model.Task;
import org.planwright.ui.table.ListedRows;

/**
 * The tasks of a plan in the order of the document, under the chapters and sections that hold them. A picture of the moment; it is made
 * again after an edit.
 */
public final class TaskLines extends ListedRows<TaskLine> {

	private int number;

	/**
	 * Reads a plan.
	 *
	 * @param grouped whether chapters head their tasks; tasks stand side by side otherwise
	 */
	public TaskLines(Plan plan, boolean grouped) {
		plan.getSections().forEach(chapter -> add(chapter, grouped, 0));
	}

	/** A chapter with tasks in it, and whatever is no task itself, heads them. */
	private void add(Section section, boolean grouped, int depth) {
		int below = below(section);
		boolean heads = below > 0 && (section.getParent() instanceof Plan || !(section instanceof Task));
		if (heads && grouped) {
			lines().add(new TaskLine(section, null, below, depth));
		} else if (!heads && section instanceof Task task) {
			lines().add(new TaskLine(section, task, ++number, grouped ? depth : 0));
		}
		if (below > 0) {
			section.getSections().forEach(inner -> add(inner, grouped, depth + 1));
		}
	}

	/** How many rows of tasks stand under a section. */
	private static int below(Section section) {
		int tasks = 0;
		for (Section inner : section.getSections()) {
			tasks += below(inner) + (inner instanceof Task ? 1 : 0);
		}
		return tasks;
	}

	/** The tasks, headings left out. */
	public List<Task> tasks() {
		return lines().stream().filter(line -> !line.isHeading()).map(TaskLine::task).toList();
	}
}
