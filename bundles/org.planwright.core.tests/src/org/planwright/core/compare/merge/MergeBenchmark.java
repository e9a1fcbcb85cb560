package org.planwright.core.compare.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.Comment;
import org.planwright.model.Identified;
import org.planwright.samples.Samples;

/** How long it takes to merge thirty returned copies of a real plan one after the other, each with some edits and remarks. */
class MergeBenchmark {

	private static final int COPIES = 30;
	private static final int EDITS = 20;

	@Test
	void thirtyCopies() {
		try (Forks forks = Forks.ofPlan(Samples.NATIONAL)) {
			ProjectSession base = forks.open();
			ProjectSession mine = forks.open();
			Set<String> remarks = new HashSet<>();
			List<ProjectSession> copies = new ArrayList<>();
			for (int i = 0; i < COPIES; i++) {
				ProjectSession copy = forks.open();
				new RandomEdits(copy, i).make(EDITS);
				forks.copyOf(copy).project().eAllContents().forEachRemaining(object -> {
					if (object instanceof Comment comment) {
						remarks.add(comment.getId());
					}
				});
				copies.add(copy);
			}
			List<MergeSeries.Copy> returned = new ArrayList<>();
			copies.forEach(copy -> returned.add(new MergeSeries.Copy("" + returned.size(), base.project(), copy.project())));
			long start = System.nanoTime();
			MergeSeries series = new MergeSeries(mine.project(), returned);
			series.run(List.of(new MergeRule(null, MergeRule.Way.MINE)), () -> false);
			mine.edit("merge", null, () -> series.applyTo(mine.project()));
			double seconds = (System.nanoTime() - start) / 1e9;
			List<String> merged = new ArrayList<>();
			mine.project().eAllContents().forEachRemaining(object -> {
				if (object instanceof Comment comment) {
					merged.add(((Identified) comment).getId());
				}
			});
			assertEquals(remarks, new HashSet<>(merged), "none is lost");
			assertEquals(remarks.size(), merged.size(), "none is doubled");
			System.out.printf(Locale.ROOT, "bench merge.30-copies: %.1f s (goal 10)%n", seconds);
		}
	}
}
