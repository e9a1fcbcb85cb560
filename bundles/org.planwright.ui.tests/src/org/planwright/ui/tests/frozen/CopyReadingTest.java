package org.planwright.ui.tests.frozen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.core.project.FrozenCopies;
import org.planwright.model.Plan;
import org.planwright.ui.frozen.CopyReading;
import org.planwright.ui.frozen.CopyReading.Read;
import org.planwright.ui.tests.TestWindow;

/** Files of other projects that are read while the window is used. */
class CopyReadingTest {

	@TempDir
	private Path folder;

	/** Whoever waits for a file is told, whatever came of it. */
	@Test
	void whatCannotBeReadIsTold() {
		List<Read<List<Plan>>> read = new ArrayList<>();
		try (TestWindow window = new TestWindow(300, 200)) {
			window.open();
			CopyReading reading = new CopyReading(window.display());
			window.onClose(reading::dispose);
			reading.<List<Plan>>read(() -> FrozenCopies.plans(folder.resolve("没有.plan")), read::add);
			reading.<List<Plan>>read(() -> {
				throw new IllegalStateException("a fault for a test");
			}, read::add);
			window.await("both", () -> read.size() == 2);
			assertTrue(read.getFirst().found().isEmpty() && read.getFirst().problem().contains("没有.plan"), read.getFirst().problem());
			assertTrue(read.getLast().found().isEmpty());
			assertEquals("来源文件没有读完，是程序内部的问题，已记入日志。", read.getLast().problem());
			window.expectFault("a fault for a test");
		}
	}
}
