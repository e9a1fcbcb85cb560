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
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.core.project.state.ProjectStates;
import org.planwright.core.project.state.ProjectStates.Change;
import org.planwright.model.Baseline;
import org.planwright.model.Indicator;
import org.planwright.model.Project;

/** Named states of a project: kept in the file at the cost of their differences, read again as they were. */
class StatesTest {

	@TempDir
	private Path folder;
	private Path file;
	private final SampleProject sample = new SampleProject();
	private final ProjectSession session = sample.session;
	private final ProjectStates states = new ProjectStates(session);

	@BeforeEach
	void save() throws IOException {
		file = folder.resolve("a.plan");
		states.delete(states.all().getFirst());
		session.saveAs(file);
	}

	@Test
	void aStateIsReadAsItWasAfterEditsAndSaves() throws IOException {
		Project first = EcoreUtil.copy(session.project());
		states.make("送审稿", "报省发展改革委", "张三");
		session.edit("改", null, () -> sample.stations.setName("5G基站总数"));
		Project second = withoutStates(session.project());
		states.make("报批稿", "", "");
		session.save();
		session.edit("再改", null, () -> sample.stations.setName("5G基站"));
		session.save();
		for (ProjectSession open : List.of(session, ProjectSession.open(file))) {
			ProjectStates its = new ProjectStates(open);
			assertEquals(List.of(), open.problems());
			assertEquals(List.of("送审稿", "报批稿"), its.all().stream().map(Baseline::getName).toList());
			assertEquals("报省发展改革委", its.all().getFirst().getNote());
			assertTrue(EcoreUtil.equals(first, its.read(its.all().getFirst())));
			assertTrue(EcoreUtil.equals(second, its.read(its.all().getLast())));
			assertEquals("5G基站", ((Indicator) open.find(sample.stations.getId()).orElseThrow()).getName());
		}
	}

	@Test
	void whatDidNotChangeIsKeptOnce() throws IOException {
		states.make("送审稿", "", "");
		session.save();
		assertEquals(Set.of("project"), stateEntries(session));
		session.edit("改", null, () -> sample.stations.setName("5G基站总数"));
		session.save();
		assertEquals(Set.of("project", sample.province.getId()), stateEntries(session));
		states.make("报批稿", "", "");
		states.make("印发稿", "", "");
		session.save();
		assertEquals(Set.of("project", sample.province.getId()), stateEntries(session));
	}

	@Test
	void aPlanThatIsGoneIsKeptInFull() throws IOException {
		Project first = EcoreUtil.copy(session.project());
		states.make("送审稿", "", "");
		session.edit("删", null, () -> session.project().getPlans().remove(sample.province));
		session.save();
		ProjectSession opened = ProjectSession.open(file);
		ProjectStates its = new ProjectStates(opened);
		assertEquals(List.of(), opened.problems());
		assertTrue(EcoreUtil.equals(first, its.read(its.all().getFirst())));
		assertEquals(Map.of("project.xml", Change.CHANGED, "plans/" + sample.national.getId() + ".xml", Change.CHANGED, "plans/" + sample.province.getId() + ".xml", Change.REMOVED),
				ProjectStates.changesSince(its.all().getFirst(), opened.states().digests()));
	}

	@Test
	void makingRenamingAndDeletingAreUndone() throws IOException {
		byte[] before = Files.readAllBytes(file);
		Baseline state = states.make("送审稿", "说明", "张三");
		assertEquals("留存版本：送审稿", session.undoLabel().orElseThrow());
		states.rename(state, "报审稿", "");
		assertEquals("报审稿", state.getName());
		session.undo();
		assertEquals("送审稿", state.getName());
		assertEquals("说明", state.getNote());
		states.delete(state);
		assertEquals(List.of(), states.all());
		session.undo();
		assertEquals(List.of(state), states.all());
		session.undo();
		session.save();
		assertArrayEquals(before, Files.readAllBytes(file));
	}

	@Test
	void aDeletedStateLeavesTheFileAndComesBackByUndoEvenAfterASave() throws IOException {
		Project first = EcoreUtil.copy(session.project());
		Baseline state = states.make("送审稿", "", "");
		session.edit("改", null, () -> sample.stations.setName("5G基站总数"));
		session.save();
		byte[] with = Files.readAllBytes(file);
		ProjectSession opened = ProjectSession.open(file);
		ProjectStates its = new ProjectStates(opened);
		its.delete(its.all().getFirst());
		opened.edit("再改", null, () -> opened.project().getPlans().getLast().setTitle("改过的题目"));
		opened.save();
		assertEquals(Set.of(), stateEntries(opened));
		opened.undo();
		opened.undo();
		assertTrue(EcoreUtil.equals(first, its.read(its.all().getFirst())));
		opened.save();
		assertArrayEquals(with, Files.readAllBytes(file));
		assertEquals(state.getId(), its.all().getFirst().getId());
	}

	@Test
	void whicheverWayTheStatesCameAboutTheFileIsTheSame() throws IOException {
		states.make("送审稿", "", "");
		for (int i = 0; i < 5; i++) {
			String name = "第" + i + "次";
			session.edit("改", null, () -> sample.stations.setName(name));
			if (i % 2 == 0) {
				states.make(name, "", "");
			}
			session.save();
		}
		session.edit("回", null, () -> sample.stations.setName("第2次"));
		session.save();
		byte[] written = Files.readAllBytes(file);
		Path other = folder.resolve("b.plan");
		PlanFileContent.of(written).changeManifest(text -> text.replace("\"seal\"", "\"broken\"")).writeTo(other);
		ProjectSession anew = ProjectSession.open(other);
		anew.save();
		assertArrayEquals(written, Files.readAllBytes(other));
	}

	@Test
	void aStateOfWhichSomethingIsLostIsNamedAndCannotBeRead() throws IOException {
		states.make("送审稿", "", "");
		session.edit("改", null, () -> sample.stations.setName("5G基站总数"));
		session.save();
		PlanFileContent content = PlanFileContent.of(Files.readAllBytes(file));
		content.changeManifest(text -> text.replaceFirst("\"states\": \\[[^]]*\\],", ""));
		content.entries.keySet().removeIf(name -> name.startsWith("states/"));
		content.writeTo(file);
		ProjectSession opened = ProjectSession.open(file);
		ProjectStates its = new ProjectStates(opened);
		assertEquals(List.of(FileProblem.Code.STATE_INCOMPLETE), opened.problems().stream().map(FileProblem::code).toList());
		assertFalse(its.isComplete(its.all().getFirst()));
		assertThrows(ProjectFileException.class, () -> its.read(its.all().getFirst()));
		opened.save();
		assertEquals(1, ProjectSession.open(file).problems().size());
	}

	@Test
	void aDifferenceThatIsNotWhatItShouldBeIsRefused() throws IOException {
		states.make("送审稿", "", "");
		session.edit("改", null, () -> sample.stations.setName("5G基站总数"));
		session.save();
		PlanFileContent content = PlanFileContent.of(Files.readAllBytes(file));
		String delta = content.entries.keySet().stream().filter(name -> name.endsWith(".delta") && content.text(name).contains("5G")).findFirst().orElseThrow();
		content.change(delta, text -> text.replace("5G", "6G")).writeTo(file);
		ProjectStates its = new ProjectStates(ProjectSession.open(file));
		ProjectFileException refused = assertThrows(ProjectFileException.class, () -> its.read(its.all().getFirst()));
		assertEquals(ProjectFileException.Code.DAMAGED, refused.code());
	}

	/** What the entries for states are of: ids of plans, and the project. */
	private Set<String> stateEntries(ProjectSession open) throws IOException {
		Set<String> digests = new TreeSet<>();
		PlanFileContent.of(Files.readAllBytes(file)).entries.keySet().stream().filter(name -> name.startsWith("states/"))
				.forEach(name -> digests.add(name.replaceFirst("states/(\\w+)\\.\\w+", "$1")));
		Set<String> names = new TreeSet<>();
		open.project().getBaselines().forEach(state -> state.getParts().stream().filter(part -> digests.remove(part.getDigest()))
				.forEach(part -> names.add(part.getPart().replaceFirst("plans/", "").replaceFirst("\\.xml", ""))));
		assertEquals(Set.of(), digests);
		return names;
	}

	private static Project withoutStates(Project project) {
		Project copy = EcoreUtil.copy(project);
		copy.getBaselines().clear();
		return copy;
	}
}
