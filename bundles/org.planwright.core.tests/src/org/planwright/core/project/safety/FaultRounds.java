package org.planwright.core.project.safety;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.planwright.core.project.FrozenCopies;
import org.planwright.core.project.ProjectFileException;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.SampleProject;
import org.planwright.model.Plan;
import org.planwright.testkit.files.FaultPlan;
import org.planwright.testkit.files.FaultyFileSystem;

/**
 * Edits and saves a project on a disk that fails at one step, or at all steps from one on, and then ends as a killed program does. After
 * that, on a disk that works, everything must be there that was said to be saved or kept.
 */
final class FaultRounds {

	private static final int EDITS = 6;

	private final Path folder;
	private final byte[] start;
	private final List<String> losses = new ArrayList<>();

	FaultRounds(Path folder) throws IOException {
		this.folder = folder;
		SampleProject sample = new SampleProject();
		new FrozenCopies(sample.session).release(sample.national);
		sample.session.edit("零", null, () -> sample.session.project().getPlans().forEach(plan -> plan.setTitle("0")));
		Path file = folder.resolve("start.plan");
		sample.session.saveAs(file);
		start = Files.readAllBytes(file);
	}

	List<String> losses() {
		return losses;
	}

	/** How many steps a round has when none fails. */
	int steps() throws IOException {
		return count("count", slow());
	}

	/** How many it has on a disk that cannot replace a file in one step. */
	int stepsInTwo() throws IOException {
		return count("count-two", slow().withoutAtomicMoves());
	}

	private int count(String name, FaultPlan counting) throws IOException {
		run(name, counting);
		return counting.steps().size();
	}

	/** A file of some kilobytes is written in many steps, as a big one would be. */
	private static FaultPlan slow() {
		return new FaultPlan().withShortWrites(1024);
	}

	/** One round in which one step fails. */
	void failOnce(int step) throws IOException {
		run("once-" + step, slow().failAt(step));
	}

	/** One round in which the disk is gone from a step on; with it, or without, the folder of the program's own data. */
	void failFrom(int step) throws IOException {
		run("from-" + step, slow().failFrom(step));
	}

	/** One round on a disk that cannot replace a file in one step. */
	void failOnceInTwoSteps(int step) throws IOException {
		run("two-" + step, slow().withoutAtomicMoves().failAt(step));
	}

	private void run(String name, FaultPlan plan) throws IOException {
		Path place = Files.createDirectory(folder.resolve(name));
		Path file = Files.write(place.resolve("a.plan"), start);
		UnaryOperator<Path> faulty = new FaultyFileSystem(folder.getFileSystem(), plan)::wrap;
		int[] acknowledged = edit(faulty.apply(file), new TestSafety(faulty.apply(place.resolve("data"))).killed());
		look(name, file, new TestSafety(place.resolve("data")).here(), acknowledged[0], acknowledged[1]);
		try (Stream<Path> all = Files.walk(place)) {
			for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(path);
			}
		}
	}

	/** Returns which edit was saved last, and which was saved or kept last. */
	private static int[] edit(Path file, Safety safety) throws IOException {
		ProjectOpening.Opened opened = ProjectOpening.of(file, safety, null).open();
		ProjectSession session = opened.session();
		ProjectKeeper keeper = opened.keep((millis, action) -> { });
		int[] acknowledged = new int[2];
		for (int number = 1; number <= EDITS; number++) {
			String text = Integer.toString(number);
			session.edit("改", null, () -> {
				for (Plan each : session.project().getPlans()) {
					each.setTitle(text);
				}
			});
			if (keeper.flush().join()) {
				acknowledged[1] = number;
			}
			if (number % 3 == 0) {
				acknowledged[0] = saves(session) ? number : acknowledged[0];
				acknowledged[1] = Math.max(acknowledged[0], acknowledged[1]);
			}
		}
		keeper.flush().join();
		return acknowledged;
	}

	private static boolean saves(ProjectSession session) {
		try {
			session.save();
			return true;
		} catch (ProjectFileException e) {
			// The disk fails: that is what the round is for.
			return false;
		}
	}

	private void look(String name, Path file, Safety safety, int saved, int kept) throws IOException {
		ProjectOpening.Opened opened = ProjectOpening.of(file, safety, null).open();
		ProjectSession session = opened.session();
		ProjectKeeper keeper = opened.keep((millis, action) -> { });
		if (CrashRounds.number(session.project()) < saved) {
			losses.add(name + ": saved " + saved + ", in the file " + CrashRounds.number(session.project()));
		}
		for (Recovery recovery : opened.recoveries()) {
			if (recovery.kind() == Recovery.Kind.FITS) {
				keeper.restore(recovery);
			} else {
				losses.add(name + ": " + recovery.kind());
			}
		}
		if (CrashRounds.number(session.project()) < kept) {
			losses.add(name + ": kept " + kept + ", there is " + CrashRounds.number(session.project()));
		}
		keeper.close();
	}
}
