package org.planwright.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.planwright.core.project.ProjectFileException;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.trace.TraceSettings;
import org.planwright.model.Plan;
import org.planwright.model.Project;

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
	 * @param messages is told what had to be repaired in a project file
	 * @throws CallFailure when there is none with that id, or the document cannot be read
	 */
	static List<Plan> plans(Path file, String id, PrintWriter messages) throws ProjectFileException {
		if (!isProject(file)) {
			if (id != null) {
				throw CallFailure.wrongCall("plan.document", file);
			}
			return List.of(DocumentFiles.read(file, messages).plan());
		}
		return of(open(file, messages).project(), id);
	}

	/**
	 * The plans of a project, or the one that a document holds, like {@link #plans}; of a large project, those that are not wanted are not
	 * read, but for what the wanted one refers to.
	 */
	static List<Plan> only(Path file, String id, PrintWriter messages) throws ProjectFileException {
		if (id == null || !isProject(file)) {
			return plans(file, id, messages);
		}
		ProjectSession session = tell(file, ProjectSession.openInParts(file), messages);
		List<Plan> wanted = of(session.project(), id);
		wanted.forEach(session::load);
		return wanted;
	}

	/**
	 * The plans of a project.
	 *
	 * @param id the plan that is wanted; null for all
	 * @throws CallFailure when there is none with that id
	 */
	static List<Plan> of(Project project, String id) {
		List<Plan> plans = List.copyOf(project.getPlans());
		if (id == null) {
			return plans;
		}
		List<Plan> wanted = plans.stream().filter(plan -> plan.getId().equals(id)).toList();
		if (wanted.isEmpty()) {
			throw CallFailure.wrongCall("plan.missing", id, list(plans));
		}
		return wanted;
	}

	/** What the project of some plans says about links; the standard for those of a document. */
	static TraceSettings traceSettings(List<Plan> plans) {
		return !plans.isEmpty() && plans.getFirst().eContainer() instanceof Project project ? TraceSettings.of(project) : TraceSettings.STANDARD;
	}

	/** Opens a project, and says what had to be repaired in its file, or that not all of it is understood. */
	static ProjectSession open(Path file, PrintWriter messages) throws ProjectFileException {
		return tell(file, ProjectSession.open(file), messages);
	}

	private static ProjectSession tell(Path file, ProjectSession session, PrintWriter messages) {
		session.readOnly().filter(why -> !why.reason().allowsEdits()).ifPresent(why -> messages.println(Messages.text("file.part", file, why.message())));
		session.problems().forEach(problem -> messages.println(problem.message()));
		return session;
	}

	/** Plans with their ids, a line each. */
	static String list(List<Plan> plans) {
		StringBuilder list = new StringBuilder();
		plans.forEach(plan -> list.append("\n  ").append(plan.getId()).append("  ").append(plan.getTitle()));
		return list.toString();
	}
}
