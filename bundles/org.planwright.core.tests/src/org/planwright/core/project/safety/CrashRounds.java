package org.planwright.core.project.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.planwright.core.project.FrozenCopies;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.SampleProject;
import org.planwright.model.Plan;
import org.planwright.model.Project;

/**
 * Kills {@link CrashChild} at random moments, again and again over one project, and looks each time whether anything is lost of what it
 * had said was saved or kept.
 */
final class CrashRounds {

	/** A child is killed after so many edits at most, and at any moment of the next one. */
	private static final int MOST_EDITS = 6;
	private static final int LONGEST_MS = 60;

	private final Path folder;
	private final Path file;
	private final Path data;
	private final Random random;
	private final List<String> losses = new ArrayList<>();
	private int inSaves;
	private int saves;
	private int restored;

	CrashRounds(Path folder, long seed) throws IOException {
		this.folder = Files.createDirectories(folder.resolve("docs"));
		file = this.folder.resolve("a.plan");
		data = folder.resolve("data");
		random = new Random(seed);
		SampleProject sample = new SampleProject();
		new FrozenCopies(sample.session).release(sample.national);
		sample.session.edit("零", null, () -> sample.session.project().getPlans().forEach(plan -> plan.setTitle("0")));
		sample.session.saveAs(file);
	}

	/** Which edit a project has; all its plans must have the same. */
	static int number(Project project) {
		List<String> titles = project.getPlans().stream().map(Plan::getTitle).distinct().toList();
		assertEquals(1, titles.size(), () -> "half an edit: " + titles);
		return Integer.parseInt(titles.getFirst());
	}

	/** What was lost, a line each. */
	List<String> losses() {
		return losses;
	}

	/** How often unsaved edits were found, and how often a save was broken off. */
	String figures() {
		return saves + " with a save, " + restored + " with edits to restore, " + inSaves + " in the middle of a save";
	}

	void run(int round) throws Exception {
		Process child = start();
		int saved = 0;
		int kept = 0;
		try (BufferedReader out = child.inputReader(StandardCharsets.UTF_8)) {
			String ready = out.readLine();
			assertTrue(ready != null && ready.startsWith("ready "), () -> "the child does not start: " + ready + said());
			kept = Integer.parseInt(ready.substring(6));
			int edits = random.nextInt(MOST_EDITS);
			String line = edits == 0 ? "" : out.readLine();
			for (int edit = 0; line != null; edit++) {
				if (!line.isEmpty()) {
					kept = Integer.parseInt(line.substring(line.indexOf(' ') + 1));
					saved = line.startsWith("saved ") ? kept : saved;
				}
				if (edit == edits) {
					TimeUnit.MICROSECONDS.sleep(random.nextInt(LONGEST_MS * 1000));
					child.toHandle().destroyForcibly();
				}
				line = out.readLine();
			}
		}
		saves += saved > 0 ? 1 : 0;
		assertTrue(child.waitFor(10, TimeUnit.SECONDS));
		try (Stream<Path> left = Files.list(folder)) {
			inSaves += left.anyMatch(path -> path.getFileName().toString().startsWith(".a.plan.tmp-")) ? 1 : 0;
		}
		look(round, saved, kept);
	}

	private String said() {
		try {
			return Files.readString(errors());
		} catch (IOException e) {
			return e.toString();
		}
	}

	private Path errors() {
		return folder.resolveSibling("child.err");
	}

	/** Everything acknowledged must be in the file, or come back by restoring what is found. */
	private void look(int round, int saved, int kept) throws Exception {
		Safety safety = Safety.of(data, () -> "测试", () -> BackupRule.STANDARD);
		ProjectOpening opening = ProjectOpening.of(file, safety, null);
		if (opening.isTaken()) {
			losses.add("round " + round + ": the lock of a dead process holds");
			opening.takeOver();
		}
		ProjectOpening.Opened opened = opening.open();
		ProjectSession session = opened.session();
		int inFile = number(session.project());
		ProjectKeeper keeper = opened.keep((millis, action) -> { });
		if (inFile < saved) {
			losses.add("round " + round + ": saved " + saved + ", in the file " + inFile);
		}
		for (Recovery recovery : opened.recoveries()) {
			if (recovery.kind() != Recovery.Kind.FITS) {
				losses.add("round " + round + ": " + recovery.kind());
			} else {
				keeper.restore(recovery);
				restored++;
			}
		}
		if (number(session.project()) < kept) {
			losses.add("round " + round + ": kept " + kept + ", there is " + number(session.project()));
		}
		assertEquals(List.of(), session.problems());
		keeper.closeAndKeep();
	}

	private Process start() throws IOException {
		List<String> command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
				"-Xmx256m", "-cp", classPath(), CrashChild.class.getName(), file.toString(), data.toString(), Long.toString(random.nextLong()));
		return new ProcessBuilder(command).redirectError(errors().toFile()).start();
	}

	/** Everything that is installed for the tests; the child runs without the framework, which would take a second to start. */
	private static String classPath() {
		if (FrameworkUtil.getBundle(CrashRounds.class) == null) {
			return System.getProperty("java.class.path");
		}
		// What most classes are found in comes first: a start is most of a round.
		return Stream.of(FrameworkUtil.getBundle(CrashRounds.class).getBundleContext().getBundles())
				.sorted(Comparator.comparing(bundle -> !bundle.getSymbolicName().matches("org\\.(planwright|eclipse\\.emf)\\..*"))).flatMap(CrashRounds::places)
				.collect(Collectors.joining(File.pathSeparator));
	}

	/** A jar, or the classes of a bundle that is being built, by a path from where the framework is; that one itself says no place. */
	private static Stream<String> places(Bundle bundle) {
		if (bundle.getBundleId() == 0) {
			return Stream.of(Path.of(URI.create(Bundle.class.getProtectionDomain().getCodeSource().getLocation().toString())).toString());
		}
		Path framework = Path.of(URI.create(System.getProperty("osgi.install.area")));
		Path place = framework.resolve(bundle.getLocation().replaceFirst("^(initial@)?(reference:)?file:", "")).normalize();
		Path classes = place.resolve("target/classes");
		return Stream.of((Files.isDirectory(classes) ? classes : place).toString());
	}
}
