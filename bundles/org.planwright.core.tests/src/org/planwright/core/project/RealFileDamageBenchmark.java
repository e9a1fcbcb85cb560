package org.planwright.core.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bundled project cut at 1,000 lengths and with 10,000 bits flipped, one at a time: what becomes of each. */
class RealFileDamageBenchmark {

	private static final int LENGTHS = 1_000;
	private static final int FLIPS = 10_000;

	@TempDir
	private Path folder;

	@Test
	void cuts() throws IOException {
		try (Damage damage = new Damage(RealFileDamageTest.realFile(folder))) {
			for (int i = 0; i < LENGTHS; i++) {
				damage.count(Arrays.copyOf(damage.good, (int) ((long) damage.good.length * i / LENGTHS)));
			}
			assertEquals(LENGTHS, damage.tally.all());
			print("damage.cut", damage.tally);
		}
	}

	@Test
	void flips() throws IOException {
		Random random = new Random(10_000);
		try (Damage damage = new Damage(RealFileDamageTest.realFile(folder))) {
			for (int i = 0; i < FLIPS; i++) {
				byte[] damaged = damage.good.clone();
				damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
				damage.count(damaged);
			}
			assertEquals(FLIPS, damage.tally.all());
			print("damage.flip", damage.tally);
		}
	}

	private static void print(String name, Damage.Tally tally) {
		System.out.printf("bench %s.unharmed: %d files (goal any)%n", name, tally.unharmed);
		System.out.printf("bench %s.salvaged.whole: %d files (goal any)%n", name, tally.salvagedWhole);
		System.out.printf("bench %s.salvaged.part: %d files (goal any)%n", name, tally.salvagedInPart);
		System.out.printf("bench %s.refused: %d files (goal any)%n", name, tally.refused);
		System.out.printf("bench %s.wrong: %d files (goal 0)%n", name, tally.wrong);
		System.out.printf(Locale.ROOT, "bench %s.slowest: %.0f ms (goal 10000)%n", name, tally.slowest);
	}
}
