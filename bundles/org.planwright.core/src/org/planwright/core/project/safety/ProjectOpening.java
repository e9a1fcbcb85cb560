package org.planwright.core.project.safety;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.List;
import java.util.Optional;

import org.planwright.core.project.ProjectFileException;
import org.planwright.core.project.ProjectFileException.Code;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.ReadOnly;
import org.planwright.core.project.ReadOnly.Reason;
import org.planwright.core.project.safety.FileStamp.Now;
import org.planwright.core.project.safety.ProjectLock.Attempt;

/**
 * Opens a project so that it is safe: first its lock, where somebody may have to be asked; then the file, and what was not saved of it.
 * Everything here takes a disk's time and belongs on a thread of its own.
 */
public final class ProjectOpening {

	private static final int TRIES = 3;

	private final Path file;
	private final Safety safety;
	/** Keeps the project whose lock is used; null where the lock was asked for. */
	private final ProjectKeeper lender;
	private Attempt lock;

	private ProjectOpening(Path file, Safety safety, Attempt lock, ProjectKeeper lender) {
		this.file = file;
		this.safety = safety;
		this.lock = lock;
		this.lender = lender;
	}

	/**
	 * Asks for the lock of a file.
	 *
	 * @param open keeps the project that is open in this program, whose lock is used again for the same file; null for none
	 */
	public static ProjectOpening of(Path file, Safety safety, ProjectKeeper open) {
		ProjectLock own = open == null ? null : open.handOverLock(file);
		Attempt attempt = own != null ? new Attempt.Held(own)
				: Files.isDirectory(file) || file.getFileName() == null ? new Attempt.Impossible(new IOException("No file")) : ask(file, safety);
		return new ProjectOpening(file, safety, attempt, own == null ? null : open);
	}

	private static Attempt ask(Path file, Safety safety) {
		return ProjectLock.acquire(file, safety.user().get(), safety.process(), safety.clock().instant());
	}

	/** The file that is to be opened. */
	public Path file() {
		return file;
	}

	/** Whether somebody else has the file open: he is to be told of, and the person asked. */
	public boolean isTaken() {
		return lock instanceof Attempt.Taken;
	}

	/** Who has the file open; empty when that is not told, or when nobody has. */
	public Optional<LockHolder> holder() {
		return lock instanceof Attempt.Taken taken ? taken.holder() : Optional.empty();
	}

	/** Watches whether whoever has the file open is still there. */
	public LockSight sight() {
		return new LockSight(file, safety.process(), safety.nanos());
	}

	/** Takes the file over from whoever has it open. */
	public void takeOver() {
		lock = ProjectLock.takeOver(file, safety.user().get(), safety.process(), safety.clock().instant());
	}

	/** Asks for the lock again, after whoever had it gave it back. */
	public void askAgain() {
		lock = ask(file, safety);
	}

	/** Gives the lock back: the project is not opened after all. */
	public void giveUp() {
		if (lock instanceof Attempt.Held held) {
			if (lender != null) {
				lender.takeBackLock(held.lock());
			} else {
				held.lock().release();
			}
		}
	}

	/**
	 * Reads the project. Where somebody else has it open, or nothing may be written there, it is opened read-only.
	 *
	 * @throws ProjectFileException when it cannot be opened; the lock is given back then
	 */
	public Opened open() throws ProjectFileException {
		try {
			if (lock instanceof Attempt.Held) {
				new Leftovers(file).bringBack();
			}
			return read();
		} catch (ProjectFileException e) {
			giveUp();
			throw e;
		} catch (IOException e) {
			giveUp();
			throw new ProjectFileException(Code.UNREADABLE, file, e.getLocalizedMessage(), e);
		}
	}

	private Opened read() throws IOException {
		for (int attempt = 1;; attempt++) {
			FileStamp stamp = Files.isRegularFile(file) ? FileStamp.of(file) : null;
			ProjectSession session = ProjectSession.openInParts(file);
			if (stamp != null && (stamp.compare(file, false) == Now.SAME || attempt == TRIES)) {
				return finish(session, stamp);
			}
			session.close();
		}
	}

	private Opened finish(ProjectSession session, FileStamp stamp) throws IOException {
		ProjectLock own = lock instanceof Attempt.Held held ? held.lock() : null;
		switch (lock) {
		case Attempt.Taken taken ->
			session.setReadOnly(new ReadOnly(Reason.LOCKED, List.of(LockWords.who(taken.holder()), LockWords.since(taken.holder()))));
		case Attempt.Impossible impossible -> {
			boolean forbidden = impossible.reason() instanceof AccessDeniedException || impossible.reason().getCause() instanceof ReadOnlyFileSystemException;
			if (forbidden && session.readOnly().isEmpty()) {
				session.setReadOnly(ReadOnly.because(Reason.NOT_WRITABLE));
			}
		}
		case Attempt.Held held -> new Leftovers(file).remove();
		}
		List<Recovery> recoveries = new Recoveries(safety).of(file, stamp.digest(), session, own != null, lender == null ? "" : lender.journalId());
		return new Opened(session, own, stamp, recoveries, this);
	}

	/** Unsaved edits of projects that were never saved. */
	public static List<Recovery> unsavedProjects(Safety safety) throws IOException {
		return new Recoveries(safety).ofNew();
	}

	/** A project that was opened, and what was not saved of it. */
	public static final class Opened {

		private final ProjectSession session;
		private final ProjectLock lock;
		private final FileStamp stamp;
		private final List<Recovery> recoveries;
		private final ProjectOpening opening;

		private Opened(ProjectSession session, ProjectLock lock, FileStamp stamp, List<Recovery> recoveries, ProjectOpening opening) {
			this.session = session;
			this.lock = lock;
			this.stamp = stamp;
			this.recoveries = recoveries;
			this.opening = opening;
		}

		/** The project. */
		public ProjectSession session() {
			return session;
		}

		/** Unsaved edits that were found; each is to be decided about. */
		public List<Recovery> recoveries() {
			return recoveries;
		}

		/** The project is not wanted after all: it is closed, and the lock is given back. */
		public void giveUp() {
			session.close();
			opening.giveUp();
		}

		/** Begins to keep the project, on its session's thread. */
		public ProjectKeeper keep(Turns turns) {
			return new ProjectKeeper(session, opening.safety, turns, lock, stamp);
		}
	}
}
