package org.planwright.core.compare.merge;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.planwright.model.Project;

/**
 * Several returned copies merged into one project, one after the other; each meets what came in before it. Works on copies of the project, on any
 * thread, one at a time; the result is written into the live project in the end.
 */
public final class MergeSeries {

	/**
	 * A returned copy.
	 *
	 * @param name what it is called, such as its file name
	 * @param base what it grew out of; null when nobody knows
	 * @param project what it holds
	 * @param authors who is known to have changed it beside those who signed what is in it
	 */
	public record Copy(String name, Project base, Project project, List<String> authors) {

		public Copy {
			Objects.requireNonNull(name, "name");
			Objects.requireNonNull(project, "project");
			authors = List.copyOf(authors);
		}

		/** A copy that says itself who signed what. */
		public Copy(String name, Project base, Project project) {
			this(name, base, project, List.of());
		}
	}

	/**
	 * One copy and what became of it.
	 *
	 * @param conflicts all conflicts, decided or not
	 * @param decisions what was decided about them, by persons and rules
	 * @param open the conflicts that nothing was decided about
	 * @param counts what comes in with it
	 * @param lost what it said of things that are gone
	 * @param authors who signed what is new in it or was said anew, in order
	 */
	public record Step(String name, List<Conflict> conflicts, Decisions decisions, List<Conflict> open, MergeCounts counts, List<String> lost,
			List<String> authors) {
	}

	/** One copy in work. */
	private static final class Work {
		final Copy copy;
		Decisions decisions = Decisions.NONE;
		ProjectMerge merge;
		SoftReference<Project> before = new SoftReference<>(null);
		Step step;

		Work(Copy copy) {
			this.copy = copy;
		}
	}

	private final Project mine;
	private final Map<Project, ProjectMerge.Base> bases = new IdentityHashMap<>();
	private final List<Work> works = new ArrayList<>();
	private List<MergeRule> rules = List.of();
	/** The first copy that has to be merged anew. */
	private int stale;
	private Project result;

	/** @param mine a copy of the project that nobody changes, or the project itself for whoever works on its thread */
	public MergeSeries(Project mine, List<Copy> copies) {
		this.mine = mine;
		copies.forEach(copy -> works.add(new Work(copy)));
		result = mine;
	}

	/**
	 * Merges all copies that are not merged as was decided.
	 *
	 * @param rules decide what no person decided
	 * @param cancelled asked between two copies
	 * @return false when it was cancelled
	 */
	public synchronized boolean run(List<MergeRule> rules, BooleanSupplier cancelled) {
		if (!this.rules.equals(rules)) {
			this.rules = List.copyOf(rules);
			stale = 0;
		}
		while (stale < works.size()) {
			if (cancelled.getAsBoolean()) {
				return false;
			}
			// Counted when it is merged: what failed is tried again.
			merge(stale);
			stale++;
		}
		return true;
	}

	private void merge(int index) {
		Work work = works.get(index);
		Project before = before(index);
		if (work.merge == null) {
			work.merge = ProjectMerge.of(base(work), before, work.copy.project());
		}
		result = apply(work, before);
		if (index + 1 < works.size()) {
			Work next = works.get(index + 1);
			next.before = new SoftReference<>(result);
			next.merge = null;
		}
	}

	private ProjectMerge.Base base(Work work) {
		return bases.computeIfAbsent(work.copy.base(), ProjectMerge.Base::of);
	}

	private Project apply(Work work, Project before) {
		List<Conflict> conflicts = work.merge.conflicts();
		Decisions decisions = MergeRule.decide(conflicts, rules, work.decisions);
		MergedProject merged = work.merge.resolve(decisions);
		work.step = new Step(work.copy.name(), conflicts, decisions, merged.open(), merged.counts(), merged.lost(), authors(work.copy, merged));
		Project after = EcoreUtil.copy(before);
		merged.applyTo(after);
		return after;
	}

	private static List<String> authors(Copy copy, MergedProject merged) {
		return Stream.concat(copy.authors.stream(), merged.authors().stream()).distinct().toList();
	}

	/** The project as it is when a copy comes in; made again where memory was short meanwhile. */
	private Project before(int index) {
		if (index == 0) {
			return mine;
		}
		Work work = works.get(index);
		Project before = work.before.get();
		if (before == null) {
			Work earlier = works.get(index - 1);
			Project first = before(index - 1);
			earlier.merge = ProjectMerge.of(base(earlier), first, earlier.copy.project());
			before = apply(earlier, first);
			work.before = new SoftReference<>(before);
			work.merge = null;
		}
		return before;
	}

	/** The copies and what became of them; those that were not merged yet are missing. */
	public synchronized List<Step> steps() {
		return works.subList(0, stale).stream().map(work -> work.step).toList();
	}

	/**
	 * Decides about a conflict; those copies that come in later are merged anew by the next {@link #run}.
	 *
	 * @param copy the number of the copy, from 0
	 * @param decision null to take a decision back
	 */
	public synchronized void decide(int copy, String conflict, Decision decision) {
		Work work = works.get(copy);
		work.decisions = decision == null ? work.decisions.without(conflict) : work.decisions.with(conflict, decision);
		stale = Math.min(stale, copy);
	}

	/**
	 * Writes all that comes in into the project. The caller makes it one edit.
	 *
	 * @param live the project of which {@code mine} is a copy, and which has not changed since
	 */
	public synchronized void applyTo(Project live) {
		ProjectMerge.of(mine, mine, result).resolve(Decisions.NONE).applyTo(live);
	}
}
