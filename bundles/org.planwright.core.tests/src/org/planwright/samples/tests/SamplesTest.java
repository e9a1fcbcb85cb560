package org.planwright.samples.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.cli.Terminal;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.migration.FormatVersion;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.Plan;
import org.planwright.model.PlanLevel;
import org.planwright.model.Project;
import org.planwright.model.SourceDocument;
import org.planwright.samples.Samples;

import com.google.gson.JsonParser;

class SamplesTest {

	@TempDir
	private Path folder;

	@Test
	void theBundledProjectIsWhatImportMakesOfThePlans() throws IOException {
		for (String plan : Samples.plans()) {
			Samples.copyPlan(plan, folder.resolve(plan));
		}
		// The project is called after its file: both have the name, so each needs a folder of its own.
		Path made = Files.createDirectory(folder.resolve("made")).resolve(Samples.PROJECT_NAME);
		ByteArrayOutputStream errors = new ByteArrayOutputStream();
		int status = new Terminal(new PrintStream(new ByteArrayOutputStream()), new PrintStream(errors), Locale.SIMPLIFIED_CHINESE).run("import",
				folder.resolve(Samples.ZHEJIANG).toString(), folder.resolve(Samples.GUIZHOU).toString(), folder.resolve(Samples.HUNAN).toString(),
				"--upper", folder.resolve(Samples.NATIONAL).toString(), "--into", made.toString());
		assertEquals(Terminal.DONE, status, errors.toString(StandardCharsets.UTF_8));
		Project fresh = withoutIdentity(ProjectSession.open(made).project());
		Project bundled = withoutIdentity(openBundled().project());
		assertEquals("", firstDifference(describe(bundled), describe(fresh)), "The reader has changed: run releng/samples.sh");
		assertTrue(EcoreUtil.equals(fresh, bundled), "The reader has changed: run releng/samples.sh");
	}

	@Test
	void theBundledProjectHoldsTheFourPlans() throws IOException {
		ProjectSession session = openBundled();
		assertEquals(List.of(), session.problems());
		List<Plan> plans = session.project().getPlans();
		assertEquals(List.of("全国", "浙江", "贵州", "湖南"), plans.stream().map(Plan::getRegion).toList());
		Plan national = plans.getFirst();
		assertEquals(PlanLevel.NATIONAL, national.getLevel());
		assertNull(national.getUpper());
		plans.stream().skip(1).forEach(plan -> assertSame(national, plan.getUpper()));
		plans.forEach(plan -> assertTrue(count(plan) >= 20, plan.getTitle()));
	}

	/** Nobody's first project is to be one that has to be brought up to date. */
	@Test
	void theBundledProjectIsOfTodaysFormat() throws IOException {
		Path copy = folder.resolve(Samples.PROJECT_NAME);
		Samples.copyProject(copy);
		try (ZipFile file = new ZipFile(copy.toFile()); Reader manifest = new InputStreamReader(file.getInputStream(file.getEntry("manifest.json")), StandardCharsets.UTF_8)) {
			assertEquals(FormatVersion.CURRENT, JsonParser.parseReader(manifest).getAsJsonObject().get("version").getAsInt(),
					"The format has changed: run planwright merge FILE FILE FILE --out FILE, which keeps its ids");
		}
	}

	@Test
	void aCopyNeverReplacesAFile() throws IOException {
		Path mine = Files.writeString(folder.resolve(Samples.PROJECT_NAME), "mine");
		assertThrows(FileAlreadyExistsException.class, () -> Samples.copyProject(mine));
		assertEquals("mine", Files.readString(mine));
	}

	private static String firstDifference(List<String> bundled, List<String> fresh) {
		for (int i = 0; i < Math.max(bundled.size(), fresh.size()); i++) {
			String old = i < bundled.size() ? bundled.get(i) : "nothing";
			String now = i < fresh.size() ? fresh.get(i) : "nothing";
			if (!old.equals(now)) {
				return old + " became " + now;
			}
		}
		return "";
	}

	private ProjectSession openBundled() throws IOException {
		Path copy = folder.resolve(Samples.PROJECT_NAME);
		Samples.copyProject(copy);
		return ProjectSession.open(copy);
	}

	private static int count(Plan plan) {
		int count = 0;
		for (Iterator<EObject> all = plan.eAllContents(); all.hasNext();) {
			count += all.next() instanceof Indicator ? 1 : 0;
		}
		return count;
	}

	/** A copy with running numbers for ids, and without the time of the import. */
	private static Project withoutIdentity(Project project) {
		Project copy = EcoreUtil.copy(project);
		int[] number = { 0 };
		EcoreUtil.getAllContents(List.of(copy), true).forEachRemaining(object -> {
			if (object instanceof Identified identified) {
				identified.setId("n" + number[0]++);
			} else if (object instanceof SourceDocument source) {
				source.setImportedAt(null);
			}
		});
		return copy;
	}

	/** One line an object, so that a difference can be seen where it is. */
	private static List<String> describe(Project project) {
		List<String> lines = new ArrayList<>();
		EcoreUtil.getAllContents(List.of(project), true)
				.forEachRemaining(object -> lines.add(object.toString().replaceFirst("^[\\w.]*\\.(\\w+)Impl@[0-9a-f]+", "$1")));
		return lines;
	}
}
