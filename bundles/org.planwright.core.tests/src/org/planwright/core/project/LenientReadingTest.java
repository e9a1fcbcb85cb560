package org.planwright.core.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.core.project.FileProblem.Code;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.Mention;
import org.planwright.model.Plan;

/** Files that are slightly wrong: they open, and what was wrong is said. */
class LenientReadingTest {

	@TempDir
	private Path folder;
	private Path file;
	private final SampleProject sample = new SampleProject();
	private PlanFileContent content;
	private String part;

	@BeforeEach
	void save() throws IOException {
		file = folder.resolve("a.plan");
		sample.session.saveAs(file);
		content = PlanFileContent.of(Files.readAllBytes(file));
		part = PartSet.partOf(sample.province);
	}

	@Test
	void aFilePackedAgainByAnotherToolIsTheSame() throws IOException {
		byte[] type = content.entries.remove("mimetype");
		content.entries.put("mimetype", type);
		ProjectSession session = open();
		assertEquals(List.of(), session.problems());
		assertTrue(EcoreUtil.equals(sample.session.project(), session.project()));
	}

	@Test
	void unknownContentIsKeptAndSavedAgain() throws IOException {
		content.change(part, xml -> xml.replace("<baseline text=\"6.26\"", "<budget amount=\"3.5\"><note>甲</note></budget>\n      <baseline text=\"6.26\"")
				.replace("title=\"主要任务及重点工程\"", "title=\"主要任务及重点工程\" colour=\"red\""));
		ProjectSession session = open();
		assertProblems(session, Code.UNKNOWN_CONTENT_KEPT, "budget", "colour");
		assertEquals("6.26", ((Indicator) session.find(sample.stations.getId()).orElseThrow()).getBaseline().getText());
		session.edit("改", null, () -> session.project().setName("新"));
		session.save();
		String saved = PlanFileContent.of(Files.readAllBytes(file)).text(part);
		assertTrue(saved.contains("colour=\"red\""), saved);
		assertTrue(saved.contains("amount=\"3.5\""), saved);
		assertTrue(saved.contains("<note>甲</note>"), saved);
		assertProblems(ProjectSession.open(file), Code.UNKNOWN_CONTENT_KEPT, "budget", "colour");
	}

	@Test
	void aClassThatIsNotKnownIsKept() throws IOException {
		content.change(part, xml -> xml.replace("<upper href", "<blocks xsi:type=\"plan:Picture\" id=\"pic1\" file=\"a.png\"/>\n  <upper href"));
		ProjectSession session = open();
		assertProblems(session, Code.UNKNOWN_CONTENT_KEPT, "blocks");
		session.edit("改", null, () -> session.project().setName("新"));
		session.save();
		assertTrue(PlanFileContent.of(Files.readAllBytes(file)).text(part).contains("file=\"a.png\""));
	}

	@Test
	void valuesThatDoNotFitAreLeftOut() throws IOException {
		content.change(part, xml -> xml.replace("periodStart=\"2021\"", "periodStart=\"soon\"").replace("value=\"6.26\"", "value=\"6,26\"")
				.replace("level=\"province\"", "level=\"planet\""));
		ProjectSession session = open();
		assertProblems(session, Code.VALUE_DROPPED, "level = planet", "periodStart = soon", "value = 6,26");
		FileProblem problem = session.problems().getFirst();
		assertEquals(2, problem.line());
		assertEquals(part + " 第 2 行：内容不合要求，已略去（" + problem.arguments().getFirst() + "）", problem.message());
		Indicator row = (Indicator) session.find(sample.stations.getId()).orElseThrow();
		assertNull(row.getBaseline().getValue());
		assertEquals("6.26", row.getBaseline().getText());
	}

	@Test
	void numbersThatNoPlanHasAreLeftOut() throws IOException {
		content.change(part, xml -> xml.replace("value=\"6.26\"", "value=\"1e999999999\"").replace("value=\"20\"", "value=\"" + "9".repeat(100_000) + "\""));
		ProjectSession session = open();
		assertEquals(List.of(Code.VALUE_DROPPED, Code.VALUE_DROPPED, Code.VALUE_DROPPED), session.problems().stream().map(FileProblem::code).toList());
	}

	@Test
	void referencesToNothingAreLeftOut() throws IOException {
		content.change(part, xml -> xml.replace("subject=\"" + sample.paragraph.getId() + "\"", "subject=\"nobody\"")
				.replace("#" + sample.upperStations.getId(), "#nothing").replace("upper href=\"", "upper href=\"http://example.org/"));
		ProjectSession session = open();
		assertProblems(session, Code.REFERENCE_DROPPED, "nobody", "nothing", "nothing", sample.national.getId());
		assertNull(((Plan) session.find(sample.province.getId()).orElseThrow()).getUpper());
	}

	@Test
	void referencesToTheWrongKindOfThingAreLeftOut() throws IOException {
		content.change(part, xml -> xml.replace("#" + sample.national.getId() + "\"/>\n  <source", "#" + sample.upperStations.getId() + "\"/>\n  <source")
				.replace("indicator=\"" + sample.stations.getId() + "\" line", "indicator=\"" + sample.paragraph.getId() + "\" line"));
		ProjectSession session = open();
		assertEquals(2, session.problems().size(), session.problems().toString());
		Plan plan = (Plan) session.find(sample.province.getId()).orElseThrow();
		assertNull(plan.getUpper());
		assertNull(((Mention) session.find(sample.mention.getId()).orElseThrow()).getIndicator());
	}

	@Test
	void missingAndRepeatedIdsAreRenewed() throws IOException {
		String id = sample.villages.getId();
		content.change(part, xml -> xml.replace("id=\"" + id + "\" ", "id=\"" + sample.stations.getId() + "\" ")
				.replace("id=\"" + sample.comment.getId() + "\" ", "").replace("id=\"" + sample.chapter.getId() + "\"", "id=\"../x y\""));
		ProjectSession session = open();
		assertEquals(List.of(Code.ID_REPEATED, Code.ID_MISSING, Code.ID_MISSING), session.problems().stream().map(FileProblem::code).toList());
		Indicator row = (Indicator) session.find(sample.stations.getId()).orElseThrow();
		assertEquals("5G基站数", row.getName());
		session.project().eAllContents().forEachRemaining(object -> {
			if (object instanceof Identified identified) {
				assertTrue(Ids.isWellFormed(identified.getId()));
				assertSame(identified, session.find(identified.getId()).orElseThrow());
			}
		});
		session.edit("改", null, () -> session.project().setName("新"));
		session.save();
		assertEquals(List.of(), ProjectSession.open(file).problems());
	}

	@Test
	void figuresThatAreNotWhereTheySayAreFoundOrDropped() throws IOException {
		content.change(part, xml -> xml.replace("start=\"16\" end=\"28\"", "start=\"16\" end=\"900\""));
		ProjectSession session = open();
		Mention found = (Mention) session.find(sample.mention.getId()).orElseThrow();
		assertEquals(sample.mention.getStart(), found.getStart());
		assertEquals(sample.mention.getEnd(), found.getEnd());
		content.change(part, xml -> xml.replace("quote=\"全省建成5G基站20万个\"", "quote=\"不在文中\""));
		ProjectSession without = open();
		assertProblems(without, Code.VALUE_DROPPED, "mentions = 不在文中");
		assertTrue(without.find(sample.mention.getId()).isEmpty());
	}

	@Test
	void aPlanThatTheProjectForgotIsPutLast() throws IOException {
		content.change("project.xml", xml -> xml.replaceFirst("  <plans href[^\n]*\n", ""));
		ProjectSession session = open();
		assertProblems(session, Code.PLAN_NOT_LISTED, sample.national.getTitle());
		assertEquals(List.of(sample.province.getId(), sample.national.getId()), session.project().getPlans().stream().map(Plan::getId).toList());
	}

	@Test
	void aPlanNamedTwiceOrNotThereIsNamedOnce() throws IOException {
		content.change("project.xml", xml -> xml.replaceFirst("(  <plans href[^\n]*\n)", "$1$1  <plans href=\"plans/gone.xml#gone\"/>\n"));
		ProjectSession session = open();
		assertProblems(session, Code.REFERENCE_DROPPED, sample.national.getId(), "gone");
		assertEquals(2, session.project().getPlans().size());
	}

	@Test
	void filesThatDoNotBelongAreIgnored() throws IOException {
		content.entries.put("Thumbs.db", "x".getBytes(StandardCharsets.US_ASCII));
		ProjectSession session = open();
		assertEquals(List.of(new FileProblem(Code.ENTRY_IGNORED, "Thumbs.db", 0, List.of())), session.problems());
		assertEquals("Thumbs.db：不属于规划项目的附带文件，已略过", session.problems().getFirst().message());
	}

	@Test
	void namespacesAreNeverLookedUp() throws IOException {
		content.change(part, xml -> xml.replace("<upper href", "<x:y xmlns:x=\"java://org.planwright.core.project.LenientReadingTest$Trap\"/>\n  <upper href")
				.replace("<plan:Plan ", "<plan:Plan xsi:schemaLocation=\"urn:z " + folder.resolve("z.ecore").toUri() + "\" "));
		open();
		assertNull(System.getProperty("trap"));
	}

	/** Must never be initialised. */
	static final class Trap {
		static {
			System.setProperty("trap", "sprung");
		}
		static final Object eINSTANCE = new Object();
	}

	@Test
	void everyProblemHasItsWords() {
		for (Code code : Code.values()) {
			assertNotEquals("", new FileProblem(code, "plans/a.xml", 3, List.of("甲")).message());
		}
	}

	private ProjectSession open() throws IOException {
		content.writeTo(file);
		return ProjectSession.open(file);
	}

	private static void assertProblems(ProjectSession session, Code code, String... subjects) {
		assertEquals(List.of(subjects).stream().sorted().toList(),
				session.problems().stream().map(problem -> problem.arguments().getFirst()).sorted().toList(), session.problems().toString());
		session.problems().forEach(problem -> assertEquals(code, problem.code(), problem.toString()));
	}
}
