package org.planwright.core.reading;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.planwright.core.reading.source.SourceText;
import org.planwright.core.reading.structure.PlanStructure;

/** How long the longest of the real plans takes to read, once the classes are warm. */
class ReadingBenchmark {

	private static final int WARM_UP = 40;
	private static final int RUNS = 25;

	@Test
	void textOfThePlan() {
		byte[] bytes = ReadingFiles.planBytes("national");
		print("read-plan-text", () -> new PlanTextReader().read(SourceText.decode("national.txt", bytes)), 50);
	}

	@Test
	void planOfTheModel() {
		SourceText source = ReadingFiles.source("national");
		PlanStructure structure = new PlanTextReader().read(source);
		print("assemble-plan", () -> new PlanAssembler(() -> "id").assemble(structure, source), 100);
	}

	/** Prints the median of some runs in milliseconds. */
	private static void print(String name, Runnable work, int goal) {
		long[] times = new long[RUNS];
		for (int i = -WARM_UP; i < RUNS; i++) {
			long start = System.nanoTime();
			work.run();
			if (i >= 0) {
				times[i] = System.nanoTime() - start;
			}
		}
		Arrays.sort(times);
		System.out.printf("bench %s: %d ms (goal %d)%n", name, TimeUnit.NANOSECONDS.toMillis(times[RUNS / 2]), goal);
	}
}
