package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.Comment;
import org.planwright.model.Indicator;
import org.planwright.model.Plan;
import org.planwright.samples.Samples;
import org.planwright.ui.editor.PlanEditorPart;
import org.planwright.ui.editor.PlanEditors;
import org.planwright.ui.review.CommentDesk;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.selection.SelectionHub;
import org.planwright.ui.session.OpenProject;
import org.planwright.ui.session.Settings;

/** 批注 in the running application: commands and keys, the view that takes the right column, the counts, the report. */
class WorkbenchReviewTest {

	@TempDir
	Path folder;

	@Test
	void aRemarkIsMadeCountedAndGoneToByCommands() throws Exception {
		Path file = folder.resolve("a.plan");
		Samples.copyProject(file);
		RunningWorkbench.runWith(file, workbench -> {
			IEclipseContext context = workbench.application().getContext();
			SelectionHub hub = context.get(SelectionHub.class);
			CommentDesk desk = context.get(CommentDesk.class);
			ProjectSession session = context.get(OpenProject.class).session().orElseThrow();
			Plan plan = session.project().getPlans().get(1);
			Indicator row = RealPlans.indicator(plan, "5G基站数");
			context.get(Settings.class).setAuthor("王工");
			hub.goTo(PlanSelection.of(row, null));
			assertEquals("批注", element(workbench, "part.comments", MPart.class).getLabel());
			assertTrue(element(workbench, "stack.chart", MUIElement.class).isVisible());

			run(workbench, "addComment", Map.of());
			workbench.until(desk::isWriting, "a remark is being written");
			MPart view = element(workbench, "part.comments", MPart.class);
			assertSame(view, view.getParent().getSelectedElement(), "the view is before the user's eyes");
			assertFalse(element(workbench, "stack.chart", MUIElement.class).isVisible(), "and has the whole of the right");
			Text field = Controls.first((Composite) view.getWidget(), Text.class, text -> (text.getStyle() & SWT.MULTI) != 0);
			field.setText("偏低。");
			Controls.press(field, SWT.MOD1, SWT.CR);
			Comment made = plan.getComments().getLast();
			assertSame(row, made.getSubject());
			workbench.until(() -> view.getLabel().equals("批注 1"), "the tab counts: " + view.getLabel());

			hub.goTo(PlanSelection.of(plan, null));
			run(workbench, "nextComment", Map.of("direction", "forward"));
			assertSame(row, hub.current().orElseThrow().object());
			PlanEditorPart editor = context.get(PlanEditors.class).current().orElseThrow();
			assertSame(plan, editor.plan().orElseThrow());

			run(workbench, "show", Map.of("part", "chart"));
			workbench.until(() -> element(workbench, "stack.chart", MUIElement.class).isVisible(), "the chart is shown to whoever asks for it");
			assertSame(element(workbench, "part.trace", MPart.class), view.getParent().getSelectedElement());

			Path report = folder.resolve("汇总.html");
			workbench.files().choose(report);
			run(workbench, "printComments", Map.of());
			workbench.until(() -> Files.exists(report) && report.toFile().length() > 0, "the report is written");
			session.undo();
			workbench.until(() -> view.getLabel().equals("批注"), "nothing is left to be counted");
		});
	}

	private static <T> T element(RunningWorkbench workbench, String id, Class<T> type) {
		return type.cast(workbench.application().getContext().get(EModelService.class).find("org.planwright.app." + id, workbench.application()));
	}

	private static void run(RunningWorkbench workbench, String command, Map<String, Object> parameters) {
		IEclipseContext context = workbench.window().getContext();
		context.get(EHandlerService.class)
				.executeHandler(context.get(ECommandService.class).createCommand("org.planwright.app.command." + command, parameters));
		workbench.settle();
	}
}
