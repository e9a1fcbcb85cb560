package org.planwright.core.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.core.project.edit.MentionReader;
import org.planwright.core.project.edit.TextEdits;
import org.planwright.model.Paragraph;
import org.planwright.model.Plan;
import org.planwright.samples.Samples;

/** How long it takes to open, edit and save the bundled project of four plans, and one of a hundred plans of that size. */
class ProjectFileBenchmark {

	private static final int ROUNDS = 15;
	private static final int MANY_PLANS = 100;

	@TempDir
	private Path folder;

	@Test
	void theBundledProject() throws Exception {
		Path file = folder.resolve("bundled.plan");
		Samples.copyProject(file);
		long first = System.nanoTime();
		ProjectSession session = ProjectSession.open(file);
		print("project.open.first", millis(first), 500);
		print("project.open", median(() -> ProjectSession.open(file)), 100);
		Paragraph paragraph = firstParagraph(session);
		TextEdits edits = new TextEdits(session, MentionReader.NONE);
		print("project.edit.keystroke", median(() -> {
			edits.replace(paragraph, 0, 0, "字");
			return null;
		}), 5);
		print("project.undo", median(() -> {
			session.undo();
			session.redo();
			return null;
		}), 5);
		Plan plan = ProjectSession.planOf(paragraph);
		print("project.snapshot", median(() -> {
			session.edit("x", null, () -> plan.setTitle(plan.getTitle() + "x"));
			return session.snapshot(plan);
		}), 20);
		print("project.save", median(() -> {
			session.save();
			return null;
		}), 300);
		System.out.printf(Locale.ROOT, "bench project.size: %d kB (goal 300)%n", Files.size(file) / 1024);
	}

	@Test
	void aProjectOfAHundredPlans() throws Exception {
		Path bundled = folder.resolve("bundled.plan");
		Samples.copyProject(bundled);
		ProjectSession small = ProjectSession.open(bundled);
		ProjectSession session = ProjectSession.create("百份规划");
		session.edit("复制", null, () -> {
			for (int i = 0; i < MANY_PLANS; i++) {
				Plan copy = EcoreUtil.copy(small.project().getPlans().get(i % small.project().getPlans().size()));
				copy.setUpper(null);
				session.project().getPlans().add(copy);
			}
		});
		assertEquals(MANY_PLANS, session.project().getPlans().size());
		Path file = folder.resolve("many.plan");
		session.saveAs(file);
		print("project100.open", median(() -> ProjectSession.open(file)), 2000);
		Paragraph paragraph = firstParagraph(session);
		TextEdits edits = new TextEdits(session, MentionReader.NONE);
		print("project100.edit.keystroke", median(() -> {
			edits.replace(paragraph, 0, 0, "字");
			return null;
		}), 5);
		print("project100.save", median(() -> {
			edits.replace(paragraph, 0, 0, "字");
			session.save();
			return null;
		}), 3000);
	}

	private static Paragraph firstParagraph(ProjectSession session) {
		List<Paragraph> found = new ArrayList<>();
		session.project().eAllContents().forEachRemaining(object -> {
			if (found.isEmpty() && object instanceof Paragraph paragraph && !paragraph.getMentions().isEmpty()) {
				found.add(paragraph);
			}
		});
		return found.getFirst();
	}

	private static double median(Callable<?> work) throws Exception {
		List<Double> times = new ArrayList<>();
		for (int round = 0; round < ROUNDS; round++) {
			long start = System.nanoTime();
			work.call();
			times.add(millis(start));
		}
		return times.stream().sorted().toList().get(ROUNDS / 2);
	}

	private static double millis(long start) {
		return (System.nanoTime() - start) / 1e6;
	}

	private static void print(String name, double millis, int goal) {
		System.out.printf(Locale.ROOT, "bench %s: %.1f ms (goal %d)%n", name, millis, goal);
	}
}
