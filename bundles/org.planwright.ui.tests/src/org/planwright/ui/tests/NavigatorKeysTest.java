package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.model.Identified;
import org.planwright.model.Plan;
import org.planwright.ui.selection.PlanNames;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.selection.SelectionHub;
import org.planwright.ui.session.OpenProject;

/** The navigator of the running workbench, driven faster than it is drawn. */
class NavigatorKeysTest {

	@TempDir
	Path documents;

	@Test
	void aLineThatKeysReachBeforeItIsDrawnIsPicked() throws Exception {
		RunningWorkbench.runFirst(documents, workbench -> {
			Tree tree = trees(workbench.shell()).filter(each -> each.getItemCount() == 1 && each.getItem(0).getItemCount() == 4).findFirst().orElseThrow();
			workbench.settle();
			TreeItem plan = tree.getItem(0).getItem(2);
			assertTrue(plan.getText().contains("贵州"), plan.getText());
			plan.setExpanded(true);
			tree.notifyListeners(SWT.KeyDown, new Event());
			tree.setSelection(plan.getItem(4));
			tree.notifyListeners(SWT.KeyUp, new Event());
			SelectionHub hub = workbench.application().getContext().get(SelectionHub.class);
			assertEquals("四、主要任务", PlanNames.name(hub.current().orElseThrow().object()));
		});
	}

	@Test
	void aKeyThatLedElsewhereDoesNotLeadBackWhenItComesUpInTheTree() throws Exception {
		RunningWorkbench.runFirst(documents, workbench -> {
			Tree tree = trees(workbench.shell()).filter(each -> each.getItemCount() == 1 && each.getItem(0).getItemCount() == 4).findFirst().orElseThrow();
			workbench.settle();
			SelectionHub hub = workbench.application().getContext().get(SelectionHub.class);
			Plan plan = workbench.application().getContext().get(OpenProject.class).session().orElseThrow().project().getPlans().get(2);
			Identified words = RealPlans.passage(plan, "宽带网络校校通");
			tree.getItem(0).getItem(2).setExpanded(true);
			tree.notifyListeners(SWT.KeyDown, new Event());
			tree.setSelection(tree.getItem(0).getItem(2).getItem(0));
			tree.notifyListeners(SWT.KeyUp, new Event());
			hub.goTo(PlanSelection.of(words, null));
			workbench.settle();
			tree.notifyListeners(SWT.KeyUp, new Event());
			workbench.settle();
			assertSame(words, hub.current().orElseThrow().object());
		});
	}

	private static Stream<Tree> trees(Composite parent) {
		return Arrays.stream(parent.getChildren()).flatMap(NavigatorKeysTest::treesIn);
	}

	private static Stream<Tree> treesIn(Control control) {
		return control instanceof Tree tree ? Stream.of(tree) : control instanceof Composite composite ? trees(composite) : Stream.empty();
	}
}
