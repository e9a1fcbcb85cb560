package org.planwright.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

import org.planwright.core.compare.Comparison;
import org.planwright.core.project.ProjectFileException;
import org.planwright.model.Plan;
import org.planwright.model.Project;

/**
 * One side of a comparison.
 *
 * @param file where it is from
 * @param project the whole project; null where one plan of it is meant, or it is a document
 * @param plans the plans that are meant, or may be
 */
record DiffSide(Path file, Project project, List<Plan> plans) {

	/**
	 * Reads a side.
	 *
	 * @param plan the plan that is meant of a project; null for all. A document is its only plan
	 */
	static DiffSide of(Path file, String plan, PrintWriter messages) throws ProjectFileException {
		if (!PlanFiles.isProject(file)) {
			return new DiffSide(file, null, List.of(DocumentFiles.read(file).plan()));
		}
		Project project = PlanFiles.open(file, messages).project();
		return plan == null ? new DiffSide(file, project, List.copyOf(project.getPlans())) : new DiffSide(file, null, PlanFiles.of(project, plan));
	}

	/** Compares two projects, or two plans where either side is one plan; of a document what it says. */
	Comparison compare(DiffSide other) {
		if (project != null && other.project != null) {
			return Comparison.of(project, other.project);
		}
		Plan before = like(other);
		Plan after = other.like(this);
		return PlanFiles.isProject(file) && PlanFiles.isProject(other.file) ? Comparison.of(before, after) : Comparison.ofTexts(before, after);
	}

	/** The plan that is meant, of which the other side has a version. */
	private Plan like(DiffSide other) {
		if (plans.size() > 1 && other.plans.size() > 1) {
			throw CallFailure.wrongCall("diff.which", file, PlanFiles.list(plans));
		}
		return Comparison.likeliest(plans, other.plans.getFirst()).orElseThrow(() -> CallFailure.wrongCall("diff.which", file, PlanFiles.list(plans)));
	}
}
