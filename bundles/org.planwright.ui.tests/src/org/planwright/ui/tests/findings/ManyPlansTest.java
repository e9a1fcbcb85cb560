package org.planwright.ui.tests.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Link;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.Plan;
import org.planwright.testkit.plans.PlanVariants;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.tests.Controls;

/** The view 检查结果 over so many plans that their check takes a while: how far it is, its end, and going on. */
class ManyPlansTest {

	private static final int PLANS = 14;

	private final ProjectSession session = new PlanVariants(7).project(PLANS);
	private final List<Plan> plans = session.project().getPlans();
	private FindingsWindow findings;

	@BeforeEach
	void open() {
		CheckedProject.checkOnly(session, "R1", "R11");
		findings = new FindingsWindow(session);
		findings.desk.setOnlyPlan(false);
		findings.window.open();
	}

	@AfterEach
	void close() {
		findings.close();
	}

	/** Presses a step beside the number of rows as soon as it is offered. */
	private void press(String label) {
		findings.window.await(label, () -> {
			Optional<Link> step = step(label);
			step.ifPresent(Controls::press);
			return step.isPresent();
		});
	}

	private Optional<Link> step(String label) {
		return Controls.seen(findings.window.shell(), Link.class).stream().filter(link -> link.getText().equals("<a>" + label + "</a>")).findFirst();
	}

	private String count() {
		return Controls.words(findings.window.shell()).stream().filter(words -> words.matches("共 \\d+ 行.*")).findFirst().orElseThrow();
	}

	private void awaitAll() {
		findings.window.await("the findings of all plans", () -> findings.desk.checked() == PLANS);
		findings.window.await("all of them in the list", () -> count().equals("共 " + findings.desk.shown().size() + " 行"));
	}

	@Test
	void theCheckOfTheOtherPlansIsStoppedAndGoesOn() {
		press("停止");
		int checked = findings.desk.checked();
		int listed = findings.desk.shown().size();
		assertTrue(checked < PLANS, "all are checked");
		assertTrue(count().endsWith(" · 已检查 " + checked + "/" + PLANS + " 份"), count());

		press("继续检查");
		awaitAll();
		assertTrue(findings.desk.shown().size() > listed, count());
	}

	@Test
	void whatIsLeftIsSaidHoweverLittleItIsUntilItIsChecked() {
		press("停止");
		for (Plan plan : plans.subList(0, PLANS - 1)) {
			findings.hub.select(PlanSelection.of(plan, null));
			findings.window.await("the findings of the plan that is looked at", () -> findings.desk.isCurrent(plan));
		}
		assertFalse(findings.desk.isCurrent(plans.getLast()));
		findings.window.await("how many are checked", () -> count().endsWith(" · 已检查 " + (PLANS - 1) + "/" + PLANS + " 份"));
		press("继续检查");
		awaitAll();
	}

	@Test
	void aChangeOfASettingHasAllPlansCheckedAgainWhichIsStoppedAndUndone() {
		awaitAll();
		String before = count();
		List<String> lines = lines();

		CheckedProject.checkOnly(session, "R1");
		assertEquals(before + " · 已检查 0/" + PLANS + " 份", count(), "the rows of the rule that is off are still there, and quiet");
		assertTrue(plans.stream().noneMatch(findings.desk::isCurrent));

		press("停止");
		findings.window.settle();
		assertTrue(findings.desk.isStopped());
		assertFalse(findings.desk.isCurrent(plans.getLast()));

		press("继续检查");
		awaitAll();
		assertTrue(lines().stream().noneMatch(line -> line.startsWith("R11 ")), lines().toString());

		session.undo();
		awaitAll();
		assertEquals(lines, lines());
		assertEquals(before, count());
	}

	private List<String> lines() {
		return findings.desk.shown().stream().map(CheckedProject::line).toList();
	}
}
