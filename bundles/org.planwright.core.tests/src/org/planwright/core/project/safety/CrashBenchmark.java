package org.planwright.core.project.safety;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that edits and saves is killed at a random moment, a thousand times; and every step on a disk fails once. */
class CrashBenchmark {

	/** A round waits for the start of a process most of the time: several go on beside each other, each with a project of its own. */
	private static final int LANES = 4;
	private static final int ROUNDS = 250;

	@TempDir
	private Path folder;

	@Test
	void aThousandKills() throws Exception {
		List<CrashRounds> lanes = new ArrayList<>();
		for (int lane = 0; lane < LANES; lane++) {
			lanes.add(new CrashRounds(folder.resolve("lane" + lane), System.nanoTime()));
		}
		try (ExecutorService threads = Executors.newFixedThreadPool(LANES)) {
			for (Future<?> lane : threads.invokeAll(lanes.stream().map(CrashBenchmark::run).toList())) {
				lane.get();
			}
		}
		List<String> losses = lanes.stream().flatMap(lane -> lane.losses().stream()).toList();
		losses.forEach(System.out::println);
		lanes.forEach(lane -> System.out.println(lane.figures()));
		System.out.printf(Locale.ROOT, "bench crash.rounds: %d count (goal %d)%n", LANES * ROUNDS, LANES * ROUNDS);
		System.out.printf(Locale.ROOT, "bench crash.losses: %d count (goal 0)%n", losses.size());
	}

	private static Callable<Void> run(CrashRounds lane) {
		return () -> {
			for (int round = 1; round <= ROUNDS; round++) {
				lane.run(round);
			}
			return null;
		};
	}

	@Test
	void everyStepOfTheDiskFails() throws Exception {
		FaultRounds rounds = new FaultRounds(folder);
		int steps = rounds.steps();
		for (int step = 0; step < steps; step++) {
			rounds.failOnce(step);
			rounds.failFrom(step);
		}
		int more = rounds.stepsInTwo();
		for (int step = 0; step < more; step++) {
			rounds.failOnceInTwoSteps(step);
		}
		rounds.losses().forEach(System.out::println);
		System.out.printf(Locale.ROOT, "bench crash.io.rounds: %d count (goal %d), every one of %d and %d steps%n", 2 * steps + more, 2 * steps + more, steps, more);
		System.out.printf(Locale.ROOT, "bench crash.io.losses: %d count (goal 0)%n", rounds.losses().size());
	}
}
