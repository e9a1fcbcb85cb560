package org.planwright.core.project.safety;

import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that edits and saves is killed at a random moment, a thousand times; and every step on a disk fails once. */
class CrashBenchmark {

	private static final int ROUNDS = 1000;

	@TempDir
	private Path folder;

	@Test
	void aThousandKills() throws Exception {
		CrashRounds rounds = new CrashRounds(folder, System.nanoTime());
		for (int round = 1; round <= ROUNDS; round++) {
			rounds.run(round);
		}
		rounds.losses().forEach(System.out::println);
		System.out.printf(Locale.ROOT, "bench crash.rounds: %d (goal %d), %s%n", ROUNDS, ROUNDS, rounds.figures());
		System.out.printf(Locale.ROOT, "bench crash.losses: %d count (goal 0)%n", rounds.losses().size());
	}

	@Test
	void everyStepOfTheDiskFails() throws Exception {
		FaultRounds rounds = new FaultRounds(folder);
		int steps = rounds.steps();
		for (int step = 0; step < steps; step++) {
			rounds.failOnce(step);
			rounds.failFrom(step);
			rounds.failOnceInTwoSteps(step);
		}
		rounds.losses().forEach(System.out::println);
		System.out.printf(Locale.ROOT, "bench crash.io.rounds: %d count (goal %d), every one of %d steps%n", 3 * steps, 3 * steps, steps);
		System.out.printf(Locale.ROOT, "bench crash.io.losses: %d count (goal 0)%n", rounds.losses().size());
	}
}
