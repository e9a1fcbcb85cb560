package org.planwright.core.project.safety;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;

import org.planwright.core.project.Ids;
import org.planwright.core.project.safety.ProcessMark.Life;

/**
 * Says beside a project file, in {@code .NAME.lock}, who has it open. A lock of a file system would be gone with a network connection and
 * says nothing about its holder; this one is kept alive by a beat, and whoever takes it over makes himself known by a token of his own.
 *
 * <p>Nothing is decided by comparing clocks: on the own machine a lock is dead when its process is; of another machine it can only be seen
 * whether its beat goes on ({@link LockSight}), and the person decides.
 */
public final class ProjectLock {

	/** How often a lock shows that it is alive, in milliseconds. */
	public static final int BEAT_MS = 30_000;

	/** What came of asking for a lock. */
	public sealed interface Attempt {

		/** The lock is ours. */
		record Held(ProjectLock lock) implements Attempt {
		}

		/**
		 * Another one has it.
		 *
		 * @param holder who; empty when the lock file does not say
		 */
		record Taken(Optional<LockHolder> holder) implements Attempt {
		}

		/** No lock can be had here: the folder may not be written to, or does not answer. */
		record Impossible(IOException reason) implements Attempt {
		}
	}

	/** What a beat found. */
	public enum Beat {
		/** The lock is still ours. */
		OURS,
		/** Another one has taken it over. */
		LOST,
		/** The folder does not answer: nobody knows. */
		UNREACHABLE
	}

	private static final int TRIES = 5;

	private final Path lockFile;
	private LockHolder own;

	private ProjectLock(Path lockFile, LockHolder own) {
		this.lockFile = lockFile;
		this.own = own;
	}

	/** The lock file of a project file. */
	static Path beside(Path file) {
		return file.resolveSibling("." + file.getFileName() + ".lock");
	}

	/**
	 * Asks for the lock of a file. One whose process has ended on this machine is taken over without a question.
	 *
	 * @param user the name of the person, for others to read
	 */
	static Attempt acquire(Path file, String user, ProcessMark process, Instant now) {
		LockHolder own = LockHolder.of(user, process, now, Ids.fresh());
		Path lockFile = beside(file);
		try {
			for (int attempt = 0; attempt < TRIES; attempt++) {
				if (create(lockFile, own)) {
					return new Attempt.Held(new ProjectLock(lockFile, own));
				}
				Optional<LockHolder> holder = read(lockFile);
				if (holder.isEmpty() || holder.get().process().life(own.process()) != Life.DEAD) {
					if (Files.exists(lockFile)) {
						return new Attempt.Taken(holder);
					}
				} else {
					remove(lockFile, holder.get().token());
				}
			}
			return new Attempt.Taken(read(lockFile));
		} catch (IOException e) {
			return new Attempt.Impossible(e);
		} catch (ReadOnlyFileSystemException e) {
			return new Attempt.Impossible(new IOException(lockFile.toString(), e));
		}
	}

	/** Takes a lock from whoever has it, after the person was asked. The other one learns of it by the next beat. */
	static Attempt takeOver(Path file, String user, ProcessMark own, Instant now) {
		try {
			Files.deleteIfExists(beside(file));
		} catch (IOException e) {
			return new Attempt.Impossible(e);
		}
		return acquire(file, user, own, now);
	}

	private static boolean create(Path lockFile, LockHolder holder) throws IOException {
		boolean complete = false;
		try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
			try {
				writeFully(channel, holder);
				complete = true;
			} finally {
				if (!complete) {
					// A lock of nobody would keep everyone out.
					Files.deleteIfExists(lockFile);
				}
			}
			return true;
		} catch (FileAlreadyExistsException e) {
			return false;
		}
	}

	private static void writeFully(FileChannel channel, LockHolder holder) throws IOException {
		ByteBuffer bytes = ByteBuffer.wrap(holder.toBytes());
		long position = 0;
		while (bytes.hasRemaining()) {
			position += channel.write(bytes, position);
		}
	}

	/** Who has a file open; empty for nobody, or when the lock file does not say. */
	static Optional<LockHolder> holder(Path file) throws IOException {
		return read(beside(file));
	}

	private static Optional<LockHolder> read(Path lockFile) throws IOException {
		try {
			return LockHolder.parse(Files.readAllBytes(lockFile));
		} catch (NoSuchFileException e) {
			return Optional.empty();
		}
	}

	/**
	 * Removes a lock file that says a certain thing. It is moved aside first: where two do this at once, only one gets it, and one that gets
	 * the other's new lock puts it back.
	 */
	private static void remove(Path lockFile, String token) throws IOException {
		Path aside = lockFile.resolveSibling(lockFile.getFileName() + "." + Ids.fresh());
		try {
			Files.move(lockFile, aside);
		} catch (NoSuchFileException e) {
			return;
		}
		if (read(aside).filter(holder -> !holder.token().equals(token)).isPresent() && !Files.exists(lockFile)) {
			Files.move(aside, lockFile);
		} else {
			Files.deleteIfExists(aside);
		}
	}

	/** Shows that the lock is alive, and looks whether it is still ours. A lock file that somebody deleted is made again. */
	synchronized Beat beat() {
		try {
			Optional<LockHolder> there = read(lockFile);
			if (there.isPresent() && !there.get().token().equals(own.token())) {
				return Beat.LOST;
			}
			own = own.nextBeat();
			if (!Files.exists(lockFile)) {
				return create(lockFile, own) ? Beat.OURS : Beat.LOST;
			}
			try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.WRITE)) {
				writeFully(channel, own);
			}
			return Beat.OURS;
		} catch (IOException | ReadOnlyFileSystemException e) {
			System.getLogger(ProjectLock.class.getName()).log(System.Logger.Level.DEBUG, "A lock could not be kept alive: " + lockFile, e);
			return Beat.UNREACHABLE;
		}
	}

	/** Who took the lock over; empty while it is ours. */
	Optional<LockHolder> taker() throws IOException {
		return read(lockFile).filter(holder -> !holder.token().equals(own.token()));
	}

	/** Gives the lock back. One that another has taken over stays his. */
	synchronized void release() {
		try {
			if (read(lockFile).filter(holder -> holder.token().equals(own.token())).isPresent()) {
				Files.deleteIfExists(lockFile);
			}
		} catch (IOException | ReadOnlyFileSystemException e) {
			// It is dead with this process, which whoever comes next on this machine sees.
			System.getLogger(ProjectLock.class.getName()).log(System.Logger.Level.DEBUG, "A lock could not be given back: " + lockFile, e);
		}
	}

	/** The project file that the lock belongs to, by the name of the lock. */
	boolean isOf(Path file) {
		return lockFile.equals(beside(file));
	}
}
