package org.planwright.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.planwright.core.compare.Comparison;
import org.planwright.core.project.ProjectFileException;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.state.ProjectStates;
import org.planwright.model.Baseline;
import org.planwright.model.Plan;
import org.planwright.model.Project;

/**
 * One side of a comparison.
 *
 * @param file where it is from
 * @param state whether it is a named state of a project
 * @param project the whole project; null where one plan of it is meant, or it is a document
 * @param plans the plans that are meant, or may be
 */
record DiffSide(Path file, boolean state, Project project, List<Plan> plans) {

	private static final String STATE = "#";

	/**
	 * Reads a side.
	 *
	 * @param named a file, or a project file with a named state behind {@code #}
	 * @param plan the plan that is meant of a project; null for all. A document is its only plan
	 */
	static DiffSide of(String named, String plan, PrintWriter messages) throws ProjectFileException {
		int mark = named.lastIndexOf(STATE);
		boolean state = mark > 0 && !Files.exists(Path.of(named)) && PlanFiles.isProject(Path.of(named.substring(0, mark)));
		Path file = Path.of(state ? named.substring(0, mark) : named);
		if (!PlanFiles.isProject(file)) {
			return new DiffSide(file, false, null, List.of(DocumentFiles.read(file, messages).plan()));
		}
		ProjectSession session = PlanFiles.open(file, messages);
		Project project = state ? state(session, named.substring(mark + 1)) : session.project();
		return plan == null ? new DiffSide(file, state, project, List.copyOf(project.getPlans())) : new DiffSide(file, state, null, PlanFiles.of(project, plan));
	}

	private static Project state(ProjectSession session, String name) throws ProjectFileException {
		List<Baseline> states = session.project().getBaselines();
		Baseline state = states.stream().filter(each -> name.equals(each.getName())).reduce((first, last) -> last)
				.orElseThrow(() -> CallFailure.wrongCall("diff.state", name, states.stream().map(each -> "\n  " + each.getName()).collect(Collectors.joining())));
		return new ProjectStates(session).read(state);
	}

	/** Compares two projects, or two plans where either side is one plan; of a document what it says. */
	Comparison compare(DiffSide other) {
		if (project != null && other.project != null) {
			return Comparison.of(other.state ? withoutStates() : project, state ? other.withoutStates() : other.project);
		}
		Plan before = like(other);
		Plan after = other.like(this);
		return PlanFiles.isProject(file) && PlanFiles.isProject(other.file) ? Comparison.of(before, after) : Comparison.ofTexts(before, after);
	}

	/** A state holds no states: that the project does is no difference. */
	private Project withoutStates() {
		if (project.getBaselines().isEmpty()) {
			return project;
		}
		Project copy = EcoreUtil.copy(project);
		copy.getBaselines().clear();
		return copy;
	}

	/** The plan that is meant, of which the other side has a version. */
	private Plan like(DiffSide other) {
		if (plans.size() > 1 && other.plans.size() > 1) {
			throw CallFailure.wrongCall("diff.which", file, PlanFiles.list(plans));
		}
		return Comparison.likeliest(plans, other.plans.getFirst()).orElseThrow(() -> CallFailure.wrongCall("diff.which", file, PlanFiles.list(plans)));
	}
}
