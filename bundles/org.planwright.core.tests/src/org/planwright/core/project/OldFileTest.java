package org.planwright.core.project;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planwright.core.project.FileProblem.Code;
import org.planwright.core.project.migration.FormatVersion;
import org.planwright.core.project.state.ProjectStates;
import org.planwright.model.Baseline;
import org.planwright.model.Comment;
import org.planwright.model.Evidence;
import org.planwright.model.Indicator;
import org.planwright.model.IndicatorTable;
import org.planwright.model.Project;

/** Files of older versions, as the programs of their time wrote them. */
class OldFileTest {

	private static final String PROVINCE = "plans/1jve5mx3yrpvpkh9.xml";

	@TempDir
	private Path folder;
	private Path file;

	@BeforeEach
	void copy() throws IOException {
		file = Files.write(folder.resolve("old.plan"), stored(1));
	}

	private static byte[] stored(int version) throws IOException {
		try (InputStream in = OldFileTest.class.getResourceAsStream("/project/version-" + version + ".plan")) {
			return in.readAllBytes();
		}
	}

	@Test
	void versionsAreNumberedAndEachHasItsStepAndItsStoredFile() throws IOException {
		assertEquals(IntStream.rangeClosed(1, FormatVersion.CURRENT).boxed().toList(), FormatVersion.HISTORY.stream().map(FormatVersion::number).toList());
		assertNull(FormatVersion.HISTORY.getFirst().stepFromPrevious());
		for (FormatVersion version : FormatVersion.HISTORY) {
			assertTrue(version.number() == 1 || version.stepFromPrevious() != null, version.toString());
			byte[] bytes = stored(version.number());
			assertEquals(version.number(), FileManifest.parse(PlanFileContent.of(bytes).entries.get("manifest.json")).version());
			ProjectSession session = ProjectSession.open(Files.write(folder.resolve("a.plan"), bytes));
			assertEquals(List.of("budget", "colour"), session.problems().stream().map(problem -> problem.arguments().getFirst()).toList(),
					"the unknown content in it is kept, and nothing is lost");
			assertTrue(session.readOnly().isEmpty());
			assertFalse(session.isDirty());
		}
	}

	/** The stored file of version 2 has a named state in it, from before an indicator got another name. */
	@Test
	void theNamedStateOfAFileIsReadAsItWas() throws IOException {
		ProjectSession session = ProjectSession.open(Files.write(file, stored(2)));
		ProjectStates states = new ProjectStates(session);
		assertEquals(List.of("送审稿"), states.all().stream().map(Baseline::getName).toList());
		Project then = states.read(states.all().getFirst());
		assertEquals("5G基站总数", ((Indicator) session.find("pwqwaymv1wrh1sk5").orElseThrow()).getName());
		assertEquals("5G基站数", ((IndicatorTable) then.getPlans().get(1).getBlocks().getFirst()).getIndicators().getFirst().getName());
		assertEquals(List.of("加快5G", "优先完成中心城区。", "PON", "为5年累计变化", "全省建成5G基站20万个"), then.getPlans().get(1).getComments().stream()
				.map(Comment::getWords).filter(words -> words != null).map(Evidence::getQuote).toList());
	}

	/** What stands in the file of version 1 is what stands in the one of today, but for the words of comments. */
	@Test
	void whatIsSavedIsWhatWasReadButForTheWordsOfComments() throws IOException {
		PlanFileContent old = PlanFileContent.of(Files.readAllBytes(file));
		ProjectSession session = ProjectSession.open(file);
		session.saveAs(folder.resolve("new.plan"));
		PlanFileContent saved = PlanFileContent.of(Files.readAllBytes(folder.resolve("new.plan")));
		String expected = old.text(PROVINCE);
		expected = words(expected, "subject=\"qiarx4m1xhqm3nki\" start=\"0\" end=\"4\"", "qiarx4m1xhqm3nki\" end=\"4\" quote=\"加快5G");
		expected = words(expected, "subject=\"qiarx4m1xhqm3nki\" start=\"4\" end=\"8\"", "qiarx4m1xhqm3nki\" start=\"4\" end=\"8\" quote=\"独立组网");
		expected = words(expected, "subject=\"hkxdtqbsc8xjycg7\" start=\"0\" end=\"9\"", "hkxdtqbsc8xjycg7\" end=\"9\" quote=\"优先完成中心城区。");
		expected = words(expected, "subject=\"wkdsi3dtitqkdf05\" start=\"0\" end=\"3\"", "wkdsi3dtitqkdf05\" end=\"3\" quote=\"PON");
		expected = words(expected, "subject=\"9shh51d7qg2pibd0\" start=\"4\" end=\"11\"", "9shh51d7qg2pibd0\" start=\"4\" end=\"11\" quote=\"为5年累计变化");
		expected = words(expected, "subject=\"k3s334nqad8t0637\" start=\"7\" end=\"19\"", "k3s334nqad8t0637\" start=\"7\" end=\"19\" quote=\"全省建成5G基站20万个");
		assertEquals(expected, saved.text(PROVINCE));
		assertEquals(old.text("project.xml").replace("start=\"12\" end=\"15\" ", "").replace("#qiarx4m1xhqm3nki\"/>\n", "#qiarx4m1xhqm3nki\"/>\n"
				+ "    <words start=\"12\" end=\"15\" quote=\"25年\">\n      <passage xsi:type=\"plan:Paragraph\" href=\"" + PROVINCE + "#qiarx4m1xhqm3nki\"/>\n    </words>\n"),
				saved.text("project.xml"));
		assertEquals(FormatVersion.CURRENT, FileManifest.parse(saved.entries.get("manifest.json")).version());
	}

	/** The expected part: the place is gone from the comment's line, and the words stand on a line of their own below it. */
	private static String words(String xml, String before, String after) {
		int at = xml.indexOf(before);
		assertTrue(at > 0, before);
		int lineStart = xml.lastIndexOf('\n', at) + 1;
		int lineEnd = xml.indexOf('\n', at);
		String line = xml.substring(lineStart, lineEnd);
		String indent = line.substring(0, line.indexOf('<'));
		String name = line.substring(line.indexOf('<') + 1, line.indexOf(' ', line.indexOf('<')));
		boolean empty = line.endsWith("/>");
		String comment = line.replace(before, before.substring(0, before.indexOf(" start"))).replaceAll("/?>$", ">");
		String words = indent + "  <words passage=\"" + after + "\"/>";
		return xml.substring(0, lineStart) + comment + "\n" + words + (empty ? "\n" + indent + "</" + name + ">" : "") + xml.substring(lineEnd);
	}

	@Test
	void commentsOnWordsAreTiedToThem() throws IOException {
		Project project = ProjectSession.open(file).project();
		List<String> quotes = new ArrayList<>();
		EcoreUtil.getAllContents(List.of(project), false).forEachRemaining(object -> {
			if (object instanceof Comment comment && comment.getWords() != null) {
				Evidence words = comment.getWords();
				assertSame(comment.getSubject(), words.getPassage());
				assertEquals(words.getPassage().getText().substring(words.getStart(), words.getEnd()), words.getQuote());
				quotes.add(words.getQuote());
			}
		});
		assertEquals(List.of("加快5G", "独立组网", "优先完成中心城区。", "PON", "为5年累计变化", "全省建成5G基站20万个", "25年"), quotes);
	}

	@Test
	void openingAloneChangesNothingAndTheNextSaveIsOfToday() throws IOException {
		byte[] before = Files.readAllBytes(file);
		ProjectSession session = ProjectSession.open(file);
		assertArrayEquals(before, Files.readAllBytes(file));
		session.edit("改", null, () -> session.project().setName("新"));
		session.save();
		ProjectSession again = ProjectSession.open(file);
		assertTrue(EcoreUtil.equals(session.project(), again.project()));
		assertEquals(FormatVersion.CURRENT, FileManifest.parse(PlanFileContent.of(Files.readAllBytes(file)).entries.get("manifest.json")).version());
	}

	@ParameterizedTest
	@CsvSource({ "0, 4000", "4, 4", "9, 4", "-1, 4", "3, x", "3, 99999999999", "0, " })
	void aPlaceThatIsNotInTheTextIsSaidToBeLost(String start, String end) throws IOException {
		PlanFileContent content = PlanFileContent.of(stored(1));
		content.change(PROVINCE, xml -> xml.replace("start=\"7\" end=\"19\"", "start=\"" + start + "\"" + (end == null ? "" : " end=\"" + end + "\"")));
		ProjectSession session = ProjectSession.open(content.writeTo(file));
		List<FileProblem> lost = session.problems().stream().filter(problem -> problem.code() == Code.NOT_CONVERTED).toList();
		assertEquals(List.of(new FileProblem(Code.NOT_CONVERTED, PROVINCE, 0, List.of("与表1一致 " + start + "–" + (end == null ? "" : end)))), lost);
		Comment comment = (Comment) session.find("s247yjdgnard8s4c").orElseThrow();
		assertNull(comment.getWords());
		assertEquals("k3s334nqad8t0637", comment.getSubject().getId(), "the comment is on the whole object");
	}

	@Test
	void wordsOfWhatHasNoneAreSaidToBeLost() throws IOException {
		PlanFileContent content = PlanFileContent.of(stored(1));
		content.change(PROVINCE, xml -> xml.replace("subject=\"pwqwaymv1wrh1sk5\" text=\"口径待定\"", "subject=\"pwqwaymv1wrh1sk5\" start=\"0\" end=\"2\" text=\"口径待定\""));
		content.change("project.xml", xml -> xml.replace("start=\"12\" end=\"15\"", "start=\"12\" end=\"1500\""));
		ProjectSession session = ProjectSession.open(content.writeTo(file));
		assertEquals(List.of("NOT_CONVERTED 口径待定 0–2", "VALUE_DROPPED words = 12–1500"), session.problems().stream()
				.filter(problem -> problem.code() != Code.UNKNOWN_CONTENT_KEPT).map(problem -> problem.code() + " " + problem.arguments().getFirst()).toList());
	}

	/** A damaged file may not tell its version: what is of today already goes through the steps untouched. */
	@Test
	void aStepLeavesAloneWhatIsOfTodayAlready() throws Exception {
		SampleProject sample = new SampleProject();
		sample.session.saveAs(file);
		PlanFileContent content = PlanFileContent.of(Files.readAllBytes(file));
		content.changeManifest(json -> json.replace("\"version\": " + FormatVersion.CURRENT, "\"version\": 1"));
		ProjectSession session = ProjectSession.open(content.writeTo(file));
		assertEquals(List.of(), session.problems());
		assertTrue(EcoreUtil.equals(sample.session.project(), session.project()));
	}

	@Test
	void oldPartsAreReadAsWarilyAsNewOnes() throws IOException {
		for (String doctype : List.of("<!DOCTYPE x [<!ENTITY a \"1\">]>", "<!DOCTYPE x SYSTEM \"" + folder.resolve("x").toUri() + "\">")) {
			refuses(ProjectFileException.Code.UNSAFE, xml -> xml.replace("?>\n", "?>\n" + doctype));
		}
		String deep = "<sections title=\"x\">".repeat(20_000) + "</sections>".repeat(20_000);
		refuses(ProjectFileException.Code.UNSAFE, xml -> xml.replace("</plan:Plan>", deep + "</plan:Plan>"));
		refuses(ProjectFileException.Code.DAMAGED, xml -> "no xml");
		refuses(ProjectFileException.Code.DAMAGED, xml -> xml.replace("</plan:Plan>", ""));
	}

	private void refuses(ProjectFileException.Code code, UnaryOperator<String> change) throws IOException {
		Path bad = PlanFileContent.of(stored(1)).change(PROVINCE, change).writeTo(folder.resolve("bad.plan"));
		assertEquals(code, assertThrows(ProjectFileException.class, () -> ProjectSession.open(bad)).code());
	}

	@Test
	void longTextsFullOfSignsComeThrough() throws IOException {
		String signs = "&lt;a &amp; b> &quot;甲'乙&quot; ]]> &#x9;&#xD;&#xA; 😀 &amp;amp; ".repeat(20_000);
		PlanFileContent content = PlanFileContent.of(stored(1));
		content.change(PROVINCE, xml -> xml.replace("text=\"口径待定\"", "text=\"" + signs + "\""));
		ProjectSession session = ProjectSession.open(content.writeTo(file));
		assertEquals("<a & b> \"甲'乙\" ]]> \t\r\n 😀 &amp; ".repeat(20_000), ((Comment) session.find("p7v1ei2r2rdd99nt").orElseThrow()).getText());
	}
}
