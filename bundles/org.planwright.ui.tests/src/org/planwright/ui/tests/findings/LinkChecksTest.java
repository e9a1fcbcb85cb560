package org.planwright.ui.tests.findings;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.LinkEdits;
import org.planwright.core.trace.Judgements;
import org.planwright.model.Indicator;
import org.planwright.model.LinkKind;
import org.planwright.model.Plan;
import org.planwright.model.Section;
import org.planwright.ui.facts.CheckFacts;
import org.planwright.ui.facts.Derived;
import org.planwright.ui.facts.TraceFacts;
import org.planwright.ui.session.OpenProject;
import org.planwright.ui.tests.RealPlans;
import org.planwright.ui.tests.TestWindow;

/** Checks of links follow what is found in the words, and what is judged. */
class LinkChecksTest {

	@Test
	void anIndicatorThatNothingServesIsListedUntilSomethingDoes() {
		ProjectSession session = RealPlans.open("zhejiang");
		CheckedProject.checkOnly(session, "R61");
		Plan plan = RealPlans.plan(session);
		OpenProject project = new OpenProject();
		TestWindow window = new TestWindow(400, 300);
		TraceFacts traces = new TraceFacts(project, window.display());
		CheckFacts checks = new CheckFacts(project, window.display(), traces);
		window.onClose(checks::dispose);
		window.onClose(traces::dispose);
		project.show(session);
		window.open();
		window.await("what nothing serves", () -> !places(checks, plan).isEmpty());
		String unserved = places(checks, plan).getFirst();
		Indicator row = (Indicator) session.find(unserved).orElseThrow();
		Section task = plan.getSections().getLast();
		new LinkEdits(session).add(Judgements.of(task, null, row, LinkKind.SUPPORTS), "");
		window.await("that it is served", () -> isCurrent(checks, plan) && !places(checks, plan).contains(unserved));
		session.undo();
		window.await("that it is not any more", () -> isCurrent(checks, plan) && places(checks, plan).contains(unserved));
		assertTrue(places(checks, plan).size() > 1);
		assertFalse(places(checks, plan).contains(plan.getId()));
		window.close();
	}

	private static boolean isCurrent(CheckFacts checks, Plan plan) {
		return checks.of(plan).filter(Derived::isCurrent).isPresent();
	}

	private static List<String> places(CheckFacts checks, Plan plan) {
		return checks.of(plan).map(facts -> facts.facts().result().findings().stream().map(finding -> finding.place().object()).toList()).orElse(List.of());
	}
}
