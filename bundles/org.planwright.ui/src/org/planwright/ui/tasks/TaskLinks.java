package org.planwright.ui.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.planwright.core.trace.CellLinks;
import org.planwright.core.trace.LinkTable;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.KeyProject;
import org.planwright.model.LinkState;
import org.planwright.model.Task;
import org.planwright.ui.Messages;
import org.planwright.ui.selection.PlanNames;
import org.planwright.ui.trace.LinkTips;

/**
 * What a task serves, as its row says it. Rejected links count for nothing.
 *
 * @param indicators names of the indicators, those confirmed first
 * @param boxes      names of the boxes
 * @param confirmed  whether anybody said of any that it holds
 * @param links      how many links there are
 * @param suspect    how many of them are in doubt
 * @param told       all of them with their proofs, for a person who asks
 */
public record TaskLinks(List<String> indicators, List<String> boxes, boolean confirmed, int links, int suspect, String told) {

	/** Nothing. */
	public static final TaskLinks NONE = new TaskLinks(List.of(), List.of(), false, 0, 0, "");

	private static final List<LinkState> ORDER = List.of(LinkState.ACCEPTED, LinkState.SUSPECT, LinkState.SUGGESTED);

	/** Reads what a table says about a task. */
	public static TaskLinks of(Task task, LinkTable table, Function<String, Optional<Identified>> find) {
		List<String> indicators = new ArrayList<>();
		List<String> boxes = new ArrayList<>();
		List<String> told = new ArrayList<>();
		Map<String, CellLinks> row = table.row(task.getId());
		int links = 0;
		int suspect = 0;
		boolean confirmed = false;
		for (LinkState state : ORDER) {
			for (Map.Entry<String, CellLinks> cell : row.entrySet()) {
				Identified target = cell.getValue().state() == state ? find.apply(cell.getKey()).orElse(null) : null;
				if (target instanceof Indicator || target instanceof KeyProject) {
					(target instanceof Indicator ? indicators : boxes).add(PlanNames.name(target));
					told.add(PlanNames.name(target) + "\n" + LinkTips.tell(cell.getValue(), find));
				}
				if (target != null) {
					links += cell.getValue().alive();
					suspect += (int) cell.getValue().links().stream().filter(link -> link.state() == LinkState.SUSPECT).count();
					confirmed |= target instanceof Indicator && state == LinkState.ACCEPTED;
				}
			}
		}
		return new TaskLinks(List.copyOf(indicators), List.copyOf(boxes), confirmed, links, suspect, String.join("\n", told));
	}

	/** How many links, and how many of them are in doubt: 3 条 · 1 存疑; empty for none. */
	public String summary() {
		if (links == 0) {
			return "";
		}
		return suspect == 0 ? Messages.text("tasks.links", links) : Messages.text("tasks.links.suspect", links, suspect);
	}
}
