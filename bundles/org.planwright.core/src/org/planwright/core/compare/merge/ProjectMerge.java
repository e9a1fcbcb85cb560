package org.planwright.core.compare.merge;

import java.util.List;

import org.planwright.core.compare.Matches;
import org.planwright.model.PlanFactory;
import org.planwright.model.Project;

/**
 * Three states of one project on the way to become one. The states are only read, and must not change meanwhile.
 */
public final class ProjectMerge {

	private final Project own;
	private final Tree base;
	private final Tree mine;
	private final Tree theirs;
	private final List<Conflict> conflicts;
	private final MergedProject undecided;

	private ProjectMerge(Base base, Project mine, Project theirs) {
		own = mine;
		this.base = base.tree();
		this.mine = TreeReader.mine(mine, this.base, matches(base, mine));
		this.theirs = TreeReader.theirs(theirs, this.base, matches(base, theirs), this.mine);
		Three three = new Three(this.base, this.mine, this.theirs, Decisions.NONE);
		TreeMerge.Result result = new TreeMerge(three).run();
		ConflictWords words = new ConflictWords(three, result.tree());
		conflicts = three.conflicts.values().stream().map(words::conflict).toList();
		undecided = new MergedProject(own, three, result);
	}

	/** What both sides grew out of, read once for all copies of it. */
	record Base(Project project, Tree tree) {

		/** @param project null where the sides have nothing in common */
		static Base of(Project project) {
			Project known = project == null ? PlanFactory.eINSTANCE.createProject() : project;
			return new Base(known, TreeReader.base(known));
		}
	}

	/**
	 * Merges.
	 *
	 * @param base what both others grew out of; null where they have nothing in common
	 * @param mine the state that the result is written into
	 * @param theirs the state that comes in
	 */
	public static ProjectMerge of(Project base, Project mine, Project theirs) {
		return of(Base.of(base), mine, theirs);
	}

	static ProjectMerge of(Base base, Project mine, Project theirs) {
		return new ProjectMerge(base, mine, theirs);
	}

	/** Likeness tells where a plan was read anew from its document, and nothing has its id any more; it costs, and ids are surer. */
	private static Matches matches(Base base, Project side) {
		boolean known = side.getPlans().stream().allMatch(plan -> base.tree().has(plan.getId()));
		return known || base.project().getPlans().isEmpty() ? null : Matches.of(base.project(), side);
	}

	/** All conflicts, whether decided or not. */
	public List<Conflict> conflicts() {
		return conflicts;
	}

	/** The result by what was decided. What is undecided is as it is in mine, and what one side deleted and the other changed is there. */
	public MergedProject resolve(Decisions decisions) {
		if (conflicts.stream().allMatch(conflict -> decisions.about(conflict.id()).isEmpty())) {
			return undecided;
		}
		Three three = new Three(base, mine, theirs, decisions);
		return new MergedProject(own, three, new TreeMerge(three).run());
	}
}
