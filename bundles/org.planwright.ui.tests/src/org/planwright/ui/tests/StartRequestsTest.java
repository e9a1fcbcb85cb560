package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.app.StartRequests;

class StartRequestsTest {

	private static final Duration LONG = Duration.ofSeconds(20);

	@TempDir
	private Path folder;
	private final BlockingQueue<Optional<Path>> taken = new LinkedBlockingQueue<>();

	@Test
	void whatIsAskedIsTaken() throws Exception {
		StartRequests requests = new StartRequests(folder.resolve("requests"));
		Runnable end = requests.take(taken::add);
		Path file = folder.resolve("江苏“十五五”规划 终稿.plan");
		assertTrue(requests.ask(Optional.of(file), LONG));
		assertTrue(requests.ask(Optional.empty(), LONG));
		assertEquals(Optional.of(file), next());
		assertEquals(Optional.empty(), next());
		assertEquals(List.of(), left());
		end.run();
		assertFalse(requests.ask(Optional.of(file), Duration.ofMillis(60)), "nobody is there any more");
		assertTrue(taken.isEmpty());
	}

	@Test
	void whatNobodyTakesIsWithdrawn() throws IOException {
		StartRequests requests = new StartRequests(folder.resolve("requests"));
		assertFalse(requests.ask(Optional.of(folder.resolve("a.plan")), Duration.ofMillis(60)));
		assertEquals(List.of(), left());
	}

	@Test
	void whatWasAskedWhileTheWindowCameUpIsTaken() throws Exception {
		Path requests = Files.createDirectories(folder.resolve("requests"));
		Files.writeString(requests.resolve("1.open"), folder.resolve("a.plan").toString());
		Files.writeString(requests.resolve("2.open.tmp"), "half a na");
		Runnable end = new StartRequests(requests).take(taken::add);
		assertEquals(Optional.of(folder.resolve("a.plan")), next());
		end.run();
		assertEquals(List.of("2.open.tmp"), left(), "what is not complete is let alone");
	}

	private Optional<Path> next() throws InterruptedException {
		return taken.poll(20, TimeUnit.SECONDS);
	}

	private List<String> left() throws IOException {
		try (Stream<Path> files = Files.list(folder.resolve("requests"))) {
			return files.map(Path::getFileName).map(Path::toString).sorted().toList();
		}
	}
}
