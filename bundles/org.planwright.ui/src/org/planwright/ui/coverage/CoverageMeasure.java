package org.planwright.ui.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.planwright.core.trace.Coverage;
import org.planwright.core.trace.FoundLink;
import org.planwright.core.trace.TraceIndex;
import org.planwright.model.Division;
import org.planwright.model.LinkState;
import org.planwright.model.Plan;
import org.planwright.ui.Messages;
import org.planwright.ui.selection.PlanNames;

/**
 * One number of the coverage of a plan, with the list behind it.
 *
 * @param key names it, the same after an edit
 * @param group what it is put under
 * @param title what is counted
 * @param total how many there are
 * @param done how many of them are traced; -1 where there is nothing to be done, as with links that are only counted
 * @param list ids of what is missing, or of what is counted where nothing is missing by nature
 */
public record CoverageMeasure(String key, Group group, String title, int total, int done, List<String> list) {

	/** What numbers are put under. */
	public enum Group {
		WHOLE, LINKS, CHAPTERS;

		/** The heading. */
		public String title() {
			return Messages.text("coverage.group." + name().toLowerCase(Locale.ROOT));
		}
	}

	private static final int NO_GOAL = -1;

	public CoverageMeasure {
		list = List.copyOf(list);
	}

	/** Tells whether something has to be traced. */
	public boolean hasGoal() {
		return done != NO_GOAL;
	}

	/** The share that is traced, 0 to 100; 100 where there is nothing. */
	public int percent() {
		return Coverage.percent(done, total);
	}

	/**
	 * The numbers of a plan.
	 *
	 * @param plan the live plan
	 * @param index what hangs on what in it
	 */
	public static List<CoverageMeasure> of(Plan plan, TraceIndex index) {
		Coverage coverage = index.coverage();
		List<CoverageMeasure> measures = new ArrayList<>();
		measures.add(goal("indicators", coverage.indicators(), coverage.indicatorsWithoutAny()));
		measures.add(goal("indicators-by-task", coverage.indicators(), coverage.indicatorsWithoutTask()));
		measures.add(goal("indicators-by-box", coverage.indicators(), coverage.indicatorsWithoutBox()));
		measures.add(goal("boxes", coverage.boxes(), coverage.boxesWithoutIndicator()));
		measures.add(goal("tasks", coverage.tasks(), coverage.tasksWithoutTarget()));
		for (LinkState state : List.of(LinkState.SUSPECT, LinkState.SUGGESTED, LinkState.ACCEPTED, LinkState.REJECTED)) {
			List<FoundLink> links = coverage.links(state);
			String key = "links-" + state.getLiteral();
			measures.add(new CoverageMeasure(key, Group.LINKS, Messages.text("coverage." + key), links.size(), NO_GOAL,
					links.stream().map(FoundLink::source).distinct().toList()));
		}
		Map<String, Division> divisions = new HashMap<>(Map.of(Objects.requireNonNullElse(plan.getId(), ""), plan));
		plan.getSections().forEach(chapter -> divisions.put(chapter.getId(), chapter));
		coverage.chapters().stream().filter(chapter -> divisions.containsKey(chapter.id()))
				.forEach(chapter -> measures.add(chapter(chapter, PlanNames.name(divisions.get(chapter.id())))));
		return measures;
	}

	private static CoverageMeasure goal(String key, List<String> all, List<String> missing) {
		return new CoverageMeasure(key, Group.WHOLE, Messages.text("coverage." + key), all.size(), all.size() - missing.size(), missing);
	}

	/** The tasks and boxes of a chapter. */
	private static CoverageMeasure chapter(Coverage.Chapter chapter, String title) {
		List<String> missing = new ArrayList<>(chapter.tasksWithoutTarget());
		missing.addAll(chapter.boxesWithoutIndicator());
		return new CoverageMeasure("chapter-" + chapter.id(), Group.CHAPTERS, title, chapter.tasks().size() + chapter.boxes().size(),
				chapter.tasksServing() + chapter.boxesServing(), missing);
	}
}
