package org.planwright.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.report.PlanJson;
import org.planwright.core.trace.FoundLink;
import org.planwright.core.trace.TraceIndex;
import org.planwright.core.trace.TraceSettings;
import org.planwright.model.Evidence;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.LinkState;
import org.planwright.model.Plan;
import org.planwright.model.Task;
import org.planwright.model.TraceLink;
import org.planwright.testkit.plans.ProjectSize;
import org.planwright.testkit.plans.SizedProjects;

/** What is measured with made projects means nothing unless they are of the sizes that they are said to be; M and L are counted where they are measured. */
class SizedProjectsTest {

	private final Plan plan = SizedProjects.make(ProjectSize.S, 3).project().getPlans().getFirst();

	private <T> List<T> all(Class<T> type) {
		List<T> all = new ArrayList<>();
		for (EObject object : (Iterable<EObject>) plan::eAllContents) {
			if (type.isInstance(object)) {
				all.add(type.cast(object));
			}
		}
		return all;
	}

	@Test
	void aSmallProjectHasItsNumbers() {
		assertEquals(20, all(Indicator.class).size());
		assertEquals(100, all(Task.class).size());
		assertEquals(300, plan.getLinks().size());
		Set<String> ids = new HashSet<>();
		all(Identified.class).forEach(object -> assertTrue(ids.add(object.getId()), object::toString));
	}

	@Test
	void linksAreMostlyAcceptedSomeRejectedAndFewInDoubt() {
		List<FoundLink> links = TraceIndex.ofStored(plan, TraceSettings.STANDARD).links();
		long accepted = links.stream().filter(link -> link.state() == LinkState.ACCEPTED).count();
		long rejected = links.stream().filter(link -> link.state() == LinkState.REJECTED).count();
		long suspect = links.stream().filter(link -> link.state() == LinkState.SUSPECT).count();
		assertEquals(300, accepted + rejected + suspect);
		assertTrue(rejected > 5 && suspect > 0 && suspect < 60 && accepted > 200, accepted + " " + rejected + " " + suspect);
		for (Evidence words : all(TraceLink.class).stream().flatMap(link -> link.getEvidence().stream()).toList()) {
			assertEquals(words.getPassage().getText().substring(words.getStart(), words.getEnd()), words.getQuote());
		}
	}

	@Test
	void mostTasksHaveOfficesAndDeadlines() {
		assertTrue(all(Task.class).stream().filter(task -> task.getLeadOffice() != null && task.getDeadline() != null).count() > 75);
	}

	@Test
	void equalSeedsGiveEqualProjects() {
		ProjectSession again = SizedProjects.make(ProjectSize.S, 3);
		assertEquals(text(plan), text(again.project().getPlans().getFirst()));
		assertNotEquals(text(plan), text(SizedProjects.make(ProjectSize.S, 4).project().getPlans().getFirst()));
	}

	private static String text(Plan plan) {
		StringBuilder text = new StringBuilder(PlanJson.print(PlanJson.of(plan)));
		plan.getLinks().forEach(link -> text.append(link.getId()).append(link.getSource().getId()).append(link.getTarget().getId()).append(link.getState()));
		return text.toString();
	}
}
