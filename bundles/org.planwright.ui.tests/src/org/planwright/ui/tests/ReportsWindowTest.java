package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.reading.source.SourceFile;
import org.planwright.core.reading.source.SourceLine;
import org.planwright.model.Plan;
import org.planwright.samples.Samples;
import org.planwright.testkit.terminal.Call;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.selection.SelectionHub;
import org.planwright.ui.session.OpenProject;

/** Reports of what was found and of what hangs on what, out of the real window: they say what the terminal says of the same file. */
class ReportsWindowTest {

	@TempDir
	Path folder;

	@Test
	void reportsInWordSayWhatTheTerminalSays() throws Exception {
		Path file = folder.resolve("a.plan");
		Samples.copyProject(file);
		RunningWorkbench.runWith(file, workbench -> {
			ProjectSession session = workbench.application().getContext().get(OpenProject.class).session().orElseThrow();
			session.loadAll();
			Plan hunan = session.project().getPlans().stream().filter(plan -> "湖南".equals(plan.getRegion())).findFirst().orElseThrow();
			workbench.application().getContext().get(SelectionHub.class).goTo(PlanSelection.of(hunan, null));
			assertTrue(lines(export(workbench, "检查", "输出检查报告", "检查.docx")).size() > 50);
			same("check", file, hunan, "检查.docx");
			export(workbench, "追溯", "输出追溯报告", "追溯.docx");
			same("trace", file, hunan, "追溯.docx");
			assertTrue(submenu(workbench).containsAll(List.of("Word 文档…", "PDF…", "网页…", "JSON…", "检查报告…", "追溯报告…")), submenu(workbench).toString());
		});
	}

	private Path export(RunningWorkbench workbench, String menu, String title, String name) {
		Path target = folder.resolve(name);
		workbench.files().choose(target);
		workbench.inDialog(title, () -> Controls.press(workbench.menu(menu, title + "…")), dialog -> Controls.press(Controls.button(dialog, "继续…")));
		workbench.answer(title, "知道了");
		return target;
	}

	private static List<String> submenu(RunningWorkbench workbench) {
		MenuItem export = workbench.menu("文件", "导出");
		export.getMenu().notifyListeners(SWT.Show, new Event());
		return List.of(export.getMenu().getItems()).stream().map(MenuItem::getText).toList();
	}

	private void same(String verb, Path project, Plan plan, String name) {
		Path other = folder.resolve(verb + ".docx");
		Call call = Call.of(verb, project, "--plan", plan.getId(), "--to", other);
		assertTrue(Files.exists(other), call::err);
		assertEquals(lines(other), lines(folder.resolve(name)));
	}

	/** What a report says, but for when and by which program. */
	private static List<String> lines(Path report) {
		try {
			return SourceFile.read(report).text().lines().stream().map(SourceLine::text).filter(line -> !line.matches(".*\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d.*|.*规划匠.*|planwright .*")).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
