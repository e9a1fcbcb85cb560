package org.planwright.core.project.safety;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.planwright.core.project.Ids;
import org.planwright.core.project.Product;
import org.planwright.core.project.ProjectFileException;
import org.planwright.core.project.ProjectFileException.Code;
import org.planwright.core.project.ProjectParts;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.safety.FileStamp.Now;
import org.planwright.core.project.safety.JournalHead.Header;
import org.planwright.core.project.safety.UnsavedParts.Batch;

/** What a {@link ProjectKeeper} does on the disk: on one thread, one thing after the other. */
final class KeeperWork {

	private static final int LAST_SECONDS = 6;
	/** Journals that projects open in this program write to. */
	private static final Set<String> LIVE = ConcurrentHashMap.newKeySet();

	private final Safety safety;
	private final Runnable news;
	private final ScheduledExecutorService thread;
	private final Thread atExit;
	private final String journalId = Ids.fresh();
	private final Journal journal;
	private final KeptFile kept;
	private volatile Path file;
	private volatile Optional<Instant> autosaved = Optional.empty();
	private volatile Optional<IOException> autosaveProblem = Optional.empty();
	private volatile Optional<IOException> backupProblem = Optional.empty();
	private long save;

	/** @param news is called on any thread when there is something to tell */
	KeeperWork(Safety safety, ProjectSession session, ProjectLock lock, FileStamp stamp, Runnable news) {
		this.safety = safety;
		this.news = news;
		file = session.file().orElse(null);
		kept = new KeptFile(safety, file, lock, stamp);
		thread = Executors.newSingleThreadScheduledExecutor(task -> {
			Thread made = new Thread(task, "planwright-keeper");
			made.setDaemon(true);
			return made;
		});
		journal = new Journal(header(session, stamp), places());
		LIVE.add(journalId);
		thread.scheduleWithFixedDelay(this::beat, ProjectLock.BEAT_MS, ProjectLock.BEAT_MS, TimeUnit.MILLISECONDS);
		atExit = new Thread(kept::release, "planwright-keeper-exit");
		Runtime.getRuntime().addShutdownHook(atExit);
	}

	private Header header(ProjectSession session, FileStamp stamp) {
		ProcessMark process = safety.process();
		return new Header(JournalHead.VERSION, ProjectParts.version(), Product.version(), journalId, session.project().getId(), session.project().getName(),
				file == null ? null : file.toAbsolutePath().toString(), stamp == null ? null : stamp.digest(), safety.user().get(), process.host(),
				process.machine(), process.pid(), process.start(), safety.clock().instant().toString());
	}

	/** Beside the file only while its lock is ours: what stands there belongs to whoever has it. */
	private List<Path> places() {
		if (!isBased()) {
			return List.of(safety.journalOfNew(journalId));
		}
		Path elsewhere = safety.journalElsewhere(file, journalId);
		return kept.lock() != null ? List.of(Beside.journal(file), elsewhere) : List.of(elsewhere);
	}

	/** Whether there is a file that edits can be put on. */
	boolean isBased() {
		return kept.digest() != null;
	}

	CompletableFuture<Boolean> commit(Batch batch, String at) {
		return CompletableFuture.supplyAsync(() -> {
			try {
				journal.commit(batch.parts(), batch.labels(), at);
				autosaved = Optional.of(safety.clock().instant());
				autosaveProblem = Optional.empty();
				return true;
			} catch (IOException e) {
				failed(e);
				return false;
			} finally {
				news.run();
			}
		}, thread);
	}

	/** Whether what was handed over before is on the disk, as soon as that is known. */
	CompletableFuture<Boolean> settled() {
		return CompletableFuture.supplyAsync(() -> autosaveProblem.isEmpty(), thread);
	}

	/** The content of a part could not be taken: the edits are in the memory only. */
	void cannotBeTaken(IOException reason) {
		failed(reason);
		news.run();
	}

	private void failed(IOException reason) {
		System.getLogger(KeeperWork.class.getName()).log(System.Logger.Level.WARNING, "Unsaved edits could not be kept", reason);
		autosaveProblem = Optional.of(reason);
	}

	/** Nothing is unsaved. */
	void clear() {
		thread.execute(() -> {
			journal.clear();
			autosaved = Optional.empty();
			autosaveProblem = Optional.empty();
			news.run();
		});
	}

	/** A journal goes when the edits that were taken from it are in that of this project. */
	void forgetWhenKept(Path other) {
		thread.execute(() -> {
			try {
				if (autosaveProblem.isEmpty() && !other.equals(journal.file())) {
					Files.deleteIfExists(other);
				}
			} catch (IOException e) {
				// It is offered again; restoring it twice does no harm.
				System.getLogger(KeeperWork.class.getName()).log(System.Logger.Level.WARNING, "A journal could not be removed: " + other, e);
			}
		});
	}

	void begun() {
		thread.execute(() -> journal.mark(++save));
	}

	void writing(Path target) throws ProjectFileException {
		inOrder(target, () -> {
			kept.writing(target);
			return null;
		});
	}

	void replacing(Path target, String digest) throws ProjectFileException {
		inOrder(target, () -> {
			backupProblem = kept.replacing(target, digest);
			journal.saving(digest);
			return null;
		});
	}

	/** Does something after all that was asked for before, and waits for it. */
	private void inOrder(Path target, Callable<Void> action) throws ProjectFileException {
		try {
			thread.submit(action).get();
		} catch (ExecutionException e) {
			if (e.getCause() instanceof ProjectFileException refused) {
				throw refused;
			}
			throw new ProjectFileException(Code.WRITE_FAILED, target, e.getCause().getLocalizedMessage(), e.getCause());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new ProjectFileException(Code.WRITE_FAILED, target, null, e);
		}
	}

	void saved(Path target, String at) {
		file = target;
		thread.execute(() -> {
			try {
				kept.saved(target);
				journal.saved(target.toAbsolutePath(), kept.digest(), places(), at);
				autosaved = Optional.empty();
				autosaveProblem = Optional.empty();
			} catch (IOException e) {
				failed(e);
			}
			news.run();
		});
	}

	void notSaved() {
		thread.execute(() -> {
			journal.notSaved();
			kept.notSaved();
		});
	}

	/** Shows that the project is still open, and tries again what failed. */
	void beat() {
		boolean lost = kept.beat() && kept.taker().isPresent();
		if (!lost && autosaveProblem.isEmpty()) {
			return;
		}
		String at = safety.clock().instant().toString();
		try {
			if (lost) {
				journal.moveTo(List.of(safety.journalElsewhere(file, journalId)), at);
			} else {
				journal.retry(at);
			}
			autosaveProblem = Optional.empty();
			autosaved = journal.file() == null ? Optional.empty() : Optional.of(safety.clock().instant());
		} catch (IOException e) {
			failed(e);
		}
		news.run();
	}

	/** Does now, on its thread, what is done every so often. */
	void beatNow() {
		thread.execute(this::beat);
	}

	void look() {
		thread.execute(() -> {
			if (kept.look()) {
				news.run();
			}
		});
	}

	void allowOverwriting() {
		thread.execute(kept::allowOverwriting);
	}

	Now fileNow() {
		return kept.now();
	}

	Optional<Instant> autosaved() {
		return autosaved;
	}

	Optional<IOException> autosaveProblem() {
		return autosaveProblem;
	}

	Optional<IOException> backupProblem() {
		return backupProblem;
	}

	Optional<LockHolder> taker() {
		return kept.taker();
	}

	ProjectLock lock() {
		return kept.lock();
	}

	ProjectLock handOverLock(Path wanted) {
		return kept.handOver(wanted);
	}

	void takeBackLock(ProjectLock lock) {
		kept.takeBack(lock);
	}

	String journalId() {
		return journalId;
	}

	/** Whether a project that is open in this program writes to a journal. */
	static boolean isLive(String journal) {
		return LIVE.contains(journal);
	}

	/** Ends: waits for what was asked for before, but not for ever, since a share may never answer again. */
	void end(boolean unwanted) {
		thread.execute(() -> {
			if (unwanted) {
				journal.clear();
			}
			kept.release();
			LIVE.remove(journalId);
		});
		thread.shutdown();
		try {
			if (!thread.awaitTermination(LAST_SECONDS, TimeUnit.SECONDS)) {
				thread.shutdownNow();
				LIVE.remove(journalId);
				kept.release();
			}
			Runtime.getRuntime().removeShutdownHook(atExit);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (IllegalStateException e) {
			System.getLogger(KeeperWork.class.getName()).log(System.Logger.Level.DEBUG, "The program is ending: the lock is given back by that", e);
		}
	}
}
