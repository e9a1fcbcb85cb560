package org.planwright.ui.tasks;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.planwright.core.trace.LinkTable;
import org.planwright.core.trace.NamedDuty;
import org.planwright.model.Identified;
import org.planwright.model.Project;
import org.planwright.model.Task;

/** What rows say besides what their tasks hold; looked up when a row is first seen, and forgotten when the plan or its links change. */
final class TaskFacts {

	private final Map<Task, TaskLinks> links = new IdentityHashMap<>();
	private final Map<Task, Optional<NamedDuty>> named = new IdentityHashMap<>();
	private final Supplier<LinkTable> table;
	private final Function<String, Optional<Identified>> find;
	private final Project project;
	private KnownOffices offices;

	TaskFacts(Supplier<LinkTable> table, Function<String, Optional<Identified>> find, Project project) {
		this.table = table;
		this.find = find;
		this.project = project;
	}

	/** The plan was edited. */
	void forget() {
		links.clear();
		named.clear();
		offices = null;
	}

	TaskLinks links(TaskLine line) {
		return line.isHeading() ? TaskLinks.NONE : links.computeIfAbsent(line.task(), task -> TaskLinks.of(task, table.get(), find));
	}

	/** What the text of a task names; null for nothing. */
	NamedDuty named(TaskLine line) {
		return line == null || line.isHeading() ? null : named.computeIfAbsent(line.task(), NamedDuty::of).orElse(null);
	}

	KnownOffices offices() {
		if (offices == null) {
			offices = KnownOffices.of(project);
		}
		return offices;
	}
}
