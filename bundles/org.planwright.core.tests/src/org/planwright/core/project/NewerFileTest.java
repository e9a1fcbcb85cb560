package org.planwright.core.project;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.core.project.ProjectFileException.Code;
import org.planwright.core.project.ReadOnly.Reason;
import org.planwright.core.project.migration.FormatVersion;
import org.planwright.model.Comment;
import org.planwright.model.Plan;

/** Files of a later version of the program: they are shown as far as they are understood, and never written over. */
class NewerFileTest {

	private static final String LATER = Integer.toString(FormatVersion.CURRENT + 1);

	@TempDir
	private Path folder;
	private Path file;
	private final SampleProject sample = new SampleProject();
	private PlanFileContent content;
	private String part;

	@BeforeEach
	void write() throws IOException {
		file = folder.resolve("新.plan");
		sample.session.saveAs(file);
		content = PlanFileContent.of(Files.readAllBytes(file));
		part = PartSet.partOf(sample.province);
		content.changeManifest(json -> json.replace("\"version\": " + FormatVersion.CURRENT, "\"version\": " + LATER));
		content.change(part, xml -> xml.replace("<baseline text=\"6.26\"", "<budget amount=\"3.5\"/>\n      <baseline text=\"6.26\""));
		content.entries.put("pictures/a.png", new byte[] { 1, 2, 3 });
		content.writeTo(file);
	}

	@Test
	void itOpensToBeLookedAt() throws IOException {
		ProjectSession session = ProjectSession.open(file);
		assertEquals(Optional.of(new ReadOnly(Reason.NEWER, List.of(LATER, Integer.toString(FormatVersion.CURRENT)))), session.readOnly());
		assertEquals(sample.national.getTitle(), session.project().getPlans().getFirst().getTitle());
		assertEquals(List.of(part + "：只有更新版本才认识的内容，没有显示，另存时也不带入（budget）", "pictures/a.png：不属于规划项目的附带文件，已略过"),
				session.problems().stream().map(FileProblem::message).toList());
		assertFalse(session.isDirty());
	}

	@Test
	void itTakesNoEditsAndIsNeverWrittenOver() throws IOException {
		byte[] before = Files.readAllBytes(file);
		ProjectSession session = ProjectSession.open(file);
		assertThrows(ReadOnlyProjectException.class, () -> session.edit("改", null, () -> session.project().setName("新")));
		assertEquals(Code.READ_ONLY, assertThrows(ProjectFileException.class, session::save).code());
		assertEquals(Code.READ_ONLY, assertThrows(ProjectFileException.class, () -> session.saveAs(file)).code());
		assertArrayEquals(before, Files.readAllBytes(file));
	}

	@Test
	void anotherFileHoldsWhatIsUnderstoodAndSaysSo() throws IOException {
		ProjectSession session = ProjectSession.open(file);
		Path other = folder.resolve("b.plan");
		session.saveAs(other);
		assertTrue(session.readOnly().isEmpty());
		PlanFileContent saved = PlanFileContent.of(Files.readAllBytes(other));
		assertEquals(FormatVersion.CURRENT, FileManifest.parse(saved.entries.get("manifest.json")).version());
		assertFalse(saved.text(part).contains("budget"), "it does not pretend to be understood");
		ProjectSession opened = ProjectSession.open(other);
		assertEquals(List.of(), opened.problems());
		Comment remark = opened.project().getComments().getLast();
		assertEquals("本项目由文件“新.plan”另存而成，不是它的全部：文件由更新版本的规划匠保存（文件格式 " + LATER + "，本版本只到 " + FormatVersion.CURRENT + "）。\n"
				+ part + "：只有更新版本才认识的内容，没有显示，另存时也不带入（budget）\npictures/a.png：不属于规划项目的附带文件，已略过", remark.getText());
		opened.edit("改", null, () -> opened.project().setName("改名"));
		opened.save();
	}

	@Test
	void whenTheOtherFileCannotBeWrittenNothingIsChanged() throws IOException {
		ProjectSession session = ProjectSession.open(file);
		int remarks = session.project().getComments().size();
		assertThrows(ProjectFileException.class, () -> session.saveAs(folder.resolve("no/b.plan")));
		assertEquals(Reason.NEWER, session.readOnly().orElseThrow().reason());
		assertEquals(remarks, session.project().getComments().size());
		assertFalse(session.isDirty());
		assertFalse(session.canRedo());
		session.redo();
		assertEquals(remarks, session.project().getComments().size());
		session.saveAs(folder.resolve("b.plan"));
		assertFalse(PlanFileContent.of(Files.readAllBytes(folder.resolve("b.plan"))).text(part).contains("budget"));
	}

	@Test
	void anotherStructureIsRefused() throws IOException {
		byte[] good = content.pack();
		refuses(content.changeManifest(json -> json.replace("\"plans\"", "\"books\"")));
		refuses(PlanFileContent.of(good).changeManifest(json -> json.replace("\"sha256\"", "\"blake3\"")));
		refuses(PlanFileContent.of(good).changeManifest(json -> json.replace("\"plans\": [", "\"plans\": {}, \"x\": [")));
		refuses(PlanFileContent.of(good).change(part, xml -> xml.replace("urn:planwright:plan:1", "urn:planwright:plan:9")));
		PlanFileContent without = PlanFileContent.of(good);
		without.entries.remove(part);
		refuses(without);
	}

	private void refuses(PlanFileContent changed) throws IOException {
		changed.writeTo(file);
		ProjectFileException failure = assertThrows(ProjectFileException.class, () -> ProjectSession.open(file));
		assertEquals(Code.NEWER, failure.code(), failure.getMessage());
		assertTrue(failure.getMessage().endsWith("请升级后再打开。（" + LATER + "）"), failure.getMessage());
	}

	@Test
	void noCopyIsTakenOfIt() {
		assertEquals(Code.NEWER, assertThrows(ProjectFileException.class, () -> FrozenCopies.plans(file)).code());
	}

	@Test
	void plansAreThere() throws IOException {
		assertEquals(sample.session.project().getPlans().stream().map(Plan::getId).toList(),
				ProjectSession.open(file).project().getPlans().stream().map(Plan::getId).toList());
	}
}
