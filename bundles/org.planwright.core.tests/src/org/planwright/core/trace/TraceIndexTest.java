package org.planwright.core.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.planwright.core.Figures;
import org.planwright.core.project.Ids;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.IndicatorTable;
import org.planwright.model.KeyProject;
import org.planwright.model.LinkKind;
import org.planwright.model.LinkState;
import org.planwright.model.Plan;
import org.planwright.model.PlanFactory;
import org.planwright.model.Section;

class TraceIndexTest {

	private final SmallPlan small = new SmallPlan();

	@Test
	void aBoxServesTheIndicatorsThatItNames() {
		TraceIndex index = TraceIndex.of(small.plan);
		assertEquals(ids(small.stations, small.villages, small.privateNetworks), targets(index.from(small.mobileBox.getId())));
		assertEquals(ids(small.ports, small.gigabitUsers), targets(index.from(small.gigabitBox.getId())));
		assertEquals(List.of(), index.from(small.emergencyBox.getId()));
	}

	@Test
	void aTaskServesWhatItSpeaksOf() {
		TraceIndex index = TraceIndex.of(small.plan);
		assertEquals(ids(small.stations, small.villages, small.privateNetworks, small.mobileBox),
				targets(index.from(small.mobile.getId())));
		assertEquals(ids(small.ports, small.gigabitUsers, small.gigabitBox), targets(index.from(small.gigabit.getId())));
		assertEquals(ids(small.revenue), targets(index.from(small.companies.getId())));
	}

	@Test
	void aNumberedSectionContainsItsBoxes() {
		FoundLink link = link(TraceIndex.of(small.plan), small.networks, small.mobileBox);
		assertEquals(LinkKind.CONTAINS, link.kind());
		assertEquals(List.of(new Proof(small.mobileBox.getId(), true, 0, 8, "5G网络部署工程", 271, Grounds.CONTAINMENT)), link.proofs());
	}

	@Test
	void aLinkSaysInWhichWordsItRests() {
		TraceIndex index = TraceIndex.of(small.plan);
		Proof figure = link(index, small.mobileBox, small.stations).proofs().get(0);
		assertEquals(new Proof(small.mobileGoal.getId(), false, 7, 19, "全省建成5G基站20万个", 273, Grounds.FIGURE), figure);
		FoundLink named = link(index, small.mobile, small.privateNetworks);
		assertEquals(LinkKind.NAMES, named.kind());
		assertEquals("推动5G行业虚拟专网建设", named.proofs().get(0).quote());
		assertEquals(Grounds.NAME, named.proofs().get(0).grounds());
		FoundLink topic = link(index, small.companies, small.revenue);
		assertEquals(LinkKind.DRIVES, topic.kind());
		assertTrue(topic.confidence() < named.confidence());
	}

	@Test
	void proofsStandWhereTheySay() {
		TraceIndex index = TraceIndex.of(small.plan);
		for (Proof proof : index.from(small.mobile.getId()).stream().flatMap(link -> link.proofs().stream()).toList()) {
			String words = proof.inTitle() ? small.mobile.getTitle() : small.mobileText.getText();
			assertEquals(words.substring(proof.start(), proof.end()), proof.quote());
		}
	}

	@Test
	void aNumberedSectionLeadsOverItsBoxesToTheirIndicators() {
		TraceIndex index = TraceIndex.of(small.plan);
		List<Reach> reached = index.downstream(small.networks.getId());
		assertEquals(ids(small.mobileBox, small.gigabitBox, small.stations, small.villages, small.privateNetworks, small.ports,
				small.gigabitUsers), reached(reached));
		assertEquals(ids(small.stations, small.villages, small.privateNetworks), reached(index.downstream(small.mobileBox.getId())));
	}

	@Test
	void aChapterServesWhatItsSectionsServe() {
		TraceIndex index = TraceIndex.of(small.plan);
		assertTrue(reached(index.downstream(small.tasks.getId())).containsAll(ids(small.revenue, small.stations, small.ports)));
		assertEquals(reached(index.downstream(small.plan.getId())), reached(index.downstream(small.tasks.getId())));
	}

	@Test
	void anIndicatorHangsOnBoxesTasksAndTheSectionsOfItsBoxes() {
		List<Reach> reached = TraceIndex.of(small.plan).upstream(small.ports.getId());
		assertEquals(ids(small.gigabitBox, small.gigabit, small.networks), reached(reached));
		assertEquals(2, reached.stream().filter(reach -> reach.id().equals(small.networks.getId())).findFirst().orElseThrow().distance());
	}

	@Test
	void aPassageLeadsToWhatItsWordsProve() {
		TraceIndex index = TraceIndex.of(small.plan);
		assertEquals(ids(small.ports, small.gigabitUsers), reached(index.downstream(small.gigabitGoal.getId())));
		assertEquals(Optional.of(small.gigabitBox.getId()), index.holderOf(small.gigabitGoal.getId()));
		assertEquals(Optional.of(small.gigabitBox.getId()), index.holderOf(small.gigabitGoal.getMentions().get(0).getId()));
		assertEquals(Optional.empty(), index.holderOf(small.ports.getId()));
	}

	@Test
	void figuresOfAnIndicatorAreFoundWhereverTheyStand() {
		List<MentionPlace> places = TraceIndex.of(small.plan).mentions(small.stations.getId());
		assertEquals(List.of(20, 273), places.stream().map(MentionPlace::line).toList());
		assertEquals(List.of(small.reviewed.getId(), small.mobileGoal.getId()), places.stream().map(MentionPlace::passage).toList());
	}

	@Test
	void coverageTellsWhatHangsOnNothing() {
		Coverage coverage = TraceIndex.of(small.plan).coverage();
		assertEquals(List.of(small.revenue.getId(), small.volume.getId()), coverage.indicatorsWithoutBox());
		assertEquals(List.of(small.volume.getId()), coverage.indicatorsWithoutTask());
		assertEquals(List.of(small.volume.getId()), coverage.indicatorsWithoutAny());
		assertEquals(List.of(small.emergencyBox.getId()), coverage.boxesWithoutIndicator());
		assertEquals(List.of(small.safeguards.getId()), coverage.tasksWithoutTarget());
		assertEquals(6, coverage.indicatorsServed());
		assertEquals(2, coverage.boxesServing());
		assertEquals(3, coverage.tasksServing());
	}

	@Test
	void coverageIsToldByChapterAndByState() {
		small.store(small.companies, small.revenue, LinkState.REJECTED, null, null);
		small.store(small.companies, small.volume, LinkState.SUSPECT, null, null);
		Coverage coverage = TraceIndex.of(small.plan).coverage();
		assertEquals(List.of(small.tasks.getId(), small.safeguards.getId()), coverage.chapters().stream().map(Coverage.Chapter::id).toList());
		Coverage.Chapter tasks = coverage.chapters().getFirst();
		assertEquals(List.of(small.mobile.getId(), small.gigabit.getId(), small.companies.getId()), tasks.tasks());
		assertEquals(3, tasks.tasksServing());
		assertEquals(List.of(small.mobileBox.getId(), small.gigabitBox.getId(), small.emergencyBox.getId()), tasks.boxes());
		assertEquals(List.of(small.emergencyBox.getId()), tasks.boxesWithoutIndicator());
		assertEquals(List.of(small.safeguards.getId()), coverage.chapters().getLast().tasksWithoutTarget());
		assertEquals(List.of(small.volume.getId()), coverage.linksInDoubt().stream().map(FoundLink::target).toList());
		assertEquals(1, coverage.links(LinkState.REJECTED).size());
		assertEquals(0, coverage.links(LinkState.ACCEPTED).size());
	}

	@Test
	void afterAnEditWhatTheWordsSuggestedIsKeptAndJudgementsAreRead() {
		TraceIndex before = TraceIndex.of(small.plan);
		small.store(small.companies, small.volume, LinkState.ACCEPTED, null, null);
		small.table.getIndicators().remove(small.ports);
		TraceIndex after = before.after(small.plan, TraceSettings.STANDARD);
		assertEquals(ids(small.revenue, small.volume), targets(after.from(small.companies.getId())));
		assertEquals(List.of(), after.to(small.ports.getId()));
		assertEquals(targets(TraceIndex.of(small.plan).links()), targets(after.links()));
		assertEquals(ids(small.volume), targets(TraceIndex.ofStored(small.plan, TraceSettings.STANDARD).links()));
	}

	@Test
	void aShareIsWholeOnlyWhereNothingIsMissing() {
		assertEquals(100, Coverage.percent(0, 0));
		assertEquals(67, Coverage.percent(4, 6));
		assertEquals(99, Coverage.percent(999, 1000));
		assertEquals(1, Coverage.percent(1, 1000));
		assertEquals(0, Coverage.percent(0, 6));
	}

	@Test
	void wordsThatAreGoneSuggestNothingAfterAnEdit() {
		TraceIndex before = TraceIndex.of(small.plan);
		small.gigabitText.setText("别的。");
		small.gigabitText.getMentions().clear();
		TraceIndex after = before.after(small.plan, TraceSettings.STANDARD);
		assertEquals(TraceIndex.of(small.plan).links(), after.links());
		assertEquals(List.of(), after.provedBy(small.gigabitText.getId()));
	}

	@Test
	void newWordsSuggestAfterAnEdit() {
		TraceIndex before = TraceIndex.of(small.plan);
		small.safeguard.setText("推进10G-PON端口大规模部署，10G-PON及以上端口数达80万个。");
		TraceIndex after = before.after(small.plan, TraceSettings.STANDARD);
		assertEquals(TraceIndex.of(small.plan).links(), after.links());
		assertTrue(after.to(small.ports.getId()).stream().anyMatch(link -> link.source().equals(small.safeguards.getId())));
	}

	@Test
	void oneMemoryServesManyAndForgets() {
		TraceMemory memory = new TraceMemory();
		TraceIndex first = memory.index(small.plan, TraceSettings.STANDARD);
		small.stations.setTarget(Figures.read("30", "万"));
		assertEquals(first.links(), memory.index(small.plan, TraceSettings.STANDARD).links());
		small.mobileBox.setTitle("别的");
		assertEquals(TraceIndex.of(small.plan).links(), memory.index(small.plan, TraceSettings.STANDARD).links());
		memory.forget(small.plan.getId());
		assertEquals(TraceIndex.of(small.plan).links(), memory.index(small.plan, TraceSettings.STANDARD).links());
	}

	@Test
	void linksRestOnTheirEndsAndOnTheWordsThatProveThem() {
		TraceIndex index = TraceIndex.of(small.plan);
		assertEquals(ids(small.ports, small.gigabitUsers), targets(index.restingOn(small.gigabitGoal.getId())));
		assertEquals(index.to(small.ports.getId()), index.restingOn(small.ports.getId()));
	}

	@Test
	void aRejectedLinkLeadsNowhere() {
		small.store(small.companies, small.revenue, LinkState.REJECTED, null, null);
		TraceIndex index = TraceIndex.of(small.plan);
		assertEquals(LinkState.REJECTED, link(index, small.companies, small.revenue).state());
		assertEquals(List.of(), index.downstream(small.companies.getId()));
		assertEquals(List.of(), index.upstream(small.revenue.getId()));
		assertTrue(index.coverage().indicatorsWithoutTask().contains(small.revenue.getId()));
	}

	@Test
	void aLinkThatAPersonMadeStandsBesideThoseFound() {
		small.store(small.companies, small.volume, LinkState.ACCEPTED, small.companiesText, "形成行业增长新动力");
		FoundLink link = link(TraceIndex.of(small.plan), small.companies, small.volume);
		assertEquals(LinkKind.SUPPORTS, link.kind());
		assertEquals(LinkState.ACCEPTED, link.state());
		assertEquals(100, link.confidence());
		assertEquals("形成行业增长新动力", link.proofs().get(0).quote());
		assertEquals(Grounds.DECISION, link.proofs().get(0).grounds());
	}

	@Test
	void aPlanFullOfGapsIsIndexedAllTheSame() {
		Plan plan = PlanFactory.eINSTANCE.createPlan();
		Section task = PlanFactory.eINSTANCE.createTask();
		task.getBlocks().add(PlanFactory.eINSTANCE.createParagraph());
		KeyProject box = PlanFactory.eINSTANCE.createKeyProject();
		box.getItems().add(PlanFactory.eINSTANCE.createProjectItem());
		task.getBlocks().add(box);
		plan.getSections().add(task);
		IndicatorTable table = PlanFactory.eINSTANCE.createIndicatorTable();
		Indicator nameless = PlanFactory.eINSTANCE.createIndicator();
		table.getIndicators().add(nameless);
		plan.getBlocks().add(table);
		plan.getLinks().add(PlanFactory.eINSTANCE.createTraceLink());
		Ids.assignMissing(plan);
		TraceIndex index = TraceIndex.of(plan);
		assertEquals(ids(box), targets(index.links()));
		assertEquals(List.of(nameless.getId()), index.coverage().indicatorsWithoutAny());
	}

	@Test
	void nothingHangsOnWhatIsNotThere() {
		TraceIndex index = TraceIndex.of(small.plan);
		assertEquals(List.of(), index.downstream("gone"));
		assertEquals(List.of(), index.upstream("gone"));
		assertEquals(List.of(), TraceIndex.EMPTY.links());
		assertEquals(0, TraceIndex.EMPTY.coverage().indicators().size());
	}

	private static FoundLink link(TraceIndex index, Identified source, Identified target) {
		return index.from(source.getId()).stream().filter(link -> link.target().equals(target.getId())).findFirst().orElseThrow();
	}

	private static Set<String> ids(Identified... objects) {
		return Set.of(objects).stream().map(Identified::getId).collect(Collectors.toSet());
	}

	private static Set<String> targets(List<FoundLink> links) {
		return links.stream().map(FoundLink::target).collect(Collectors.toSet());
	}

	private static Set<String> reached(List<Reach> reached) {
		return reached.stream().map(Reach::id).collect(Collectors.toSet());
	}
}
