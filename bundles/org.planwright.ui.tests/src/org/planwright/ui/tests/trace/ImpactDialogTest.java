package org.planwright.ui.tests.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.LinkEdits;
import org.planwright.core.trace.Judgements;
import org.planwright.model.Alignment;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.LinkKind;
import org.planwright.model.Plan;
import org.planwright.model.PlanFactory;
import org.planwright.ui.facts.Derived;
import org.planwright.ui.facts.TraceFacts;
import org.planwright.ui.session.OpenProject;
import org.planwright.ui.tests.RealPlans;
import org.planwright.ui.tests.TestWindow;
import org.planwright.ui.trace.ImpactDialog;

/** What the dialog says of the plan of Zhejiang, and what its buttons do. */
class ImpactDialogTest {

	private final ProjectSession session = RealPlans.open("zhejiang");
	private final Plan plan = RealPlans.plan(session);
	private final Indicator stations = RealPlans.indicator(plan, "5G基站数");
	private final OpenProject project = new OpenProject();
	private TestWindow window;
	private TraceFacts facts;

	@BeforeEach
	void open() {
		window = new TestWindow(900, 600);
		window.open();
		project.show(session);
		facts = new TraceFacts(project, window.display());
	}

	@AfterEach
	void close() {
		facts.dispose();
		window.close();
	}

	/** Has something done with the dialog once it is open. */
	private void inDialog(Consumer<Shell> use) {
		window.display().asyncExec(() -> use.accept(
				Arrays.stream(window.display().getShells()).filter(shell -> shell != window.shell() && shell.isVisible()).findFirst().orElseThrow()));
	}

	@Test
	void deletingARowThatTheTextSpeaksOfIsAskedAbout() {
		List<String> said = new ArrayList<>();
		inDialog(dialog -> {
			said.add(first(dialog, Label.class).getText());
			said.addAll(lines(dialog));
			press(dialog, "取消");
		});
		assertFalse(ImpactDialog.mayDelete(window.shell(), session, List.of(stations), facts));
		assertEquals("要删除“5G基站数”吗？下列 2 项内容与它有关，删除后这些关系一并解除。可以撤销。", said.getFirst());
		assertTrue(said.contains("文中数值 | 全省建成5G基站20万个"), said::toString);
		inDialog(dialog -> press(dialog, "删除"));
		assertTrue(ImpactDialog.mayDelete(window.shell(), session, List.of(stations), facts));
	}

	/** What is not loaded speaks of things, too: to ask without it would let them go unasked. */
	@Test
	void plansThatAreNotLoadedAreWaitedForBeforeAnybodyIsAsked(@TempDir Path folder) throws IOException {
		Path file = folder.resolve("a.plan");
		try (ProjectSession whole = RealPlans.open("national", "zhejiang")) {
			Alignment alignment = PlanFactory.eINSTANCE.createAlignment();
			alignment.getUpper().add(RealPlans.indicator(RealPlans.plan(whole), "5G用户普及率"));
			Plan lower = whole.project().getPlans().getLast();
			alignment.getLower().add(RealPlans.indicator(lower, "5G用户普及率"));
			whole.edit("衔接", lower, () -> lower.getAlignments().add(alignment));
			whole.saveAs(file);
		}
		ProjectSession parts = ProjectSession.openInParts(file, 0);
		project.show(parts);
		Plan upper = RealPlans.plan(parts);
		parts.load(upper);
		Indicator row = RealPlans.indicator(upper, "5G用户普及率");
		parts.setWait(session -> {
			throw new CancellationException("nobody waits");
		});
		assertFalse(ImpactDialog.mayDelete(window.shell(), parts, List.of(row), facts));
		assertFalse(parts.isLoaded());
		parts.setWait(session -> session.loadNext(session.toBeLoaded()).end());
		List<String> said = new ArrayList<>();
		inDialog(dialog -> {
			said.addAll(lines(dialog));
			press(dialog, "取消");
		});
		assertFalse(ImpactDialog.mayDelete(window.shell(), parts, List.of(row), facts));
		assertTrue(said.stream().anyMatch(line -> line.contains("衔接")), said::toString);
	}

	@Test
	void longPlacesKeepThePlanAndTheirLastSteps() {
		List<String> places = new ArrayList<>();
		inDialog(dialog -> {
			Table table = first(dialog, Table.class);
			places.addAll(Arrays.stream(table.getItems()).map(item -> item.getText(table.getColumnCount() - 1)).toList());
			press(dialog, "取消");
		});
		assertFalse(ImpactDialog.mayDelete(window.shell(), session, List.of(stations), facts));
		assertTrue(places.contains("浙江 › 一、发展基础与面临形势 › （一）发展基础"), "a short one is told whole: " + places);
		assertTrue(places.stream().anyMatch(place -> place.startsWith("浙江 › … › ") && place.endsWith("专栏1 5G网络部署工程")), places::toString);
	}

	@Test
	void nobodyIsAskedAboutWhatNothingHangsOn() {
		Identified paragraph = RealPlans.passage(plan, "打击破坏通信基础设施");
		assertTrue(ImpactDialog.mayDelete(window.shell(), session, List.of(paragraph), facts));
		assertFalse(ImpactDialog.mayDelete(window.shell(), session, List.of(), facts));
	}

	@Test
	void suggestedLinksAreListedAndADoubleClickGoesThere() {
		window.await("the links", () -> facts.of(plan).filter(Derived::isCurrent).isPresent());
		List<Identified> went = new ArrayList<>();
		inDialog(dialog -> {
			Table table = first(dialog, Table.class);
			TableItem row = Arrays.stream(table.getItems()).filter(item -> item.getText(1).equals("专栏1 5G网络部署工程")).findFirst().orElseThrow();
			assertEquals("支撑它（建议）", row.getText(0));
			Event event = new Event();
			event.item = row;
			table.notifyListeners(SWT.DefaultSelection, event);
		});
		ImpactDialog.show(window.shell(), session, stations, facts, went::add);
		assertEquals(List.of(RealPlans.box(plan, "5G网络部署工程")), went);
	}

	@Test
	void whatWasSaidJustNowIsAskedAboutAtOnce() {
		new LinkEdits(session).add(Judgements.of(RealPlans.section(plan, "有序推进5G高质量网络建设"), null, stations, LinkKind.SUPPORTS), "");
		List<String> said = new ArrayList<>();
		inDialog(dialog -> {
			said.addAll(lines(dialog));
			press(dialog, "取消");
		});
		assertFalse(ImpactDialog.mayDelete(window.shell(), session, List.of(stations), facts));
		assertTrue(said.contains("支撑它（已确认） | 有序推进5G高质量网络建设"), said::toString);
		session.undo();
		said.clear();
		inDialog(dialog -> {
			said.addAll(lines(dialog));
			press(dialog, "取消");
		});
		assertFalse(ImpactDialog.mayDelete(window.shell(), session, List.of(stations), facts));
		assertFalse(said.contains("支撑它（已确认） | 有序推进5G高质量网络建设"), said::toString);
	}

	private static List<String> lines(Shell dialog) {
		return Arrays.stream(first(dialog, Table.class).getItems()).map(item -> item.getText(0) + " | " + item.getText(1)).toList();
	}

	private static <T extends Control> T first(Composite parent, Class<T> type) {
		for (Control child : parent.getChildren()) {
			T found = type.isInstance(child) ? type.cast(child) : child instanceof Composite inner ? first(inner, type) : null;
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	private static void press(Composite parent, String words) {
		for (Control child : parent.getChildren()) {
			if (child instanceof Button button && button.getText().equals(words)) {
				button.notifyListeners(SWT.Selection, new Event());
				return;
			}
			if (child instanceof Composite inner) {
				press(inner, words);
			}
			if (parent.isDisposed()) {
				return;
			}
		}
	}
}
