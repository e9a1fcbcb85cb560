package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.core.project.FrozenCopies;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.DecompositionEdits;
import org.planwright.core.project.edit.IndicatorEdits;
import org.planwright.core.project.edit.IndicatorField;
import org.planwright.core.project.edit.PlanEdits;
import org.planwright.model.Decomposition;
import org.planwright.model.Indicator;
import org.planwright.model.Plan;
import org.planwright.model.Portion;
import org.planwright.model.ReferenceFigure;
import org.planwright.samples.Samples;
import org.planwright.ui.frozen.CopyDesk;
import org.planwright.ui.kit.SegmentedBar;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.selection.SelectionHub;
import org.planwright.ui.session.OpenProject;

/** The dialogs of the menu 衔接, in the real window: shares of a target, reference figures, frozen copies. */
class AlignDialogsTest {

	@TempDir
	Path folder;

	@Test
	void aTargetIsSharedOutByWeightFromABlockOfExcelAndAddedUp() throws Exception {
		Path file = folder.resolve("a.plan");
		Samples.copyProject(file);
		RunningWorkbench.runWith(file, workbench -> {
			ProjectSession session = session(workbench);
			Indicator stations = RealPlans.indicator(plan(session, "全国"), "10G-PON及以上端口数");
			hub(workbench).select(PlanSelection.of(stations, null));
			List<String> said = new ArrayList<>();
			workbench.inDialog("指标分解", () -> menu(workbench, "指标分解…"), dialog -> {
				workbench.until(() -> column(dialog, 4).contains("浙江：10G-PON及以上端口数"), () -> "no row is proposed: " + column(dialog, 4));
				select(dialog, 0, 1);
				paste(workbench, dialog, "浙江\t3\r\n贵州\t2\r\n其他\t5");
				assertEquals(List.of("浙江", "贵州", "其他"), column(dialog, 0).subList(0, 3));
				type(workbench, dialog, 1, 3, "10");
				assertEquals(List.of("20.0%", "13.3%", "66.7%"), column(dialog, 3));
				type(workbench, dialog, 1, 3, "5");
				Controls.press(Controls.tool(dialog, "按权重分解"));
				type(workbench, dialog, 2, 3, "500");
				said.addAll(Controls.words(dialog));
				type(workbench, dialog, 2, 3, "600");
				said.addAll(column(dialog, 2));
				said.addAll(Controls.words(dialog));
				said.add(trail(dialog));
				Controls.press(Controls.button(dialog, "确定"));
			});
			assertTrue(said.containsAll(List.of("▼ 未达到目标 1200万个，相差 100万个", "360", "240", "600", "✓ 达到目标 1200万个", "合计 1200万个 = 360 + 240 + 600")), said::toString);
			Decomposition decomposition = DecompositionEdits.of(stations);
			Portion first = decomposition.getPortions().getFirst();
			assertEquals("浙江", first.getRegion());
			assertEquals(new BigDecimal("3"), first.getWeight());
			assertEquals("360", first.getTarget().getText());
			assertEquals("10G-PON及以上端口数", first.getRow().getName());
			session.undo();
			assertNull(DecompositionEdits.of(stations));
			assertFalse(session.canUndo());
			session.redo();
			hub(workbench).select(PlanSelection.of(stations, null));
			workbench.inDialog("指标分解", () -> menu(workbench, "指标分解…"), dialog -> {
				workbench.settle();
				select(dialog, 2, 1);
				paste(workbench, dialog, "100\r\n各地");
				assertTrue(Controls.words(dialog).contains("○ 有的地区未计入，还不能判断是否达到目标"), () -> Controls.words(dialog).toString());
				assertTrue(column(dialog, 2).contains("各地"), "nothing that was pasted is lost");
				assertTrue(Controls.words(dialog).stream().anyMatch(words -> words.equals("没有分解值，未计入：贵州")), () -> Controls.words(dialog).toString());
				select(dialog, 0, 1);
				paste(workbench, dialog, IntStream.rangeClosed(1, 30).mapToObj("地%02d"::formatted).collect(Collectors.joining("\r\n")));
				String named = IntStream.rangeClosed(4, 22).mapToObj("、地%02d"::formatted).collect(Collectors.joining());
				assertTrue(Controls.words(dialog).contains("没有分解值，未计入：地02" + named + "等 28 个地区"), () -> Controls.words(dialog).toString());
				workbench.whenOpen("放弃改动？", question -> Controls.press(Controls.button(question, "放弃改动")));
				Controls.press(Controls.button(dialog, "取消"));
			});
			assertEquals("360", DecompositionEdits.of(stations).getPortions().getFirst().getTarget().getText());
		});
	}

	@Test
	void aTargetInOtherPricesIsNotHeldAgainstTheShare() throws Exception {
		Path file = folder.resolve("a.plan");
		Samples.copyProject(file);
		RunningWorkbench.runWith(file, workbench -> {
			hub(workbench).select(PlanSelection.of(RealPlans.indicator(plan(session(workbench), "全国"), "电信业务总量"), null));
			List<String> own = new ArrayList<>();
			workbench.inDialog("指标分解", () -> menu(workbench, "指标分解…"), dialog -> {
				workbench.until(() -> column(dialog, 4).contains("贵州：电信业务总量"), () -> "no row is proposed: " + column(dialog, 4));
				own.addAll(column(dialog, 5));
				Controls.press(Controls.button(dialog, "取消"));
			});
			assertEquals(List.of("0.24", "", ""), own.subList(0, 3), "贵州 counts in prices of 2020, the nation in those of 2019");
		});
	}

	@Test
	void anIndicatorIsAskedForWhereNoneIsPicked() throws Exception {
		Path file = folder.resolve("a.plan");
		Samples.copyProject(file);
		RunningWorkbench.runWith(file, workbench -> {
			hub(workbench).select(PlanSelection.of(plan(session(workbench), "全国"), null));
			List<String> heads = new ArrayList<>();
			workbench.inDialog("选择要分解的指标", () -> menu(workbench, "指标分解…"), dialog -> {
				Controls.seen(dialog, Text.class).getFirst().setText("数据中心算力");
				workbench.whenOpen("指标分解", sharing -> {
					heads.addAll(Controls.words(sharing));
					Controls.press(Controls.button(sharing, "取消"));
				});
				Controls.press(Controls.button(dialog, "选定"));
			});
			workbench.until(() -> !heads.isEmpty(), "the shares do not open");
			assertTrue(heads.getFirst().contains("数据中心算力"), heads::toString);
			assertFalse(session(workbench).canUndo());
		});
	}

	@Test
	void referenceFiguresArePastedAndWhatCannotBeReadIsTold() throws Exception {
		Path file = folder.resolve("a.plan");
		Samples.copyProject(file);
		RunningWorkbench.runWith(file, workbench -> {
			ProjectSession session = session(workbench);
			workbench.inDialog("参照数据与名称对照", () -> menu(workbench, "参照数据与名称对照…"), dialog -> {
				workbench.settle();
				Controls.press(Controls.button(dialog, "添加"));
				workbench.settle();
				select(dialog, 0, 1);
				paste(workbench, dialog, "常住人口\t浙江\t6456.8\t万人\t2020\t七普\r\n常住人口\t贵州\t约四千\t万人\t二零年\t");
				assertEquals(List.of("2020", "二零年"), column(dialog, 4));
				assertFalse(Controls.button(dialog, "确定").isEnabled(), "a year that is none");
				assertTrue(Controls.words(dialog).contains("改正带 ▲ 的名称或年份后才能确定。"), () -> Controls.words(dialog).toString());
				select(dialog, 4, 2);
				paste(workbench, dialog, "2020年");
				assertTrue(Controls.button(dialog, "确定").isEnabled());
				Controls.press(Controls.button(dialog, "确定"));
			});
			List<ReferenceFigure> references = session.project().getReferences();
			assertEquals(2, references.size());
			assertEquals(new BigDecimal("6456.8"), references.getFirst().getFigure().getValue());
			assertEquals(2020, references.getLast().getFigure().getYear());
			assertEquals("约四千", references.getLast().getFigure().getText());
			session.undo();
			assertEquals(List.of(), session.project().getReferences());
			assertFalse(session.canUndo());
		});
	}

	@Test
	void theNamesOfBothPlansShareTheRoomOfTheirTable() throws Exception {
		Path file = folder.resolve("a.plan");
		Samples.copyProject(file);
		RunningWorkbench.runWith(file, workbench -> workbench.inDialog("参照数据与名称对照", () -> menu(workbench, "参照数据与名称对照…"), dialog -> {
			SegmentedBar pages = Controls.first(dialog, SegmentedBar.class, bar -> true);
			pages.setFocus();
			Controls.press(pages, SWT.NONE, SWT.ARROW_RIGHT);
			workbench.settle();
			Controls.press(Controls.button(dialog, "添加"));
			workbench.settle();
			NatTable table = table(dialog);
			assertEquals(table.getColumnWidthByPosition(0), table.getColumnWidthByPosition(1), 1);
			assertTrue(table.getColumnWidthByPosition(0) > table.getColumnWidthByPosition(2));
			assertTrue(table.getWidth() <= table.getClientArea().width, "all is in sight");
			Controls.press(Controls.button(dialog, "取消"));
		}));
	}

	@Test
	void anUpperPlanOfAnotherProjectIsTakenKeptFromEditsUpdatedAndReleased() throws Exception {
		Path other = folder.resolve("全国.plan");
		Samples.copyProject(other);
		Path own = folder.resolve("浙江.plan");
		try (ProjectSession made = ProjectSession.open(other)) {
			List.copyOf(made.project().getPlans()).stream().filter(plan -> !"浙江".equals(plan.getRegion())).forEach(new PlanEdits(made)::delete);
			made.saveAs(own);
		}
		Path damaged = Files.writeString(folder.resolve("坏.plan"), "这不是项目文件");
		RunningWorkbench.runWith(own, workbench -> {
			ProjectSession session = session(workbench);
			Plan lower = plan(session, "浙江");
			workbench.files().choose(damaged);
			workbench.files().choose(other);
			workbench.inDialog("引用其他项目的上位规划", () -> menu(workbench, "引用其他项目的上位规划…"), dialog -> {
				Controls.press(Controls.button(dialog, "选择文件…"));
				workbench.until(() -> Controls.words(dialog).stream().anyMatch(words -> words.endsWith("请选择其他文件。")), () -> Controls.words(dialog).toString());
				assertFalse(Controls.button(dialog, "引用").isEnabled());
				Controls.press(Controls.button(dialog, "选择文件…"));
				workbench.until(() -> Controls.first(dialog, Table.class, table -> true).getItemCount() == 4, "the plans are not read");
				Controls.press(Controls.button(dialog, "引用"));
			});
			Plan copy = plan(session, "全国");
			assertTrue(FrozenCopies.isCopy(copy));
			assertEquals(copy, lower.getUpper());
			hub(workbench).goTo(PlanSelection.of(copy, null));
			workbench.until(() -> banner(workbench).startsWith("冻结副本，不能修改。"), () -> banner(workbench));
			StyledText page = Controls.first(workbench.area("stack.centre"), StyledText.class, text -> true);
			assertFalse(page.getEditable());
			String before = page.getText();
			page.setSelection(page.getText().indexOf("发展环境"));
			page.insert("");
			Clipboard clipboard = new Clipboard(workbench.display());
			clipboard.setContents(new Object[] { "插入" }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
			page.paste();
			assertEquals(before, page.getText());

			try (ProjectSession theirs = ProjectSession.open(other)) {
				new IndicatorEdits(theirs).set(RealPlans.indicator(plan(theirs, "全国"), "10G-PON及以上端口数"), IndicatorField.TARGET, "1300");
				theirs.save();
			}
			CopyDesk copies = workbench.application().getContext().get(CopyDesk.class);
			workbench.whenOpen("冻结副本", question -> Controls.press(Controls.button(question, "更新副本")));
			copies.check(copy);
			workbench.until(() -> plan(session, "全国") != copy, "the copy is not updated");
			Plan fresh = plan(session, "全国");
			assertEquals("1300", RealPlans.indicator(fresh, "10G-PON及以上端口数").getTarget().getText());
			assertEquals(fresh, lower.getUpper());
			session.undo();
			assertEquals(copy, lower.getUpper());
			session.redo();

			workbench.settle();
			hub(workbench).goTo(PlanSelection.of(fresh, null));
			workbench.settle();
			workbench.whenOpen("解除冻结？", question -> Controls.press(Controls.button(question, "解除冻结")));
			menu(workbench, "解除冻结");
			assertFalse(FrozenCopies.isCopy(fresh));
			workbench.settle();
			assertTrue(Controls.seen(workbench.area("stack.centre"), StyledText.class).stream().allMatch(StyledText::getEditable));
			session.undo();
			workbench.settle();
			assertTrue(FrozenCopies.isCopy(fresh));
			assertFalse(Controls.seen(workbench.area("stack.centre"), StyledText.class).stream().anyMatch(StyledText::getEditable));
			session.save();
		});
	}

	@Test
	void anOriginalThatChangedIsToldWhenTheProjectIsOpened() throws Exception {
		Path other = folder.resolve("全国.plan");
		Samples.copyProject(other);
		Path own = folder.resolve("浙江.plan");
		try (ProjectSession made = ProjectSession.create("浙江")) {
			made.saveAs(own);
			new FrozenCopies(made).take(other, FrozenCopies.plans(other).getFirst(), null);
			made.save();
		}
		try (ProjectSession theirs = ProjectSession.open(other)) {
			new IndicatorEdits(theirs).set(RealPlans.indicator(theirs.project().getPlans().getFirst(), "10G-PON及以上端口数"), IndicatorField.TARGET, "1300");
			theirs.save();
		}
		RunningWorkbench.runWith(own, workbench -> {
			workbench.until(() -> Controls.words(workbench.shell()).contains("1 份引用的上位规划，原文有变化：全国"), () -> Controls.words(workbench.shell()).toString());
			assertFalse(session(workbench).isDirty());
		});
	}

	private static String banner(RunningWorkbench workbench) {
		return Controls.seen(workbench.area("stack.centre"), Link.class).stream().map(Link::getText).findFirst().orElse("");
	}

	private static ProjectSession session(RunningWorkbench workbench) {
		return context(workbench).get(OpenProject.class).session().orElseThrow();
	}

	private static SelectionHub hub(RunningWorkbench workbench) {
		return context(workbench).get(SelectionHub.class);
	}

	private static IEclipseContext context(RunningWorkbench workbench) {
		return workbench.application().getContext();
	}

	private static Plan plan(ProjectSession session, String region) {
		return session.project().getPlans().stream().filter(plan -> region.equals(plan.getRegion())).findFirst().orElseThrow();
	}

	private static void menu(RunningWorkbench workbench, String entry) {
		Controls.press(workbench.menu("衔接", entry));
	}

	private static NatTable table(Shell dialog) {
		return Controls.first(dialog, NatTable.class, table -> true);
	}

	private static List<String> column(Shell dialog, int position) {
		List<String> cells = new ArrayList<>();
		NatTable table = table(dialog);
		for (int row = 1; row < table.getRowCount(); row++) {
			cells.add(String.valueOf(table.getDataValueByPosition(position, row)));
		}
		return cells;
	}

	private static void select(Shell dialog, int column, int row) {
		table(dialog).doCommand(new SelectCellCommand(table(dialog), column, row, false, false));
	}

	private static void paste(RunningWorkbench workbench, Shell dialog, String block) {
		Clipboard clipboard = new Clipboard(workbench.display());
		clipboard.setContents(new Object[] { block }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
		Controls.press(table(dialog), SWT.MOD1, 'v');
	}

	private static void type(RunningWorkbench workbench, Shell dialog, int column, int row, String words) {
		select(dialog, column, row);
		Controls.press(table(dialog), SWT.NONE, SWT.F2);
		Text editor = Controls.first(table(dialog), Text.class, text -> true);
		editor.setText(words);
		Controls.press(editor, SWT.NONE, SWT.CR);
		workbench.settle();
	}

	private static String trail(Shell dialog) {
		return Controls.first(dialog, Text.class, text -> text.getText().contains("=")).getText();
	}
}
