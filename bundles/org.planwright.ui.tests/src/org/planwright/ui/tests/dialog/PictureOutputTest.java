package org.planwright.ui.tests.dialog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.planwright.ui.dialog.PictureOutput;
import org.planwright.ui.facts.FactsThread;
import org.planwright.ui.tests.Controls;
import org.planwright.ui.tests.TestWindow;

class PictureOutputTest {

	@Test
	void whoCopiesAPictureThatCannotBeDrawnIsToldAndHowToGoOn() {
		TestWindow window = new TestWindow(400, 300);
		ExecutorService background = FactsThread.create("test");
		window.onClose(background::shutdownNow);
		window.open();
		new PictureOutput(null, window::shell, background).copy(() -> {
			throw new IllegalStateException("a fault for a test");
		});
		// The notice runs the event loop until it is answered: this looks at it from inside.
		String[] words = new String[1];
		window.display().timerExec(20, new Runnable() {
			@Override
			public void run() {
				Shell notice = Stream.of(window.display().getShells()).filter(shell -> shell.isVisible() && shell.getText().equals("图片没有复制")).findFirst().orElse(null);
				if (notice == null) {
					window.display().timerExec(20, this);
					return;
				}
				words[0] = String.join("", Controls.words(notice));
				Controls.press(Controls.button(notice, "知道了"));
			}
		});
		window.await("the user to be told", () -> words[0] != null);
		window.expectFault("A picture could not be drawn");
		assertEquals(List.of("图片没有画成，是程序内部的问题，已记入日志。项目没有改动；可以再试一次，或改用“保存为矢量图（SVG）”。"), List.of(words[0]));
		window.close();
	}
}
