package org.planwright.ui.tasks;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.planwright.core.trace.NamedDuty;
import org.planwright.model.Plan;
import org.planwright.model.Project;
import org.planwright.model.Section;
import org.planwright.model.Task;
import org.planwright.ui.table.Proposal;

/**
 * The offices that tasks of a project have already.
 *
 * @param names those used most often first
 */
public record KnownOffices(List<String> names) {

	private static final String SEPARATORS = "、，,；;";

	/** Looks through the tasks of all plans. */
	public static KnownOffices of(Project project) {
		Map<String, Integer> used = new HashMap<>();
		Deque<Section> open = new ArrayDeque<>();
		for (Plan plan : project.getPlans()) {
			open.addAll(plan.getSections());
		}
		while (!open.isEmpty()) {
			Section section = open.pop();
			open.addAll(section.getSections());
			if (section instanceof Task task) {
				NamedDuty.split(task.getLeadOffice() == null ? "" : task.getLeadOffice()).forEach(name -> used.merge(name, 1, Integer::sum));
				task.getResponsibleOffices().forEach(name -> used.merge(name, 1, Integer::sum));
			}
		}
		return new KnownOffices(used.keySet().stream()
				.sorted(Comparator.comparing((String name) -> -used.get(name)).thenComparing(Comparator.naturalOrder())).toList());
	}

	/**
	 * What the last office of a list may become, by the part of its name that was typed; offices that the list has are not offered.
	 *
	 * @param first those to be offered before all others
	 * @param typed the list up to the caret
	 */
	public List<Proposal> proposals(List<String> first, String typed) {
		int start = typed.length();
		while (start > 0 && SEPARATORS.indexOf(typed.charAt(start - 1)) < 0) {
			start--;
		}
		String before = typed.substring(0, start);
		String begun = typed.substring(start).strip();
		List<String> there = NamedDuty.split(before);
		return Stream.concat(first.stream(), names.stream()).distinct()
				.filter(name -> name.contains(begun) && !name.equals(begun) && !there.contains(name))
				.sorted(Comparator.comparing(name -> !name.startsWith(begun))).map(name -> new Proposal(name, before + name)).toList();
	}
}
