package org.planwright.core.trace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.planwright.core.PlanMentions;
import org.planwright.core.project.Ids;
import org.planwright.core.reading.PlanAssembler;
import org.planwright.core.reading.ReadingProgress;
import org.planwright.core.reading.source.SourceText;
import org.planwright.model.Paragraph;
import org.planwright.model.Plan;

/** How long the derived facts of the longest of the real plans take, once the classes are warm. */
class TraceBenchmark {

	private static final int WARM_UP = 15;
	private static final int RUNS = 15;

	private static Plan plan;

	@BeforeAll
	static void readThePlan() throws IOException {
		byte[] bytes = Files.readAllBytes(Path.of("..", "org.planwright.samples", "plans", "national.txt"));
		plan = new PlanAssembler(Ids::fresh).read(SourceText.decode("national.txt", bytes), ReadingProgress.NONE).plan();
	}

	@Test
	void indexOfAPlan() {
		print("trace-index", () -> TraceIndex.of(plan), 150);
	}

	@Test
	void mentionsOfAPlan() {
		PlanMentions mentions = PlanMentions.of(plan);
		print("plan-mentions", () -> plan.eAllContents().forEachRemaining(object -> {
			if (object instanceof Paragraph paragraph) {
				mentions.read(paragraph.getText(), mentions.contextYear(paragraph), offset -> 0);
			}
		}), 50);
	}

	@Test
	void transitiveQuestions() {
		TraceIndex index = TraceIndex.of(plan);
		print("trace-neighbours-of-everything", () -> index.links().forEach(link -> {
			index.downstream(link.source());
			index.upstream(link.target());
		}), 10);
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
		System.out.printf("bench %s: %.1f ms (goal %d)%n", name, times[RUNS / 2] / (double) TimeUnit.MILLISECONDS.toNanos(1), goal);
	}
}
