package org.planwright.core.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.planwright.model.Plan;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;

/**
 * Opens damaged copies of a project file, as the window does: as it is, else what can be read of it. Fails when anything is taken for good
 * that was not written, or anything that is missing is not named.
 */
final class Damage implements AutoCloseable {

	/** How it went: counts, and the longest time of one file. */
	static final class Tally {
		int unharmed;
		int salvagedWhole;
		int salvagedInPart;
		int refused;
		int wrong;
		double slowest;

		int all() {
			return unharmed + salvagedWhole + salvagedInPart + refused + wrong;
		}
	}

	/** Chinese words, and none of an exception's. */
	private static final Pattern FOR_PEOPLE = Pattern.compile("(?s).*\\p{IsHan}{5,}.*");
	private static final Pattern FOR_PROGRAMMERS = Pattern.compile("(?s).*(Exception|\\.java:|\\n\\s*at ).*");

	private final FileSystem disk = Jimfs.newFileSystem(Configuration.unix());
	private final Path file = disk.getPath("/a.plan");
	private final ProjectSession whole;
	private final Map<String, String> said = new LinkedHashMap<>();
	final byte[] good;
	final Tally tally = new Tally();

	/** @param good bytes of a project file that is as it should be */
	Damage(byte[] good) throws IOException {
		this.good = good;
		whole = ProjectSession.open(Files.write(file, good));
		whole.project().getPlans().forEach(plan -> said.put(plan.getId(), PlanDigest.of(plan)));
	}

	/** Opens a copy, and counts one that goes wrong in the place of failing, saying how. */
	void count(byte[] damaged) throws IOException {
		try {
			open(damaged);
		} catch (AssertionError e) {
			tally.wrong++;
			System.out.println("wrong: " + e.getMessage());
		}
	}

	void open(byte[] damaged) throws IOException {
		Files.write(file, damaged);
		long start = System.nanoTime();
		try {
			ProjectSession opened = ProjectSession.open(file);
			assertTrue(opened.readOnly().isEmpty());
			assertTrue(EcoreUtil.equals(whole.project(), opened.project()), "opened with other content");
			tally.unharmed++;
		} catch (ProjectFileException e) {
			checkWords(e.getMessage());
			salvage();
		} finally {
			tally.slowest = Math.max(tally.slowest, (System.nanoTime() - start) / 1e6);
		}
	}

	private void salvage() {
		ProjectSession opened;
		try {
			opened = ProjectSession.salvage(file);
		} catch (ProjectFileException e) {
			checkWords(e.getMessage());
			tally.refused++;
			return;
		}
		opened.problems().forEach(problem -> checkWords(problem.message()));
		if (opened.problems().isEmpty()) {
			assertTrue(EcoreUtil.equals(whole.project(), opened.project()), "salvaged with other content");
			tally.salvagedWhole++;
			return;
		}
		Set<String> lost = new HashSet<>();
		boolean unknown = false;
		for (FileProblem problem : opened.problems()) {
			if (problem.code() == FileProblem.Code.PLAN_LOST) {
				lost.add(problem.part());
			}
			unknown |= problem.code() == FileProblem.Code.CONTENTS_LOST;
		}
		for (Plan plan : opened.project().getPlans()) {
			assertEquals(said.get(plan.getId()), PlanDigest.of(plan), "a plan says something else");
		}
		for (Plan plan : whole.project().getPlans()) {
			boolean there = opened.find(plan.getId()).isPresent();
			assertTrue(there != lost.contains(PartSet.partOf(plan)) || !there && unknown, "neither there nor named: " + plan.getTitle());
		}
		tally.salvagedInPart++;
	}

	private static void checkWords(String message) {
		assertTrue(FOR_PEOPLE.matcher(message).matches(), message);
		assertTrue(!FOR_PROGRAMMERS.matcher(message).matches(), message);
	}

	@Override
	public void close() throws IOException {
		disk.close();
	}
}
