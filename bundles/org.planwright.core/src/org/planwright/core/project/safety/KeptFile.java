package org.planwright.core.project.safety;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

import org.planwright.core.project.ProjectFileException;
import org.planwright.core.project.ProjectFileException.Code;
import org.planwright.core.project.ProjectParts;
import org.planwright.core.project.safety.FileStamp.Now;

/** The file of an open project: whose it is, whether it is still what was read or written last, and what becomes of the one before. */
final class KeptFile {

	private final Safety safety;
	private volatile Path file;
	private volatile ProjectLock lock;
	private volatile Optional<LockHolder> taker = Optional.empty();
	private volatile Now now = Now.SAME;
	private volatile boolean overwrite;
	private volatile FileStamp stamp;
	private ProjectLock lockOfTarget;
	private String newDigest;
	private Backup backup;

	KeptFile(Safety safety, Path file, ProjectLock lock, FileStamp stamp) {
		this.safety = safety;
		this.file = file;
		this.lock = lock;
		this.stamp = stamp;
	}

	/** Before anything is written: the target must be ours. */
	void writing(Path target) throws ProjectFileException {
		if (isOwn(target)) {
			if (taker.isPresent() && !overwrite) {
				throw new ProjectFileException(Code.LOCKED, target, LockWords.who(taker), null);
			}
		} else {
			switch (ProjectLock.acquire(target, safety.user().get(), safety.process(), safety.clock().instant())) {
			case ProjectLock.Attempt.Held held -> lockOfTarget = held.lock();
			case ProjectLock.Attempt.Taken taken -> throw new ProjectFileException(Code.LOCKED, target, LockWords.who(taken.holder()), null);
			case ProjectLock.Attempt.Impossible impossible ->
				System.getLogger(KeptFile.class.getName()).log(System.Logger.Level.DEBUG, "Saved without a lock: " + target, impossible.reason());
			}
		}
	}

	private boolean isOwn(Path target) {
		try {
			return file != null && (file.equals(target) || Files.exists(file) && Files.exists(target) && Files.isSameFile(file, target));
		} catch (IOException e) {
			System.getLogger(KeptFile.class.getName()).log(System.Logger.Level.DEBUG, "Nobody knows whether these are one file: " + target, e);
			return false;
		}
	}

	/**
	 * The new file is about to take its place: the old one must be what it was, and is kept.
	 *
	 * @return why it could not be kept, which is no reason not to save, unless it holds what somebody else wrote
	 */
	Optional<IOException> replacing(Path target, String digest) throws ProjectFileException {
		newDigest = digest;
		boolean known = false;
		boolean theirs = false;
		if (isOwn(target) && stamp != null) {
			now = stamp.compare(target, true);
			known = now == Now.SAME;
			theirs = now == Now.CHANGED;
			if (!overwrite) {
				refuseWhatIsNotOurs(target);
			}
		}
		try {
			keep(target, known, theirs);
			return Optional.empty();
		} catch (IOException e) {
			if (theirs) {
				throw new ProjectFileException(Code.WRITE_FAILED, target, e.getLocalizedMessage(), e);
			}
			System.getLogger(KeptFile.class.getName()).log(System.Logger.Level.WARNING, "No backup of " + target, e);
			return Optional.of(e);
		}
	}

	private void refuseWhatIsNotOurs(Path target) throws ProjectFileException {
		switch (now) {
		case CHANGED -> throw new ProjectFileException(Code.CHANGED_ON_DISK, target, null, null);
		case GONE -> throw new ProjectFileException(Code.GONE, target, null, null);
		case UNREACHABLE -> throw new ProjectFileException(Code.NO_FOLDER, target, null, null);
		case SAME -> { }
		}
	}

	private void keep(Path target, boolean known, boolean always) throws IOException {
		Backups backups = safety.backupsOf(target);
		backup = null;
		if ((always || safety.backups().get().keep() > 0) && Files.isRegularFile(target) && (known || opens(target))) {
			backup = backups.add(target, LocalDateTime.ofInstant(safety.clock().instant(), ZoneId.systemDefault()));
		}
	}

	/** What does not open is no backup of anything. */
	private static boolean opens(Path target) {
		try {
			ProjectParts.prove(target);
			return true;
		} catch (ProjectFileException e) {
			System.getLogger(KeptFile.class.getName()).log(System.Logger.Level.DEBUG, "Not worth a backup: " + target, e);
			return false;
		}
	}

	/** The new file is in its place, and the lock goes with it. */
	void saved(Path target) throws IOException {
		overwrite = false;
		now = Now.SAME;
		if (!target.equals(file)) {
			release();
			lock = lockOfTarget;
			lockOfTarget = null;
			taker = Optional.empty();
		}
		file = target;
		stamp = FileStamp.written(target, newDigest);
		if (backup != null && safety.backups().get().keep() > 0) {
			safety.backupsOf(target).prune();
		}
		backup = null;
	}

	/** The old file stayed: a backup of it would be one too many. */
	void notSaved() {
		overwrite = false;
		if (lockOfTarget != null) {
			lockOfTarget.release();
			lockOfTarget = null;
		}
		if (backup != null) {
			try {
				Files.deleteIfExists(backup.file());
			} catch (IOException e) {
				// It is a good backup, of what is still there.
				System.getLogger(KeptFile.class.getName()).log(System.Logger.Level.DEBUG, "A backup too many: " + backup.file(), e);
			}
			backup = null;
		}
	}

	/** Shows that the project is still open. Returns whether something is new. */
	boolean beat() {
		if (lock == null || taker.isPresent() || lock.beat() != ProjectLock.Beat.LOST) {
			return false;
		}
		try {
			taker = lock.taker();
		} catch (IOException e) {
			System.getLogger(KeptFile.class.getName()).log(System.Logger.Level.DEBUG, "Nobody knows who has the lock of " + file, e);
		}
		return true;
	}

	/** Looks at the file. Returns whether something is new. */
	boolean look() {
		Now before = now;
		if (stamp != null) {
			now = stamp.compare(file, false);
		}
		return now != before | beat();
	}

	void allowOverwriting() {
		overwrite = true;
	}

	Now now() {
		return now;
	}

	Optional<LockHolder> taker() {
		return taker;
	}

	ProjectLock lock() {
		return taker.isPresent() ? null : lock;
	}

	/** Of what was read or written last; null while there is no file that the project is based on. */
	String digest() {
		FileStamp known = stamp;
		return known == null ? null : known.digest();
	}

	/** The lock of a file that is opened again in this program; null when it is not the one. */
	ProjectLock handOver(Path wanted) {
		ProjectLock given = lock() != null && isOwn(wanted) ? lock : null;
		if (given != null) {
			lock = null;
		}
		return given;
	}

	void takeBack(ProjectLock given) {
		lock = given;
	}

	void release() {
		if (lock != null) {
			lock.release();
			lock = null;
		}
	}
}
