package org.planwright.ui.trace;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

import org.planwright.core.trace.FoundLink;
import org.planwright.core.trace.TraceIndex;
import org.planwright.model.Identified;
import org.planwright.ui.Messages;
import org.planwright.ui.selection.PlanNames;
import org.planwright.ui.trace.TraceRow.Kind;
import org.planwright.ui.trace.TraceRow.Run;
import org.planwright.ui.trace.TraceRow.Tone;

/**
 * What a selected object hangs on and what hangs on it, as a tree of rows with the words that prove it.
 *
 * @param id the object's
 * @param title the object
 * @param place where it stands; empty where that says nothing more
 * @param groups the groups of rows
 */
public record TraceTree(String id, String title, String place, List<TraceRow> groups) {

	public TraceTree {
		groups = List.copyOf(groups);
	}

	/**
	 * The tree of an object.
	 *
	 * @param selected a live object
	 * @param index what hangs on what in its plan
	 * @param find finds live objects by id
	 */
	public static TraceTree of(Identified selected, TraceIndex index, Function<String, Optional<Identified>> find) {
		List<TraceRow> groups = new TraceGroups(index, new TraceRows(index, find)).of(selected);
		return new TraceTree(selected.getId(), PlanNames.name(selected), PlanNames.place(selected.eContainer()), groups);
	}

	/** The links that are listed, each once. */
	public List<FoundLink> links() {
		Set<FoundLink> links = new LinkedHashSet<>();
		groups.forEach(group -> links.addAll(group.links()));
		return List.copyOf(links);
	}

	/** How many links pass a filter. */
	public int count(TraceFilter filter) {
		return (int) links().stream().filter(filter::passes).count();
	}

	/** The tree with the rows of links only that pass a filter, and a sentence where none does. */
	public TraceTree filtered(TraceFilter filter) {
		if (filter == TraceFilter.ALL) {
			return this;
		}
		Predicate<TraceRow> passes = row -> row.link() != null && filter.passes(row.link());
		List<TraceRow> some = new ArrayList<>();
		for (TraceRow group : groups) {
			List<TraceRow> rows = group.children().stream().filter(passes).toList();
			if (!rows.isEmpty()) {
				Run title = group.runs().getFirst();
				some.add(new TraceRow(Kind.GROUP, group.key(), List.of(title, new Run(LinkRows.APART + rows.size(), Tone.QUIET)), () -> rows));
			}
		}
		if (some.isEmpty() && !groups.isEmpty()) {
			some.add(TraceRows.nothing(Messages.text(filter == TraceFilter.SUSPECT ? "trace.none.suspect" : "trace.none.open")));
		}
		return new TraceTree(id, title, place, some);
	}
}
