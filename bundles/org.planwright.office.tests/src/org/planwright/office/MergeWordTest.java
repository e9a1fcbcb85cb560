package org.planwright.office;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.cli.Terminal;
import org.planwright.core.PlanDocument;
import org.planwright.core.SheetTables;
import org.planwright.core.ReturnGround;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.MentionReader;
import org.planwright.core.project.edit.PlanInsertion;
import org.planwright.core.project.edit.TextEdits;
import org.planwright.core.project.state.ProjectStates;
import org.planwright.model.Comment;
import org.planwright.model.Indicator;
import org.planwright.model.Paragraph;
import org.planwright.samples.Samples;
import org.planwright.testkit.plans.RealPlans;
import org.planwright.testkit.terminal.Call;

/** {@code planwright merge} with a file of Word that came back. */
class MergeWordTest {

	private static final String GOAL = "全省建成5G基站20万个";

	@TempDir
	private Path folder;
	private Path base;
	private Path ours;
	private Path exported;

	@BeforeEach
	void export() throws IOException {
		base = folder.resolve("原稿.plan");
		ProjectSession session = ProjectSession.create("项目");
		PlanInsertion.insert(session, List.of(RealPlans.read(Samples.ZHEJIANG)));
		new ProjectStates(session).make("征求意见稿", "", "");
		session.saveAs(base);
		exported = Files.write(folder.resolve("征求意见稿.docx"), Written.docx(PlanDocument.of(session.project().getPlans().getFirst(), "规划匠 1")));
		session.close();
		ours = Files.copy(base, folder.resolve("现稿.plan"));
	}

	private static Paragraph goal(ProjectSession session) {
		for (var all = session.project().eAllContents(); all.hasNext();) {
			if (all.next() instanceof Paragraph paragraph && paragraph.getText().contains("全省建成5G基站")) {
				return paragraph;
			}
		}
		throw new AssertionError();
	}

	private static void edit(Path file, Consumer<ProjectSession> edit) throws IOException {
		ProjectSession session = ProjectSession.open(file);
		edit.accept(session);
		session.save();
		session.close();
	}

	@Test
	void whatBothSidesChangedComesTogether() throws IOException {
		edit(ours, session -> {
			Paragraph goal = goal(session);
			new TextEdits(session, MentionReader.NONE).replace(goal, goal.getText().length(), goal.getText().length(), "我方补充一句。");
		});
		Path returned = new EditedDocx(exported).replace(GOAL, "全省建成5G基站22万个").remark("全省建成5G基站22万个", "省通信管理局", "2026-05-06T09:30:00Z", "已核对")
				.insertBehind("22万个", "新增的一段话，说明建设的时序安排和资金来源。").write(folder.resolve("反馈.docx"));
		Path merged = folder.resolve("合并.plan");
		Call call = Call.of("merge", base, ours, returned, "--out", merged);
		assertEquals(Terminal.DONE, call.status(), call.out() + call.err());
		assertEquals("", call.err());
		try (ProjectSession session = ProjectSession.open(merged)) {
			Paragraph goal = goal(session);
			assertTrue(goal.getText().contains("22万个") && goal.getText().endsWith("我方补充一句。"), goal.getText());
			Comment remark = session.project().getPlans().getFirst().getComments().getFirst();
			assertEquals("省通信管理局：已核对", remark.getAuthor() + "：" + remark.getText());
			assertEquals(goal, remark.getSubject());
		}
		assertTrue(call.out().contains("冲突 0 处"), call.out());
		Call again = Call.of("merge", base, merged, returned, "--out", folder.resolve("再合并.plan"));
		assertEquals(Terminal.DONE, again.status(), again.out() + again.err());
		assertTrue(again.out().contains("新增 0 项，修改 0 项，删除 0 项；冲突 0 处"), again.out());
	}

	/** A chart that somebody put in comes into no project: the terminal says so, whichever way the file is brought in. */
	@Test
	void whatNobodyReadsOfAReturnedFileIsSaid() throws IOException {
		String chart = "<w:drawing><wp:inline xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\"><wp:docPr id=\"1\" name=\"投资图\"/>"
				+ "<c:chart xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"/></wp:inline></w:drawing>";
		Path returned = new EditedDocx(exported).replace(GOAL, "全省建成5G基站22万个").insertBehind("22万个", "投资见图：</w:t></w:r><w:r>" + chart + "</w:r><w:r><w:t>。").write(folder.resolve("反馈.docx"));
		String said = returned + "：这里有图表“投资图”，图中的数据没有读入。需要的，请对照原件补录。\n";
		assertEquals(said, Call.of("merge", base, ours, returned, "--out", folder.resolve("合并.plan")).err());
		Call call = Call.of("import", returned, "--into", ours);
		assertEquals(said, call.err());
		assertEquals(Terminal.DONE, call.status(), call.out());
	}

	@Test
	void whatBothSidesChangedOtherwiseIsAConflict() throws IOException {
		edit(ours, session -> {
			Paragraph goal = goal(session);
			int at = goal.getText().indexOf("20万个");
			new TextEdits(session, MentionReader.NONE).replace(goal, at, at + 4, "21万个");
		});
		Path returned = new EditedDocx(exported).replace(GOAL, "全省建成5G基站22万个").write(folder.resolve("反馈.docx"));
		Call call = Call.of("merge", base, ours, returned, "--out", folder.resolve("合并.plan"));
		assertEquals(Terminal.FINDINGS, call.status(), call.out() + call.err());
		assertTrue(call.out().contains("冲突 1 处") && call.out().contains("21万个") && call.out().contains("22万个"), call.out());
	}

	/** The file of Word went out as the project is: what the workbook changes must not come before. */
	@Test
	void aWorkbookAndAFileOfWordComeBackTogether() throws IOException {
		Path plain = folder.resolve("无版本.plan");
		byte[] sheets;
		try (ProjectSession session = ProjectSession.open(base)) {
			new ProjectStates(session).all().forEach(state -> new ProjectStates(session).delete(state));
			session.saveAs(plain);
			sheets = Written.xlsx(SheetTables.of(session.project().getPlans().getFirst(), ReturnGround.of(session.project().getPlans())));
		}
		Path table = folder.resolve("表.xlsx");
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(sheets)); OutputStream out = Files.newOutputStream(table)) {
			book.getSheetAt(0).getRow(3).getCell(6).setCellValue(1001);
			book.write(out);
		}
		Path returned = new EditedDocx(exported).replace(GOAL, "全省建成5G基站22万个").write(folder.resolve("反馈.docx"));
		Call call = Call.of("import", table, returned, "--into", plain);
		assertEquals(Terminal.DONE, call.status(), call.out() + call.err());
		try (ProjectSession session = ProjectSession.open(plain)) {
			assertTrue(goal(session).getText().contains("全省建成5G基站22万个"));
			assertEquals("1001", first(session.project().eAllContents()).getTarget().getText());
		}
		Call titled = Call.of("import", returned, "--into", plain, "--title", "新题目");
		assertEquals(Terminal.WRONG_CALL, titled.status(), titled.out() + titled.err());
		assertTrue(titled.err().contains("请只写一份新规划"), titled.err());
	}

	@Test
	void whatWasTrackedCannotBeLeftOutWhereItIsTakenBack() throws IOException {
		String by = " w:id=\"9\" w:author=\"省统计局\" w:date=\"2026-05-06T09:30:00Z\"";
		Path tracked = new EditedDocx(exported).replace(GOAL, GOAL + "</w:t></w:r><w:ins" + by + "><w:r><w:t>（含室分）</w:t></w:r></w:ins><w:r><w:t xml:space=\"preserve\">")
				.write(folder.resolve("反馈.docx"));
		byte[] before = Files.readAllBytes(ours);
		Call refused = Call.of("import", tracked, "--revisions", "original", "--into", ours);
		assertEquals(Terminal.WRONG_CALL, refused.status(), refused.out() + refused.err());
		assertTrue(refused.err().contains(tracked + " 是从本项目导出又返回的文件，取回的就是其中的修订，不能用 --revisions original 略去"), refused.err());
		assertArrayEquals(before, Files.readAllBytes(ours));
		Path plain = new EditedDocx(exported).replace(GOAL, "全省建成5G基站22万个").write(folder.resolve("未留痕.docx"));
		assertEquals(Terminal.DONE, Call.of("import", plain, "--revisions", "original", "--into", ours).status());
		try (ProjectSession session = ProjectSession.open(ours)) {
			assertTrue(goal(session).getText().contains("全省建成5G基站22万个"));
		}
	}

	private static Indicator first(Iterator<EObject> all) {
		while (all.hasNext()) {
			if (all.next() instanceof Indicator indicator) {
				return indicator;
			}
		}
		throw new AssertionError();
	}

	/** Opinions of several offices become one register; what several say alike is there for each of them. */
	@Test
	void manyReturnedFilesComeInTogetherAndMakeOneRegister() throws IOException {
		Path one = new EditedDocx(exported).replace(GOAL, "全省建成5G基站22万个").remark("22万个", "省通信管理局", "2026-05-06T09:30:00Z", "请核对").write(folder.resolve("一.docx"));
		Path two = new EditedDocx(exported).remark(GOAL, "省统计局", "2026-05-06T09:30:00Z", "请核对").remark("发展基础", "省统计局", "2026-05-06T09:31:00Z", "精简").write(folder.resolve("二.docx"));
		Call call = Call.of("import", one, two, "--into", ours);
		assertEquals(Terminal.DONE, call.status(), call.out() + call.err());
		try (ProjectSession session = ProjectSession.open(ours)) {
			assertEquals(1, session.project().getPlans().size(), "a returned file is no new plan");
			assertTrue(goal(session).getText().contains("22万个"));
			assertEquals(List.of("省统计局：精简", "省统计局：请核对", "省通信管理局：请核对"),
					session.project().getPlans().getFirst().getComments().stream().map(each -> each.getAuthor() + "：" + each.getText()).sorted().toList());
		}
		Call again = Call.of("import", one, two, "--into", ours);
		assertEquals(Terminal.DONE, again.status(), again.out() + again.err());
		assertEquals("", again.err());
		assertEquals(2, again.out().lines().filter(line -> line.equals("并入：新增 0 项，修改 0 项，删除 0 项；冲突 0 处")).count(), again.out());
		Path register = folder.resolve("意见汇总表.html");
		assertEquals(Terminal.DONE, Call.of("export", ours, "--register", "--to", register).status());
		String page = Files.readString(register);
		assertTrue(page.contains("共 3 条，2 个单位或个人提出，已答复或处理 0 条"), page);
		assertEquals(2, page.split("请核对", -1).length - 1);
		assertTrue(page.contains("省统计局") && page.contains("省通信管理局") && page.contains("提出单位") && page.contains("答复"), page);
	}

	@Test
	void aDocumentOfSomebodyElseIsRefused() {
		Call call = Call.of("merge", base, ours, DocxFile.of(DocxFile.p("别处写的文件。")).write(folder.resolve("别处.docx")), "--out", folder.resolve("合并.plan"));
		assertEquals(Terminal.WRONG_CALL, call.status());
		assertTrue(call.err().contains("不是由本程序导出的 Word 文档"), call.err());
		assertTrue(Files.notExists(folder.resolve("合并.plan")));
	}
}
