package org.planwright.core.project.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.core.project.safety.LockSight.State;
import org.planwright.core.project.safety.ProcessMark.Life;
import org.planwright.core.project.safety.ProjectLock.Attempt;
import org.planwright.core.project.safety.ProjectLock.Beat;
import org.planwright.testkit.files.FaultPlan;
import org.planwright.testkit.files.FaultyFileSystem;

/** Who has a file open: on this machine by the process, on another one by the beat; clocks decide nothing. */
class ProjectLockTest {

	@TempDir
	private Path folder;

	private final TestSafety runs = new TestSafety(Path.of("unused"));

	private Path file() {
		return folder.resolve("a.plan");
	}

	private Attempt acquire(Safety safety) {
		return ProjectLock.acquire(file(), safety.user().get(), safety.process(), safety.clock().instant());
	}

	private ProjectLock held(Safety safety) {
		return assertInstanceOf(Attempt.Held.class, acquire(safety)).lock();
	}

	private LockSight sight() {
		return new LockSight(file(), runs.here().process(), runs.nanos::get);
	}

	private List<String> beside() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(path -> path.getFileName().toString()).toList();
		}
	}

	@Test
	void theSecondLearnsWhoHasTheFileAndSinceWhen() throws IOException {
		ProjectLock first = held(runs.here());
		assertEquals(List.of(".a.plan.lock"), beside());
		LockHolder holder = assertInstanceOf(Attempt.Taken.class, acquire(runs.here())).holder().orElseThrow();
		assertEquals("李明", holder.user());
		assertEquals(Optional.of(Instant.parse("2026-03-01T06:02:33Z")), holder.sinceWhen());
		assertTrue(LockWords.who(Optional.of(holder)).startsWith("李明（电脑 "), LockWords.who(Optional.of(holder)));
		first.release();
		assertEquals(List.of(), beside());
		held(runs.here()).release();
	}

	@Test
	void aProcessThatEndedOnThisMachineHoldsNothing() {
		held(runs.killed());
		assertEquals(Beat.OURS, held(runs.here()).beat());
		assertInstanceOf(Attempt.Taken.class, acquire(runs.here()));
	}

	@Test
	void anotherProcessOfTheSameNumberHoldsNothing() throws IOException {
		held(runs.killedAndNumberUsedAgain());
		ProjectLock own = held(runs.here());
		assertEquals(Beat.OURS, own.beat());
		assertEquals(List.of(".a.plan.lock"), beside(), "nothing is left of the taking over");
	}

	@Test
	@EnabledOnOs({ OS.LINUX, OS.MAC })
	void whoeverIsKilledWhileHeIsWatchedHoldsNothingAnyMore() throws Exception {
		Process child = new ProcessBuilder("sleep", "600").start();
		try {
			held(runs.of(child.pid()));
			assertInstanceOf(Attempt.Taken.class, acquire(runs.here()));
			LockSight sight = sight();
			assertEquals(State.ALIVE, sight.look());
			child.destroyForcibly().waitFor();
			assertEquals(State.FREE, sight.look(), "at once, not when the beat is missed");
			assertEquals(Beat.OURS, held(runs.here()).beat());
			assertEquals(State.ALIVE, sight.look(), "of the one who has it now");
		} finally {
			child.destroyForcibly();
		}
	}

	/** Whoever started the program does not ask what became of it: its number stays, and Java says that it is alive. */
	@Test
	@EnabledOnOs(OS.LINUX)
	void aKilledProcessOfWhichOnlyTheNumberIsLeftHoldsNothing() throws Exception {
		Process parent = new ProcessBuilder("sh", "-c", "sleep 600 & echo $!; exec sleep 600").start();
		try {
			ProcessHandle child = ProcessHandle.of(Long.parseLong(parent.inputReader().readLine())).orElseThrow();
			Safety killed = runs.of(child.pid());
			held(killed);
			assertInstanceOf(Attempt.Taken.class, acquire(runs.here()));
			// The shell would ask for the end of its child; what it becomes does not.
			await(() -> parent.info().command().filter(command -> command.endsWith("sleep")).isPresent());
			assertTrue(child.destroyForcibly());
			await(() -> killed.process().life(runs.here().process()) != Life.ALIVE);
			assertTrue(child.isAlive(), "the test would show nothing");
			assertEquals(Beat.OURS, held(runs.here()).beat());
		} finally {
			parent.destroyForcibly();
		}
	}

	private static void await(BooleanSupplier condition) {
		assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
			while (!condition.getAsBoolean()) {
				Thread.onSpinWait();
			}
		});
	}

	@Test
	void ofAnotherMachineOnlyTheBeatTells() throws IOException {
		ProjectLock other = held(runs.elsewhere());
		assertInstanceOf(Attempt.Taken.class, acquire(runs.here()), "whatever number its process has there");
		LockSight sight = sight();
		assertEquals(State.QUIET, sight.look());
		runs.nanos.addAndGet(LockSight.STALE_AFTER.minusSeconds(1).toNanos());
		assertEquals(State.QUIET, sight.look());
		assertEquals(Beat.OURS, other.beat());
		assertEquals(State.ALIVE, sight.look());
		assertEquals(Duration.ZERO, sight.stillFor());
		runs.nanos.addAndGet(LockSight.STALE_AFTER.toNanos());
		assertEquals(State.STALE, sight.look());
		other.release();
		assertEquals(State.FREE, sight.look());
	}

	@Test
	void clocksThatAreSetAnewChangeNothing() throws IOException {
		runs.now = Instant.parse("2031-01-01T00:00:00Z");
		held(runs.elsewhere());
		runs.now = Instant.parse("1999-01-01T00:00:00Z");
		LockSight sight = sight();
		assertEquals(State.QUIET, sight.look());
		runs.now = Instant.parse("2050-01-01T00:00:00Z");
		assertEquals(State.QUIET, sight.look());
	}

	@Test
	void aLockThatIsDaysOldByTheFileServersOwnTimeIsStaleAtOnce() throws IOException {
		held(runs.elsewhere());
		Path lock = folder.resolve(".a.plan.lock");
		Files.setLastModifiedTime(lock, FileTime.from(Files.getLastModifiedTime(lock).toInstant().minus(Duration.ofDays(3))));
		assertEquals(State.STALE, sight().look());
		assertEquals(List.of(".a.plan.lock"), beside(), "the probe is gone");
	}

	@Test
	void whoLosesItLearnsSoAndTakesNothingAway() throws IOException {
		ProjectLock first = held(runs.elsewhere());
		Safety here = runs.here();
		ProjectLock second = assertInstanceOf(Attempt.Held.class, ProjectLock.takeOver(file(), "李明", here.process(), here.clock().instant())).lock();
		assertEquals(Beat.LOST, first.beat());
		assertEquals("李明", first.taker().orElseThrow().user());
		first.release();
		assertEquals(Beat.OURS, second.beat(), "the lock of the one who took over stays");
		second.release();
		assertEquals(List.of(), beside());
	}

	@Test
	void aLockFileThatSomebodyDeletesIsMadeAgain() throws IOException {
		ProjectLock lock = held(runs.here());
		Files.delete(folder.resolve(".a.plan.lock"));
		assertEquals(Beat.OURS, lock.beat());
		assertInstanceOf(Attempt.Taken.class, acquire(runs.elsewhere()));
	}

	@Test
	void aLockFileThatSaysNothingKeepsOthersOutAndNamesNobody() throws IOException {
		Files.writeString(folder.resolve(".a.plan.lock"), "x");
		assertEquals(Optional.empty(), assertInstanceOf(Attempt.Taken.class, acquire(runs.here())).holder());
		assertEquals("另一个人", LockWords.who(Optional.empty()));
	}

	@Test
	void aFolderThatTakesNoLockIsSaidToTakeNone() {
		FaultPlan plan = new FaultPlan().failFrom(0).with(AccessDeniedException::new);
		Path protectedFile = new FaultyFileSystem(folder.getFileSystem(), plan).wrap(file());
		Safety here = runs.here();
		Attempt attempt = ProjectLock.acquire(protectedFile, "李明", here.process(), here.clock().instant());
		assertInstanceOf(AccessDeniedException.class, assertInstanceOf(Attempt.Impossible.class, attempt).reason());
		assertFalse(Files.exists(folder.resolve(".a.plan.lock")));
	}

	@Test
	void aLockThatCouldOnlyBeHalfWrittenIsNotLeftBehind() {
		FaultPlan plan = new FaultPlan().failAt(1);
		Path faulty = new FaultyFileSystem(folder.getFileSystem(), plan).wrap(file());
		Safety here = runs.here();
		assertInstanceOf(Attempt.Impossible.class, ProjectLock.acquire(faulty, "李明", here.process(), here.clock().instant()));
		held(runs.here()).release();
	}
}
