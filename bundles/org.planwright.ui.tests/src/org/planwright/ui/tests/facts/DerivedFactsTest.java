package org.planwright.ui.tests.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planwright.core.project.PlanSnapshot;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.CommentEdits;
import org.planwright.core.project.edit.SettingEdits;
import org.planwright.model.Comment;
import org.planwright.model.CommentState;
import org.planwright.model.Plan;
import org.planwright.model.PlanFactory;
import org.planwright.ui.facts.CheckFacts;
import org.planwright.ui.facts.Derived;
import org.planwright.ui.facts.DerivedFacts;
import org.planwright.ui.facts.PlanFindings;
import org.planwright.ui.facts.UiTurn;
import org.planwright.ui.session.OpenProject;

/** Facts that follow edits; both threads are played by hand. */
class DerivedFactsTest {

	/** Runs what was given to it when it is told to. */
	private static final class Hand implements Executor, UiTurn {
		private final Deque<Runnable> waiting = new ArrayDeque<>();
		private int wait;

		@Override
		public void execute(Runnable command) {
			waiting.add(command);
		}

		@Override
		public void after(int millis, Runnable action) {
			wait = millis;
			waiting.add(action);
		}

		void run() {
			while (!waiting.isEmpty()) {
				waiting.remove().run();
			}
		}
	}

	private static final int QUIET = 7;

	private final Hand ui = new Hand();
	private final Hand background = new Hand();
	private final OpenProject project = new OpenProject();
	private final List<String> derived = new ArrayList<>();
	private final List<String> told = new ArrayList<>();
	private final ProjectSession session = ProjectSession.create("x");
	private final DerivedFacts<String> facts = new DerivedFacts<>(project, this::derive, background, ui, QUIET);
	private final Plan plan = PlanFactory.eINSTANCE.createPlan();

	private String derive(PlanSnapshot snapshot, BooleanSupplier cancelled) {
		derived.add(snapshot.plan().getTitle());
		return snapshot.plan().getTitle();
	}

	@BeforeEach
	void openAProject() {
		project.show(session);
		session.edit("insert", plan, () -> {
			session.project().getPlans().add(plan);
			plan.setTitle("1");
		});
		facts.addListener(changed -> told.add(latest()));
	}

	private void rename(String title) {
		session.edit("rename", plan, () -> plan.setTitle(title));
	}

	private String latest() {
		return facts.of(plan).map(found -> found.facts() + (found.isCurrent() ? "" : " (old)")).orElse("none");
	}

	private void settle() {
		ui.run();
		background.run();
		ui.run();
	}

	@Test
	void askedForOnceTheyFollowEveryEdit() {
		rename("2");
		settle();
		assertEquals(List.of(), derived, "nobody asked yet");
		assertEquals("none", latest());
		settle();
		assertEquals("2", latest());
		rename("3");
		assertEquals("2 (old)", latest());
		settle();
		assertEquals(List.of("2", "3"), told);
		session.undo();
		settle();
		assertEquals(List.of("2", "3", "2"), told);
	}

	@Test
	void theFirstOnesAreComputedAtOnceAndLaterOnesWhenTheEditingPauses() {
		latest();
		assertEquals(0, ui.wait);
		settle();
		rename("2");
		assertEquals(QUIET, ui.wait);
	}

	@Test
	void editsThatCrowdCostOneComputation() {
		latest();
		settle();
		derived.clear();
		told.clear();
		rename("a");
		rename("b");
		rename("c");
		settle();
		assertEquals(List.of("c"), derived);
		assertEquals(List.of("c"), told);
	}

	@Test
	void aResultThatWasOvertakenIsNeverSeen() {
		latest();
		ui.run();
		background.run();
		rename("2");
		ui.run();
		assertEquals(List.of(), told, "the first result is of the past");
		background.run();
		ui.run();
		assertEquals(List.of("2"), told);
	}

	@Test
	void aComputationIsToldThatItIsOvertaken() {
		List<Boolean> seen = new ArrayList<>();
		Deque<Runnable> meanwhile = new ArrayDeque<>(List.of(() -> rename("2")));
		DerivedFacts<String> slow = new DerivedFacts<>(project, (snapshot, cancelled) -> {
			if (!meanwhile.isEmpty()) {
				meanwhile.remove().run();
			}
			seen.add(cancelled.getAsBoolean());
			if (cancelled.getAsBoolean()) {
				throw new CancellationException();
			}
			return snapshot.plan().getTitle();
		}, background, ui, QUIET);
		slow.of(plan);
		settle();
		settle();
		assertEquals(List.of(true, false), seen);
		assertEquals("2", slow.of(plan).orElseThrow().facts());
	}

	@Test
	void aFailureLeavesTheOldFactsAndTheNextEditTriesAgain() {
		DerivedFacts<Integer> fragile = new DerivedFacts<>(project, (snapshot, cancelled) -> Integer.valueOf(snapshot.plan().getTitle()), background, ui, QUIET);
		fragile.of(plan);
		settle();
		rename("no number");
		settle();
		Derived<Integer> old = fragile.of(plan).orElseThrow();
		assertEquals(1, old.facts());
		assertFalse(old.isCurrent());
		rename("5");
		settle();
		assertEquals(5, fragile.of(plan).orElseThrow().facts());
	}

	@Test
	void anErrorIsForOthersToJudgeAndLeavesNothingOnTheWay() {
		DerivedFacts<String> deep = new DerivedFacts<>(project, (snapshot, cancelled) -> {
			throw new StackOverflowError();
		}, background, ui, QUIET);
		deep.of(plan);
		assertThrows(StackOverflowError.class, this::settle);
		ui.run();
		deep.of(plan);
		assertThrows(StackOverflowError.class, this::settle, "asked again, it is tried again");
	}

	@Test
	void plansThatAreGoneHaveNoFacts() {
		latest();
		settle();
		session.edit("delete", null, () -> session.project().getPlans().remove(plan));
		assertEquals("none", latest());
		session.undo();
		assertEquals("none", latest());
		settle();
		assertEquals("1", latest());
	}

	@Test
	void anotherProjectStartsAfresh() {
		latest();
		settle();
		project.show(null);
		assertEquals("none", latest());
		assertThrows(IllegalArgumentException.class, () -> ProjectSession.create("y").snapshot(plan));
	}

	@Test
	void currentFactsNameTheRevisionOfTheirSnapshot() {
		latest();
		settle();
		assertEquals(session.snapshot(plan).revision(), facts.of(plan).orElseThrow().revision());
		assertTrue(facts.of(plan).orElseThrow().isCurrent());
	}

	@Test
	void factsAreKeptReadyWithoutBeingAskedFor() {
		facts.keepReady(50);
		assertEquals(50, ui.wait);
		settle();
		assertEquals(List.of("1"), derived);
		Plan second = PlanFactory.eINSTANCE.createPlan();
		second.setTitle("another");
		session.edit("insert", second, () -> session.project().getPlans().add(second));
		settle();
		assertEquals(List.of("1", "another"), derived);
	}

	@Test
	void readyFactsAreComputedOneAtATime() {
		Plan second = PlanFactory.eINSTANCE.createPlan();
		Plan third = PlanFactory.eINSTANCE.createPlan();
		session.edit("insert", second, () -> {
			session.project().getPlans().addAll(List.of(second, third));
			second.setTitle("2");
			third.setTitle("3");
		});
		facts.keepReady(50);
		ui.run();
		background.run();
		assertEquals(List.of("1"), derived, "the others wait until the first one is seen");
		facts.of(third);
		ui.run();
		background.run();
		ui.run();
		background.run();
		assertEquals(List.of("1", "3", "2"), derived, "who is asked for in between does not wait for all");
	}

	@Test
	void whoAsksForManyAtOnceGetsAFewAtATimeTheLastOneFirst() {
		insert("2", "3", "4", "5", "6", "7").forEach(facts::of);
		ui.run();
		background.run();
		assertEquals(List.of("2", "3", "4", "5"), derived);
		for (int round = 0; round < 3; round++) {
			settle();
		}
		assertEquals(List.of("2", "3", "4", "5", "1", "7", "6"), derived, "who hears of new facts asks for those of the first plan");
	}

	@Test
	void severalAreComputedAtATimeWhereThatIsWanted() {
		insert("2", "3", "4");
		facts.computeAtOnce(3);
		facts.keepReady(50);
		ui.run();
		background.run();
		assertEquals(List.of("1", "2", "3"), derived, "the others wait");
		settle();
		assertEquals(List.of("1", "2", "3", "4"), derived);
	}

	@Test
	void whatGivesWayIsComputedWhenTheOthersAreThereOrStoppedAndAtOnceForWhoAsks() {
		List<Plan> others = insert("2", "3");
		DerivedFacts<String> later = new DerivedFacts<>(project, (snapshot, cancelled) -> {
			derived.add("later " + snapshot.plan().getTitle());
			return "";
		}, background, ui, QUIET);
		later.giveWayTo(facts);
		facts.keepReady(50);
		later.keepReady(10);
		settle();
		assertEquals(List.of("1"), derived);
		later.of(others.get(1));
		settle();
		assertEquals(List.of("1", "2", "later 3"), derived.stream().sorted().toList(), "who asks does not wait");
		facts.stop();
		settle();
		settle();
		settle();
		assertEquals(List.of("1", "2", "later 1", "later 2", "later 3"), derived.stream().distinct().sorted().toList());
		rename("4");
		facts.goOn();
		for (int round = 0; round < 4; round++) {
			settle();
		}
		assertEquals(List.of("4", "later 4"), derived.stream().filter(title -> title.endsWith("4")).toList());
	}

	private List<Plan> insert(String... titles) {
		List<Plan> plans = Stream.of(titles).map(title -> {
			Plan made = PlanFactory.eINSTANCE.createPlan();
			made.setTitle(title);
			return made;
		}).toList();
		session.edit("insert", null, () -> session.project().getPlans().addAll(plans));
		return plans;
	}

	@Test
	void whatOneEditOutdatesOfManyPlansComesOneAfterTheOtherTheOneLookedAtFirst() {
		List<Plan> others = insert("2", "3", "4", "5", "6");
		List<Integer> sizes = new ArrayList<>();
		DerivedFacts<String> wide = new DerivedFacts<>(project, (snapshot, around, cancelled) -> {
			derived.add(snapshot.plan().getTitle());
			return snapshot.plan().getTitle();
		}, background, ui, QUIET);
		wide.keepReady(50);
		for (int round = 0; round < 7; round++) {
			settle();
		}
		assertEquals(List.of("1", "2", "3", "4", "5", "6"), derived);
		wide.of(others.get(3));
		derived.clear();
		wide.onOutdated(gone -> sizes.add(gone.size()));
		new SettingEdits(session).set(Map.of("check.R1.off", Optional.of("true")));
		assertEquals(List.of(6), sizes, "all are told of at once");
		ui.run();
		background.run();
		assertEquals(List.of("5"), derived, "the others wait");
		for (int round = 0; round < 7; round++) {
			settle();
		}
		assertEquals(List.of("5", "1", "2", "3", "4", "6"), derived);
		assertTrue(others.stream().allMatch(other -> wide.of(other).orElseThrow().isCurrent()));
	}

	@Test
	void whatIsStoppedIsNotComputedUntilItGoesOnAndWhoAsksIsAnsweredStill() {
		List<Plan> others = insert("2", "3");
		facts.keepReady(50);
		ui.run();
		background.run();
		assertEquals(List.of("1"), derived);
		facts.stop();
		settle();
		assertTrue(facts.isStopped());
		assertEquals(List.of("1"), derived);
		facts.of(others.get(1));
		settle();
		settle();
		assertEquals(List.of("1", "3"), derived.stream().distinct().toList());
		facts.goOn();
		for (int round = 0; round < 3; round++) {
			settle();
		}
		assertFalse(facts.isStopped());
		assertEquals(List.of("1", "3", "2"), derived.stream().distinct().toList());
		facts.stop();
		project.show(null);
		assertFalse(facts.isStopped(), "another project begins anew");
	}

	@Test
	void whoeverAskedLastIsAnsweredThoughAllElseIsStopped() {
		insert("2", "3", "4", "5", "6").forEach(facts::of);
		facts.stop();
		for (int round = 0; round < 3; round++) {
			settle();
		}
		assertEquals(List.of("6"), derived.stream().filter(title -> !title.equals("1")).toList(), "the first plan is asked for when it is told of news");
		facts.goOn();
		for (int round = 0; round < 7; round++) {
			settle();
		}
		assertEquals(List.of("1", "2", "3", "4", "5", "6"), derived.stream().sorted().toList());
	}

	@Test
	void aPlanThatIsDeletedWhileOthersWaitForItsFactsDoesNotHoldThemUp() {
		Plan second = insert("2").getFirst();
		facts.keepReady(50);
		ui.run();
		session.edit("delete", null, () -> session.project().getPlans().remove(plan));
		settle();
		settle();
		assertEquals("2", facts.latest(second).orElseThrow().facts());
	}

	@Test
	void wideFactsRestOnTheUpperPlanAndOnSettings() {
		Plan upper = PlanFactory.eINSTANCE.createPlan();
		session.edit("insert", upper, () -> {
			session.project().getPlans().add(upper);
			upper.setTitle("above");
			plan.setUpper(upper);
		});
		List<String> outdated = new ArrayList<>();
		DerivedFacts<String> wide = new DerivedFacts<>(project, (snapshot, around, cancelled) -> snapshot.plan().getTitle() + " under "
				+ snapshot.upperId().map(id -> around.plans().get(id).plan().getTitle()).orElse("none") + ' ' + around.settings(), background, ui, QUIET);
		wide.onOutdated(gone -> gone.forEach(each -> outdated.add(each.getTitle())));
		wide.of(plan);
		settle();
		assertEquals("1 under above {}", wide.of(plan).orElseThrow().facts());
		session.edit("rename", upper, () -> upper.setTitle("higher"));
		assertFalse(wide.of(plan).orElseThrow().isCurrent(), "the upper plan is part of what was computed");
		assertEquals(List.of("1"), outdated, "the upper plan itself was never asked for");
		settle();
		assertEquals("1 under higher {}", wide.of(plan).orElseThrow().facts());
		new SettingEdits(session).set(Map.of("check.R1.off", Optional.of("true")));
		assertFalse(wide.of(plan).orElseThrow().isCurrent());
		settle();
		assertEquals("1 under higher {check.R1.off=true}", wide.of(plan).orElseThrow().facts());
		session.edit("name", null, () -> session.project().setName("other name"));
		assertTrue(wide.of(plan).orElseThrow().isCurrent(), "the project's name is no setting");
		session.edit("apart", plan, () -> plan.setUpper(null));
		settle();
		session.edit("rename", upper, () -> upper.setTitle("elsewhere"));
		assertTrue(wide.of(plan).orElseThrow().isCurrent());
		assertEquals("1 under none {check.R1.off=true}", wide.of(plan).orElseThrow().facts());
	}

	@Test
	void aRemarkOutdatesOnlyWhatRestsOnRemarks() {
		Hand checks = new Hand();
		CheckFacts findings = new CheckFacts(project, checks, ui, () -> { });
		DerivedFacts<Integer> counts = new DerivedFacts<>(project, (snapshot, around, cancelled) -> snapshot.plan().getComments().size(), background, ui, QUIET);
		findings.of(plan);
		counts.of(plan);
		settle();
		assertEquals(1, checks.waiting.size());
		checks.run();
		settle();
		PlanFindings found = findings.of(plan).orElseThrow().facts();
		List<String> outdated = new ArrayList<>();
		findings.onOutdated(gone -> gone.forEach(each -> outdated.add(each.getTitle())));
		CommentEdits edits = new CommentEdits(session);
		Comment made = edits.add(plan, "请核对。", "王工");
		edits.reply(made, "好", "李工");
		edits.setState(List.of(made), CommentState.RESOLVED, "王工");
		session.undo();
		edits.delete(List.of(made));
		session.undo();
		settle();
		assertEquals(0, checks.waiting.size());
		assertEquals(List.of(), outdated);
		assertTrue(findings.of(plan).orElseThrow().isCurrent());
		assertSame(found, findings.of(plan).orElseThrow().facts());
		assertEquals(1, counts.of(plan).orElseThrow().facts());
		session.edit("both", plan, () -> {
			plan.getComments().clear();
			plan.setTitle("2");
		});
		settle();
		assertEquals(1, checks.waiting.size(), "more than a remark");
		assertEquals(List.of("2"), outdated);
		findings.dispose();
		counts.dispose();
	}

	@Test
	void afterItsEndItFollowsNoMore() {
		latest();
		settle();
		derived.clear();
		facts.dispose();
		rename("2");
		settle();
		assertEquals(List.of(), derived);
	}
}
