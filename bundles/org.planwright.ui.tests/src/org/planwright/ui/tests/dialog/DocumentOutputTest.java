package org.planwright.ui.tests.dialog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.core.PlanDocument;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.report.Document;
import org.planwright.ui.dialog.DocumentOutput;
import org.planwright.ui.dialog.FileChooser;
import org.planwright.ui.tests.Controls;
import org.planwright.ui.tests.RealPlans;
import org.planwright.ui.tests.TestWindow;

/** Printing that takes longer than a moment, in a real window. */
class DocumentOutputTest {

	private static final int POLL_MS = 20;

	@TempDir
	private Path folder;

	/** The person's answer to where the file goes. */
	private static FileChooser to(Path file) {
		return new FileChooser() {
			@Override
			public List<Path> open(Shell parent, String title, Path from, boolean several, Kind... kinds) {
				throw new AssertionError("nothing is opened here");
			}

			@Override
			public Optional<Path> save(Shell parent, String title, Path from, String name, Kind... kinds) {
				return Optional.of(file);
			}
		};
	}

	/** Makes the document take its time. */
	private static void waitFor(CountDownLatch goOn) {
		try {
			goOn.await();
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}

	@Test
	void escapeCancelsWhatIsBeingPrinted() throws Exception {
		Path file = folder.resolve("规划.html");
		List<Path> written = new ArrayList<>();
		CountDownLatch goOn = new CountDownLatch(1);
		Document document;
		try (ProjectSession session = RealPlans.open("hunan")) {
			document = PlanDocument.of(session.project().getPlans().getFirst(), "规划匠");
		}
		try (TestWindow window = new TestWindow(500, 400); ExecutorService background = Executors.newSingleThreadExecutor()) {
			window.open();
			new DocumentOutput(to(file), window::shell, background).print("导出", "规划", "没有写成", "html", () -> {
				waitFor(goOn);
				return document;
			}, written::add);
			window.await("the dialog", () -> dialog(window).isPresent());
			Shell dialog = dialog(window).orElseThrow();
			assertTrue(Controls.words(dialog).toString().contains("规划.html"), Controls.words(dialog)::toString);
			dialog.traverse(SWT.TRAVERSE_ESCAPE);
			assertTrue(dialog.isDisposed());
			goOn.countDown();
			background.submit(() -> { }).get();
			window.settle();
			assertEquals(List.of(), written);
			assertFalse(Files.exists(file), "it was cancelled");
		}
	}

	/** A fault of the program takes the dialog away and is told. */
	@Test
	void whatFailsIsTold() {
		Path file = folder.resolve("规划.html");
		CountDownLatch goOn = new CountDownLatch(1);
		try (TestWindow window = new TestWindow(500, 400); ExecutorService background = Executors.newSingleThreadExecutor()) {
			window.open();
			new DocumentOutput(to(file), window::shell, background).print("导出", "规划", "没有写成", "html", () -> {
				waitFor(goOn);
				throw new IllegalArgumentException("a fault for a test");
			}, written -> {
				throw new AssertionError(written);
			});
			window.await("the dialog", () -> dialog(window).isPresent());
			Shell printing = dialog(window).orElseThrow();
			AtomicReference<String> told = new AtomicReference<>();
			window.display().timerExec(POLL_MS, new Runnable() {
				@Override
				public void run() {
					Optional<Shell> message = dialog(window).filter(shell -> shell.getText().equals("没有写成"));
					message.ifPresentOrElse(shell -> {
						told.set(Controls.words(shell).toString());
						Controls.press(Controls.button(shell, "知道了"));
					}, () -> window.display().timerExec(POLL_MS, this));
				}
			});
			goOn.countDown();
			window.await("the message", () -> told.get() != null);
			assertTrue(told.get().contains("“规划.html”没有写成，是程序内部的问题，已记入日志。"), told.get());
			assertTrue(printing.isDisposed());
			window.expectFault("a fault for a test");
		}
	}

	private static Optional<Shell> dialog(TestWindow window) {
		return Arrays.stream(window.display().getShells()).filter(shell -> shell != window.shell() && shell.isVisible()).findFirst();
	}
}
