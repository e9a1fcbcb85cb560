package org.planwright.core.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

import org.planwright.core.Messages;

/** The file of a session: which it is, why it is not written if it is not, and how the project gets into it. */
final class SessionFile {

	private final ProjectSession session;
	private final SessionListeners listeners;
	private Path path;
	private ReadOnly readOnly;
	private SaveGuard guard = SaveGuard.NONE;

	/** @param path null for a project that was never saved */
	SessionFile(ProjectSession session, SessionListeners listeners, Path path) {
		this.session = session;
		this.listeners = listeners;
		this.path = path;
	}

	Optional<Path> path() {
		return Optional.ofNullable(path);
	}

	Optional<ReadOnly> readOnly() {
		return Optional.ofNullable(readOnly);
	}

	/** The project was opened just now. @param why the file is not written; null where it is */
	void opened(ReadOnly why) {
		readOnly = why;
	}

	void setGuard(SaveGuard guard) {
		this.guard = Objects.requireNonNull(guard, "guard");
	}

	/** @see ProjectSession#setReadOnly */
	void setReadOnly(ReadOnly why) {
		if (why != null && path == null) {
			throw new IllegalStateException("The project has no file yet");
		}
		if (!PartialProject.is(readOnly)) {
			become(why);
		}
	}

	private void become(ReadOnly why) {
		if (!Objects.equals(readOnly, why)) {
			readOnly = why;
			listeners.tell(SessionListener::readOnlyChanged);
		}
	}

	/** Says in a project of which only a part could be read what it lacks, before it goes into another file. Returns what takes that back. */
	private Runnable sayWhatIsLacking() {
		ReadOnly why = readOnly;
		PartialProject partial = new PartialProject(session.project(), why, session.problems());
		become(null);
		session.edit(Messages.text("edit.origin"), session.project(), () -> {
			partial.remark(path, session.now());
			session.project().getBaselines().removeIf(state -> !session.states().isComplete(state));
		});
		Runnable bringBack = partial.giveUpUnknown();
		return () -> {
			bringBack.run();
			session.cache().clear();
			session.undo();
			become(why);
		};
	}

	/** @see ProjectSession#isOwnFile */
	boolean isOwn(Path other) throws ProjectFileException {
		return path != null && isSameFile(path, other);
	}

	private static boolean isSameFile(Path one, Path other) throws ProjectFileException {
		try {
			return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize()) || Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
		} catch (IOException e) {
			throw new ProjectFileException(ProjectFileException.Code.WRITE_FAILED, other, e.getLocalizedMessage(), e);
		}
	}

	/** Writes the project to a file in one go. */
	void write(Path target) throws ProjectFileException {
		ProjectSaving saving = begin(target);
		try {
			saving.write();
		} finally {
			saving.end();
		}
	}

	/** @see ProjectSession#beginSaving */
	ProjectSaving begin(Path target) throws ProjectFileException {
		session.edits().refuseWhileEditing("saved");
		if (readOnly != null && !readOnly.reason().passes() && isOwn(target)) {
			throw new ProjectFileException(ProjectFileException.Code.READ_ONLY, path, readOnly.message(), null);
		}
		Runnable takeBack = PartialProject.is(readOnly) ? sayWhatIsLacking() : () -> { };
		boolean taken = false;
		try {
			ProjectSaving saving = new ProjectSaving(this, session.pack(target), target, guard, session.edits().contentTaken(), takeBack);
			taken = true;
			return saving;
		} finally {
			if (!taken) {
				takeBack.run();
			}
		}
	}

	/** The content that was taken at a mark is in a file: the last step of a save. */
	void saved(Path target, PackedProject content, Object mark) {
		content.proven();
		session.edits().saved(mark, () -> {
			become(null);
			if (!target.equals(path)) {
				path = target;
				listeners.tell(listener -> listener.fileChanged(target));
			}
			listeners.tell(SessionListener::saved);
		});
	}
}
