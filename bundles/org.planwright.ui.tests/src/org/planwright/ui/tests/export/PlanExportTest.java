package org.planwright.ui.tests.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.report.PlanJson;
import org.planwright.model.Plan;
import org.planwright.ui.dialog.FileChooser;
import org.planwright.ui.export.PlanExport;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.selection.SelectionHub;
import org.planwright.ui.session.OpenProject;
import org.planwright.ui.tests.RealPlans;
import org.planwright.ui.tests.TestWindow;

/** 文件 → 导出为…, with real plans and a real window. */
class PlanExportTest {

	@TempDir
	Path folder;

	private final ProjectSession session = RealPlans.open("zhejiang", "hunan");
	private final Plan hunan = session.project().getPlans().getLast();
	private final OpenProject project = new OpenProject();
	private final SelectionHub hub = new SelectionHub();
	private final List<String> asked = new ArrayList<>();
	private final List<Path> written = new ArrayList<>();
	private final List<String> told = new ArrayList<>();
	private Path answer;
	private TestWindow window;
	private PlanExport export;

	@BeforeEach
	void open() {
		window = new TestWindow(400, 300);
		project.show(session);
		export = new PlanExport(project, hub, new FileChooser() {
			@Override
			public List<Path> open(Shell parent, String title, Path from, boolean several, Kind... kinds) {
				throw new AssertionError("nothing is opened here");
			}

			@Override
			public Optional<Path> save(Shell parent, String title, Path to, String name, Kind... kinds) {
				asked.add(title + '|' + name + '|' + kinds[0].patterns() + '|' + kinds[0].words());
				return Optional.ofNullable(answer);
			}
		}, window::shell, written::add);
		window.onClose(export::dispose);
		window.open();
	}

	@AfterEach
	void close() {
		window.close();
	}

	/** Reads the next dialog and closes it. */
	private void read() {
		window.display().timerExec(100, () -> Arrays.stream(window.display().getShells()).filter(shell -> shell != window.shell() && shell.isVisible()).findFirst()
				.ifPresentOrElse(this::closeDialog, this::read));
	}

	private void closeDialog(Shell dialog) {
		List<Button> buttons = new ArrayList<>();
		collect(dialog, buttons);
		buttons.getLast().notifyListeners(SWT.Selection, new Event());
	}

	private void collect(Composite parent, List<Button> buttons) {
		for (Control child : parent.getChildren()) {
			if (child instanceof Label label && !label.getText().isBlank()) {
				told.add(label.getText());
			} else if (child instanceof Button button) {
				buttons.add(button);
			} else if (child instanceof Composite inner) {
				collect(inner, buttons);
			}
		}
	}

	@Test
	void thePlanThatIsWorkedOnIsWrittenAsItIsNow() throws Exception {
		hub.select(PlanSelection.of(hunan.getSections().getFirst(), null));
		answer = folder.resolve("湖南.html");
		export.export("html");
		window.await("the file", () -> !written.isEmpty());
		assertEquals(List.of(answer), written);
		assertEquals(List.of("导出规划|湖南信息通信业发展规划（2021—2025年）|*.html|网页（*.html）"), asked);
		String page = Files.readString(answer);
		assertTrue(page.contains("<body class=\"plan\">") && page.contains("重点工程1"), page.substring(0, 500));
	}

	@Test
	void allPlansAreWrittenForOtherPrograms() throws Exception {
		answer = folder.resolve("全部.json");
		export.exportJson();
		window.await("the file", () -> Files.exists(answer));
		assertEquals(List.of("导出 JSON|real plans|*.json|JSON 文件（*.json）"), asked);
		assertEquals(new String(PlanJson.file(session.project().getPlans()), StandardCharsets.UTF_8), Files.readString(answer));
	}

	@Test
	void whoHasPickedNoPlanOfSeveralIsAskedToPickOne() {
		read();
		export.export("html");
		assertEquals(List.of(), asked);
		assertTrue(told.stream().anyMatch(words -> words.startsWith("项目里有多份规划。")), told.toString());
	}

	@Test
	void whatCannotBeWrittenIsSaidWithWhatToDo() {
		hub.select(PlanSelection.of(hunan, null));
		answer = folder.resolve("没有").resolve("湖南.html");
		read();
		export.export("html");
		window.await("the message", () -> !told.isEmpty());
		assertTrue(told.stream().anyMatch(words -> words.endsWith("文件如果正在 Word、WPS 或其他程序中打开，请先关闭它。")), told.toString());
		assertEquals(List.of(), written);
	}
}
