package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swtchart.Chart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.Project;
import org.planwright.samples.Samples;
import org.planwright.ui.session.OpenProject;

/**
 * The main job of the product, done in the running application as a planner does it: a plan's text is imported, a task is picked, its
 * indicators are read and charted, a target is changed, taken back and changed again, and all is there when the file is opened anew.
 */
class MainJobTest {

	private static final String TASK = "有序推进5G高质量网络建设";
	private static final String INDICATOR = "5G基站数";
	private static final double[] YEARS = { 2020, 2021, 2022, 2023, 2024, 2025 };
	/** 6.26 growing to 20 by the same rate each year. */
	private static final double[] AS_PRINTED = { 6.26, 7.897, 9.962, 12.567, 15.854, 20 };
	/** 6.26 growing to 25 by the same rate each year. */
	private static final double[] AS_CHANGED = { 6.26, 8.257, 10.892, 14.368, 18.953, 25 };
	private static final String SUMMARY_AS_PRINTED = "2020年 6.26 → 2025年 20 万 · 年均 26.2%";
	private static final String SUMMARY_AS_CHANGED = "2020年 6.26 → 2025年 ≥25 万 · 年均 26.2%";
	private static final String TRACE = """
			服务的指标  3
			  5G基站数  6.26 → %s 万  带动 · 建议 · 可能
			    主题  加快5G独立组网（SA）规模化部署。
			    主题  拓展5G网络覆盖范围，分阶段、分场景采用不同策略推进5G网络建设…
			    主题  …阶段、分场景采用不同策略推进5G网络建设，实现行政村以上地区5G网络覆盖。
			    主题  …网络建设，实现行政村以上地区5G网络覆盖。
			  5G虚拟专网数  — → 300 个  点名 · 建议 · 较可靠
			    名称  推动5G行业虚拟专网建设，在工业、交通、教育、医疗、港口等重点行业开展创…
			    主题  推动5G行业虚拟专网建设，在工业、交通、教育、医疗、港口等重点行业开…
			  行政村5G通达率  — → 100 %%  点名 · 建议 · 较可靠
			    名称  …用不同策略推进5G网络建设，实现行政村以上地区5G网络覆盖。
			    主题  …阶段、分场景采用不同策略推进5G网络建设，实现行政村以上地区5G网络覆盖。
			所含重点工程  1
			  专栏1 5G网络部署工程  带动 · 建议 · 可能
			    主题  有序推进5G高质量网络建设
			文中数值  0
			  这里的文字没有与指标对应的数值。
			""";

	@TempDir
	private Path folder;
	private Project saved;
	private int navigatorWidth;

	@Test
	void aPlanIsImportedTracedChartedEditedSavedAndOpenedAgain() throws Exception {
		Path text = folder.resolve("zhejiang.txt");
		Samples.copyPlan(Samples.ZHEJIANG, text);
		Path file = folder.resolve("浙江.plan");
		RunningWorkbench.runFirst(folder.resolve("documents"), workbench -> {
			importIntoANewProject(workbench, text);
			pickTheTask(workbench);
			assertTraced(workbench, "20");
			assertCharted(workbench, SUMMARY_AS_PRINTED, AS_PRINTED);
			editTheTarget(workbench);
			saveToANewFile(workbench, file);
			arrange(workbench);
			saved = EcoreUtil.copy(project(workbench));
		});
		byte[] written = Files.readAllBytes(file);
		RunningWorkbench.runAgain(workbench -> {
			assertEquals("浙江 - 规划匠", workbench.shell().getText());
			assertTrue(EcoreUtil.equals(saved, project(workbench)), "the project is another than before");
			assertArranged(workbench);
			assertEquals("≥25", target(table(workbench)));
			pickTheTask(workbench);
			assertTraced(workbench, "≥25");
			assertCharted(workbench, SUMMARY_AS_CHANGED, AS_CHANGED);
			assertEquals("浙江 - 规划匠", workbench.shell().getText(), "looking around is no change");
		});
		assertArrayEquals(written, Files.readAllBytes(file));
	}

	private static Project project(RunningWorkbench workbench) {
		return workbench.application().getContext().get(OpenProject.class).session().map(ProjectSession::project).orElseThrow();
	}

	private static void importIntoANewProject(RunningWorkbench workbench, Path text) {
		workbench.files().choose(text);
		workbench.inDialog("导入规划", () -> Controls.press(Controls.tool(workbench.shell(), "导入")), wizard -> {
			Controls.press(Controls.button(wizard, "添加文件…"));
			Controls.choose(wizard, "放入新项目");
			workbench.until(() -> Controls.button(wizard, "下一步 >").isEnabled(), "the text is not opened");
			Controls.press(Controls.button(wizard, "下一步 >"));
			workbench.until(() -> Controls.button(wizard, "下一步 >").isEnabled(), "the plan is not read");
			Controls.press(Controls.button(wizard, "下一步 >"));
			Controls.press(Controls.button(wizard, "导入"));
		});
		workbench.settle();
		assertEquals("未命名项目* - 规划匠", workbench.shell().getText());
		assertEquals(List.of("浙江省信息通信业发展“十四五”规划"), project(workbench).getPlans().stream().map(plan -> plan.getTitle()).toList());
	}

	/** Looks for the task in the navigator and clicks on it. */
	private static void pickTheTask(RunningWorkbench workbench) {
		Tree tree = Controls.seen(workbench.area("part.navigator"), Tree.class).getFirst();
		Controls.seen(workbench.area("part.navigator"), Text.class).getFirst().setText("有序推进5G");
		workbench.until(() -> Controls.line(tree.getItems(), TASK) != null, "the navigator does not find the task");
		Controls.click(Controls.line(tree.getItems(), TASK));
	}

	private static void assertTraced(RunningWorkbench workbench, String target) {
		String expected = TRACE.formatted(target);
		workbench.until(() -> trace(workbench).startsWith(expected.substring(0, expected.indexOf("\n", 10))), () -> "the trace does not follow:\n" + trace(workbench));
		assertEquals(expected, trace(workbench));
	}

	/** Without the room for bars. */
	private static String trace(RunningWorkbench workbench) {
		return Controls.seen(workbench.area("part.trace"), Tree.class).stream().findFirst().map(Controls::lines).map(lines -> String.join("\n", lines).replaceAll("(?<=\\S) {3,}", "  ") + "\n")
				.orElse("");
	}

	/** The chart of the indicator that is on top. */
	private static void assertCharted(RunningWorkbench workbench, String summary, double[] path) {
		Composite view = workbench.area("part.chart");
		workbench.until(() -> Controls.words(view).contains(summary), () -> "no " + summary + " in " + Controls.words(view));
		assertTrue(Controls.words(view).contains(INDICATOR));
		Chart chart = Controls.seen(view, Chart.class).getFirst();
		assertArrayEquals(YEARS, chart.getSeriesSet().getSeries()[0].getXSeries());
		assertArrayEquals(path, chart.getSeriesSet().getSeries()[0].getYSeries(), 0.0005);
	}

	private static void editTheTarget(RunningWorkbench workbench) {
		Controls.press(workbench.area("stack.centre"), SWT.MOD3, '2');
		NatTable table = table(workbench);
		assertEquals("20", target(table));
		Rectangle cell = table.getBoundsByPosition(column(table, "目标 2025"), row(table, INDICATOR));
		Controls.click(table, cell.x + cell.width / 2, cell.y + cell.height / 2);
		Controls.press(table, SWT.NONE, '2');
		Text editor = Controls.seen(table, Text.class).getFirst();
		assertEquals("2", editor.getText());
		editor.setText("≥25");
		Controls.press(editor, SWT.NONE, SWT.CR);
		assertEquals("≥25", target(table));
		// Enter went on to the next row, as in Excel.
		Controls.press(table, SWT.NONE, SWT.ARROW_UP);
		assertCharted(workbench, SUMMARY_AS_CHANGED, AS_CHANGED);
		assertEquals("未命名项目* - 规划匠", workbench.shell().getText());
	}

	private static NatTable table(RunningWorkbench workbench) {
		return Controls.seen(workbench.area("stack.centre"), NatTable.class).getFirst();
	}

	private static int column(NatTable table, String title) {
		return IntStream.range(0, table.getColumnCount()).filter(column -> title.equals(table.getDataValueByPosition(column, 0))).findFirst().orElseThrow();
	}

	private static int row(NatTable table, String name) {
		int names = column(table, "指标名称");
		return IntStream.range(1, table.getRowCount()).filter(row -> name.equals(table.getDataValueByPosition(names, row))).findFirst().orElseThrow();
	}

	private static Object target(NatTable table) {
		return table.getDataValueByPosition(column(table, "目标 2025"), row(table, INDICATOR));
	}

	private static void saveToANewFile(RunningWorkbench workbench, Path file) {
		NatTable table = table(workbench);
		workbench.files().choose(file);
		Controls.press(table, SWT.MOD1, 's');
		assertEquals("浙江 - 规划匠", workbench.shell().getText());
		Controls.press(table, SWT.MOD1, 'z');
		assertEquals("浙江* - 规划匠", workbench.shell().getText());
		assertEquals("20", target(table));
		assertCharted(workbench, SUMMARY_AS_PRINTED, AS_PRINTED);
		Controls.press(table, SWT.MOD1, 'y');
		assertEquals("浙江 - 规划匠", workbench.shell().getText());
		assertEquals("≥25", target(table));
		assertCharted(workbench, SUMMARY_AS_CHANGED, AS_CHANGED);
	}

	/** Hides all that is at the bottom and makes the navigator wider. */
	private void arrange(RunningWorkbench workbench) {
		for (String view : List.of("检查结果", "衔接意见", "关系图", "追溯覆盖", "导入消息")) {
			Controls.press(workbench.menu("视图", view));
		}
		workbench.settle();
		Composite left = workbench.area("stack.left");
		Rectangle before = left.getBounds();
		// The border between two areas belongs to what holds both.
		Controls.drag(left.getParent(), before.x + before.width + 2, before.y + before.height / 2, before.x + before.width + 82, before.y + before.height / 2);
		workbench.settle();
		navigatorWidth = left.getSize().x;
		assertEquals(before.width + 80, navigatorWidth, 4);
		assertFalse(isShown(workbench, "stack.bottom"));
	}

	private void assertArranged(RunningWorkbench workbench) {
		workbench.settle();
		assertEquals(navigatorWidth, workbench.area("stack.left").getSize().x, 4);
		assertFalse(isShown(workbench, "stack.bottom"));
	}

	private static boolean isShown(RunningWorkbench workbench, String area) {
		return workbench.area(area) != null && workbench.area(area).isVisible();
	}
}
