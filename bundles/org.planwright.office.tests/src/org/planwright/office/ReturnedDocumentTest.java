package org.planwright.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.core.ExportedPlan;
import org.planwright.core.PlanDocument;
import org.planwright.core.RedlineCopy;
import org.planwright.core.ReturnedDocument;
import org.planwright.core.ReturnedDocuments;
import org.planwright.core.compare.Comparison;
import org.planwright.core.compare.merge.Decisions;
import org.planwright.core.compare.merge.ProjectMerge;
import org.planwright.core.report.Document;
import org.planwright.core.review.Anchor;
import org.planwright.model.Block;
import org.planwright.model.Comment;
import org.planwright.model.Evidence;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.Mention;
import org.planwright.model.Paragraph;
import org.planwright.model.Plan;
import org.planwright.model.PlanFactory;
import org.planwright.model.Project;
import org.planwright.model.ProjectItem;
import org.planwright.model.Section;
import org.planwright.model.Task;
import org.planwright.model.TraceLink;
import org.planwright.model.Waiver;
import org.planwright.samples.Samples;
import org.planwright.testkit.plans.RealPlans;

/** Files of Word that went out and came back: what was changed in them is changed in the plan, and nothing else. */
class ReturnedDocumentTest {

	@TempDir
	private Path folder;

	private static Project project(String sample) {
		Project project = PlanFactory.eINSTANCE.createProject();
		project.setId("project");
		project.getPlans().add(RealPlans.read(sample));
		return project;
	}

	private Path write(String name, Document document) throws IOException {
		return Files.write(folder.resolve(name), Written.docx(document));
	}

	private Path exported(Project project) throws IOException {
		return write("规划.docx", PlanDocument.of(project.getPlans().getFirst(), "规划匠 1"));
	}

	private static Project back(Project project, Path file) throws IOException {
		ReturnedDocument returned = ReturnedDocument.read(file).orElseThrow();
		assertTrue(returned.isFrom(project));
		return returned.copy(new ExportedPlan(project, returned.plan(project).orElseThrow()), Set.of());
	}

	/** What is otherwise, as {@code Class.field: was → is}; figures in prose, which follow from their words, left out. */
	private static List<String> differences(Project before, Project after) {
		Map<String, EObject> was = byId(before);
		Map<String, EObject> is = byId(after);
		List<String> told = new ArrayList<>();
		was.forEach((id, object) -> {
			EObject now = is.get(id);
			if (now == null) {
				told.add("- " + object.eClass().getName());
				return;
			}
			String own = words(object);
			String other = words(now);
			if (!own.equals(other)) {
				told.add(object.eClass().getName() + ": " + own + " → " + other);
			}
		});
		is.forEach((id, object) -> {
			if (!was.containsKey(id)) {
				told.add("+ " + object.eClass().getName() + ": " + words(object));
			}
		});
		return told;
	}

	private static Map<String, EObject> byId(Project project) {
		Map<String, EObject> byId = new TreeMap<>();
		project.eAllContents().forEachRemaining(object -> {
			if (object instanceof Identified identified && !(object instanceof Mention)) {
				byId.put(identified.getId(), identified);
			}
		});
		return byId;
	}

	private static String words(EObject object) {
		StringBuilder words = new StringBuilder();
		for (EAttribute attribute : object.eClass().getEAllAttributes()) {
			if (!attribute.isID() && object.eIsSet(attribute)) {
				words.append(words.isEmpty() ? "" : "；").append(attribute.getName()).append('=').append(object.eGet(attribute));
			}
		}
		object.eContents().stream().filter(child -> !(child instanceof Identified)).forEach(child -> words.append(" {").append(words(child)).append('}'));
		return words.toString();
	}

	@ParameterizedTest
	@ValueSource(strings = { Samples.NATIONAL, Samples.ZHEJIANG, Samples.GUIZHOU, Samples.HUNAN })
	void aFileThatNobodyEditedChangesNothing(String sample) throws IOException {
		Project project = project(sample);
		Project back = back(project, exported(project));
		assertEquals(List.of(), differences(project, back));
		assertTrue(EcoreUtil.equals(project, back));
	}

	/** What a chapter is for is told by its title; who calls it otherwise has changed its title and made no tasks of its paragraphs. */
	@Test
	void aChapterThatIsCalledOtherwiseIsForTheSame() throws IOException {
		Project project = project(Samples.ZHEJIANG);
		Section chapter = project.getPlans().getFirst().getSections().getFirst();
		String title = chapter.getTitle();
		assertEquals("发展基础与面临形势", title);
		Path file = exported(project);
		new EditedDocx(file).replace(title, "发展条件").write(file);
		List<String> told = differences(project, back(project, file));
		assertEquals(1, told.size(), () -> String.join("\n", told));
		assertTrue(told.getFirst().contains("title=发展条件"), told.getFirst());
	}

	@Test
	void libreOfficeChangesNothing() throws IOException, InterruptedException {
		Optional<Path> program = LibreOffice.program();
		assumeTrue(program.isPresent(), "LibreOffice (Debian: libreoffice-writer) is not installed");
		List<Project> projects = Samples.plans().stream().map(ReturnedDocumentTest::project).toList();
		List<Path> written = new ArrayList<>();
		for (Project project : projects) {
			written.add(write(written.size() + ".docx", PlanDocument.of(project.getPlans().getFirst(), "规划匠 1")));
		}
		Path saved = Files.createDirectories(folder.resolve("saved"));
		LibreOffice.convert(program.get(), written, "docx", saved);
		for (int i = 0; i < projects.size(); i++) {
			Project back = back(projects.get(i), saved.resolve(i + ".docx"));
			assertEquals(List.of(), differences(projects.get(i), back));
			assertTrue(EcoreUtil.equals(projects.get(i), back), written.get(i).toString());
		}
	}

	@Test
	void exactlyWhatWasEditedIsChanged() throws IOException {
		Project project = project(Samples.ZHEJIANG);
		Project before = EcoreUtil.copy(project);
		Path edited = new EditedDocx(exported(project)).replace("全省建成5G基站20万个", "全省建成5G基站22万个").replace(">发展基础<", ">发展条件<")
				.insertBehind("22万个", "新增的一段话，说明建设的时序安排和资金来源。").write(folder.resolve("反馈.docx"));
		Project back = back(project, edited);
		List<String> told = differences(project, back);
		assertEquals(3, told.size(), String.join("\n", told));
		assertTrue(told.stream().anyMatch(line -> line.startsWith("Section") && line.contains("title=发展基础") && line.contains("title=发展条件")), told.toString());
		assertTrue(told.stream().anyMatch(line -> line.startsWith("Paragraph") && line.contains("20万个") && line.contains("22万个")), told.toString());
		assertTrue(told.stream().anyMatch(line -> line.startsWith("+ ProjectItem: text=新增的一段话，说明建设的时序安排和资金来源。")), told.toString());
		assertTrue(EcoreUtil.equals(before, project), "the state itself is only read");
	}

	private static <T extends EObject> T find(Project project, Class<T> type, Predicate<T> wanted) {
		List<T> found = new ArrayList<>();
		project.eAllContents().forEachRemaining(object -> {
			if (type.isInstance(object) && wanted.test(type.cast(object))) {
				found.add(type.cast(object));
			}
		});
		return found.getFirst();
	}

	/** A plan about which much is said that a file does not print: a link with its proof, a waiver, remarks, another name, who leads a task. */
	private static Project judged() {
		Project project = project(Samples.ZHEJIANG);
		Plan plan = project.getPlans().getFirst();
		Paragraph goal = find(project, Paragraph.class, each -> each.getText().contains("全省建成5G基站20万个"));
		Indicator row = find(project, Indicator.class, each -> each.getName().equals("5G基站数"));
		Task task = find(project, Task.class, each -> true);
		row.getAliases().add("5G站点");
		task.setLeadOffice("省通信管理局");
		PlanFactory make = PlanFactory.eINSTANCE;
		TraceLink link = make.createTraceLink();
		link.setId("link");
		link.setSource(task);
		link.setTarget(row);
		link.getEvidence().add(evidence(goal, "实现行政村以上地区5G网络全覆盖"));
		plan.getLinks().add(link);
		Waiver waiver = make.createWaiver();
		waiver.setId("waiver");
		waiver.setSubject(row);
		waiver.setReason("按年报口径");
		plan.getWaivers().add(waiver);
		Comment remark = make.createComment();
		remark.setId("remark");
		remark.setSubject(goal);
		remark.setText("留意");
		remark.setWords(evidence(goal, "5G网络全覆盖"));
		remark.getWords().setJudged("5G网络全覆盖");
		plan.getComments().add(remark);
		return project;
	}

	private static Evidence evidence(Paragraph paragraph, String words) {
		Evidence evidence = PlanFactory.eINSTANCE.createEvidence();
		evidence.setPassage(paragraph);
		evidence.setStart(paragraph.getText().indexOf(words));
		evidence.setEnd(evidence.getStart() + words.length());
		evidence.setQuote(words);
		return evidence;
	}

	@Test
	void whatAFileDoesNotPrintStaysAsItWas() throws IOException {
		Project project = judged();
		Path file = exported(project);
		assertTrue(EcoreUtil.equals(project, back(project, file)));
		Path edited = new EditedDocx(file).replace("到2025年，全省建成5G基站20万个", "到2025年底，全省建成5G基站22万个").write(folder.resolve("反馈.docx"));
		Project back = back(project, edited);
		Paragraph goal = find(back, Paragraph.class, each -> each.getText().contains("22万个"));
		Plan plan = back.getPlans().getFirst();
		Indicator row = (Indicator) plan.getLinks().getFirst().getTarget();
		assertEquals("5G基站数", row.getName());
		assertEquals(List.of("5G站点"), row.getAliases());
		assertEquals("省通信管理局", ((Task) plan.getLinks().getFirst().getSource()).getLeadOffice());
		assertEquals(row, plan.getWaivers().getFirst().getSubject());
		for (Evidence words : List.of(plan.getLinks().getFirst().getEvidence().getFirst(), plan.getComments().getFirst().getWords())) {
			assertEquals(goal, words.getPassage());
			assertEquals(words.getQuote(), goal.getText().substring(words.getStart(), words.getEnd()));
		}
		assertEquals("5G网络全覆盖", plan.getComments().getFirst().getWords().getQuote());
		assertEquals("实现行政村以上地区5G网络全覆盖", plan.getLinks().getFirst().getEvidence().getFirst().getQuote());
		Paragraph was = find(project, Paragraph.class, each -> each.getText().contains("全省建成5G基站20万个"));
		assertEquals(figures(was).stream().map(each -> each.replace("20万", "22万")).toList(), figures(goal));
	}

	private static List<String> figures(Paragraph paragraph) {
		return paragraph.getMentions().stream().map(each -> each.getQuote() + " " + (each.getIndicator() == null ? "" : each.getIndicator().getId())).toList();
	}

	/** Cells, boxes, paragraphs gone, a chapter moved: what tracked changes made of the plan is what comes back, wherever it was exported from. */
	@Test
	void trackedChangesComeBackAsTheyWereMade() throws IOException, InterruptedException {
		Project project = project(Samples.ZHEJIANG);
		Plan base = project.getPlans().getFirst();
		Plan copy = WrittenPlansTest.changed(base);
		Path redline = write("三花脸稿.docx", PlanDocument.redline(base, List.of(new RedlineCopy(Comparison.of(base, copy), "张三", "2026-11-28T08:00:00Z")), "规划匠 1"));
		ReturnedDocument returned = ReturnedDocument.read(redline).orElseThrow();
		assertEquals(List.of("张三"), returned.revisors());
		assertTrue(returned.isFrom(project));
		Project wanted = PlanFactory.eINSTANCE.createProject();
		wanted.setId("project");
		wanted.getPlans().add(EcoreUtil.copy(copy));
		Project back = back(project, redline);
		assertEquals(names(wanted), names(back));
		// Where the state is not known any more, the file tells itself what was changed in it.
		Project later = EcoreUtil.copy(project);
		find(later, Section.class, each -> each.getTitle().equals("指导思想")).setTitle("总的指导思想");
		assertFalse(returned.isFrom(later));
		ReturnedDocuments documents = new ReturnedDocuments(later);
		Project original = documents.original(returned);
		assertEquals(List.of(), differences(project, original));
		ReturnedDocuments.Copy merged = documents.on(original, returned);
		assertEquals(names(back), names(merged.theirs()));
		ProjectMerge merge = ProjectMerge.of(merged.base(), later, merged.theirs());
		assertEquals(List.of(), merge.conflicts());
		merge.resolve(Decisions.NONE).applyTo(later);
		assertEquals("总的指导思想", find(later, Section.class, each -> each.getTitle().endsWith("指导思想")).getTitle());
		assertEquals("发展条件", find(later, Section.class, each -> each.getTitle().startsWith("发展条件")).getTitle());
		assertEquals(22, find(later, Indicator.class, each -> each.getName().equals("5G基站数")).getTarget().getValue().intValueExact());
	}

	/** What a plan says, thing by thing, without ids: what was added has others. */
	private static List<String> names(Project project) {
		List<String> names = new ArrayList<>();
		project.eAllContents().forEachRemaining(object -> {
			if (object instanceof Section || object instanceof Block || object instanceof ProjectItem || object instanceof Indicator) {
				names.add(words(object).replaceAll("(firstLine|lastLine|line)=\\d+；?|；year=2025", ""));
			}
		});
		return names;
	}

	@Test
	void remarksComeAlongOnce() throws IOException {
		Project project = project(Samples.ZHEJIANG);
		Path edited = new EditedDocx(exported(project)).remark("全省建成5G基站20万个", "省通信管理局", "2026-05-06T09:30:00Z", "请核对").remark("全省建成5G基站20万个", "省财政厅", "2026-05-06T09:30:00Z", "请核对")
				.write(folder.resolve("反馈.docx"));
		Project back = back(project, edited);
		List<Comment> remarks = back.getPlans().getFirst().getComments();
		assertEquals(List.of("省通信管理局", "省财政厅"), remarks.stream().map(Comment::getAuthor).sorted().toList().reversed());
		assertTrue(remarks.stream().allMatch(remark -> remark.getWords() != null && remark.getWords().getQuote().contains("5G基站20万个")));
		assertEquals(2, differences(project, back).size());
		Project again = back(back, edited);
		assertEquals(List.of(), differences(back, again));
	}

	@Test
	void whereBookmarksAreLostWordsAndPlacesTell() throws IOException {
		Project project = judged();
		Path file = exported(project);
		Project same = back(project, new EditedDocx(file).withoutBookmarks().write(folder.resolve("无书签.docx")));
		assertEquals(List.of(), differences(project, same));
		Project back = back(project, new EditedDocx(file).withoutBookmarks().replace("全省建成5G基站20万个", "全省建成5G基站22万个").write(folder.resolve("反馈.docx")));
		List<String> told = differences(project, back);
		assertEquals(1, told.size(), String.join("\n", told));
		assertTrue(told.getFirst().startsWith("Paragraph") && told.getFirst().contains("22万个"), told.getFirst());
	}

	@Test
	void whatWasSaidOfAParagraphThatIsGoneIsKeptAsAnEditKeepsIt() throws IOException {
		Project project = judged();
		Paragraph goal = find(project, Paragraph.class, each -> each.getText().contains("全省建成5G基站20万个"));
		Project back = back(project, new EditedDocx(exported(project)).delete("全省建成5G基站20万个").write(folder.resolve("反馈.docx")));
		List<String> told = differences(project, back);
		assertTrue(told.contains("- Paragraph"), String.join("\n", told));
		assertFalse(byId(back).containsKey(goal.getId()));
		Plan plan = back.getPlans().getFirst();
		assertEquals(1, plan.getLinks().size(), "its ends are there");
		assertEquals(List.of(), plan.getLinks().getFirst().getEvidence());
		assertEquals("留意", plan.getComments().getFirst().getText());
		assertEquals(Anchor.State.GONE, Anchor.of(plan.getComments().getFirst()).state());
		assertEquals(1, plan.getWaivers().size());
	}

	@Test
	void libreOfficeKeepsRemarksAndEdits() throws IOException, InterruptedException {
		Optional<Path> program = LibreOffice.program();
		assumeTrue(program.isPresent(), "LibreOffice (Debian: libreoffice-writer) is not installed");
		Project project = judged();
		Path edited = new EditedDocx(exported(project)).replace("全省建成5G基站20万个", "全省建成5G基站22万个").remark("22万个", "省通信管理局", "2026-05-06T09:30:00Z", "请核对")
				.remark(">发展基础<", "省财政厅", "2026-05-06T09:31:00Z", "精简").write(folder.resolve("反馈.docx"));
		Path saved = Files.createDirectories(folder.resolve("saved"));
		LibreOffice.convert(program.get(), List.of(edited), "docx", saved);
		Project wanted = back(project, edited);
		Project found = back(project, saved.resolve("反馈.docx"));
		assertEquals(3, wanted.getPlans().getFirst().getComments().size());
		assertEquals(List.of(), differences(wanted, found));
		assertEquals(figures(find(wanted, Paragraph.class, each -> each.getText().contains("22万个"))), figures(find(found, Paragraph.class, each -> each.getText().contains("22万个"))));
	}

	@Test
	void aForeignDocumentIsNoReturnedOne() throws IOException {
		assertEquals(Optional.empty(), ReturnedDocument.read(DocxFile.of(DocxFile.p("别处写的文件。")).write(folder.resolve("别处.docx"))));
		Project project = project(Samples.ZHEJIANG);
		Path file = exported(project);
		project.getPlans().getFirst().getSections().getFirst().setTitle("后来改的");
		assertFalse(ReturnedDocument.read(file).orElseThrow().isFrom(project));
		assertFalse(ReturnedDocument.read(file).orElseThrow().tellsOriginal());
	}
}
