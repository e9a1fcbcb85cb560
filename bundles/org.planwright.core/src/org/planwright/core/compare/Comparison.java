package org.planwright.core.compare;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.planwright.model.Plan;
import org.planwright.model.Project;

/**
 * Two states of a project, or two plans, compared by meaning. Both are only read, and must not change while somebody looks at what was found.
 */
public final class Comparison {

	private final Matches matches;
	private final Difference root;
	private List<ChangedFigure> figures;

	private Comparison(Matches matches, Difference root) {
		this.matches = Objects.requireNonNull(matches);
		this.root = root;
	}

	/** Follows a comparison. Asked on the thread that compares. */
	public interface Progress {

		/** Nobody wants to know. */
		Progress NONE = (done, total) -> true;

		/**
		 * So many plans have been compared.
		 *
		 * @return whether to go on
		 */
		boolean reached(int done, int total);

		/** Whether to go on. Asked every few milliseconds, also while it is looked for what is what, which comes before the first plan. */
		default boolean isWanted() {
			return true;
		}
	}

	/** Compares two states of a project. */
	public static Comparison of(Project before, Project after) {
		return of(before, after, Progress.NONE);
	}

	/**
	 * Compares two states of a project.
	 *
	 * @throws CancellationException when {@code progress} says so
	 */
	public static Comparison of(Project before, Project after, Progress progress) {
		Matches matches = Matches.of(before, after, progress::isWanted);
		return new Comparison(matches, new DifferenceFinder(matches, false).follow(progress).compare(before, after, false));
	}

	/** Compares two plans, or two states of one. */
	public static Comparison of(Plan before, Plan after) {
		Matches matches = Matches.of(before, after);
		return new Comparison(matches, new DifferenceFinder(matches, false).compare(before, after, false));
	}

	/** Compares what the documents of two plans say, and nothing that was said about them: where one of them was just read, nothing was yet. */
	public static Comparison ofTexts(Plan before, Plan after) {
		return ofTexts(before, after, Progress.NONE);
	}

	/**
	 * Compares what the documents of two plans say.
	 *
	 * @throws CancellationException when {@code progress} says so
	 */
	public static Comparison ofTexts(Plan before, Plan after, Progress progress) {
		Matches matches = Matches.of(before, after, progress::isWanted);
		return new Comparison(matches, new DifferenceFinder(matches, true).compare(before, after, false));
	}

	/** What is what. */
	public Matches matches() {
		return matches;
	}

	/** What differs, from the project or plan down. */
	public Difference root() {
		return root;
	}

	/** Tells whether nothing differs. */
	public boolean isEmpty() {
		return !root.isAny();
	}

	/** The figures that were changed, came in or went, in the order of what differs; looked for when they are first asked for. */
	public synchronized List<ChangedFigure> figures() {
		if (figures == null) {
			figures = ChangedFigures.of(matches, root);
		}
		return figures;
	}

	/** How many things differ in which way; a thing may differ in several. */
	public Map<DifferenceKind, Integer> counts() {
		Map<DifferenceKind, Integer> counts = new EnumMap<>(DifferenceKind.class);
		root.all().forEach(difference -> difference.kinds().forEach(kind -> counts.merge(kind, 1, Integer::sum)));
		return counts;
	}

	/** The plan of some that is most likely a version of another one: the only one, else the only one of its title, else of its area. */
	public static Optional<Plan> likeliest(List<Plan> plans, Plan wanted) {
		if (plans.size() == 1) {
			return Optional.of(plans.getFirst());
		}
		List<Plan> named = plans.stream().filter(plan -> Objects.equals(plan.getTitle(), wanted.getTitle())).toList();
		List<Plan> likely = named.isEmpty() ? plans.stream().filter(plan -> wanted.getRegion() != null && wanted.getRegion().equals(plan.getRegion())).toList() : named;
		return likely.size() == 1 ? Optional.of(likely.getFirst()) : Optional.empty();
	}
}
