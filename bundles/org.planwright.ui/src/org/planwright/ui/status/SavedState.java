package org.planwright.ui.status;

import java.io.IOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.safety.KeepingWords;
import org.planwright.core.project.safety.LockWords;
import org.planwright.core.project.safety.ProjectKeeper;
import org.planwright.ui.Messages;
import org.planwright.ui.theme.Tint;

/**
 * Whether everything of the project is saved, and if not, whether it would survive the end of the program.
 *
 * @param words what the status bar says
 * @param more what is told when the mouse rests there; empty for nothing
 */
record SavedState(String words, String more, Tint tint) {

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");

	static SavedState of(Optional<ProjectSession> session, Optional<ProjectKeeper> keeper) {
		if (session.isEmpty()) {
			return new SavedState("", "", Tint.INK_QUIET);
		}
		Optional<ProjectKeeper> own = keeper.filter(each -> each.session() == session.get());
		SavedState saved = of(session.get(), own);
		return own.map(each -> trouble(each, saved)).orElse(saved);
	}

	private static SavedState of(ProjectSession session, Optional<ProjectKeeper> keeper) {
		if (!session.isDirty()) {
			return new SavedState(Messages.text(session.file().isEmpty() ? "status.new" : "status.saved"), "", Tint.INK_QUIET);
		}
		Optional<IOException> problem = keeper.flatMap(ProjectKeeper::autosaveProblem);
		if (problem.isPresent()) {
			return new SavedState(Messages.text("status.notKept"), KeepingWords.autosave(problem.get()), Tint.ERROR);
		}
		return keeper.flatMap(ProjectKeeper::autosaved)
				.map(when -> new SavedState(Messages.text("status.autosaved", MINUTE.format(when.atZone(ZoneId.systemDefault()))), Messages.text("status.autosaved.tip"),
						Tint.WARNING))
				.orElseGet(() -> new SavedState(Messages.text("status.unsaved"), "", Tint.WARNING));
	}

	/** What is the matter with the file comes before all else. */
	private static SavedState trouble(ProjectKeeper keeper, SavedState saved) {
		if (keeper.taker().isPresent()) {
			return new SavedState(Messages.text("status.taken", LockWords.who(keeper.taker())), saved.words(), Tint.ERROR);
		}
		return switch (keeper.file()) {
		case SAME -> saved;
		case CHANGED -> new SavedState(Messages.text("status.changed"), saved.words(), Tint.WARNING);
		case GONE -> new SavedState(Messages.text("status.gone"), saved.words(), Tint.WARNING);
		case UNREACHABLE -> new SavedState(Messages.text("status.unreachable"), saved.words(), Tint.WARNING);
		};
	}
}
