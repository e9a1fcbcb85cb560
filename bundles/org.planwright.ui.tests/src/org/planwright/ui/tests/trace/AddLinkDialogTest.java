package org.planwright.ui.tests.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.LinkKind;
import org.planwright.model.LinkState;
import org.planwright.model.Plan;
import org.planwright.model.Section;
import org.planwright.model.TraceLink;
import org.planwright.ui.facts.Derived;
import org.planwright.ui.facts.TraceFacts;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.selection.SelectionHub;
import org.planwright.ui.session.OpenProject;
import org.planwright.ui.tests.Controls;
import org.planwright.ui.tests.LinkTools;
import org.planwright.ui.tests.RealPlans;
import org.planwright.ui.tests.TestWindow;
import org.planwright.ui.trace.LinkMaking;

/** A link made by name, with what more is said of it. */
class AddLinkDialogTest {

	private final ProjectSession session = RealPlans.open("zhejiang");
	private final Plan plan = RealPlans.plan(session);
	private final Section task = RealPlans.section(plan, "有序推进5G高质量网络建设");
	private final OpenProject project = new OpenProject();
	private TestWindow window;
	private TraceFacts facts;
	private LinkMaking making;

	@BeforeEach
	void open() {
		window = new TestWindow(900, 600);
		window.open();
		project.show(session);
		facts = new TraceFacts(project, window.display());
		making = LinkTools.making(project, new SelectionHub(), facts, window.theme(), window.icons(), window.shell());
		awaitLinks();
	}

	private void awaitLinks() {
		window.await("the links", () -> facts.of(plan).filter(Derived::isCurrent).isPresent());
	}

	@AfterEach
	void close() {
		facts.dispose();
		window.close();
	}

	private void add(String target, Consumer<Shell> say) {
		window.display().asyncExec(() -> {
			Shell dialog = Arrays.stream(window.display().getShells()).filter(shell -> shell != window.shell() && shell.isVisible()).findFirst().orElseThrow();
			assertEquals("添加追溯", dialog.getText());
			Controls.first(dialog, Text.class, text -> text.getMessage().startsWith("输入")).setText(target);
			say.accept(dialog);
			Controls.press(Controls.button(dialog, "添加"));
		});
		making.add(PlanSelection.of(task, null));
	}

	private static void strength(Shell dialog, int choice) {
		Combo strength = Controls.first(dialog, Combo.class, combo -> Arrays.asList(combo.getItems()).contains("作用大"));
		assertEquals(List.of("未注明", "作用小", "作用中等", "作用大"), Arrays.asList(strength.getItems()));
		strength.select(choice);
		strength.notifyListeners(SWT.Selection, new Event());
	}

	private static void reason(Shell dialog, String words) {
		Controls.first(dialog, Text.class, text -> text.getMessage().equals("可不填")).setText(words);
	}

	@Test
	void strengthAndReasonAreSaidByTheSameEdit() {
		add("互联网服务业务收入", dialog -> {
			strength(dialog, 2);
			reason(dialog, " 网络好了，业务才多 ");
		});
		TraceLink link = plan.getLinks().getFirst();
		assertEquals(List.of(task, LinkKind.SUPPORTS, LinkState.ACCEPTED, 2, "网络好了，业务才多"),
				List.of(link.getSource(), link.getKind(), link.getState(), link.getStrength(), link.getReason()));
		session.undo();
		assertEquals(List.of(), plan.getLinks());
	}

	@Test
	void whatIsSaidAgainIsAddedToTheLinkThatIsThere() {
		add("互联网服务业务收入", dialog -> { });
		assertEquals(0, plan.getLinks().getFirst().getStrength());
		awaitLinks();
		add("互联网服务业务收入", dialog -> strength(dialog, 3));
		assertEquals(1, plan.getLinks().size());
		assertEquals(3, plan.getLinks().getFirst().getStrength());
	}
}
