package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.commands.MKeyBinding;
import org.eclipse.e4.ui.model.application.commands.MParameter;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.menu.MHandledMenuItem;
import org.eclipse.e4.ui.model.application.ui.menu.MMenu;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuElement;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.jface.util.Util;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.Plan;
import org.planwright.samples.Samples;
import org.planwright.ui.editor.PlanEditorPart;
import org.planwright.ui.editor.PlanEditors;
import org.planwright.ui.findings.FindingItem;
import org.planwright.ui.findings.FindingsDesk;
import org.planwright.ui.kit.Accessibles;
import org.planwright.ui.selection.PlanNames;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.selection.SelectionHub;
import org.planwright.ui.session.OpenProject;

/** The checks in the running application: counts on the tab, going from finding to finding, the keys. */
class WorkbenchCheckTest {

	@TempDir
	Path folder;

	@Test
	void findingsAreCountedAndGoneThroughByCommands() throws Exception {
		Path file = folder.resolve("a.plan");
		Samples.copyProject(file);
		RunningWorkbench.runWith(file, workbench -> {
			IEclipseContext context = workbench.application().getContext();
			FindingsDesk desk = context.get(FindingsDesk.class);
			SelectionHub hub = context.get(SelectionHub.class);
			Plan guizhou = context.get(OpenProject.class).session().orElseThrow().project().getPlans().stream().filter(plan -> "贵州".equals(plan.getRegion()))
					.findFirst().orElseThrow();
			workbench.until(() -> desk.isCurrent(guizhou), "all plans are checked without being asked for");
			hub.goTo(PlanSelection.of(guizhou, null));
			workbench.until(() -> tab(workbench).contains(desk.countsOf(guizhou).words()), "the tab counts: " + tab(workbench));
			assertTrue(desk.counts().errors() >= 2, tab(workbench));

			run(workbench, "nextFinding", Map.of("direction", "forward"));
			FindingItem whole = desk.current().orElseThrow();
			assertEquals("R70", whole.finding().rule().id(), "about the plan as a whole");
			assertEquals(guizhou, hub.current().flatMap(PlanSelection::plan).orElseThrow());
			run(workbench, "nextFinding", Map.of("direction", "forward"));
			run(workbench, "nextFinding", Map.of("direction", "forward"));
			FindingItem first = desk.current().orElseThrow();
			assertEquals(first.finding().place().object(), hub.current().orElseThrow().object().getId());
			run(workbench, "errorsOnly", Map.of());
			for (int i = 0; i < desk.counts().errors() && hub.current().orElseThrow().cell() == null; i++) {
				run(workbench, "nextFinding", Map.of("direction", "forward"));
			}
			assertTrue(hub.current().orElseThrow().object() instanceof Indicator, "an error of the table");
			PlanEditorPart editor = context.get(PlanEditors.class).current().orElseThrow();
			assertEquals(hub.current().orElseThrow().cell(), editor.caret().orElseThrow().place().cell(), "the cell is framed in the editor");

			assertEquals("org.planwright.app.command.fix", commandOf(workbench, "M1+1"));
			assertEquals("org.planwright.app.command.nextFinding", commandOf(workbench, "F8"));
			assertEquals("org.planwright.app.command.nextFinding", commandOf(workbench, "M2+F8"));
		});
	}

	@Test
	void aLongWayIsToldWithoutItsMiddleAtTheFootOfTheWindow() throws Exception {
		Path file = folder.resolve("a.plan");
		Samples.copyProject(file);
		RunningWorkbench.runWith(file, workbench -> {
			Plan plan = workbench.application().getContext().get(OpenProject.class).session().orElseThrow().project().getPlans().getFirst();
			Identified deep = RealPlans.box(plan, "数据中心高质量发展工程").getItems().getFirst();
			workbench.application().getContext().get(SelectionHub.class).goTo(PlanSelection.of(deep, null));
			workbench.settle();
			Shell shell = (Shell) workbench.window().getWidget();
			Label place = Controls.first(shell, Label.class, each -> PlanNames.place(deep).equals(each.getToolTipText()) && each.getText().startsWith("全国 › …"));
			assertTrue(Accessibles.textWidth(place, place.getText()) <= place.getSize().x, place.getText());
		});
	}

	@Test
	void oneKeyLeadsRoundTheAreasOfTheWindow() throws Exception {
		Path file = folder.resolve("a.plan");
		Samples.copyProject(file);
		RunningWorkbench.runWith(file, workbench -> {
			EPartService parts = workbench.window().getContext().get(EPartService.class);
			Plan first = workbench.application().getContext().get(OpenProject.class).session().orElseThrow().project().getPlans().getFirst();
			workbench.application().getContext().get(SelectionHub.class).goTo(PlanSelection.of(first, null));
			workbench.settle();
			assertEquals("org.planwright.app.command.nextPane", commandOf(workbench, "F6"));
			assertEquals("org.planwright.app.command.nextPane", commandOf(workbench, "M2+F6"));
			MPart start = parts.getActivePart();
			List<String> round = new ArrayList<>();
			do {
				run(workbench, "nextPane", Map.of("step", "1"));
				round.add(parts.getActivePart().getElementId().replaceFirst(".*\\.", ""));
			} while (parts.getActivePart() != start && round.size() < 9);
			assertEquals(5, round.size(), round.toString());
			assertTrue(round.containsAll(List.of("navigator", "trace", "chart", "findings")), round.toString());
			run(workbench, "nextPane", Map.of("step", "-1"));
			assertEquals(round.get(3), parts.getActivePart().getElementId().replaceFirst(".*\\.", ""), "and back");
		});
	}

	@Test
	void everyEntryOfTheMenusThatHasAKeyShowsIt() throws Exception {
		Path file = folder.resolve("a.plan");
		Samples.copyProject(file);
		RunningWorkbench.runWith(file, workbench -> {
			List<String> hidden = new ArrayList<>();
			List<String> shown = new ArrayList<>();
			for (MMenuElement menu : workbench.window().getMainMenu().getChildren()) {
				for (MMenuElement entry : ((MMenu) menu).getChildren()) {
					if (entry instanceof MHandledMenuItem handled && hasKey(workbench, handled)) {
						// SWT asks GTK to show keys that it knows by their English names, and shows nothing for others.
						String text = workbench.menu(words(menu), words(entry)).getText();
						(text.matches("[^\t]+\t\\p{ASCII}+") ? shown : hidden).add(text);
					}
				}
			}
			assertEquals(List.of(), hidden);
			assertTrue(shown.stream().anyMatch(text -> text.startsWith("后退") && text.endsWith("\tAlt+" + (Util.isGtk() ? "Left" : "←"))), shown.toString());
			assertTrue(shown.size() >= 20, shown.toString());
		});
	}

	private static String words(MMenuElement element) {
		return element.getLocalizedLabel().replaceAll("\\(&.\\)", "");
	}

	private static boolean hasKey(RunningWorkbench workbench, MHandledMenuItem entry) {
		return workbench.application().getBindingTables().stream().flatMap(table -> table.getBindings().stream())
				.anyMatch(binding -> binding.getCommand() == entry.getCommand() && parameters(binding.getParameters()).equals(parameters(entry.getParameters())));
	}

	private static Map<String, String> parameters(List<MParameter> parameters) {
		return parameters.stream().collect(Collectors.toMap(MParameter::getName, MParameter::getValue));
	}

	private static String tab(RunningWorkbench workbench) {
		return ((MPart) workbench.application().getContext().get(EModelService.class).find("org.planwright.app.part.findings", workbench.application())).getLabel();
	}

	private static void run(RunningWorkbench workbench, String command, Map<String, Object> parameters) {
		IEclipseContext context = workbench.window().getContext();
		context.get(EHandlerService.class).executeHandler(context.get(ECommandService.class).createCommand("org.planwright.app.command." + command, parameters));
		workbench.settle();
	}

	private static String commandOf(RunningWorkbench workbench, String keys) {
		return workbench.application().getBindingTables().stream().flatMap(table -> table.getBindings().stream())
				.filter(binding -> keys.equals(binding.getKeySequence())).map(MKeyBinding::getCommand)
				.map(command -> command.getElementId()).findFirst().orElse("none");
	}
}
