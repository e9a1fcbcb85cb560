package org.planwright.core.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.samples.Samples;

/** A share of {@link RealFileDamageBenchmark}: cut and flipped copies of the bundled project. */
class RealFileDamageTest {

	private static final Duration NOT_HANGING = Duration.ofMinutes(5);

	@TempDir
	private Path folder;

	/** The bundled project as this version writes it. */
	static byte[] realFile(Path folder) throws IOException {
		Path file = folder.resolve("real.plan");
		Samples.copyProject(file);
		ProjectSession.open(file).saveAs(file);
		return Files.readAllBytes(file);
	}

	@Test
	void cutAnywhereItIsRefusedOrReadInPart() throws IOException {
		try (Damage damage = new Damage(realFile(folder))) {
			assertTimeoutPreemptively(NOT_HANGING, () -> {
				for (int i = 0; i < 16; i++) {
					damage.open(Arrays.copyOf(damage.good, (int) ((long) damage.good.length * i / 16)));
				}
			});
			assertEquals(16, damage.tally.all());
			assertEquals(0, damage.tally.unharmed);
			assertTrue(damage.tally.salvagedInPart > 6, "most plans are whole before the cut: " + damage.tally.salvagedInPart);
		}
	}

	@Test
	void aFlippedBitIsNoticedOrMeansNothing() throws IOException {
		Random random = new Random(20261128);
		try (Damage damage = new Damage(realFile(folder))) {
			assertTimeoutPreemptively(NOT_HANGING, () -> {
				for (int i = 0; i < 40; i++) {
					byte[] damaged = damage.good.clone();
					damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
					damage.open(damaged);
				}
			});
			assertEquals(40, damage.tally.all());
			assertTrue(damage.tally.salvagedInPart > 30, "one plan of four is hit, three are there: " + damage.tally.salvagedInPart);
		}
	}
}
