package org.planwright.core.project;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.core.project.FileProblem.Code;
import org.planwright.core.project.ReadOnly.Reason;
import org.planwright.model.Plan;

/** Damaged files: what proves itself is opened, the rest is named, and the file stays as it is. */
class SalvageTest {

	@TempDir
	private Path folder;
	private Path file;
	private final SampleProject sample = new SampleProject();
	private byte[] good;
	private PlanFileContent content;
	private String province;
	private String national;

	@BeforeEach
	void save() throws IOException {
		file = folder.resolve("坏.plan");
		sample.session.saveAs(file);
		good = Files.readAllBytes(file);
		content = PlanFileContent.of(good);
		province = PartSet.partOf(sample.province);
		national = PartSet.partOf(sample.national);
	}

	@Test
	void withoutItsDirectoryEverythingIsFoundByItsHeaders() throws IOException {
		ProjectSession session = salvage(Arrays.copyOf(good, directory()));
		assertEquals(List.of(), session.problems());
		assertTrue(EcoreUtil.equals(sample.session.project(), session.project()));
		assertEquals(Reason.SALVAGED, session.readOnly().orElseThrow().reason());
		assertFalse(session.isDirty());
	}

	@Test
	void aTruncatedFileGivesThePlansThatAreWhole() throws IOException {
		int last = offsetOf(province);
		ProjectSession session = salvage(Arrays.copyOf(good, last + 200));
		assertEquals(List.of(sample.national.getTitle()), titles(session));
		assertEquals(new FileProblem(Code.PLAN_LOST, province, 0, List.of(sample.province.getTitle())), session.problems().getFirst());
		assertEquals("规划未能读出：" + sample.province.getTitle(), session.problems().getFirst().message());
		assertEquals(sample.session.project().getName(), session.project().getName());
	}

	@Test
	void aPlanWhoseDigestIsWrongIsNamedAndNotTaken() throws IOException {
		content.entries.put(national, content.text(national).replace("value=\"26\"", "value=\"28\"").getBytes(StandardCharsets.UTF_8));
		ProjectSession session = salvage(content.pack());
		assertEquals(List.of(sample.province.getTitle()), titles(session));
		assertEquals(new FileProblem(Code.PLAN_LOST, national, 0, List.of(sample.national.getTitle())), session.problems().getFirst());
		assertNull(((Plan) session.find(sample.province.getId()).orElseThrow()).getUpper());
		assertTrue(session.problems().stream().anyMatch(problem -> problem.code() == Code.REFERENCE_DROPPED), "what it referred to is named");
	}

	@Test
	void withoutTheProjectsPartThePlansHaveANewProject() throws IOException {
		content.entries.put("project.xml", "<x/>".getBytes(StandardCharsets.UTF_8));
		ProjectSession session = salvage(content.pack());
		assertEquals(List.of(sample.national.getTitle(), sample.province.getTitle()), titles(session));
		assertEquals(List.of(new FileProblem(Code.PROJECT_LOST, "project.xml", 0, List.of())), session.problems());
		assertEquals(sample.session.project().getName(), session.project().getName());
		assertEquals(sample.session.project().getId(), session.project().getId());
		assertTrue(session.project().getComments().isEmpty());
	}

	@Test
	void withoutTheManifestPartsProveThemselvesByTheirOwnSums() throws IOException {
		content.entries.remove("manifest.json");
		ProjectSession session = salvage(content.pack());
		assertEquals(List.of(new FileProblem(Code.CONTENTS_LOST, "manifest.json", 0, List.of())), session.problems());
		assertTrue(EcoreUtil.equals(sample.session.project(), session.project()));
	}

	@Test
	void withoutTheManifestAPlanThatIsMissingIsNamedByItsPart() throws IOException {
		content.entries.remove("manifest.json");
		content.entries.remove(national);
		ProjectSession session = salvage(content.pack());
		assertEquals(List.of(Code.CONTENTS_LOST, Code.PLAN_LOST), session.problems().stream().map(FileProblem::code).limit(2).toList());
		assertEquals(national, session.problems().get(1).part());
		assertEquals(List.of(sample.province.getTitle()), titles(session));
	}

	@Test
	void withoutManifestAndProjectAPartThatIsNotWholeIsNamed() throws IOException {
		int at = offsetOf("manifest.json");
		byte[] damaged = Arrays.copyOf(good, directory());
		damaged[at + 60] ^= 0x10;
		damaged[offsetOf("project.xml") + 60] ^= 0x10;
		damaged[offsetOf(province) + 200] ^= 0x10;
		ProjectSession session = salvage(damaged);
		assertEquals(List.of(Code.CONTENTS_LOST, Code.PROJECT_LOST, Code.PLAN_LOST, Code.REFERENCE_DROPPED), session.problems().stream().map(FileProblem::code).toList());
		assertEquals(province, session.problems().get(2).part());
		assertEquals("坏.plan", session.project().getName());
		assertEquals(List.of(sample.national.getTitle()), titles(session));
	}

	@Test
	void twoDifferentPartsOfOneNameProveNothing() throws IOException {
		content.entries.remove("manifest.json");
		byte[] one = content.pack();
		content.entries.put(province, content.text(province).replace("value=\"20\"", "value=\"21\"").getBytes(StandardCharsets.UTF_8));
		ByteArrayOutputStream both = new ByteArrayOutputStream();
		both.write(Arrays.copyOf(one, one.length - 30));
		both.write(Arrays.copyOf(content.pack(), one.length - 30));
		ProjectSession session = salvage(both.toByteArray());
		assertEquals(List.of(sample.national.getTitle()), titles(session));
		assertTrue(session.problems().contains(new FileProblem(Code.PLAN_LOST, province, 0, List.of(province))), session.problems().toString());
	}

	@Test
	void aPartThatCouldDoHarmIsNotTaken() throws IOException {
		content.change(province, xml -> xml.replace("?>\n", "?>\n<!DOCTYPE x [<!ENTITY a \"1\">]>"));
		ProjectSession session = salvage(content.pack());
		assertEquals(List.of(sample.national.getTitle()), titles(session));
		assertEquals(Code.PLAN_LOST, session.problems().getFirst().code());
	}

	@Test
	void itMayBeEditedAndIsSavedAsAnotherFileThatSaysWhatItLacks() throws IOException {
		byte[] damaged = Arrays.copyOf(good, offsetOf(province) + 200);
		ProjectSession session = salvage(damaged);
		session.edit("改", null, () -> session.project().setName("救回的项目"));
		assertEquals(ProjectFileException.Code.READ_ONLY, assertThrows(ProjectFileException.class, session::save).code());
		assertArrayEquals(damaged, Files.readAllBytes(file));
		Path other = folder.resolve("b.plan");
		session.saveAs(other);
		ProjectSession opened = ProjectSession.open(other);
		assertEquals(List.of(), opened.problems());
		String remark = opened.project().getComments().getLast().getText();
		assertTrue(remark.startsWith("本项目由文件“坏.plan”另存而成，不是它的全部：文件已损坏，打开的只是能读出的部分。\n规划未能读出：" + sample.province.getTitle()), remark);
		session.undo();
		session.undo();
		assertFalse(session.canUndo());
		assertEquals(sample.session.project().getName(), session.project().getName());
	}

	@Test
	void nothingToSalvageIsSaidSo() throws IOException {
		for (byte[] bytes : List.of(new byte[0], new byte[5000], "浙江省规划".getBytes(StandardCharsets.UTF_8), Arrays.copyOf(good, 120))) {
			Files.write(file, bytes);
			assertEquals(ProjectFileException.Code.DAMAGED, assertThrows(ProjectFileException.class, () -> ProjectSession.salvage(file)).code());
		}
		assertEquals(ProjectFileException.Code.UNREADABLE,
				assertThrows(ProjectFileException.class, () -> ProjectSession.salvage(folder.resolve("no.plan"))).code());
	}

	@Test
	void damageOfALaterVersionIsLeftToThatVersion() throws IOException {
		content.changeManifest(json -> json.replaceFirst("\"version\": \\d+", "\"version\": 99"));
		Files.write(file, Arrays.copyOf(content.pack(), good.length - 40));
		assertEquals(ProjectFileException.Code.NEWER, assertThrows(ProjectFileException.class, () -> ProjectSession.salvage(file)).code());
	}

	/** A flipped bit makes a colon of an 8, and a size of many megabytes of a small one. */
	@Test
	void damageThatLooksLikeAnAttackIsDamage() throws IOException {
		byte[] named = good.clone();
		int name = indexOf(good, "plans/".getBytes(StandardCharsets.UTF_8), directory());
		named[name] = ':';
		assertEquals(List.of(), salvage(named).problems());
		byte[] sized = good.clone();
		sized[directory() + 46 + 8 + 46 + 13 + 27] = 0x40;
		assertEquals(List.of(), salvage(sized).problems());
	}

	/** Thousands of headers that lead into the same packed zeros must not keep the program busy. */
	@Test
	void aHeapOfFalseHeadersIsDoneWithSoon() throws IOException {
		ByteArrayOutputStream bomb = new ByteArrayOutputStream();
		ByteArrayOutputStream entry = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(entry)) {
			zip.putNextEntry(new ZipEntry("manifest.json"));
			zip.write(new byte[30_000_000]);
		}
		byte[] header = Arrays.copyOf(entry.toByteArray(), 43);
		for (int i = 0; i < 5000; i++) {
			bomb.write(header);
		}
		bomb.write(entry.toByteArray());
		Files.write(file, bomb.toByteArray());
		FileLimits limits = new FileLimits(10_000_000, 20_000, 1_000_000, 20_000_000, 200, 64, 1000);
		assertTimeoutPreemptively(Duration.ofMinutes(1), () -> assertThrows(ProjectFileException.class, () -> Salvage.read(file, limits)));
	}

	private ProjectSession salvage(byte[] bytes) throws IOException {
		Files.write(file, bytes);
		assertThrows(ProjectFileException.class, () -> ProjectSession.open(file));
		ProjectSession session = ProjectSession.salvage(file);
		assertArrayEquals(bytes, Files.readAllBytes(file));
		return session;
	}

	private static List<String> titles(ProjectSession session) {
		return session.project().getPlans().stream().map(Plan::getTitle).toList();
	}

	/** Where the container's directory begins. */
	private int directory() {
		return indexOf(good, new byte[] { 'P', 'K', 1, 2 }, 0);
	}

	/** Where the header of an entry begins. */
	private int offsetOf(String entry) {
		return indexOf(good, entry.getBytes(StandardCharsets.UTF_8), 0) - 30;
	}

	private static int indexOf(byte[] bytes, byte[] wanted, int from) {
		for (int i = from; i <= bytes.length - wanted.length; i++) {
			if (Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
				return i;
			}
		}
		throw new AssertionError("not found");
	}
}
