package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.ReadOnly;
import org.planwright.core.project.edit.IndicatorEdits;
import org.planwright.core.project.edit.IndicatorField;
import org.planwright.core.project.safety.BackupRule;
import org.planwright.core.project.safety.BackupRule.Place;
import org.planwright.core.project.safety.ProjectKeeper;
import org.planwright.core.project.safety.ProjectOpening;
import org.planwright.core.project.safety.Safety;
import org.planwright.model.Indicator;
import org.planwright.samples.Samples;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.selection.SelectionHub;
import org.planwright.ui.session.FileWatch;
import org.planwright.ui.session.OpenProject;
import org.planwright.ui.session.Settings;

/** What the window does so that nothing is lost: recovery, locks, files that others change, backups. */
class SafekeepingTest {

	private static final String ROW = "10G-PON及以上端口数";

	@TempDir
	Path folder;
	private Path file;

	@BeforeEach
	void copy() throws IOException {
		file = folder.resolve("规划.plan");
		Samples.copyProject(file);
	}

	/** Another person's program on another machine, as far as anyone can tell. */
	private ProjectKeeper other() throws IOException {
		Safety safety = Safety.of(folder.resolve("other"), () -> "王芳", () -> BackupRule.STANDARD);
		return ProjectOpening.of(file, safety, null).open().keep((millis, action) -> { });
	}

	private static Indicator row(ProjectSession session) {
		return RealPlans.indicator(session.project().getPlans().getFirst(), ROW);
	}

	private static void setTarget(ProjectSession session, String words) {
		new IndicatorEdits(session).set(row(session), IndicatorField.TARGET, words);
	}

	private static String target(ProjectSession session) {
		return row(session).getTarget().getText();
	}

	/** A run that ended with unsaved edits and without anyone being asked. */
	private void leaveUnsaved(String words) throws IOException {
		ProjectKeeper keeper = other();
		setTarget(keeper.session(), words);
		keeper.closeAndKeep();
	}

	private static ProjectSession session(RunningWorkbench workbench) {
		return workbench.application().getContext().get(OpenProject.class).session().orElseThrow();
	}

	private static void menu(RunningWorkbench workbench, String menu, String entry) {
		workbench.menu(menu, entry).notifyListeners(SWT.Selection, new Event());
	}

	private static List<String> status(RunningWorkbench workbench) {
		return Controls.words(workbench.shell());
	}

	/** Answers a dialog that opens by itself; what it said. */
	private static List<String> answered(RunningWorkbench workbench, String title, String button) {
		List<String> words = new ArrayList<>();
		AtomicBoolean done = new AtomicBoolean();
		workbench.whenOpen(title, dialog -> {
			words.addAll(said(dialog));
			done.set(true);
			Controls.press(Controls.button(dialog, button));
		});
		workbench.until(done::get, "no dialog: " + title);
		return words;
	}

	private static List<String> said(Shell dialog) {
		List<String> words = new ArrayList<>(Controls.words(dialog));
		Controls.seen(dialog, Text.class).forEach(text -> words.addAll(text.getText().lines().toList()));
		return words;
	}

	@Test
	void unsavedEditsAreShownAndComeBackAsOneEdit() throws Exception {
		leaveUnsaved("1300");
		RunningWorkbench.runWith(file, workbench -> {
			List<String> words = answered(workbench, "发现未保存的修改", "恢复修改");
			assertTrue(words.stream().anyMatch(line -> line.startsWith("“规划”上次没有正常关闭") || line.contains("上次没有正常关闭")), words::toString);
			assertTrue(words.stream().anyMatch(line -> line.startsWith("王芳 · 电脑 ")), words::toString);
			assertTrue(words.contains("· “十四五”信息通信行业发展规划：改动 1 处"), words::toString);
			workbench.until(() -> session(workbench).isDirty(), "nothing came back");
			assertEquals("1300", target(session(workbench)));
			assertEquals(Optional.of("恢复未保存的修改"), session(workbench).undoLabel());
			session(workbench).undo();
			assertEquals("1200", target(session(workbench)));
			assertFalse(session(workbench).isDirty());
		});
		assertFalse(Files.exists(folder.resolve(".规划.plan.lock")));
	}

	@Test
	void whatIsLeftForLaterIsAskedAgainAndCanBeDiscarded() throws Exception {
		leaveUnsaved("1300");
		RunningWorkbench.runWith(file, workbench -> {
			answered(workbench, "发现未保存的修改", "以后再说");
			workbench.settle();
			assertFalse(session(workbench).isDirty());
		});
		RunningWorkbench.runWith(file, workbench -> {
			workbench.whenOpen("丢弃未保存的修改？", question -> Controls.press(Controls.button(question, "丢弃")));
			answered(workbench, "发现未保存的修改", "丢弃…");
			workbench.settle();
			assertFalse(session(workbench).isDirty());
		});
		RunningWorkbench.runWith(file, RunningWorkbench::settle);
	}

	@Test
	void editsAreKeptWithoutSavingAndSurviveTheEndOfTheProgram() throws Exception {
		Path journal = folder.resolve(".规划.plan.journal");
		RunningWorkbench.runWith(file, workbench -> {
			assertTrue(Files.exists(folder.resolve(".规划.plan.lock")));
			setTarget(session(workbench), "1300");
			workbench.until(() -> status(workbench).stream().anyMatch(words -> words.matches("有未保存的修改 · 已自动保存 \\d\\d:\\d\\d")), () -> status(workbench).toString());
			assertTrue(Files.exists(journal));
			menu(workbench, "文件", "保存");
			workbench.until(() -> status(workbench).contains("已全部保存") && !Files.exists(journal), () -> status(workbench).toString());
			setTarget(session(workbench), "1400");
		});
		assertTrue(Files.exists(journal), "nobody was asked: the edits stay");
		RunningWorkbench.runWith(file, workbench -> {
			answered(workbench, "发现未保存的修改", "恢复修改");
			workbench.until(() -> session(workbench).isDirty(), "nothing came back");
			assertEquals("1400", target(session(workbench)));
			menu(workbench, "文件", "保存");
			workbench.until(() -> !session(workbench).isDirty(), "not saved");
		});
		assertEquals("1400", target(ProjectSession.open(file)));
	}

	@Test
	void whatIsNotWantedIsGone() throws Exception {
		RunningWorkbench.runWith(file, workbench -> {
			setTarget(session(workbench), "1300");
			workbench.until(() -> Files.exists(folder.resolve(".规划.plan.journal")), "not kept");
			workbench.whenOpen("保存修改", question -> Controls.press(Controls.button(question, "不保存")));
			menu(workbench, "文件", "关闭项目");
			workbench.until(() -> workbench.application().getContext().get(OpenProject.class).session().isEmpty(), "not closed");
		});
		assertFalse(Files.exists(folder.resolve(".规划.plan.journal")));
		RunningWorkbench.runWith(file, RunningWorkbench::settle);
	}

	@Test
	void aProjectThatWasNeverSavedIsOfferedAtTheNextStart() throws Exception {
		RunningWorkbench.runWith(file, workbench -> {
			menu(workbench, "文件", "新建");
			workbench.until(() -> session(workbench).file().isEmpty(), "no new project");
			ProjectSession session = session(workbench);
			session.edit("改名", null, () -> session.project().setName("新的项目"));
			workbench.until(() -> status(workbench).stream().anyMatch(words -> words.contains("已自动保存")), () -> status(workbench).toString());
		});
		RunningWorkbench.runAgain(workbench -> {
			List<String> words = answered(workbench, "发现未保存的修改", "恢复修改");
			assertTrue(words.stream().anyMatch(line -> line.contains("从未保存过")), words::toString);
			workbench.until(() -> session(workbench).isDirty(), "nothing came back");
			assertEquals("新的项目", session(workbench).project().getName());
			workbench.whenOpen("保存修改", question -> Controls.press(Controls.button(question, "不保存")));
			menu(workbench, "文件", "关闭项目");
			workbench.settle();
		});
	}

	@Test
	void aFileThatAnotherHasOpenIsOpenedReadOnly() throws Exception {
		try (ProjectKeeper theirs = other()) {
			assertTrue(theirs.isLocked());
			RunningWorkbench.runWith(file, workbench -> {
				List<String> words = answered(workbench, "文件已被打开", "只读打开");
				assertTrue(words.stream().anyMatch(line -> line.contains("王芳（电脑 ")), words::toString);
				workbench.until(() -> workbench.shell().getText().equals("规划 [只读] - 规划匠"), () -> workbench.shell().getText());
				assertEquals(ReadOnly.Reason.LOCKED, session(workbench).readOnly().orElseThrow().reason());
				Path own = folder.resolve("另存.plan");
				setTarget(session(workbench), "1300");
				workbench.files().choose(own);
				menu(workbench, "文件", "保存");
				workbench.until(() -> !session(workbench).isDirty(), "not saved elsewhere");
				assertEquals("1300", target(ProjectSession.open(own)));
				assertEquals("1200", target(ProjectSession.open(file)));
			});
		}
	}

	@Test
	void aFileIsTakenOverAfterAQuestionAndTheOtherOneIsTold() throws Exception {
		ProjectKeeper theirs = other();
		RunningWorkbench.runWith(file, workbench -> {
			workbench.whenOpen("接管这个文件？", question -> Controls.press(Controls.button(question, "接管")));
			answered(workbench, "文件已被打开", "接管");
			workbench.until(() -> workbench.shell().getText().equals("规划 - 规划匠"), () -> workbench.shell().getText());
			setTarget(session(workbench), "1300");
			menu(workbench, "文件", "保存");
			workbench.until(() -> !session(workbench).isDirty(), "not saved");
			theirs.look();
			workbench.until(() -> theirs.taker().isPresent(), "the other one does not know");
		});
		theirs.close();
		assertEquals("1300", target(ProjectSession.open(file)));
	}

	@Test
	void whoIsTakenOverIsToldAndSavesElsewhere() throws Exception {
		RunningWorkbench.runWith(file, workbench -> {
			setTarget(session(workbench), "1300");
			ProjectOpening taking = ProjectOpening.of(file, Safety.of(folder.resolve("other"), () -> "王芳", () -> BackupRule.STANDARD), null);
			assertTrue(taking.isTaken());
			taking.takeOver();
			ProjectKeeper theirs = taking.open().keep((millis, action) -> { });
			workbench.application().getContext().get(FileWatch.class).look();
			List<String> words = answered(workbench, "文件已被接管", "知道了");
			assertTrue(words.stream().anyMatch(line -> line.contains("王芳（电脑 ")), words::toString);
			Path own = folder.resolve("另存.plan");
			workbench.files().choose(own);
			workbench.whenOpen("没有保存", question -> Controls.press(Controls.button(question, "另存为…")));
			menu(workbench, "文件", "保存");
			workbench.until(() -> !session(workbench).isDirty(), "not saved elsewhere");
			assertEquals("1300", target(ProjectSession.open(own)));
			theirs.close();
		});
	}

	@Test
	void aFileThatAnotherSavedIsWrittenOverOnlyWithABackupWhichOpensAsACopy() throws Exception {
		RunningWorkbench.runWith(file, workbench -> {
			setTarget(session(workbench), "1300");
			try (ProjectSession theirs = ProjectSession.open(file)) {
				setTarget(theirs, "1500");
				theirs.save();
			}
			workbench.whenOpen("没有保存", question -> {
				assertTrue(Controls.words(question).stream().anyMatch(line -> line.contains("在打开之后被别人改动过") && line.contains("您的修改没有丢失")), () -> Controls.words(question).toString());
				Controls.press(Controls.button(question, "备份后覆盖"));
			});
			menu(workbench, "文件", "保存");
			workbench.until(() -> !session(workbench).isDirty(), "not saved");
			assertEquals("1300", target(ProjectSession.open(file)));
			workbench.inDialog("备份与恢复", () -> menu(workbench, "文件", "备份与恢复…"), dialog -> {
				Table table = Controls.first(dialog, Table.class, each -> true);
				workbench.until(() -> table.getItemCount() == 1, () -> "backups: " + table.getItemCount());
				assertTrue(table.getItem(0).getText(2).startsWith("4 份规划"), table.getItem(0).getText(2));
				assertTrue(Controls.first(dialog, Text.class, each -> true).getText().contains("浙江省信息通信业发展“十四五”规划"));
				Controls.press(Controls.button(dialog, "作为副本打开"));
			});
			workbench.until(() -> session(workbench).file().isEmpty(), "the backup is not open");
			assertEquals("1500", target(session(workbench)));
			assertFalse(session(workbench).isDirty());
		});
		assertEquals("1300", target(ProjectSession.open(file)), "the file is as it was");
	}

	@Test
	void aFileThatWasMovedIsSavedInItsPlaceAgainOnlyAfterAQuestion() throws Exception {
		RunningWorkbench.runWith(file, workbench -> {
			setTarget(session(workbench), "1300");
			Files.move(file, folder.resolve("改名.plan"));
			workbench.whenOpen("没有保存", question -> Controls.press(Controls.button(question, "取消")));
			menu(workbench, "文件", "保存");
			workbench.settle();
			assertTrue(session(workbench).isDirty());
			assertFalse(Files.exists(file));
			workbench.whenOpen("没有保存", question -> Controls.press(Controls.button(question, "仍保存到原处")));
			menu(workbench, "文件", "保存");
			workbench.until(() -> !session(workbench).isDirty(), "not saved");
		});
		assertEquals("1300", target(ProjectSession.open(file)));
	}

	@Test
	void aFileThatAnotherSavedIsOpenedAgainWhenTheWindowComesToTheFront() throws Exception {
		RunningWorkbench.runWith(file, workbench -> {
			try (ProjectSession theirs = ProjectSession.open(file)) {
				setTarget(theirs, "1500");
				theirs.save();
			}
			workbench.whenOpen("文件已被别人改动", question -> Controls.press(Controls.button(question, "重新打开")));
			workbench.until(() -> {
				workbench.shell().notifyListeners(SWT.Activate, new Event());
				return target(session(workbench)).equals("1500");
			}, "not read again");
			assertTrue(Files.exists(folder.resolve(".规划.plan.lock")));
			setTarget(session(workbench), "1600");
			menu(workbench, "文件", "保存");
			workbench.until(() -> !session(workbench).isDirty(), "not saved");
		});
		assertEquals("1600", target(ProjectSession.open(file)));
		assertFalse(Files.exists(folder.resolve(".规划.plan.lock")));
	}

	@Test
	void howBackupsAreKeptIsASetting() throws Exception {
		Path mine = folder.resolve("我的备份");
		RunningWorkbench.runWith(file, workbench -> {
			workbench.inDialog("设置", () -> menu(workbench, "工具", "设置…"), dialog -> {
				Controls.first(dialog, Spinner.class, each -> true).setSelection(5);
				Combo place = Controls.first(dialog, Combo.class, each -> each.getItemCount() == 3);
				place.select(2);
				place.notifyListeners(SWT.Selection, new Event());
				Controls.seen(dialog, Text.class).getLast().setText(mine.toString());
				Controls.press(Controls.button(dialog, "确定"));
			});
			assertEquals(new BackupRule(5, Place.FOLDER, mine), workbench.application().getContext().get(Settings.class).backups());
			setTarget(session(workbench), "1300");
			menu(workbench, "文件", "保存");
			workbench.until(() -> !session(workbench).isDirty(), "not saved");
			assertTrue(Files.isDirectory(mine));
		});
	}

	@Test
	void theBackupsOfAFileThatDoesNotOpenAreOffered() throws Exception {
		RunningWorkbench.runWith(file, workbench -> {
			setTarget(session(workbench), "1300");
			menu(workbench, "文件", "保存");
			workbench.until(() -> !session(workbench).isDirty(), "not saved");
			menu(workbench, "文件", "关闭项目");
			Files.write(file, new byte[0]);
			workbench.whenOpen("没有打开项目", question -> {
				assertTrue(Controls.words(question).stream().anyMatch(line -> line.endsWith("这个文件有 1 份备份。")), () -> Controls.words(question).toString());
				workbench.whenOpen("备份与恢复", dialog -> {
					Table table = Controls.first(dialog, Table.class, each -> true);
					workbench.until(() -> table.getItemCount() == 1, "the backup is not listed");
					Controls.press(Controls.button(dialog, "作为副本打开"));
				});
				Controls.press(Controls.button(question, "查看备份…"));
			});
			workbench.files().choose(file);
			menu(workbench, "文件", "打开…");
			workbench.until(() -> workbench.application().getContext().get(OpenProject.class).session().isPresent(), "the backup is not open");
			assertEquals("1200", target(session(workbench)));
		});
	}

	@Test
	void aJournalOnAnotherBaseIsOpenedAsACopy() throws Exception {
		leaveUnsaved("1300");
		try (ProjectSession theirs = ProjectSession.open(file)) {
			theirs.edit("改名", null, () -> theirs.project().setName("别人改的"));
			theirs.save();
		}
		RunningWorkbench.runWith(file, workbench -> {
			List<String> words = answered(workbench, "发现未保存的修改", "作为副本打开");
			assertTrue(words.stream().anyMatch(line -> line.contains("文件后来又被别人改过")), words::toString);
			workbench.until(() -> session(workbench).file().isEmpty(), "no copy is open");
			assertEquals("1300", target(session(workbench)));
		});
		assertEquals("1200", target(ProjectSession.open(file)));
	}

	@Test
	void whatIsPickedFollowsWhenEditsComeBackAndWhenThatIsUndone() throws Exception {
		leaveUnsaved("1300");
		RunningWorkbench.runWith(file, workbench -> {
			answered(workbench, "发现未保存的修改", "恢复修改");
			SelectionHub hub = workbench.application().getContext().get(SelectionHub.class);
			workbench.until(() -> session(workbench).isDirty(), "nothing came back");
			hub.goTo(PlanSelection.of(row(session(workbench)), null));
			session(workbench).undo();
			assertSame(row(session(workbench)), hub.current().orElseThrow().object());
			session(workbench).redo();
			assertSame(row(session(workbench)), hub.current().orElseThrow().object());
		});
	}
}
