package org.planwright.ui.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.planwright.core.trace.FoundLink;
import org.planwright.core.trace.TraceIndex;

/**
 * The things around one, and the links between them, as far as somebody opened them. Knows things by their ids only.
 *
 * @param root the thing in the middle
 * @param things all things, the root first, each once
 * @param edges what joins them
 * @param hidden how many more there are beyond a thing on one side; sides without any are left out
 */
public record Neighbourhood(String root, List<String> things, List<Edge> edges, Map<Side, Integer> hidden) {

	/** How many are shown at a time. */
	public static final int STEP = 30;

	/** A side of a thing: what serves it, or what it serves. */
	public record Side(String thing, boolean upstream) {
	}

	/**
	 * What joins two things.
	 *
	 * @param link the link; null where a section merely stands below another
	 */
	public record Edge(String source, String target, FoundLink link) {
	}

	public Neighbourhood {
		things = List.copyOf(things);
		edges = List.copyOf(edges);
		hidden = Map.copyOf(hidden);
	}

	/**
	 * The neighbourhood of a thing.
	 *
	 * @param root id of a task, section, box or indicator
	 * @param opened how many steps each side was opened; the root's sides are opened once by themselves
	 */
	public static Neighbourhood of(String root, TraceIndex index, Map<Side, Integer> opened) {
		Walk walk = new Walk(index, opened);
		walk.visit(root);
		return walk.neighbourhood(root);
	}

	private static final class Walk {

		private final TraceIndex index;
		private final Map<Side, Integer> opened;
		private final Set<String> things = new LinkedHashSet<>();
		private final Map<Side, Integer> hidden = new LinkedHashMap<>();

		Walk(TraceIndex index, Map<Side, Integer> opened) {
			this.index = index;
			this.opened = opened;
		}

		void visit(String root) {
			things.add(root);
			List<String> open = new ArrayList<>(List.of(root));
			for (int i = 0; i < open.size(); i++) {
				String thing = open.get(i);
				for (boolean upstream : new boolean[] { true, false }) {
					int steps = opened.getOrDefault(new Side(thing, upstream), thing.equals(root) ? 1 : 0);
					neighbours(thing, upstream).stream().filter(next -> !things.contains(next)).limit((long) steps * STEP).forEach(next -> {
						things.add(next);
						open.add(next);
					});
				}
			}
			for (String thing : things) {
				count(new Side(thing, true));
				count(new Side(thing, false));
			}
		}

		private void count(Side side) {
			int more = (int) neighbours(side.thing(), side.upstream()).stream().filter(next -> !things.contains(next)).count();
			if (more > 0) {
				hidden.put(side, more);
			}
		}

		private Set<String> neighbours(String thing, boolean upstream) {
			Set<String> all = new LinkedHashSet<>();
			for (FoundLink link : upstream ? index.to(thing) : index.from(thing)) {
				if (link.isAlive()) {
					all.add(upstream ? source(link) : target(link));
				}
			}
			if (!upstream) {
				index.sectionsBelow(thing).stream().filter(this::leadsAnywhere).forEach(all::add);
			}
			all.remove(thing);
			return all;
		}

		/** A section is worth showing below another when it serves something, or one below it does. */
		private boolean leadsAnywhere(String section) {
			return index.from(section).stream().anyMatch(FoundLink::isAlive) || index.sectionsBelow(section).stream().anyMatch(this::leadsAnywhere);
		}

		/** Words and items are drawn as the section or box that they stand in, figures in prose as their indicator. */
		private String source(FoundLink link) {
			return index.holderOf(link.source()).orElse(link.source());
		}

		private String target(FoundLink link) {
			return index.indicatorOf(link.target()).orElse(link.target());
		}

		Neighbourhood neighbourhood(String root) {
			List<Edge> edges = new ArrayList<>();
			for (String thing : things) {
				Set<String> joined = new LinkedHashSet<>();
				for (FoundLink link : index.from(thing)) {
					String target = target(link);
					if (link.isAlive() && things.contains(target) && !target.equals(thing) && joined.add(target)) {
						edges.add(new Edge(thing, target, link));
					}
				}
				index.sectionsBelow(thing).stream().filter(below -> things.contains(below) && joined.add(below))
						.forEach(below -> edges.add(new Edge(thing, below, null)));
			}
			return new Neighbourhood(root, List.copyOf(things), edges, hidden);
		}
	}
}
