package org.planwright.ui.tasks;

import org.planwright.model.Section;
import org.planwright.model.Task;
import org.planwright.ui.table.ListedRow;

/**
 * One row of the table of tasks: a task, or a heading over some.
 *
 * @param section the task or what heads others
 * @param task    null for a heading
 * @param number  place of the task among all of the plan, from 1; of a heading, how many tasks stand under it
 * @param depth   how many rows it stands under
 */
public record TaskLine(Section section, Task task, int number, int depth) implements ListedRow {

	@Override
	public boolean isHeading() {
		return task == null;
	}

	@Override
	public Object key() {
		return section;
	}
}
