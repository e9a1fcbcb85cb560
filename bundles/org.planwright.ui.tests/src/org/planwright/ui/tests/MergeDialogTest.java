package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.core.PlanDocument;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.CommentEdits;
import org.planwright.core.project.edit.IndicatorEdits;
import org.planwright.core.project.edit.IndicatorField;
import org.planwright.core.project.state.ProjectStates;
import org.planwright.core.report.Document;
import org.planwright.core.report.DocumentPart;
import org.planwright.core.report.PrintFormats;
import org.planwright.core.report.PrintProgress;
import org.planwright.model.Comment;
import org.planwright.model.Indicator;
import org.planwright.model.Plan;
import org.planwright.model.Section;
import org.planwright.samples.Samples;
import org.planwright.ui.session.OpenProject;

/** 文件 → 合并… in the real window: two returned files, conflicts decided by keys, by rule and in own words, one edit, one undo. */
class MergeDialogTest {

	private static final String TITLE = "合并返回的文件";
	/** So wide that what is told takes two lines. */
	private static final int NARROW = 480;

	@TempDir
	Path folder;

	private Path copy(Path original, String name, String target, String remark) throws Exception {
		Path copy = Files.copy(original, folder.resolve(name));
		try (ProjectSession session = ProjectSession.open(copy)) {
			Indicator row = RealPlans.indicator(plan(session), "5G基站数");
			new IndicatorEdits(session).set(row, IndicatorField.TARGET, target);
			new CommentEdits(session).add(row, remark, "王审");
			session.save();
		}
		return copy;
	}

	/** The project, with the state named in it that was sent. */
	private Path sent() throws Exception {
		Path file = folder.resolve("本处.plan");
		Samples.copyProject(file);
		try (ProjectSession session = ProjectSession.open(file)) {
			new ProjectStates(session).make("征求意见稿", "", "");
			session.save();
		}
		return file;
	}

	private static void write(Path file, String words) {
		try {
			Files.writeString(file, words);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Plan plan(ProjectSession session) {
		return session.project().getPlans().stream().filter(plan -> "浙江".equals(plan.getRegion())).findFirst().orElseThrow();
	}

	private static ProjectSession session(RunningWorkbench workbench) {
		return workbench.application().getContext().get(OpenProject.class).session().orElseThrow();
	}

	private static Table conflicts(Shell dialog) {
		return Controls.first(dialog, Table.class, table -> table.getColumnCount() == 4);
	}

	private static void key(RunningWorkbench workbench, Table table, char key) {
		Event event = new Event();
		event.character = key;
		event.keyCode = key;
		table.notifyListeners(SWT.KeyDown, event);
		workbench.settle();
	}

	@Test
	void aStateIsReadOnceHoweverOftenItIsMergedFrom() throws Exception {
		Path file = sent();
		Path base = Files.copy(file, folder.resolve("起点.plan"));
		Path first = copy(file, "发改委.plan", "21", "请核对");
		Path second = copy(file, "通信局.plan", "22", "来源？");
		RunningWorkbench.runWith(file, workbench -> {
			new IndicatorEdits(session(workbench)).set(RealPlans.indicator(plan(session(workbench)), "5G基站数"), IndicatorField.TARGET, "23");
			List.of(first, base, second).forEach(workbench.files()::choose);
			workbench.inDialog(TITLE, () -> Controls.press(workbench.menu("文件", "合并…")), dialog -> {
				Table table = conflicts(dialog);
				workbench.until(() -> table.getItemCount() == 1, () -> "the file says something else than the project: " + Controls.words(dialog));
				Combo bases = Controls.first(dialog, Combo.class, combo -> true);
				bases.select(bases.getItemCount() - 1);
				bases.notifyListeners(SWT.Selection, new Event());
				workbench.until(() -> bases.getText().equals(base.toString()) && table.getItemCount() == 1, () -> "another state is chosen: " + Controls.words(dialog));
				write(base, "我的笔记");
				Controls.press(Controls.button(dialog, "添加文件…"));
				workbench.until(() -> table.getItemCount() == 2, () -> "the state is known already: " + Controls.words(dialog));
				Controls.press(Controls.button(dialog, "取消"));
			});
		});
	}

	@Test
	void returnedFilesComeInTogetherAsOneEdit() throws Exception {
		Path file = sent();
		Path first = copy(file, "发改委.plan", "21", "请核对");
		Path second = copy(file, "通信局.plan", "22", "来源？");
		Path broken = Files.writeString(folder.resolve("坏.plan"), "我的笔记");
		RunningWorkbench.runWith(file, workbench -> {
			ProjectSession session = session(workbench);
			Indicator row = RealPlans.indicator(plan(session), "5G基站数");
			new IndicatorEdits(session).set(row, IndicatorField.TARGET, "23");
			List.of(first, second, broken).forEach(workbench.files()::choose);
			workbench.inDialog(TITLE, () -> Controls.press(workbench.menu("文件", "合并…")), dialog -> {
				Controls.press(Controls.button(dialog, "添加文件…"));
				Controls.press(Controls.button(dialog, "添加文件…"));
				Table table = conflicts(dialog);
				workbench.until(() -> table.getItemCount() == 2, () -> "both files say something else than the project: " + Controls.words(dialog));
				assertTrue(Controls.first(dialog, Combo.class, combo -> true).getText().startsWith("版本：征求意见稿"), "they grew out of the named state");
				Button ok = Controls.button(dialog, "合并");
				assertFalse(ok.isEnabled(), "nothing is decided blindly");
				List<String> texts = Controls.seen(dialog, StyledText.class).stream().map(StyledText::getText).toList();
				assertEquals(List.of("23", "20", "21"), texts);
				key(workbench, table, '2');
				assertEquals("采用对方", table.getItem(0).getText(0));
				assertEquals(1, table.getSelectionIndex(), "the next one that is undecided");
				key(workbench, table, '0');
				workbench.whenOpen("自行改写", own -> {
					Controls.first(own, Text.class, text -> true).setText("25");
					Controls.press(Controls.button(own, "确定"));
				});
				key(workbench, table, '5');
				workbench.until(ok::isEnabled, "all is decided");
				workbench.whenOpen("合并完成", done -> Controls.press(Controls.button(done, "知道了")));
				Controls.press(ok);
			});
			assertEquals("25", row.getTarget().getText());
			// Which remark stands first is told by their ids, so that it does not matter who merges: none is lost, none doubled.
			assertEquals(List.of("来源？", "请核对"), plan(session).getComments().stream().map(Comment::getText).sorted().toList());
			session.undo();
			assertEquals("23", row.getTarget().getText());
			assertEquals(List.of(), plan(session).getComments());
		});
	}

	@Test
	void theOriginIsFoundAmongTheBackupsWhereTheFileWasSavedSince() throws Exception {
		Path file = folder.resolve("本处.plan");
		Samples.copyProject(file);
		Path returned = copy(file, "发改委.plan", "21", "请核对");
		RunningWorkbench.runWith(file, workbench -> {
			ProjectSession session = session(workbench);
			Indicator row = RealPlans.indicator(plan(session), "5G基站数");
			new IndicatorEdits(session).set(row, IndicatorField.BASELINE, "7");
			Controls.press(workbench.menu("文件", "保存"));
			workbench.until(() -> !session.isDirty(), "the file is saved, and the one before is a backup");
			workbench.files().choose(returned);
			workbench.inDialog(TITLE, () -> Controls.press(workbench.menu("文件", "合并…")), dialog -> {
				Button ok = Controls.button(dialog, "合并");
				workbench.until(ok::isEnabled, "nothing meets");
				String origin = Controls.first(dialog, Combo.class, combo -> true).getText();
				assertTrue(origin.startsWith("备份："), origin);
				workbench.whenOpen("合并完成", done -> Controls.press(Controls.button(done, "知道了")));
				Controls.press(ok);
			});
			assertEquals("21", row.getTarget().getText());
			assertEquals("7", row.getBaseline().getText(), "what was saved since is not taken back");
		});
	}

	/** A plan that was exported to Word, edited by hand there and returned comes in beside a project file; the file says what it grew out of. */
	@Test
	void aFileOfWordComesBackBesideAProject() throws Exception {
		Path file = folder.resolve("本处.plan");
		Samples.copyProject(file);
		Path word = folder.resolve("通信局.docx");
		try (ProjectSession session = ProjectSession.open(file)) {
			Plan copy = EcoreUtil.copy(plan(session));
			section(copy, "发展基础").setTitle("发展条件");
			Document document = PlanDocument.of(plan(session), "规划匠");
			Document edited = PlanDocument.of(copy, "规划匠");
			// As an office does it: other words, while the file still says what it was printed from.
			Files.write(word, PrintFormats.of(word).orElseThrow().printer()
					.print(new Document(edited.title(), edited.language(), edited.generator(), edited.parts(), document.origin()), PrintProgress.NONE));
		}
		ImportedWordWindowTest.addChart(word);
		Path project = copy(file, "发改委.plan", "21", "请核对");
		Path foreign = folder.resolve("别处.docx");
		Files.write(foreign, PrintFormats.of(foreign).orElseThrow().printer()
				.print(new Document("别处", Locale.SIMPLIFIED_CHINESE, "别处", List.of(DocumentPart.Paragraph.of(DocumentPart.Style.PLAIN, "别处写的。"))), PrintProgress.NONE));
		List<String> said = new ArrayList<>();
		RunningWorkbench.runWith(file, workbench -> {
			ProjectSession session = session(workbench);
			List.of(word, project, foreign).forEach(workbench.files()::choose);
			workbench.inDialog(TITLE, () -> Controls.press(workbench.menu("文件", "合并…")), dialog -> {
				Controls.press(Controls.button(dialog, "添加文件…"));
				Controls.press(Controls.button(dialog, "添加文件…"));
				Button ok = Controls.button(dialog, "合并");
				workbench.until(ok::isEnabled, () -> "nothing meets: " + Controls.words(dialog));
				Table copies = Controls.first(dialog, Table.class, table -> table.getColumnCount() == 3);
				assertEquals(4, copies.getItemCount());
				assertTrue(copies.getItem(3).getText(1).startsWith("不是由本程序导出"), copies.getItem(3).getText(1));
				Event hover = new Event();
				hover.x = copies.getItem(1).getBounds().x + 4;
				hover.y = copies.getItem(1).getBounds().y + 4;
				copies.notifyListeners(SWT.MouseHover, hover);
				assertTrue(copies.getToolTipText().endsWith("另有 1 处读不到"), copies.getToolTipText());
				assertEquals("本文件最近保存的内容", Controls.first(dialog, Combo.class, combo -> true).getText());
				workbench.whenOpen("合并完成", done -> {
					said.addAll(Controls.words(done));
					Controls.press(Controls.button(done, "知道了"));
				});
				Controls.press(ok);
			});
			assertTrue(said.toString().contains("以下内容读不到，没有并入：\n  通信局.docx：这里有图表“投资图”，图中的数据没有读入。"), said.toString());
			assertEquals(1, titles(session, "发展条件"));
			assertEquals("21", RealPlans.indicator(plan(session), "5G基站数").getTarget().getText());
			session.undo();
			assertEquals(0, titles(session, "发展条件"));
			assertFalse(session.isDirty(), "one edit brought in both");
		});
	}

	/** Printed from something that nobody kept: a state of which only the file tells says nothing by itself, and is no origin of other files. */
	@Test
	void aFileOfWordOfNoKnownStateIsConflictsAndDoesNotKeepOthersFromComingIn() throws Exception {
		Path file = folder.resolve("本处.plan");
		Samples.copyProject(file);
		Path word = folder.resolve("通信局.docx");
		try (ProjectSession session = ProjectSession.open(file)) {
			Plan copy = EcoreUtil.copy(plan(session));
			section(copy, "发展基础").setTitle("发展条件");
			Files.write(word, PrintFormats.of(word).orElseThrow().printer().print(PlanDocument.of(copy, "规划匠"), PrintProgress.NONE));
		}
		Path project = copy(file, "发改委.plan", "21", "请核对");
		RunningWorkbench.runWith(file, workbench -> {
			ProjectSession session = session(workbench);
			List.of(word, project).forEach(workbench.files()::choose);
			workbench.inDialog(TITLE, () -> Controls.press(workbench.menu("文件", "合并…")), dialog -> {
				Table table = conflicts(dialog);
				workbench.until(() -> table.getItemCount() == 1, () -> "the heading is another: " + Controls.words(dialog));
				assertEquals("不知道（与现在不同的地方都列为冲突）", Controls.first(dialog, Combo.class, combo -> true).getText());
				Controls.press(Controls.button(dialog, "添加文件…"));
				Table copies = Controls.first(dialog, Table.class, each -> each.getColumnCount() == 3);
				workbench.until(() -> copies.getItemCount() == 3 && copies.getItem(2).getText(1).startsWith("新增 1"), () -> "both are merged: " + Controls.words(dialog));
				assertEquals("本文件最近保存的内容", Controls.first(dialog, Combo.class, combo -> true).getText());
				assertEquals(1, table.getItemCount());
				key(workbench, table, '2');
				workbench.until(Controls.button(dialog, "合并")::isEnabled, "all is decided");
				workbench.whenOpen("合并完成", done -> Controls.press(Controls.button(done, "知道了")));
				Controls.press(Controls.button(dialog, "合并"));
			});
			assertEquals(1, titles(session, "发展条件"));
			assertEquals("21", RealPlans.indicator(plan(session), "5G基站数").getTarget().getText());
		});
	}

	/** A fault of the program, here of a file system that is gone, must not leave the window working for ever. */
	@Test
	void whatFailsIsToldAndTheRestCanBeMerged() throws Exception {
		Path file = sent();
		Path sound = copy(file, "发改委.plan", "21", "请核对");
		Path gone;
		try (FileSystem system = FileSystems.newFileSystem(folder.resolve("a.zip"), Map.of("create", "true"))) {
			gone = system.getPath("/市局.plan");
		}
		RunningWorkbench.runWith(file, workbench -> {
			ProjectSession session = session(workbench);
			List.of(sound, gone, gone).forEach(workbench.files()::choose);
			workbench.inDialog(TITLE, () -> Controls.press(workbench.menu("文件", "合并…")), dialog -> {
				Button ok = Controls.button(dialog, "合并");
				workbench.until(ok::isEnabled, "nothing meets");
				Controls.press(Controls.button(dialog, "添加文件…"));
				Table copies = Controls.first(dialog, Table.class, table -> table.getColumnCount() == 3);
				workbench.until(() -> copies.getItemCount() == 3 && copies.getItem(2).getText(1).startsWith("没有读完，是程序内部的问题"), "the other file is read alone");
				workbench.until(ok::isEnabled, "one file can be merged");
				workbench.expectFault("ClosedFileSystemException");
				Combo base = Controls.first(dialog, Combo.class, combo -> true);
				int origin = base.getSelectionIndex();
				dialog.setSize(NARROW, dialog.getSize().y);
				base.select(base.getItemCount() - 1);
				base.notifyListeners(SWT.Selection, new Event());
				workbench.until(() -> Controls.words(dialog).toString().contains("没有合并成，是程序内部的问题"), () -> "the state is gone: " + Controls.words(dialog));
				Label told = Controls.first(dialog, Label.class, label -> label.getText().startsWith("没有合并成"));
				int line = Controls.first(dialog, Label.class, label -> label.getText().equals("共同的起点")).getSize().y;
				workbench.until(() -> told.getSize().y > line * 3 / 2, () -> "all of it is seen: " + told.getSize() + " of lines of " + line);
				workbench.expectFault("ClosedFileSystemException");
				assertFalse(ok.isEnabled());
				Event hover = new Event();
				hover.x = copies.getItem(1).getBounds().x + 4;
				hover.y = copies.getItem(1).getBounds().y + 4;
				copies.notifyListeners(SWT.MouseHover, hover);
				assertTrue(copies.getToolTipText().endsWith("没有合并"), copies.getToolTipText());
				base.select(origin + 1);
				base.notifyListeners(SWT.Selection, new Event());
				workbench.until(ok::isEnabled, () -> "the state that was found first: " + Controls.words(dialog));
				workbench.whenOpen("合并完成", done -> Controls.press(Controls.button(done, "知道了")));
				Controls.press(ok);
			});
			assertEquals("21", RealPlans.indicator(plan(session), "5G基站数").getTarget().getText());
		});
	}

	private static Section section(Plan plan, String title) {
		return (Section) StreamSupport.stream(((Iterable<EObject>) plan::eAllContents).spliterator(), false)
				.filter(each -> each instanceof Section section && title.equals(section.getTitle())).findFirst().orElseThrow();
	}

	private static long titles(ProjectSession session, String title) {
		return StreamSupport.stream(((Iterable<EObject>) plan(session)::eAllContents).spliterator(), false)
				.filter(each -> each instanceof Section section && title.equals(section.getTitle())).count();
	}
}
