package org.planwright.ui.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Shell;
import org.planwright.core.project.FileProblem;
import org.planwright.core.project.ProjectFileException;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.ReadOnly.Reason;
import org.planwright.model.Plan;
import org.planwright.ui.Messages;
import org.planwright.ui.dialog.Notices;

/** What the user is told and asked about files that are not read in full: damaged ones, and those of a later version. */
final class ReadOnlyNotice {

	private static final int LISTED = 8;

	private final Shell shell;

	ReadOnlyNotice(Shell shell) {
		this.shell = shell;
	}

	/** Tells whether there may be something to save from a file that could not be opened. */
	static boolean mayBeSalvaged(ProjectFileException failure) {
		Path file = failure.file();
		return file != null && switch (failure.code()) {
		// A single damaged byte may make a size or a name look like an attack.
		case DAMAGED, TOO_LARGE, UNSAFE -> true;
		case FOREIGN -> file.toString().toLowerCase(Locale.ROOT).endsWith(ProjectDesk.ENDING);
		default -> false;
		};
	}

	/**
	 * Asks whether to open what can be read of a damaged file, and lists that and what is lost.
	 *
	 * @param part what can be read
	 */
	boolean opensPart(ProjectSession part) {
		List<Plan> plans = part.project().getPlans();
		String there = plans.stream().limit(LISTED).map(plan -> "· " + Objects.requireNonNullElse(plan.getTitle(), "")).collect(Collectors.joining("\n"));
		String lost = part.problems().isEmpty() ? Messages.text("session.damaged.nothing.lost") : list(part.problems());
		return Notices.ask(shell, Messages.text("session.damaged.title"),
				Messages.text("session.damaged", part.file().map(Path::getFileName).orElseThrow(), Integer.toString(plans.size()), there, lost),
				Messages.text("session.damaged.open"), Messages.text("session.damaged.leave")) == 0;
	}

	/** Says what it means that a file is of a later version, and what to do. */
	void tellNewer(ProjectSession session) {
		Notices.info(shell, Messages.text("session.readOnly.title"), Messages.text("session.newer", session.readOnly().orElseThrow().message(), unseen(session)));
	}

	/** Asks before a project that is of a later version is saved without what is not understood of it. */
	boolean savesWithout(ProjectSession session) {
		return session.readOnly().filter(why -> why.reason() == Reason.NEWER).isEmpty()
				|| Notices.confirm(shell, Messages.text("session.saveAs.title"), Messages.text("session.newer.saveAs", unseen(session)),
						Messages.text("session.newer.saveAs.do"));
	}

	private static String unseen(ProjectSession session) {
		return session.problems().isEmpty() ? Messages.text("session.newer.all") : list(session.problems());
	}

	/** The first problems, a line each. */
	static String list(List<FileProblem> problems) {
		String lines = problems.stream().limit(LISTED).map(FileProblem::message).map(line -> "· " + line).collect(Collectors.joining("\n"));
		return problems.size() <= LISTED ? lines : lines + "\n" + Messages.text("session.problems.more", Integer.toString(problems.size()));
	}
}
