package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.stream.IntStream;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.Plan;
import org.planwright.model.Section;
import org.planwright.samples.Samples;
import org.planwright.ui.editor.PlanEditors;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.selection.SelectionHub;
import org.planwright.ui.session.OpenProject;

/** Pages of plans in the running application: reached by their keys, at what is picked, or from each other; nothing of them is left behind. */
class TracePagesTest {

	@TempDir
	Path folder;

	@Test
	void keysLeadToThePagesAtWhatIsPicked() throws Exception {
		Path file = folder.resolve("a.plan");
		Samples.copyProject(file);
		RunningWorkbench.runWith(file, workbench -> {
			IEclipseContext context = workbench.application().getContext();
			SelectionHub hub = context.get(SelectionHub.class);
			Plan plan = plan(context, "浙江");
			Section task = RealPlans.section(plan, "高水平打造千兆网络标杆省");
			hub.goTo(PlanSelection.of(task, null));
			workbench.settle();
			Controls.press(workbench.area("stack.centre"), SWT.MOD3, '5');
			workbench.until(() -> says(workbench, "牵头单位"), "the table of tasks");
			assertEquals(task, framed(context));
			Section other = RealPlans.section(plan, "有序推进5G高质量网络建设");
			hub.select(PlanSelection.of(other, null));
			assertEquals(other, framed(context), "it follows");
			Controls.press(workbench.area("stack.centre"), SWT.MOD3, '6');
			workbench.until(() -> says(workbench, "5G基站数"), "the matrix");
			assertEquals(other, framed(context));
			Indicator indicator = RealPlans.indicator(plan, "行政村5G通达率");
			hub.select(PlanSelection.of(indicator, null));
			workbench.settle();
			assertEquals(other, framed(context), "the frame stays in its row");
			assertEquals(indicator, hub.current().orElseThrow().object());
			Controls.press(workbench.area("stack.centre"), SWT.MOD3, '2');
			workbench.until(() -> says(workbench, "指标名称"), "the table of indicators");
			assertEquals(indicator, framed(context), "what was picked meanwhile");
		});
	}

	@Test
	void theTableOfVerdictsOfALowerPlanLeadsToThatOfItsUpperPlan() throws Exception {
		Path file = folder.resolve("a.plan");
		Samples.copyProject(file);
		RunningWorkbench.runWith(file, workbench -> {
			IEclipseContext context = workbench.application().getContext();
			SelectionHub hub = context.get(SelectionHub.class);
			hub.goTo(PlanSelection.of(plan(context, "浙江"), null));
			workbench.settle();
			Controls.press(workbench.area("stack.centre"), SWT.MOD3, '8');
			workbench.settle();
			Controls.press(Controls.button(workbench.area("stack.centre"), "打开上位规划"));
			workbench.until(() -> says(workbench, "类别") && says(workbench, "浙江"), "the table of verdicts of the upper plan");
			assertEquals(plan(context, "全国"), hub.current().orElseThrow().object());
		});
	}

	private static Plan plan(IEclipseContext context, String region) {
		return context.get(OpenProject.class).session().orElseThrow().project().getPlans().stream().filter(each -> region.equals(each.getRegion()))
				.findFirst().orElseThrow();
	}

	private static Identified framed(IEclipseContext context) {
		return context.get(PlanEditors.class).current().orElseThrow().caret().orElseThrow().place().object();
	}

	private static boolean says(RunningWorkbench workbench, String title) {
		return Controls.seen(workbench.area("stack.centre"), NatTable.class).stream()
				.anyMatch(table -> IntStream.range(0, table.getColumnCount()).anyMatch(column -> title.equals(table.getDataValueByPosition(column, 0))));
	}
}
