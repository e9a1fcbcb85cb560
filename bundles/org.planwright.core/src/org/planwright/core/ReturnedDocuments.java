package org.planwright.core;

import java.io.IOException;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

import org.planwright.model.Comment;
import org.planwright.model.Plan;
import org.planwright.model.Project;

/**
 * Makes returned files of Word states of a project, ready to be merged. Each state that files grew out of is printed once, however many there
 * are of them. The project must not change meanwhile; one thread at a time.
 */
public final class ReturnedDocuments {

	/**
	 * A returned file as a state of the project.
	 *
	 * @param base what it grew out of; null where nobody knows
	 * @param theirs what it says
	 */
	public record Copy(Project base, Project theirs) {
	}

	private final Project now;
	private final Set<String> remarks = new HashSet<>();
	private final Map<Plan, ExportedPlan> exported = new IdentityHashMap<>();

	/** @param now the project as it is */
	public ReturnedDocuments(Project now) {
		this.now = now;
		now.eAllContents().forEachRemaining(object -> {
			if (object instanceof Comment remark) {
				remarks.add(remark.getId());
			}
		});
	}

	/**
	 * A file that grew out of a state.
	 *
	 * @param base the state; null where it is not known: then all that the file says otherwise than the project is for a person to decide
	 * @throws IllegalArgumentException when neither has the plan of the file
	 * @throws IOException when the state cannot be printed here
	 */
	public Copy on(Project base, ReturnedDocument file) throws IOException {
		Project state = base == null ? now : base;
		return new Copy(base, file.copy(exported(state, file), remarks));
	}

	/**
	 * The state that a file grew out of, where no state is known that said what was printed: what the file itself tells of it.
	 *
	 * @return null where it does not tell
	 * @throws IOException when the project cannot be printed here
	 */
	public Project original(ReturnedDocument file) throws IOException {
		return file.tellsOriginal() ? file.original(exported(now, file)) : null;
	}

	private ExportedPlan exported(Project state, ReturnedDocument file) throws IOException {
		Plan plan = file.plan(state).orElseThrow(() -> new IllegalArgumentException("No such plan: " + file));
		ExportedPlan known = exported.get(plan);
		if (known == null) {
			known = new ExportedPlan(state, plan);
			exported.put(plan, known);
		}
		return known;
	}
}
