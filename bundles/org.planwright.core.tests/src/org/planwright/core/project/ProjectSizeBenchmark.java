package org.planwright.core.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.core.project.state.ProjectStates;
import org.planwright.model.Baseline;
import org.planwright.model.Paragraph;
import org.planwright.model.Plan;
import org.planwright.testkit.plans.ProjectSize;
import org.planwright.testkit.plans.SizedProjects;

/** Opening and saving the largest projects: how long it takes, and how much memory they need. */
class ProjectSizeBenchmark {

	private static final int RUNS = 5;
	private static final int AT_ONCE = 4;
	private static final double NANOS = 1e9;
	private static final double MEGABYTE = 1 << 20;

	@TempDir
	private Path folder;

	@Test
	void onePlan() throws IOException {
		measure(ProjectSize.S, 1);
	}

	@Test
	void mediumProject() throws IOException {
		measure(ProjectSize.M, 2);
	}

	@Test
	void largeProject() throws IOException {
		measure(ProjectSize.L, 10);
	}

	private void measure(ProjectSize size, int goal) throws IOException {
		Path file = folder.resolve(size + ".plan");
		make(size, file);
		print("project.size." + size, Files.size(file) / MEGABYTE, "MB", 0);
		long before = usedHeap();
		long start = System.nanoTime();
		ProjectSession session = ProjectSession.openInParts(file);
		print("project.open." + size, seconds(start), "s", goal);
		assertEquals(size.plans(), session.project().getPlans().size());
		session.load(session.project().getPlans().getFirst());
		print("project.first-plan." + size, seconds(start), "s", goal);
		print("project.heap.opened." + size, (usedHeap() - before) / MEGABYTE, "MB", 1500);
		Plan plan = session.project().getPlans().get(size.plans() / 2);
		session.load(plan);
		print("project.save.one-edit." + size, saves(session, plan), "s", 1);
		start = System.nanoTime();
		double longest = 0;
		while (!session.isLoaded()) {
			PlanLoading some = session.loadNext(AT_ONCE);
			some.read();
			long turn = System.nanoTime();
			some.end();
			longest = Math.max(longest, seconds(turn));
		}
		print("project.load-all." + size, seconds(start), "s", 0);
		print("project.load-all.longest-turn." + size, longest, "s", 0);
		print("project.heap." + size, (usedHeap() - before) / MEGABYTE, "MB", 1500);
		print("project.save.one-edit.all-loaded." + size, saves(session, plan), "s", 1);
		state(size, session, plan);
	}

	/** The slowest of some saves after an edit of a word each. */
	private static double saves(ProjectSession session, Plan plan) throws IOException {
		double slowest = 0;
		for (int i = 0; i < RUNS; i++) {
			Paragraph paragraph = firstParagraph(plan);
			session.edit("字", paragraph, () -> paragraph.setText("字" + paragraph.getText()));
			long start = System.nanoTime();
			session.save();
			slowest = Math.max(slowest, seconds(start));
		}
		return slowest;
	}

	/** What a state costs in the file that differs by one paragraph, and how long it takes to make, save and read it. */
	private static void state(ProjectSize size, ProjectSession session, Plan plan) throws IOException {
		Path file = session.file().orElseThrow();
		ProjectStates states = new ProjectStates(session);
		long without = Files.size(file);
		long start = System.nanoTime();
		Baseline state = states.make("送审稿", "", "");
		print("project.state.make." + size, seconds(start), "s", 1);
		session.save();
		long unchanged = Files.size(file);
		print("project.state.bytes.unchanged." + size, unchanged - without, "bytes", 0);
		Paragraph paragraph = firstParagraph(plan);
		session.edit("字", paragraph, () -> paragraph.setText("字" + paragraph.getText()));
		session.save();
		print("project.state.bytes.one-paragraph." + size, Files.size(file) - unchanged, "bytes", 2000);
		start = System.nanoTime();
		assertEquals(size.plans(), states.read(state).getPlans().size());
		print("project.state.read." + size, seconds(start), "s", 0);
	}

	private static void make(ProjectSize size, Path file) throws IOException {
		try (ProjectSession made = SizedProjects.make(size, 1)) {
			long start = System.nanoTime();
			made.saveAs(file);
			print("project.save.all." + size, seconds(start), "s", 0);
		}
	}

	private static Paragraph firstParagraph(Plan plan) {
		Iterable<EObject> contents = plan::eAllContents;
		for (EObject object : contents) {
			// A text without figures, whose places would have to follow.
			if (object instanceof Paragraph paragraph && paragraph.getMentions().isEmpty() && plan.getLinks().stream().noneMatch(
					link -> link.getEvidence().stream().anyMatch(evidence -> evidence.getPassage() == paragraph))) {
				return paragraph;
			}
		}
		throw new AssertionError(plan);
	}

	private static double seconds(long start) {
		return (System.nanoTime() - start) / NANOS;
	}

	private static long usedHeap() {
		long used = Long.MAX_VALUE;
		for (int i = 0; i < 3; i++) {
			System.gc();
			used = Math.min(used, Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
		}
		return used;
	}

	private static void print(String name, double value, String unit, int goal) {
		System.out.printf(Locale.ROOT, "bench %s: %.2f %s (goal %d)%n", name, value, unit, goal);
	}
}
