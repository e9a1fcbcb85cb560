package org.planwright.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.planwright.core.project.ProjectFileException;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.Plan;

/** Finds the plans that a call speaks of, in a project file or in a bare document. */
final class PlanFiles {

	private static final String PROJECT_ENDING = ".plan";

	private PlanFiles() {
	}

	/** Tells whether a file is meant to be a project, by its name. */
	static boolean isProject(Path file) {
		return file.getFileName() != null && file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(PROJECT_ENDING);
	}

	/**
	 * The plans of a project, or the one that a document holds.
	 *
	 * @param id the plan that is wanted; null for all
	 * @throws CallFailure when there is none with that id, or the document cannot be read
	 */
	static List<Plan> plans(Path file, String id) throws ProjectFileException {
		if (!isProject(file)) {
			return List.of(DocumentFiles.read(file).plan());
		}
		List<Plan> plans = List.copyOf(ProjectSession.open(file).project().getPlans());
		if (id == null) {
			return plans;
		}
		List<Plan> wanted = plans.stream().filter(plan -> plan.getId().equals(id)).toList();
		if (wanted.isEmpty()) {
			throw CallFailure.wrongCall("plan.missing", id, list(plans));
		}
		return wanted;
	}

	private static String list(List<Plan> plans) {
		StringBuilder list = new StringBuilder();
		plans.forEach(plan -> list.append("\n  ").append(plan.getId()).append("  ").append(plan.getTitle()));
		return list.toString();
	}
}
