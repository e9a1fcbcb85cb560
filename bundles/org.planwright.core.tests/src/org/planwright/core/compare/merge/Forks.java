package org.planwright.core.compare.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.planwright.core.project.ProjectFileException;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.SampleProject;
import org.planwright.model.Plan;
import org.planwright.testkit.plans.RealPlans;

/** Files of one project that went to several people. */
final class Forks implements AutoCloseable {

	private final Path folder;
	private final Path original;
	private int opened;

	Forks(ProjectSession session) {
		try {
			folder = Files.createTempDirectory("merge");
			original = folder.resolve("original.plan");
			session.saveAs(original);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The small project in which everything is used. */
	static Forks ofSample() {
		SampleProject sample = new SampleProject();
		// A copy takes no words: what is tested here is how words are merged.
		sample.session.edit("release", null, () -> sample.national.setCopiedFrom(null));
		return new Forks(sample.session);
	}

	/** A real plan, as its document is read. */
	static Forks ofPlan(String name) {
		return new Forks(ProjectSession.holding("规划", List.of(RealPlans.read(name))));
	}

	/** The file as somebody opens it. */
	ProjectSession open() {
		try {
			Path copy = folder.resolve("copy" + opened++ + ".plan");
			Files.copy(original, copy);
			return ProjectSession.open(copy);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Another person's copy of a file. */
	ProjectSession copyOf(ProjectSession session) {
		try {
			Path copy = folder.resolve("copy" + opened++ + ".plan");
			session.saveAs(copy);
			return ProjectSession.open(copy);
		} catch (ProjectFileException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The bytes that a project is saved as. */
	byte[] bytes(ProjectSession session) {
		try {
			Path copy = folder.resolve("bytes" + opened++ + ".plan");
			session.saveAs(copy);
			return Files.readAllBytes(copy);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Writes a merge into a project as one edit. */
	static void apply(MergedProject merged, ProjectSession session) {
		session.edit("合并", null, () -> merged.applyTo(session.project()));
	}

	/** Says that two projects are the same in all that is saved. */
	static void assertSame(EObject expected, EObject actual, String message) {
		if (!EcoreUtil.equals(expected, actual)) {
			assertEquals(lines(expected), lines(actual), message);
		}
	}

	private static String lines(EObject root) {
		List<String> lines = new ArrayList<>();
		lines.add(line(root));
		root.eAllContents().forEachRemaining(object -> lines.add("  ".repeat(depth(object)) + line(object)));
		return String.join("\n", lines);
	}

	private static int depth(EObject object) {
		return object.eContainer() == null ? 0 : depth(object.eContainer()) + 1;
	}

	private static String line(EObject object) {
		StringBuilder line = new StringBuilder(object.eClass().getName());
		object.eClass().getEAllAttributes().forEach(attribute -> line.append(' ').append(attribute.getName()).append('=').append(object.eGet(attribute)));
		object.eClass().getEAllReferences().stream().filter(reference -> !reference.isContainment() && !reference.isContainer()).forEach(
				reference -> line.append(' ').append(reference.getName()).append("->").append(object.eGet(reference) instanceof EObject target ? EcoreUtil.getID(target)
						: object.eGet(reference) instanceof List<?> list ? list.stream().map(each -> EcoreUtil.getID((EObject) each)).toList() : null));
		return line.toString();
	}

	/** The first plan of a project. */
	static Plan plan(ProjectSession session) {
		return session.project().getPlans().getFirst();
	}

	@Override
	public void close() {
		try (var files = Files.walk(folder)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
