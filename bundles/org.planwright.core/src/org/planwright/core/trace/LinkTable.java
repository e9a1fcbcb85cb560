package org.planwright.core.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The links of a plan by the sections and boxes that serve and by what they serve: those that begin at items or words count for the
 * section or box that has them, those that lead to a figure in prose for its indicator. Immutable; may be asked from any thread.
 */
public final class LinkTable {

	/** A table of nothing. */
	public static final LinkTable EMPTY = new LinkTable(Map.of());

	private final Map<String, Map<String, CellLinks>> bySource;
	private final Map<String, Integer> served = new HashMap<>();

	/** @param bySource links by what serves, and by what is served */
	private LinkTable(Map<String, Map<String, CellLinks>> bySource) {
		this.bySource = bySource;
		bySource.values().forEach(row -> row.forEach((target, links) -> served.merge(target, links.isAlive() ? 1 : 0, Integer::sum)));
	}

	/** The links that an index knows. */
	public static LinkTable of(TraceIndex index) {
		Map<String, Map<String, List<FoundLink>>> found = new LinkedHashMap<>();
		for (FoundLink link : index.links()) {
			found.computeIfAbsent(index.holderOf(link.source()).orElse(link.source()), first -> new LinkedHashMap<>())
					.computeIfAbsent(index.indicatorOf(link.target()).orElse(link.target()), first -> new ArrayList<>()).add(link);
		}
		return of(found);
	}

	/** A table of links that are given by what serves, and by what is served. */
	public static LinkTable of(Map<String, Map<String, List<FoundLink>>> links) {
		Map<String, Map<String, CellLinks>> rows = new HashMap<>();
		links.forEach((source, row) -> {
			Map<String, CellLinks> cells = new LinkedHashMap<>();
			row.forEach((target, all) -> cells.put(target, CellLinks.of(all)));
			rows.put(source, cells);
		});
		return new LinkTable(rows);
	}

	/** The ids of the sections and boxes that serve anything, rejected links included. */
	public Set<String> sources() {
		return Set.copyOf(bySource.keySet());
	}

	/** What a section or box serves, in the order of its links, by the id of what is served; empty for none. Not to be changed. */
	public Map<String, CellLinks> row(String source) {
		return bySource.getOrDefault(source, Map.of());
	}

	/** The links between two; null for none. */
	public CellLinks cell(String source, String target) {
		return row(source).get(target);
	}

	/** How many sections and boxes serve something; rejected links do not count. */
	public int served(String target) {
		return served.getOrDefault(target, 0);
	}
}
