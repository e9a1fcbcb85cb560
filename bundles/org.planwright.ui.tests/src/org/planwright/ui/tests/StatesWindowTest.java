package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.RefusedEditException;
import org.planwright.model.Baseline;
import org.planwright.model.Plan;
import org.planwright.model.StatePart;
import org.planwright.samples.Samples;
import org.planwright.ui.editor.PlanEditorPart;
import org.planwright.ui.editor.PlanEditors;
import org.planwright.ui.session.OpenProject;

/** 文件 → 留存版本… and 版本列表… in the running application. */
class StatesWindowTest {

	@TempDir
	Path folder;
	private Path file;

	@BeforeEach
	void copy() throws IOException {
		file = folder.resolve("规划.plan");
		Samples.copyProject(file);
	}

	@Test
	void aStateIsKeptListedLookedAtAndSavedAsAFile() throws Exception {
		Path copy = folder.resolve("送审.plan");
		RunningWorkbench.runWith(file, workbench -> {
			workbench.until(() -> session(workbench) != null, "nothing was opened");
			ProjectSession session = session(workbench);
			Plan national = session.project().getPlans().getFirst();
			String title = national.getTitle();
			keep(workbench, "送审稿", "报省发展改革委");
			assertEquals(List.of("送审稿"), session.project().getBaselines().stream().map(Baseline::getName).toList());
			assertFalse(session.isDirty(), "the state is not in the file");
			session.edit("改", national, () -> national.setTitle("改过的题目"));
			session.save();

			workbench.inDialog("版本", () -> choose(workbench, "版本列表…"), dialog -> {
				Table table = Controls.seen(dialog, Table.class).getFirst();
				assertEquals(List.of("送审稿"), Stream.of(table.getItems()).map(TableItem::getText).toList());
				assertEquals("报省发展改革委", table.getItem(0).getText(3));
				String since = Controls.first(dialog, StyledText.class, text -> (text.getStyle() & SWT.READ_ONLY) != 0).getText();
				assertTrue(since.contains("· 有改动：改过的题目"), since);
				workbench.files().choose(copy);
				workbench.whenOpen("把版本另存为文件", done -> Controls.press(Controls.button(done, "知道了")));
				Controls.press(Controls.button(dialog, "另存为文件…"));
				Controls.press(Controls.button(dialog, "打开查看"));
			});
			workbench.until(() -> workbench.shell().getText().contains("（送审稿） [只读]"), workbench.shell()::getText);
			ProjectSession state = session(workbench);
			Plan then = state.project().getPlans().getFirst();
			assertEquals(title, then.getTitle());
			PlanEditorPart editor = workbench.application().getContext().get(PlanEditors.class).current().orElseThrow();
			assertSame(then, editor.plan().orElseThrow(), "the editor shows what the project says now");
			assertThrows(RefusedEditException.class, () -> state.edit("改", then, () -> then.setTitle("不行")));
			assertFalse(workbench.menu("文件", "留存版本…").isEnabled());
		});
		ProjectSession saved = ProjectSession.open(copy);
		assertEquals(List.of(), saved.problems());
		assertEquals(4, saved.project().getPlans().size());
		assertEquals("改过的题目", ProjectSession.open(file).project().getPlans().getFirst().getTitle());
	}

	/** Nobody is asked whether to save for a state that is not shown after all. */
	@Test
	void aStateThatCannotBeReadLeavesTheProjectAndAsksNothing() throws Exception {
		RunningWorkbench.runWith(file, workbench -> {
			workbench.until(() -> session(workbench) != null, "nothing was opened");
			ProjectSession session = session(workbench);
			keep(workbench, "送审稿", "");
			List<StatePart> parts = session.project().getBaselines().getFirst().getParts();
			session.edit("坏", null, () -> parts.getLast().setDigest(parts.getFirst().getDigest()));
			workbench.inDialog("版本", () -> choose(workbench, "版本列表…"), dialog -> {
				workbench.whenOpen("版本不能打开", told -> Controls.press(Controls.button(told, "知道了")));
				Controls.press(Controls.button(dialog, "打开查看"));
				dialog.close();
			});
			assertSame(session, session(workbench));
			assertTrue(session.isDirty());
			session.undo();
		});
	}

	@Test
	void statesAreRenamedAndDeletedAndNamesAreGivenOnce() throws Exception {
		RunningWorkbench.runWith(file, workbench -> {
			workbench.until(() -> session(workbench) != null, "nothing was opened");
			ProjectSession session = session(workbench);
			keep(workbench, "送审稿", "");
			keep(workbench, "第二次征求意见稿", "");
			workbench.inDialog("版本", () -> choose(workbench, "版本列表…"), dialog -> {
				Table table = Controls.seen(dialog, Table.class).getFirst();
				assertEquals(List.of("第二次征求意见稿", "送审稿"), Stream.of(table.getItems()).map(TableItem::getText).toList());
				workbench.whenOpen("修改版本的名称和说明", fields -> {
					Combo name = Controls.seen(fields, Combo.class).getFirst();
					name.setText("送审稿");
					assertFalse(Controls.button(fields, "确定").isEnabled(), "two states may have one name");
					assertTrue(Controls.words(fields).contains("已有名为“送审稿”的版本，请换一个名称。"), Controls.words(fields)::toString);
					name.setText("报批稿");
					Controls.press(Controls.button(fields, "确定"));
				});
				Controls.press(Controls.button(dialog, "改名…"));
				assertEquals("报批稿", table.getItem(0).getText());
				workbench.whenOpen("删除版本", question -> Controls.press(Controls.button(question, "删除")));
				Controls.press(Controls.button(dialog, "删除…"));
				assertEquals(List.of("送审稿"), Stream.of(table.getItems()).map(TableItem::getText).toList());
				dialog.close();
			});
			assertEquals("删除版本：报批稿", session.undoLabel().orElseThrow());
			session.undo();
			session.undo();
			assertEquals(List.of("送审稿", "第二次征求意见稿"), session.project().getBaselines().stream().map(Baseline::getName).toList());
		});
	}

	private static void keep(RunningWorkbench workbench, String name, String note) {
		workbench.inDialog("留存版本", () -> choose(workbench, "留存版本…"), dialog -> {
			Controls.seen(dialog, Combo.class).getFirst().setText(name);
			Controls.seen(dialog, Text.class).getLast().setText(note);
			Controls.press(Controls.button(dialog, "留存"));
		});
		workbench.until(() -> !session(workbench).isDirty(), "the project is not saved");
	}

	private static void choose(RunningWorkbench workbench, String entry) {
		workbench.menu("文件", entry).notifyListeners(SWT.Selection, new Event());
	}

	private static ProjectSession session(RunningWorkbench workbench) {
		return workbench.application().getContext().get(OpenProject.class).session().orElse(null);
	}
}
