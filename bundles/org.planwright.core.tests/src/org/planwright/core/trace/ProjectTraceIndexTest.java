package org.planwright.core.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planwright.core.Figures;
import org.planwright.core.LinkJudgement;
import org.planwright.core.project.PlanSnapshot;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.LinkEdits;
import org.planwright.core.trace.Affected.Step;
import org.planwright.model.Alignment;
import org.planwright.model.Indicator;
import org.planwright.model.LinkKind;
import org.planwright.model.LinkState;
import org.planwright.model.Plan;
import org.planwright.model.PlanFactory;
import org.planwright.model.Section;

/** An index of an upper plan and two lower ones, made of snapshots. */
class ProjectTraceIndexTest {

	private final ProjectSession session = ProjectSession.create("三份规划");
	private final SmallPlan upper = new SmallPlan();
	private final SmallPlan first = new SmallPlan();
	private final SmallPlan second = new SmallPlan();
	private ProjectTraceIndex index;

	@BeforeEach
	void linkThePlans() {
		session.edit("make", null, () -> {
			session.project().getPlans().addAll(List.of(upper.plan, first.plan, second.plan));
			answer(first, first.stations, upper.stations, LinkState.ACCEPTED);
			answer(second, second.stations, upper.stations, LinkState.ACCEPTED);
			answer(second, second.ports, upper.ports, LinkState.REJECTED);
		});
		accept(upper.mobile, upper.stations);
		accept(first.mobile, first.stations);
		accept(second.companies, second.ports);
		index = ProjectTraceIndex.of(session.project().getPlans().stream().map(this::part).toList());
	}

	private static void answer(SmallPlan lower, Indicator row, Indicator above, LinkState state) {
		lower.plan.setUpper((Plan) above.eContainer().eContainer().eContainer());
		Alignment alignment = PlanFactory.eINSTANCE.createAlignment();
		alignment.getUpper().add(above);
		alignment.getLower().add(row);
		alignment.setState(state);
		lower.plan.getAlignments().add(alignment);
	}

	private void accept(Section source, Indicator target) {
		new LinkEdits(session).add(Judgements.of(source, null, target, LinkKind.SUPPORTS), "");
	}

	private PlanTrace part(Plan plan) {
		PlanSnapshot snapshot = session.snapshot(plan);
		return PlanTrace.ofStored(snapshot.plan(), snapshot.outwardReferences(), TraceSettings.STANDARD);
	}

	private static String steps(List<Affected> affected) {
		return affected.stream().map(one -> one.step() + " " + one.id()).sorted().collect(Collectors.joining("\n"));
	}

	private static String lines(String... lines) {
		return List.of(lines).stream().sorted().collect(Collectors.joining("\n"));
	}

	private String mentions(SmallPlan plan) {
		return index.plan(plan.plan.getId()).orElseThrow().index().mentions(plan.stations.getId()).stream().map(place -> "MENTION " + place.mention())
				.collect(Collectors.joining("\n"));
	}

	@Test
	void whatHangsOnAnUpperIndicatorStandsInLowerPlansToo() {
		List<Affected> impact = index.impact(upper.stations.getId());
		assertEquals(lines((mentions(upper) + "\n" + mentions(first) + "\n" + mentions(second) + "\nSERVES " + upper.mobile.getId() + "\nSERVES "
				+ first.mobile.getId() + "\nANSWERS " + first.stations.getId() + "\nANSWERS " + second.stations.getId()).split("\n")), steps(impact));
		Affected far = impact.stream().filter(one -> one.id().equals(first.mobile.getId())).findFirst().orElseThrow();
		assertEquals(List.of(first.stations.getId(), first.mobile.getId()), far.way().stream().map(Affected::id).toList());
		assertEquals(first.plan.getId(), far.plan());
		assertEquals(2, far.distance());
	}

	@Test
	void whatHangsOnAThingStandsInTheOrderOfTheDocuments() {
		List<String> places = index.plans().stream().flatMap(plan -> plan.index().order().inside(plan.plan()).stream()).toList();
		List<String> impact = index.impact(upper.stations.getId()).stream().map(Affected::id).toList();
		assertEquals(impact.stream().sorted(Comparator.comparingInt(places::indexOf)).toList(), impact);
		assertEquals(List.of(first.stations.getId(), first.mobile.getId()),
				impact.stream().filter(List.of(first.mobile.getId(), first.stations.getId())::contains).toList());
	}

	@Test
	void whatATaskServesLeadsToWhatThatAnswersToAndNoFurther() {
		assertEquals(lines("SERVED " + first.stations.getId(), "ANSWERED " + upper.stations.getId()), steps(index.impact(first.mobile.getId())));
	}

	@Test
	void whatServesByAnItemServesWithItsBoxAndTheTasksOfThat() {
		new LinkEdits(session).add(Judgements.of(first.mobileItem, null, first.villages, LinkKind.SUPPORTS), "");
		new LinkEdits(session).add(Judgements.of(first.mobile, null, first.mobileBox, LinkKind.DRIVES), "");
		index = index.with(part(first.plan));
		String impact = steps(index.impact(first.villages.getId()));
		assertTrue(impact.contains("SERVES " + first.mobileItem.getId()), impact);
		assertTrue(impact.contains("AROUND " + first.mobileBox.getId()), impact);
		assertTrue(impact.contains("SERVES " + first.mobile.getId()), impact);
		for (Section holder : List.of(first.networks, first.tasks)) {
			String below = steps(index.impact(holder.getId()));
			assertTrue(below.contains("INSIDE " + first.mobileBox.getId()), below);
			assertTrue(below.contains("INSIDE " + first.gigabitBox.getId()), "no link leads to it");
			assertTrue(below.contains("SERVED " + first.villages.getId()), below);
		}
	}

	@Test
	void aParagraphLeadsToWhatItsWordsProve() {
		List<LinkJudgement> found = TraceIndex.of(first.plan).links().stream().filter(link -> link.source().equals(first.mobileBox.getId()))
				.map(link -> Judgements.of(link, session::find).orElseThrow()).toList();
		new LinkEdits(session).accept(found, "");
		index = index.with(part(first.plan));
		String impact = steps(index.impact(first.mobileGoal.getId()));
		assertTrue(impact.contains("SERVED " + first.stations.getId()), impact);
		assertTrue(impact.contains("ANSWERED " + upper.stations.getId()), impact);
		assertEquals("", steps(index.impact(first.safeguard.getId())));
	}

	@Test
	void partsAndWholesHangOnEachOther() {
		session.edit("part", null, () -> first.stations.getParts().add(first.villages));
		index = index.with(part(first.plan));
		assertTrue(steps(index.neighbours(first.stations.getId())).contains("PART " + first.villages.getId()));
		assertTrue(steps(index.impact(first.villages.getId())).contains("WHOLE " + first.stations.getId()));
	}

	@Test
	void neighboursStandInAllDirections() {
		assertEquals(lines((mentions(first) + "\nSERVES " + first.mobile.getId() + "\nANSWERED " + upper.stations.getId()).split("\n")),
				steps(index.neighbours(first.stations.getId())));
		assertEquals(lines("LOWER_PLAN " + first.plan.getId(), "LOWER_PLAN " + second.plan.getId()), steps(index.neighbours(upper.plan.getId())));
		assertEquals(List.of(), index.neighbours("gone"));
	}

	@Test
	void aChangedTargetBringsExactlyItsLinksIntoDoubtWithoutAnotherSearch() {
		PlanTrace before = index.plan(first.plan.getId()).orElseThrow();
		session.edit("target", null, () -> first.stations.setTarget(Figures.read("30", "万")));
		PlanSnapshot snapshot = session.snapshot(first.plan);
		ProjectTraceIndex after = index.with(before.after(snapshot.plan(), snapshot.outwardReferences(), TraceSettings.STANDARD));
		assertEquals(List.of(first.mobile.getId()), after.suspects().stream().map(FoundLink::source).toList());
		assertEquals(List.of(), index.suspects(), "who holds the old one is not disturbed");
		assertEquals(after.suspects(), after.restingOn(first.stations.getId()));
		assertEquals(1, after.coverage().count(Coverage::linksInDoubt));
		session.undo();
		assertEquals(List.of(), after.with(part(first.plan)).suspects());
	}

	@Test
	void anIndexThatFollowedEditsIsLikeOneMadeAnew() {
		session.edit("answer", null, () -> {
			first.plan.getAlignments().clear();
			first.plan.setUpper(null);
		});
		ProjectTraceIndex followed = index.with(part(first.plan)).without(second.plan.getId());
		ProjectTraceIndex anew = ProjectTraceIndex.of(List.of(part(upper.plan), part(first.plan)));
		for (String id : List.of(upper.stations.getId(), upper.plan.getId(), first.stations.getId(), second.stations.getId())) {
			assertEquals(anew.impact(id), followed.impact(id));
		}
		assertEquals(anew.coverage(), followed.coverage());
	}

	@Test
	void coverageOfTheProjectIsThatOfItsPlans() {
		ProjectCoverage coverage = index.coverage();
		assertEquals(21, coverage.count(Coverage::indicators));
		assertEquals(18, coverage.count(Coverage::indicatorsWithoutAny));
		assertEquals(List.of(upper.plan.getId(), first.plan.getId(), second.plan.getId()), List.copyOf(coverage.plans().keySet()));
		assertEquals(2, coverage.of(second.plan.getId()).orElseThrow().chapters().size());
	}
}
