package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.core.PlanDocument;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.report.Document;
import org.planwright.core.report.PrintFormats;
import org.planwright.core.report.PrintProgress;
import org.planwright.model.Passage;
import org.planwright.model.Plan;
import org.planwright.model.Section;
import org.planwright.samples.Samples;
import org.planwright.testkit.terminal.Call;
import org.planwright.ui.session.OpenProject;

/** Documents of Word that are more than a new plan, given to 导入 in the real window: what came back, and what has tracked changes. */
class ImportedWordWindowTest {

	@TempDir
	Path folder;

	private static Plan zhejiang(ProjectSession session) {
		session.loadAll();
		return session.project().getPlans().stream().filter(plan -> "浙江".equals(plan.getRegion())).findFirst().orElseThrow();
	}

	private static ProjectSession session(RunningWorkbench workbench) {
		return workbench.application().getContext().get(OpenProject.class).session().orElseThrow();
	}

	private static Section basis(Plan plan, String title) {
		return RealPlans.all(plan, Section.class).filter(section -> title.equals(section.getTitle())).findFirst().orElseThrow();
	}

	/** A file that was printed from the project and edited by an office. */
	private Path returned(Path project) throws Exception {
		Path word = folder.resolve("通信局修改.docx");
		try (ProjectSession session = ProjectSession.open(project)) {
			Plan copy = EcoreUtil.copy(zhejiang(session));
			basis(copy, "发展基础").setTitle("发展条件");
			Document edited = PlanDocument.of(copy, "规划匠");
			Files.write(word, PrintFormats.of(word).orElseThrow().printer()
					.print(new Document(edited.title(), edited.language(), edited.generator(), edited.parts(), PlanDocument.of(zhejiang(session), "规划匠").origin()), PrintProgress.NONE));
		}
		return word;
	}

	@Test
	void whatWasExportedFromTheProjectIsOfferedToBeMergedAndOtherFilesStay() throws Exception {
		Path file = folder.resolve("本处.plan");
		Samples.copyProject(file);
		Path word = returned(file);
		Path other = Files.writeString(folder.resolve("便条.txt"), "请把材料交给办公室。", StandardCharsets.UTF_8);
		RunningWorkbench.runWith(file, workbench -> {
			ProjectSession session = session(workbench);
			Plan plan = zhejiang(session);
			workbench.files().choose(other);
			workbench.files().choose(word);
			// Another window can be opened once the opening of this one has ended.
			workbench.whenOpen("合并返回的文件", merge -> workbench.display().asyncExec(() -> {
				Button ok = Controls.button(merge, "合并");
				workbench.until(ok::isEnabled, () -> "nothing meets: " + Controls.words(merge));
				when(workbench, () -> counts(workbench).equals("改名 1"), () -> {
					Shell window = window(workbench, "比较");
					assertEquals(List.of("合并之前", "合并之后"), Controls.seen(window, Combo.class).stream().map(Combo::getText).filter(words -> words.startsWith("合并")).toList());
					assertFalse(session.isDirty(), "looking changes nothing");
					window.close();
					workbench.whenOpen("合并完成", done -> {
						// The documents that were beside it are asked for again.
						workbench.whenOpen("导入规划", again -> {
							assertEquals(List.of("便条.txt"), files(again));
							Controls.press(Controls.button(again, "取消"));
						});
						Controls.press(Controls.button(done, "知道了"));
					});
					Controls.press(ok);
				});
				Controls.press(Controls.button(merge, "查看改动…"));
			}));
			workbench.inDialog("导入规划", () -> Controls.press(workbench.menu("文件", "导入…")), wizard -> {
				Controls.press(Controls.button(wizard, "添加文件…"));
				Controls.press(Controls.button(wizard, "添加文件…"));
				workbench.until(() -> Controls.words(wizard).stream().anyMatch(words -> words.startsWith("这是从当前项目导出的《" + plan.getTitle() + "》（2")), () -> Controls.words(wizard).toString());
				assertEquals(List.of("便条.txt", "通信局修改.docx"), files(wizard));
				Table table = Controls.seen(wizard, Table.class).getFirst();
				assertTrue(table.getItem(1).getText(1).endsWith("段，本项目导出的修改稿"), table.getItem(1).getText(1));
				table.setSelection(0);
				table.notifyListeners(SWT.Selection, new Event());
				assertFalse(Controls.words(wizard).stream().anyMatch(words -> words.startsWith("这是从当前项目导出的")), "the other one is none");
				table.setSelection(1);
				table.notifyListeners(SWT.Selection, new Event());
				Controls.press(Controls.button(wizard, "按修改稿合并…"));
			});
			Section renamed = basis(plan, "发展条件");
			assertEquals(4, session.project().getPlans().size(), "no new plan");
			session.undo();
			assertEquals("发展基础", renamed.getTitle());
			assertFalse(session.canUndo());
		});
	}

	/** A chart that the office put in comes into no plan by a merge: whoever is offered the merge reads so. */
	@Test
	void whatNobodyReadsOfAReturnedFileIsSaidWithTheOffer() throws Exception {
		Path file = folder.resolve("本处.plan");
		Samples.copyProject(file);
		Path word = returned(file);
		addChart(word);
		RunningWorkbench.runWith(file, workbench -> {
			workbench.files().choose(word);
			workbench.inDialog("导入规划", () -> Controls.press(workbench.menu("文件", "导入…")), wizard -> {
				Controls.press(Controls.button(wizard, "添加文件…"));
				workbench.until(() -> Controls.words(wizard).stream().anyMatch(words -> words.startsWith("这是从当前项目导出的")
						&& words.endsWith("其中有 1 处读不到，合并时不会带进来：这里有图表“投资图”，图中的数据没有读入。需要的，请对照原件补录。")), () -> Controls.words(wizard).toString());
				Controls.press(Controls.button(wizard, "取消"));
			});
		});
	}

	/** Puts a chart called 投资图 into a document of Word, as an office does. */
	static void addChart(Path word) throws IOException {
		try (FileSystem parts = FileSystems.newFileSystem(word)) {
			Path body = parts.getPath("word/document.xml");
			String chart = "<w:p><w:r><w:drawing><wp:inline xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\"><wp:docPr id=\"1\" name=\"投资图\"/>"
					+ "<c:chart xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"/></wp:inline></w:drawing></w:r></w:p>";
			Files.writeString(body, Files.readString(body).replaceFirst("</w:p>", "</w:p>" + chart));
		}
	}

	/** Does something as soon as something is so, without a loop of its own; what never becomes so is told after a while. */
	private static void when(RunningWorkbench workbench, BooleanSupplier so, Runnable then) {
		when(workbench, so, then, 400);
	}

	private static void when(RunningWorkbench workbench, BooleanSupplier so, Runnable then, int tries) {
		workbench.display().timerExec(50, () -> {
			if (so.getAsBoolean()) {
				then.run();
			} else {
				assertTrue(tries > 0, () -> "it never becomes so; the window that compares tells of " + counts(workbench));
				when(workbench, so, then, tries - 1);
			}
		});
	}

	private static Shell window(RunningWorkbench workbench, String title) {
		return Stream.of(workbench.display().getShells()).filter(shell -> shell.isVisible() && shell.getText().equals(title)).findFirst().orElse(null);
	}

	/** How many differences of which kind the window that compares tells of; empty as long as it does not. */
	private static String counts(RunningWorkbench workbench) {
		Shell window = window(workbench, "比较");
		return window == null ? "" : Controls.words(window).stream().filter(words -> words.matches("\\p{IsHan}+ \\d+")).findFirst().orElse("");
	}

	private static List<String> files(Shell wizard) {
		return Stream.of(Controls.seen(wizard, Table.class).getFirst().getItems()).map(item -> item.getText(0)).toList();
	}

	@Test
	void ofADocumentWithTrackedChangesTheOriginalIsImportedAndTheChangesAreShown() throws Exception {
		Path file = folder.resolve("本处.plan");
		Samples.copyProject(file);
		String text = "江州省数字经济发展“十四五”规划\n一、发展目标\n到2025年，数字经济规模达到16000亿元，年均增长15%。\n二、主要任务\n加快建设数字基础设施，全面提升网络能力，支撑各行业转型升级。\n";
		Path before = Files.writeString(folder.resolve("前.txt"), text);
		Path after = Files.writeString(folder.resolve("后.txt"), text.replace("16000", "18000").replace("全面提升网络能力，", ""));
		Path word = folder.resolve("送审稿.docx");
		Call redline = Call.of("diff", before, after, "--redline", "--to", word);
		assertTrue(Files.exists(word), redline::err);
		RunningWorkbench.runWith(file, workbench -> {
			ProjectSession session = session(workbench);
			session.loadAll();
			workbench.files().choose(word);
			workbench.inDialog("导入规划", () -> Controls.press(workbench.menu("文件", "导入…")), wizard -> {
				Controls.press(Controls.button(wizard, "添加文件…"));
				workbench.until(() -> Controls.words(wizard).stream().anyMatch(words -> words.startsWith("文档中有 3 处修订（")), () -> Controls.words(wizard).toString());
				assertTrue(Controls.seen(wizard, Table.class).getFirst().getItem(0).getText(1).endsWith("，修订 3 处"));
				StyledText preview = Controls.first(wizard, StyledText.class, shown -> true);
				assertTrue(preview.getText().contains("18000亿元") && !preview.getText().contains("全面提升"), preview.getText());
				choose(wizard, "按修订前原文");
				workbench.until(() -> preview.getText().contains("16000亿元") && preview.getText().contains("全面提升"), preview::getText);
				choose(wizard, "按接受修订后");
				workbench.until(() -> preview.getText().contains("18000亿元"), preview::getText);
				choose(wizard, "两者对照：导入原文，再列出修订");
				workbench.until(() -> preview.getText().contains("16000亿元"), preview::getText);
				Controls.press(Controls.button(wizard, "下一步 >"));
				Button finish = Controls.button(wizard, "导入");
				workbench.until(finish::isEnabled, "the document is read");
				Controls.press(finish);
			});
			Plan plan = session.project().getPlans().getLast();
			assertEquals("江州省数字经济发展“十四五”规划", plan.getTitle());
			assertEquals(1, RealPlans.all(plan, Passage.class).filter(passage -> passage.getText().contains("16000亿元")).count());
			workbench.inDialog("比较", () -> { }, window -> {
				List<String> sides = Controls.seen(window, Combo.class).stream().map(Combo::getText).toList();
				assertTrue(sides.containsAll(List.of("修订前原文：江州省数字经济发展“十四五”规划", "接受修订后：送审稿.docx")), sides.toString());
				workbench.until(() -> Controls.words(window).stream().anyMatch(words -> words.contains("2")), () -> Controls.words(window).toString());
				window.close();
			});
			session.undo();
			assertFalse(session.project().getPlans().contains(plan));
			assertFalse(session.isDirty());
		});
	}

	private static void choose(Shell wizard, String words) {
		Combo combo = Controls.first(wizard, Combo.class, each -> List.of(each.getItems()).contains(words));
		combo.select(combo.indexOf(words));
		combo.notifyListeners(SWT.Selection, new Event());
	}
}
