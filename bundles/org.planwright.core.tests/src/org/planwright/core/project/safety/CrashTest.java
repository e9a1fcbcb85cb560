package org.planwright.core.project.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A few rounds of {@link CrashBenchmark} in every build, always the same. */
class CrashTest {

	private static final int ROUNDS = 8;

	@TempDir
	private Path folder;

	@Test
	void nothingIsLostWhenTheProgramIsKilled() throws Exception {
		CrashRounds rounds = new CrashRounds(folder, 6);
		for (int round = 1; round <= ROUNDS; round++) {
			rounds.run(round);
		}
		assertEquals(List.of(), rounds.losses());
	}

	@Test
	void nothingIsLostWhenAStepOfTheDiskFails() throws Exception {
		FaultRounds rounds = new FaultRounds(folder);
		int steps = rounds.steps();
		assertTrue(steps > 60, () -> "steps of a round: " + steps);
		for (int step = 0; step < steps; step += 16) {
			rounds.failOnce(step);
			rounds.failFrom(step + 5);
			rounds.failOnceInTwoSteps(step + 10);
		}
		assertEquals(List.of(), rounds.losses());
	}
}
