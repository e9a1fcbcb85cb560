package org.planwright.ui.tests.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.core.check.Finding;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.WaiverEdits;
import org.planwright.core.trace.TraceIndex;
import org.planwright.core.trace.TraceSettings;
import org.planwright.model.Identified;
import org.planwright.model.Plan;
import org.planwright.ui.dialog.FileChooser;
import org.planwright.ui.export.ReportExport;
import org.planwright.ui.facts.CheckFacts;
import org.planwright.ui.facts.DerivedFacts;
import org.planwright.ui.facts.TraceFacts;
import org.planwright.ui.facts.UiTurn;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.selection.SelectionHub;
import org.planwright.ui.session.OpenProject;
import org.planwright.ui.tests.Controls;
import org.planwright.ui.tests.RealPlans;
import org.planwright.ui.tests.TestWindow;

/** 文件 → 导出 → 检查报告…, 追溯报告…, with real plans and real widgets. */
class ReportExportTest {

	@TempDir
	Path folder;

	private final ProjectSession session = RealPlans.open("zhejiang", "guizhou");
	private final Plan guizhou = session.project().getPlans().getLast();
	private final OpenProject project = new OpenProject();
	private final SelectionHub hub = new SelectionHub();
	private final List<String> asked = new ArrayList<>();
	private final List<Path> written = new ArrayList<>();
	private Path answer;
	private TestWindow window;
	private CheckFacts checks;
	private TraceFacts traces;
	private ReportExport export;

	@BeforeEach
	void open() {
		window = new TestWindow(400, 300);
		project.show(session);
		traces = new TraceFacts(project, window.display());
		checks = new CheckFacts(project, window.display(), traces);
		export = export(traces);
		window.onClose(checks::dispose);
		window.onClose(traces::dispose);
		window.open();
	}

	private ReportExport export(DerivedFacts<TraceIndex> links) {
		ReportExport reports = new ReportExport(project, hub, checks, links, new FileChooser() {
			@Override
			public List<Path> open(Shell parent, String title, Path from, boolean several, Kind... kinds) {
				throw new AssertionError("nothing is opened here");
			}

			@Override
			public Optional<Path> save(Shell parent, String title, Path to, String name, Kind... kinds) {
				asked.add(title + '|' + name + '|' + Arrays.stream(kinds).map(Kind::patterns).toList());
				return Optional.ofNullable(answer);
			}
		}, window::shell, (file, title) -> written.add(file));
		window.onClose(reports::dispose);
		return reports;
	}

	@AfterEach
	void close() {
		window.close();
	}

	/** Does something in the next dialog of that title. */
	private void inDialog(String title, Consumer<Shell> script) {
		window.display().timerExec(50, () -> Arrays.stream(window.display().getShells()).filter(shell -> shell.isVisible() && shell.getText().equals(title)).findFirst()
				.ifPresentOrElse(script, () -> inDialog(title, script)));
	}

	private static List<String> ticked(Shell dialog) {
		return Arrays.stream(Controls.seen(dialog, Table.class).getFirst().getItems()).filter(TableItem::getChecked).map(TableItem::getText).toList();
	}

	@Test
	void thePlanThatIsWorkedOnIsReportedAsItIsNowWithWhatWasAccepted() throws Exception {
		window.await("the findings", () -> checks.of(guizhou).isPresent());
		Finding accepted = checks.of(guizhou).orElseThrow().facts().result().findings().getFirst();
		Identified subject = session.find(accepted.place().object()).orElseThrow();
		new WaiverEdits(session).waive(guizhou, List.of(new WaiverEdits.Accepted(accepted.rule().id(), subject, accepted.mark(), null)), "统计口径已与统计局核对", "张三", "2026-03-05");
		hub.select(PlanSelection.of(guizhou, null));
		answer = folder.resolve("报告.html");
		inDialog("输出检查报告", dialog -> {
			assertEquals(List.of(guizhou.getTitle()), ticked(dialog));
			Controls.press(Controls.button(dialog, "继续…"));
		});
		export.exportChecks();
		window.await("the file", () -> !written.isEmpty());
		assertEquals(List.of("输出检查报告|检查报告 " + guizhou.getTitle() + "|[*.html]"), asked.stream().map(words -> words.replaceAll("\\[.*(\\*\\.html).*]", "[$1]")).toList());
		String page = Files.readString(answer);
		assertTrue(page.contains("<h1>" + guizhou.getTitle() + "检查报告</h1>"), () -> page.substring(0, 2000));
		assertTrue(page.contains("已豁免（1）") && page.contains("统计口径已与统计局核对") && page.contains("张三，2026-03-05"), "what was accepted, why, by whom and when");
		assertFalse(page.contains(session.project().getPlans().getFirst().getTitle()), "the other plan was not ticked");
	}

	@Test
	void withNothingPickedAllPlansAreTickedAndNoneIsNoReport() throws Exception {
		answer = folder.resolve("追溯.html");
		inDialog("输出追溯报告", dialog -> {
			assertEquals(session.project().getPlans().stream().map(Plan::getTitle).toList(), ticked(dialog));
			Controls.press(Controls.button(dialog, "全不选"));
			assertFalse(Controls.button(dialog, "继续…").isEnabled());
			Controls.press(Controls.button(dialog, "全选"));
			Controls.press(Controls.button(dialog, "继续…"));
		});
		export.exportTraces();
		window.await("the file", () -> !written.isEmpty());
		String page = Files.readString(answer);
		TraceIndex index = TraceIndex.of(guizhou, TraceSettings.STANDARD);
		assertTrue(page.contains("<h1>追溯报告</h1>") && page.contains(">2 份<"), () -> page.substring(0, 2000));
		assertTrue(page.contains("追溯关系（" + index.links().size() + "）"), "links of Guizhou: " + index.links().size());
		session.project().getPlans().forEach(plan -> assertTrue(page.contains(plan.getTitle()), plan.getTitle()));
	}

	@Test
	void whoCancelsWhileItIsBeingMadeGetsNoFile() {
		CountDownLatch stopped = new CountDownLatch(1);
		ExecutorService never = Executors.newSingleThreadExecutor();
		window.onClose(never::shutdownNow);
		DerivedFacts<TraceIndex> slow = new DerivedFacts<>(project, (plan, cancelled) -> {
			while (!cancelled.getAsBoolean()) {
				Thread.onSpinWait();
			}
			stopped.countDown();
			throw new CancellationException();
		}, never, UiTurn.of(window.display()), 0);
		window.onClose(slow::dispose);
		hub.select(PlanSelection.of(guizhou, null));
		answer = folder.resolve("追溯.html");
		inDialog("输出追溯报告", dialog -> Controls.press(Controls.button(dialog, "继续…")));
		boolean[] closed = new boolean[1];
		inDialog("正在导出", dialog -> {
			assertTrue(Controls.words(dialog).toString().contains("追溯.html"), () -> Controls.words(dialog).toString());
			Controls.press(Controls.button(dialog, "取消"));
			closed[0] = true;
		});
		export(slow).exportTraces();
		window.await("the work to stop", () -> closed[0] && stopped.getCount() == 0);
		assertEquals(List.of(), written);
		assertFalse(Files.exists(answer));
	}
}
