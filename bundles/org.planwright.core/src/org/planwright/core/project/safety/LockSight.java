package org.planwright.core.project.safety;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;

import org.planwright.core.project.Ids;
import org.planwright.core.project.safety.ProcessMark.Life;

/**
 * Watches the lock that another one has on a file: whether its beat goes on. How long it stood still is measured by the time that runs here,
 * not by anyone's clock.
 */
public final class LockSight {

	/** After so long without a beat nobody is behind a lock any more, unless his machine sleeps. */
	public static final Duration STALE_AFTER = Duration.ofMillis(6L * ProjectLock.BEAT_MS);
	/** Files that were written so long one after the other by one file server. */
	private static final Duration VERY_OLD = Duration.ofDays(2);

	/** What is seen of the holder. */
	public enum State {
		/** The lock is gone, or its process on this machine is: who asks for the lock again gets it. */
		FREE,
		/** The beat went on while it was watched, or the process runs on this machine. */
		ALIVE,
		/** Nothing moved so far. */
		QUIET,
		/** Nothing moved for long: probably nobody is there any more. */
		STALE
	}

	private final Path file;
	private final ProcessMark here;
	private final LongSupplier nanos;
	private Optional<LockHolder> seen = Optional.empty();
	private long stillSince;
	private boolean moved;
	private final boolean old;

	/** @param nanos the time that runs, in nanoseconds, as of {@link System#nanoTime} */
	LockSight(Path file, ProcessMark here, LongSupplier nanos) {
		this.file = file;
		this.here = here;
		this.nanos = nanos;
		stillSince = nanos.getAsLong();
		old = isVeryOld();
	}

	/** Who was seen last; empty when the lock does not say. */
	public synchronized Optional<LockHolder> holder() {
		return seen;
	}

	/** How long nothing moved. */
	public synchronized Duration stillFor() {
		return Duration.ofNanos(nanos.getAsLong() - stillSince);
	}

	/** Looks at the lock. Takes as long as the folder needs to answer: not for the UI thread. */
	public synchronized State look() {
		try {
			Optional<LockHolder> now = ProjectLock.holder(file);
			if (!Files.exists(ProjectLock.beside(file))) {
				return State.FREE;
			}
			if (!now.equals(seen)) {
				moved |= seen.isPresent() && now.isPresent();
				seen = now;
				stillSince = nanos.getAsLong();
			}
		} catch (IOException e) {
			System.getLogger(LockSight.class.getName()).log(System.Logger.Level.DEBUG, "A lock cannot be looked at: " + file, e);
		}
		Life life = seen.map(holder -> holder.process().life(here)).orElse(Life.ELSEWHERE);
		if (life != Life.ELSEWHERE) {
			return life == Life.DEAD ? State.FREE : State.ALIVE;
		}
		if (stillFor().compareTo(STALE_AFTER) >= 0 || old && !moved) {
			return State.STALE;
		}
		return moved ? State.ALIVE : State.QUIET;
	}

	/** Both times are of one file server, so that no clock of another machine comes in. */
	private boolean isVeryOld() {
		Path probe = file.resolveSibling("." + file.getFileName() + ".probe-" + Ids.fresh());
		try {
			Files.createFile(probe);
			try {
				Duration age = Duration.between(Files.getLastModifiedTime(ProjectLock.beside(file)).toInstant(), Files.getLastModifiedTime(probe).toInstant());
				return age.compareTo(VERY_OLD) > 0;
			} finally {
				Files.deleteIfExists(probe);
			}
		} catch (IOException e) {
			System.getLogger(LockSight.class.getName()).log(System.Logger.Level.DEBUG, "The age of a lock is not known: " + file, e);
			return false;
		}
	}
}
