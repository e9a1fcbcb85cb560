package org.planwright.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.cli.Terminal;
import org.planwright.core.PlanDocument;
import org.planwright.core.RegisterDocument;
import org.planwright.core.RemarkTable;
import org.planwright.core.ReturnGround;
import org.planwright.core.ReviewDocument;
import org.planwright.core.SheetTables;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.CommentEdits;
import org.planwright.core.project.edit.OpinionEdits;
import org.planwright.core.report.Document;
import org.planwright.core.report.PrintException;
import org.planwright.core.reading.source.SourceFile;
import org.planwright.core.review.CommentThread;
import org.planwright.model.Identified;
import org.planwright.model.Passage;
import org.planwright.model.Plan;
import org.planwright.model.PlanPackage.Literals;
import org.planwright.samples.Samples;
import org.planwright.testkit.plans.RealPlans;
import org.planwright.testkit.terminal.Call;

/** Every kind of file that is written for Word and Excel, of all four plans and of plans that say odd things: each is as the schemas have it. */
class WrittenKindsTest {

	/** What nobody writes on purpose, and files bring along all the same. */
	private static final List<String> ODD = List.of("=1+1", "响\u0007铃\u0000", "半\ud83d个", "📈🏗️𠮷", "<w:p>&amp;]]>", "\uffff\ufffe", "", " \t ", "\n\n", "a\u000bb\u000cc", "_x0041_", "甲\r\n乙\u2028丙",
			"\u202e反\u200f", "x".repeat(5_000));

	@TempDir
	private Path folder;

	private Path project;

	@BeforeEach
	void begin() throws IOException {
		project = folder.resolve("项目.plan");
		Samples.copyProject(project);
	}

	@Test
	void everyPlanAndAllItsTables() throws PrintException {
		List<Plan> plans = RealPlans.all();
		ReturnGround ground = ReturnGround.of(plans);
		for (Plan plan : plans) {
			plan.setUpper(plan == plans.getFirst() ? null : plans.getFirst());
			Written.docx(PlanDocument.of(plan, "规划匠 1"));
			Written.xlsx(SheetTables.of(plan, ground));
		}
		assertEquals(4, plans.size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "check", "trace" })
	void reportsOfAllPlans(String verb) {
		Path file = folder.resolve(verb + ".docx");
		int status = Call.of(verb, project, "--to", file).status();
		assertTrue(status == Terminal.DONE || status == Terminal.FINDINGS);
		assertTrue(Files.exists(file));
	}

	@ParameterizedTest
	@ValueSource(strings = { "浙江", "湖南", "贵州" })
	void reviewsOfEachPlan(String region) throws IOException {
		String plan = id(region);
		Path file = folder.resolve("审核.docx");
		Call call = Call.of("align", "--upper", project, "--lower", project, "--upper-plan", id("全国"), "--lower-plan", plan, "--to", file);
		assertEquals(Terminal.DONE, call.status(), call.err());
		Path tables = folder.resolve("表.xlsx");
		assertEquals(Terminal.DONE, Call.of("export", project, "--plan", plan, "--to", tables).status());
		assertTrue(Files.exists(file) && Files.exists(tables));
	}

	private String id(String region) throws IOException {
		try (ProjectSession session = ProjectSession.open(project)) {
			session.loadAll();
			return session.project().getPlans().stream().filter(plan -> region.equals(plan.getRegion())).findFirst().orElseThrow().getId();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { Samples.NATIONAL, Samples.ZHEJIANG, Samples.HUNAN, Samples.GUIZHOU })
	void trackedChangesAndComparisonsOfEachPlan(String sample) throws IOException {
		Path before = folder.resolve("前.txt");
		Samples.copyPlan(sample, before);
		List<String> lines = new ArrayList<>(Files.readAllLines(before));
		Path after = Files.write(folder.resolve("后.txt"), changed(lines), StandardCharsets.UTF_8);
		Path redline = folder.resolve("三花脸稿.docx");
		Call changes = Call.of("diff", before, after, "--redline", "--to", redline);
		assertEquals(Terminal.FINDINGS, changes.status(), changes.err());
		Call report = Call.of("diff", before, after, "--to", folder.resolve("对比.docx"));
		assertEquals(Terminal.FINDINGS, report.status(), report.err());
		assertTrue(SourceFile.read(redline).text().lines().size() > 100);
	}

	/** Lines are gone, new, said otherwise and moved, in prose as in tables. */
	private static List<String> changed(List<String> lines) {
		List<String> changed = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			String line = lines.get(i);
			if (i % 13 == 5) {
				changed.add(line + "另有新的要求。");
			} else if (i % 17 == 9) {
				changed.add(Math.max(0, changed.size() - 8), line);
			} else if (i % 11 != 7) {
				changed.add(line.replace('5', '6'));
			}
			if (i % 29 == 3) {
				changed.add("新增的一段话，到2030年达到30%以上。");
			}
		}
		return changed;
	}

	@Test
	void plansThatSayOddThings() throws IOException {
		try (ProjectSession session = ProjectSession.open(project)) {
			session.loadAll();
			List<Plan> plans = session.project().getPlans();
			Plan plan = plans.getLast();
			int[] next = { 0 };
			List<EObject> all = new ArrayList<>();
			plan.eAllContents().forEachRemaining(all::add);
			session.edit("改", plan, () -> all.forEach(object -> oddly(object, next)));
			String million = IntStream.range(0, 120_000).mapToObj(i -> "第" + i + "条要求。").collect(Collectors.joining()).substring(0, 1_000_000);
			session.edit("改", plan, () -> all.stream().filter(Passage.class::isInstance).map(Passage.class::cast).findFirst().orElseThrow().setText(million));
			CommentEdits comments = new CommentEdits(session);
			for (String words : ODD.stream().filter(each -> !each.isBlank()).toList()) {
				comments.reply(comments.add(plan, words, words.strip()), words, words.strip());
				new OpinionEdits(session).add(plan, null, null, words, words);
			}
			comments.add((Identified) all.stream().filter(Passage.class::isInstance).findFirst().orElseThrow(), million, "张三");
			Written.docx(PlanDocument.of(plan, "规划匠 1"));
			Written.xlsx(SheetTables.of(plan, ReturnGround.of(plans)));
			List<CommentThread> threads = CommentThread.of(session.project());
			Document register = RegisterDocument.of("=1\u0000", threads, ZonedDateTime.now(), "规划匠 1");
			Document review = ReviewDocument.of("=1\u0000", threads, ZonedDateTime.now(), "规划匠 1");
			for (Document document : List.of(register, review)) {
				Written.docx(document);
				Written.xlsx(SheetTables.of(document));
			}
			Written.xlsx(RemarkTable.of(null, List.of()), RemarkTable.of(plan, CommentThread.of(plan)));
		}
	}

	/** Puts odd words into whatever has words; ids and what is no word stay. */
	private static void oddly(EObject object, int[] next) {
		if (object instanceof Passage || next[0] % 3 == 0) {
			for (EAttribute attribute : object.eClass().getEAllAttributes()) {
				if (attribute.getEAttributeType().getInstanceClass() == String.class && !attribute.isMany() && attribute != Literals.IDENTIFIED__ID && attribute.isChangeable()
						&& !attribute.getName().matches("created|date|resolvedAt|published")) {
					object.eSet(attribute, ODD.get(next[0]++ % ODD.size()));
				}
			}
		}
		next[0]++;
	}
}
