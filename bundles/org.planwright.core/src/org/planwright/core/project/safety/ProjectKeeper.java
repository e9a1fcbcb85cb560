package org.planwright.core.project.safety;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

import org.planwright.core.project.ProjectChange;
import org.planwright.core.project.ProjectFileException;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.SaveGuard;
import org.planwright.core.project.SessionListener;

/**
 * Keeps one open project from being lost: follows its session, puts every edit into a journal soon after it was made, and has a say in its
 * saves. Belongs to the session's thread; what takes a disk's time is done on a thread of its own ({@link KeeperWork}).
 */
public final class ProjectKeeper implements AutoCloseable {

	/** How long after an edit its content is taken, in milliseconds: many edits in a row are taken together. */
	static final int PAUSE_MS = 800;

	private final ProjectSession session;
	private final Safety safety;
	private final Turns turns;
	private final KeeperWork work;
	private final UnsavedParts unsaved;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final Runnable unfollow;
	private boolean scheduled;
	private boolean closed;

	ProjectKeeper(ProjectSession session, Safety safety, Turns turns, ProjectLock lock, FileStamp stamp) {
		this.session = session;
		this.safety = safety;
		this.turns = turns;
		unsaved = new UnsavedParts(session);
		work = new KeeperWork(safety, session, lock, stamp, () -> turns.after(0, this::tell));
		session.setGuard(new Guard());
		unfollow = session.addListener(new SessionListener() {
			@Override
			public void edited(ProjectChange change) {
				unsaved.learn(change, work.isBased());
				schedule();
			}

			@Override
			public void dirtyChanged(boolean dirty) {
				if (!dirty) {
					unsaved.clear();
					work.clear();
				}
			}
		});
	}

	/** Keeps a project that has no file yet, was opened as a copy, or could be read of a damaged file only in part. */
	public static ProjectKeeper of(ProjectSession session, Safety safety, Turns turns) {
		return new ProjectKeeper(session, safety, turns, null, null);
	}

	/** Brings a project back that was never saved, and keeps it. Called once for what was found. */
	public static ProjectKeeper restoreNew(Recovery recovery, Safety safety, Turns turns) {
		ProjectKeeper keeper = of(recovery.newProject(), safety, turns);
		keeper.restore(recovery);
		return keeper;
	}

	/** The project that is kept. */
	public ProjectSession session() {
		return session;
	}

	private void schedule() {
		if (!scheduled) {
			scheduled = true;
			turns.after(PAUSE_MS, this::turn);
		}
	}

	private void turn() {
		scheduled = false;
		if (closed || unsaved.isEmpty()) {
			return;
		}
		try {
			if (unsaved.takeOne()) {
				scheduled = true;
				turns.after(0, this::turn);
			} else {
				commit();
			}
		} catch (IOException e) {
			work.cannotBeTaken(e);
		}
	}

	private CompletableFuture<Boolean> commit() {
		return unsaved.isEmpty() ? work.settled() : work.commit(unsaved.batch(), now());
	}

	/**
	 * Puts all edits into the journal at once instead of soon.
	 *
	 * @return whether they are on the disk, as soon as that is known
	 */
	public CompletableFuture<Boolean> flush() {
		try {
			while (unsaved.takeOne()) {
				// One after the other.
			}
			return commit();
		} catch (IOException e) {
			work.cannotBeTaken(e);
			return CompletableFuture.completedFuture(false);
		}
	}

	private String now() {
		return safety.clock().instant().truncatedTo(ChronoUnit.SECONDS).toString();
	}

	/** Brings found edits back, as one undoable edit of the open project. Their journal is removed when they are in that of this project. */
	public void restore(Recovery recovery) {
		recovery.restoreInto(session);
		flush();
		work.forgetWhenKept(recovery.journal());
	}

	/** When the edits made last were put into the journal; empty while there is nothing unsaved in it. */
	public Optional<Instant> autosaved() {
		return work.autosaved();
	}

	/** Why unsaved edits are only in the memory; empty while they are in the journal. */
	public Optional<IOException> autosaveProblem() {
		return work.autosaveProblem();
	}

	/** Why the save before made no backup; empty when it did. */
	public Optional<IOException> backupProblem() {
		return work.backupProblem();
	}

	/** Who took the project's file over; empty while its lock is ours. */
	public Optional<LockHolder> taker() {
		return work.taker();
	}

	/** Whether nobody else can open the project's file for writing, as far as this program can see to it. */
	public boolean isLocked() {
		return work.lock() != null;
	}

	/** What became of the project's file, as it was seen last. */
	public FileStamp.Now file() {
		return work.fileNow();
	}

	/** Looks in the background whether the file was changed by somebody else; who listens is told when that is news. */
	public void look() {
		work.look();
	}

	/** Does at once what is done every {@link ProjectLock#BEAT_MS} milliseconds. */
	void beat() {
		work.beatNow();
	}

	/** Lets the next save write over whatever stands in the file by now; a backup is made of it. */
	public void allowOverwriting() {
		work.allowOverwriting();
	}

	/** The backups of the project's file; empty while it has none. */
	public Optional<Backups> backups() {
		return session.file().map(safety::backupsOf);
	}

	/** Gives the lock to whoever opens the same file again in this program; null when there is none. */
	ProjectLock handOverLock(Path file) {
		return work.handOverLock(file);
	}

	/** The other program part did not open the file after all. */
	void takeBackLock(ProjectLock lock) {
		work.takeBackLock(lock);
	}

	/** Id of the journal that the edits of this project go into. */
	String journalId() {
		return work.journalId();
	}

	/**
	 * Follows what there is to tell: on the session's thread.
	 *
	 * @return what ends the following
	 */
	public Runnable addListener(Runnable listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}

	private void tell() {
		if (!closed) {
			listeners.forEach(Runnable::run);
		}
	}

	/** Ends the keeping of a project that was saved, or whose edits the person does not want: the journal goes, the lock is given back. */
	@Override
	public void close() {
		end(true);
	}

	/** Ends the keeping and leaves the edits in the journal, for the next time: nobody was asked. */
	public void closeAndKeep() {
		if (session.isDirty()) {
			flush();
		}
		end(!session.isDirty());
	}

	private void end(boolean unwanted) {
		if (!closed) {
			closed = true;
			unfollow.run();
			listeners.clear();
			session.setGuard(SaveGuard.NONE);
			work.end(unwanted);
		}
	}

	/** Has a say in the saves of the session. */
	private final class Guard implements SaveGuard {

		@Override
		public void begun() {
			flush();
			unsaved.clear();
			work.begun();
		}

		@Override
		public void writing(Path target) throws ProjectFileException {
			work.writing(target);
		}

		@Override
		public void replacing(Path target, String digest) throws ProjectFileException {
			work.replacing(target, digest);
		}

		@Override
		public void saved(Path target) {
			work.saved(target, now());
		}

		@Override
		public void notSaved() {
			work.notSaved();
		}
	}
}
