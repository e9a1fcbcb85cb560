package org.planwright.ui.tests.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.planwright.ui.facts.FactsThread;
import org.planwright.ui.tests.TestWindow;

class FactsThreadTest {

	@Test
	void whatFailsIsInTheLogAndTheNextThingIsDone() throws InterruptedException {
		List<String> logged = new CopyOnWriteArrayList<>();
		CountDownLatch both = new CountDownLatch(2);
		ILogListener listener = (status, plugin) -> {
			logged.add(status.getMessage() + ": " + status.getException().getMessage());
			both.countDown();
		};
		Platform.addLogListener(listener);
		ExecutorService thread = FactsThread.create("test");
		try {
			thread.execute(() -> {
				throw new IllegalStateException("a fault for a test");
			});
			thread.execute(both::countDown);
			assertTrue(both.await(20, TimeUnit.SECONDS), logged::toString);
			assertEquals(List.of("planwright-test: a fault for a test"), logged);
		} finally {
			thread.shutdownNow();
			Platform.removeLogListener(listener);
		}
	}

	@Test
	void whatTheWindowDoesNotNeedBeginsWhenTheWindowRests() throws InterruptedException {
		// Not opened: an empty shell would teach the display wrong measures of frames, for all tests behind this one.
		TestWindow window = new TestWindow(300, 200);
		CountDownLatch begun = new CountDownLatch(1);
		ExecutorService thread = FactsThread.whenAtRest("test", window.display());
		try {
			thread.execute(() -> {
				begun.countDown();
				// No mere wake: SWT wakes the thread before it notes that it did, so that the thread may go back to sleep.
				window.display().asyncExec(() -> { });
			});
			assertFalse(begun.await(200, TimeUnit.MILLISECONDS), "begun while the window was made");
			while (begun.getCount() > 0) {
				if (!window.display().readAndDispatch()) {
					window.display().sleep();
				}
			}
		} finally {
			thread.shutdownNow();
			window.close();
		}
	}
}
