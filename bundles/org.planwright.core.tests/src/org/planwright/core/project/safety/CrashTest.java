package org.planwright.core.project.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A few rounds of {@link CrashBenchmark} in every build, always the same. */
class CrashTest {

	private static final int ROUNDS = 12;

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
		for (int step = 0; step < steps; step += 9) {
			rounds.failOnce(step);
			rounds.failFrom(step + 3);
			rounds.failOnceInTwoSteps(step + 6);
		}
		assertEquals(List.of(), rounds.losses());
	}
}
