package org.planwright.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;

/**
 * What later starts of the program ask of the one that has the window: to come to the front, and to open a file. Each request is a small
 * file in a folder that both know; it is gone when it was taken.
 */
public final class StartRequests {

	private static final ILog LOG = ILog.of(StartRequests.class);
	private static final String ENDING = ".open";
	private static final long POLL_MILLIS = 20;

	private final Path folder;

	/** @param folder the requests' own; it need not exist */
	public StartRequests(Path folder) {
		this.folder = folder;
	}

	/**
	 * Asks the program that has the window.
	 *
	 * @param file what it is to open; empty to have it come to the front only
	 * @param patience how long to wait for it
	 * @return whether it took the request; where it did not, the request is withdrawn
	 * @throws IOException when nothing can be written where it would look
	 */
	public boolean ask(Optional<Path> file, Duration patience) throws IOException {
		Files.createDirectories(folder);
		Path request = folder.resolve(UUID.randomUUID() + ENDING);
		Path draft = folder.resolve(request.getFileName() + ".tmp");
		Files.writeString(draft, file.map(Path::toAbsolutePath).map(Path::toString).orElse(""));
		Files.move(draft, request, StandardCopyOption.ATOMIC_MOVE);
		long end = System.nanoTime() + patience.toNanos();
		try {
			while (Files.exists(request) && System.nanoTime() < end) {
				Thread.sleep(POLL_MILLIS);
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		return !Files.deleteIfExists(request);
	}

	/**
	 * Takes requests from now on, and those that are there already.
	 *
	 * @param taker gets the file to open, on a thread of this object
	 * @return what ends that
	 * @throws IOException when the folder cannot be watched
	 */
	public Runnable take(Consumer<Optional<Path>> taker) throws IOException {
		Files.createDirectories(folder);
		WatchService watch = folder.getFileSystem().newWatchService();
		folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
		Thread thread = new Thread(() -> follow(watch, taker), "planwright-start-requests");
		thread.setDaemon(true);
		thread.start();
		return () -> {
			try {
				watch.close();
			} catch (IOException e) {
				LOG.warn("The folder of requests is still watched", e);
			}
		};
	}

	private void follow(WatchService watch, Consumer<Optional<Path>> taker) {
		try {
			WatchKey key;
			do {
				takeAll(taker);
				key = watch.take();
				key.pollEvents();
			} while (key.reset());
		} catch (ClosedWatchServiceException e) {
			// The program ends.
			return;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (IOException e) {
			LOG.warn("Later starts of the program are not heard any more", e);
		}
	}

	private void takeAll(Consumer<Optional<Path>> taker) throws IOException {
		try (DirectoryStream<Path> requests = Files.newDirectoryStream(folder, "*" + ENDING)) {
			for (Path request : requests) {
				try {
					String file = Files.readString(request, StandardCharsets.UTF_8);
					if (Files.deleteIfExists(request)) {
						taker.accept(file.isEmpty() ? Optional.empty() : Optional.of(Path.of(file)));
					}
				} catch (NoSuchFileException e) {
					LOG.info("A request was withdrawn: " + request.getFileName());
				}
			}
		}
	}
}
