package org.planwright.ui.tests.dialog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.core.report.PrintException;
import org.planwright.ui.dialog.FileChooser;
import org.planwright.ui.dialog.FileOutput;
import org.planwright.ui.tests.Controls;
import org.planwright.ui.tests.TestWindow;

/** Content that this machine cannot make, in a real window. */
class FileOutputTest {

	private static final int POLL_MS = 20;

	@TempDir
	private Path folder;

	/** Nobody is asked: the file is given. */
	private static final FileChooser NONE = new FileChooser() {
		@Override
		public List<Path> open(Shell parent, String title, Path from, boolean several, Kind... kinds) {
			throw new AssertionError("nothing is opened here");
		}

		@Override
		public Optional<Path> save(Shell parent, String title, Path from, String name, Kind... kinds) {
			throw new AssertionError("nobody is asked here");
		}
	};

	@Test
	void whyThisMachineCannotIsToldAndTheOldFileStays() throws Exception {
		Path file = Files.writeString(folder.resolve("表.xlsx"), "the old one");
		// Not opened: an empty shell would teach the display wrong measures of frames, for all tests behind this one.
		try (TestWindow window = new TestWindow(500, 400); ExecutorService background = Executors.newSingleThreadExecutor()) {
			FileOutput.Kind kind = new FileOutput.Kind("导出", "表", ".xlsx", "工作簿", "没有写成");
			new FileOutput(NONE, window::shell, background).write(kind, file, () -> {
				throw new PrintException("磁盘空间不足，请清理", null);
			}, written -> {
				throw new AssertionError(written);
			});
			AtomicReference<String> told = new AtomicReference<>();
			window.display().timerExec(POLL_MS, new Runnable() {
				@Override
				public void run() {
					Arrays.stream(window.display().getShells()).filter(shell -> shell.getText().equals("没有写成")).findFirst().ifPresentOrElse(shell -> {
						told.set(Controls.words(shell).toString());
						Controls.press(Controls.button(shell, "知道了"));
					}, () -> window.display().timerExec(POLL_MS, this));
				}
			});
			window.await("the message", () -> told.get() != null);
			assertTrue(told.get().contains("磁盘空间不足，请清理"), told.get());
			assertEquals("the old one", Files.readString(file));
		}
	}
}
