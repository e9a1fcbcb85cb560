package org.planwright.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.planwright.core.project.SampleProject;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.Plan;
import org.planwright.model.PlanFactory;
import org.planwright.model.Project;
import org.planwright.model.Section;
import org.planwright.model.Setting;

/** Objects of two states of a project that are one. */
class MatchesTest {

	private final SampleProject sample = new SampleProject();
	private final Project left = EcoreUtil.copy(sample.session.project());
	private final Project right = EcoreUtil.copy(left);

	@Test
	void everyObjectOfACopyIsItsOriginal() {
		Matches matches = Matches.of(left, right);
		List<EObject> ours = all(left);
		List<EObject> theirs = all(right);
		for (int i = 0; i < ours.size(); i++) {
			assertSame(theirs.get(i), matches.right(ours.get(i)), ours.get(i).toString());
			assertSame(ours.get(i), matches.left(theirs.get(i)), theirs.get(i).toString());
		}
	}

	@Test
	void anObjectIsItselfWhereverItWasMovedAndWhateverItIsCalled() {
		Plan plan = right.getPlans().stream().filter(each -> each.getId().equals(sample.province.getId())).findFirst().orElseThrow();
		Section moved = (Section) find(right, sample.task.getId());
		plan.getSections().addFirst(moved);
		moved.setTitle("另一个标题");
		Matches matches = Matches.of(left, right);
		assertSame(moved, matches.right(find(left, sample.task.getId())));
		assertSame(plan, matches.right(find(left, sample.province.getId())));
	}

	@Test
	void aTaskThatIsNoTaskAnyMoreIsTheSameSection() {
		Section section = PlanFactory.eINSTANCE.createSection();
		section.setId(sample.task.getId());
		EObject task = find(right, sample.task.getId());
		EcoreUtil.replace(task, section);
		assertSame(section, Matches.of(left, right).right(find(left, sample.task.getId())));
	}

	@Test
	void whatIsOnOneSideOnlyHasNoMatch() {
		EObject gone = find(right, sample.stations.getId());
		EcoreUtil.remove(gone);
		Setting added = PlanFactory.eINSTANCE.createSetting();
		added.setKey("new");
		right.getSettings().addFirst(added);
		Matches matches = Matches.of(left, right);
		Indicator row = (Indicator) find(left, sample.stations.getId());
		assertNull(matches.right(row));
		assertNull(matches.right(row.getTarget()));
		assertNull(matches.left(added));
		assertSame(right.getSettings().get(1), matches.right(left.getSettings().getFirst()));
	}

	@Test
	void twoPlansAreOneForWhoComparesThem() {
		Plan ours = left.getPlans().getFirst();
		Plan theirs = EcoreUtil.copy(ours);
		theirs.setId("another");
		Matches matches = Matches.of(ours, theirs);
		assertSame(theirs, matches.right(ours));
		assertEquals(all(theirs), all(ours).stream().map(matches::right).toList());
	}

	static List<EObject> all(EObject root) {
		List<EObject> all = new ArrayList<>(List.of(root));
		root.eAllContents().forEachRemaining(all::add);
		return all;
	}

	static EObject find(EObject root, String id) {
		return all(root).stream().filter(object -> object instanceof Identified identified && id.equals(identified.getId())).findFirst().orElseThrow();
	}
}
