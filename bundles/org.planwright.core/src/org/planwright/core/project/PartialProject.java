package org.planwright.core.project;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.resource.Resource;
import org.planwright.core.Messages;
import org.planwright.model.Comment;
import org.planwright.model.PlanFactory;
import org.planwright.model.Project;

/**
 * A project of which only a part could be read, on its way into another file. What it lacks is said in the file itself, as a remark on the
 * project: whoever gets it later must not take it for the whole.
 */
final class PartialProject {

	private static final int LISTED = 20;

	private final Project project;
	private final ReadOnly why;
	private final List<FileProblem> problems;

	/** @param problems what was left out when the project was read */
	PartialProject(Project project, ReadOnly why, List<FileProblem> problems) {
		this.project = project;
		this.why = why;
		this.problems = problems;
	}

	static boolean is(ReadOnly why) {
		return why != null && (why.reason() == ReadOnly.Reason.NEWER || why.reason() == ReadOnly.Reason.SALVAGED);
	}

	/** Says where the project comes from and what it lacks. Called inside an edit. */
	void remark(Path from, Instant now) {
		List<String> lacks = new ArrayList<>(problems.stream().limit(LISTED).map(FileProblem::message).toList());
		if (problems.size() > LISTED) {
			lacks.add(Messages.text("file.origin.more", Integer.toString(problems.size())));
		}
		Comment remark = PlanFactory.eINSTANCE.createComment();
		remark.setText(Messages.text("file.origin", String.valueOf(from.getFileName()), why.message())
				+ (lacks.isEmpty() ? "" : "\n" + String.join("\n", lacks)));
		remark.setCreated(now.truncatedTo(ChronoUnit.SECONDS).toString());
		project.getComments().add(remark);
	}

	/**
	 * Gives up what a later version wrote and this one does not know: in a file of this version it would claim to be understood.
	 *
	 * @return what brings it back
	 */
	Runnable giveUpUnknown() {
		List<Runnable> undo = new ArrayList<>();
		if (why.reason() == ReadOnly.Reason.NEWER) {
			for (Resource part : PartSet.of(project).getResources()) {
				undo.add(new UnknownContent((PartResource) part).giveUp());
			}
		}
		return () -> undo.forEach(Runnable::run);
	}
}
