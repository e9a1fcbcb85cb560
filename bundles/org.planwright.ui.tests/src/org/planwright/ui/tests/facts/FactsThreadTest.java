package org.planwright.ui.tests.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
}
