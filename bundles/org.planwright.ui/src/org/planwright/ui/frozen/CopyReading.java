package org.planwright.ui.frozen;

import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.planwright.core.project.ProjectFileException;
import org.planwright.ui.Messages;
import org.planwright.ui.facts.FactsThread;
import org.planwright.ui.facts.UiTurn;

/** Reads files of other projects on a thread of its own, one after the other, and tells the UI thread what came of it. */
public final class CopyReading {

	/** Something that reads a file. */
	@FunctionalInterface
	public interface Reading<T> {
		/** Reads it; called on another thread. */
		T read() throws ProjectFileException;
	}

	/**
	 * What came of reading.
	 *
	 * @param value what was read; null when that was not possible
	 * @param problem why not, for the user; null when it was
	 */
	public record Read<T>(T value, String problem) {

		/** What was read; empty when that was not possible. */
		public Optional<T> found() {
			return Optional.ofNullable(value);
		}
	}

	private final ExecutorService background = FactsThread.create("copies");
	private final UiTurn ui;

	/** @param display whose thread is told */
	public CopyReading(Display display) {
		ui = UiTurn.of(display);
	}

	/** Reads something, and tells on the UI thread what came of it. */
	public <T> void read(Reading<T> reading, Consumer<Read<T>> then) {
		background.execute(() -> {
			Read<T> read = tryTo(reading);
			ui.after(0, () -> then.accept(read));
		});
	}

	private static <T> Read<T> tryTo(Reading<T> reading) {
		try {
			return new Read<>(reading.read(), null);
		} catch (ProjectFileException e) {
			return new Read<>(null, e.getMessage());
		} catch (RuntimeException e) {
			ILog.of(CopyReading.class).error("reading another project", e);
			return new Read<>(null, Messages.text("frozen.fault"));
		}
	}

	/** Ends the thread. */
	public void dispose() {
		background.shutdownNow();
	}
}
