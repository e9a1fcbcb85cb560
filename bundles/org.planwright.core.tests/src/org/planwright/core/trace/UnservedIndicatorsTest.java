package org.planwright.core.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.planwright.core.IndicatorTables;
import org.planwright.core.PlanLinks;
import org.planwright.core.project.Ids;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.LinkKind;
import org.planwright.model.LinkState;
import org.planwright.model.Plan;
import org.planwright.model.PlanFactory;
import org.planwright.model.TraceLink;
import org.planwright.testkit.plans.PlanVariants;

/** What is left without a link is the same whether all links are searched or only the first of each indicator. */
class UnservedIndicatorsTest {

	private static final int PLANS = 14;
	private static final int ROUNDS = 4;
	private static final int LINKS = 12;

	private final Random random = new Random(61);

	@Test
	void plansWithoutStoredLinksHaveTheSame() {
		List<String> unserved = new ArrayList<>();
		for (Plan plan : plans()) {
			List<String> asSearched = TraceIndex.of(plan).coverage().indicatorsWithoutAny();
			assertEquals(asSearched, UnservedIndicators.of(plan, () -> fail("the whole index was asked for")), plan.getTitle());
			unserved.addAll(asSearched);
		}
		assertTrue(unserved.size() > 20, unserved.size() + " only");
	}

	@Test
	void plansWithLinksThatPeopleMadeAndRejectedHaveTheSame() {
		int whole = 0;
		for (Plan plan : plans()) {
			for (int round = 0; round < ROUNDS; round++) {
				storeLinks(plan);
				TraceIndex index = TraceIndex.of(plan);
				List<TraceIndex> asked = new ArrayList<>();
				assertEquals(index.coverage().indicatorsWithoutAny(), UnservedIndicators.of(plan, () -> {
					asked.add(index);
					return index;
				}), plan.getTitle());
				whole += asked.size();
			}
		}
		assertTrue(whole > 0, "no rejection mattered");
		assertTrue(whole < PLANS * ROUNDS, "every plan was searched");
	}

	@Test
	void aRejectedLastLinkLeavesItsIndicatorWithoutAny() {
		SmallPlan small = new SmallPlan();
		TraceIndex before = TraceIndex.of(small.plan);
		assertFalse(before.coverage().indicatorsWithoutAny().contains(small.privateNetworks.getId()));
		before.to(small.privateNetworks.getId()).forEach(link -> store(small.plan, link, LinkState.REJECTED));
		assertTrue(UnservedIndicators.of(small.plan, () -> TraceIndex.of(small.plan)).contains(small.privateNetworks.getId()));
	}

	@Test
	void anIndexThatIsThereAnswersUntilWordsChange() {
		SmallPlan small = new SmallPlan();
		TraceMemory memory = new TraceMemory();
		TraceIndex known = memory.index(small.plan, TraceSettings.STANDARD);
		PlanLinks links = TracedLinks.reader(memory, TraceSettings.STANDARD).apply(small.plan);
		assertTrue(memory.known(small.plan, TraceSettings.STANDARD).isPresent());
		assertEquals(known.coverage().indicatorsWithoutAny(), links.unserved());

		known.to(small.privateNetworks.getId()).forEach(link -> store(small.plan, link, LinkState.REJECTED));
		assertTrue(links.unserved().contains(small.privateNetworks.getId()), "what was judged since counts");

		EcoreUtil.deleteAll(List.copyOf(small.plan.getLinks()), false);
		small.mobileText.setText("加快部署。");
		small.mobileItem.setText("推进试点。");
		assertTrue(memory.known(small.plan, TraceSettings.STANDARD).isEmpty());
		assertTrue(links.unserved().contains(small.privateNetworks.getId()), "what was said since counts");
	}

	private static List<Plan> plans() {
		PlanVariants variants = new PlanVariants(61);
		return Stream.generate(variants::next).limit(PLANS).toList();
	}

	/** Some of the links that the words suggest, and some that join anything with anything, judged one way or the other. */
	private void storeLinks(Plan plan) {
		EcoreUtil.deleteAll(List.copyOf(plan.getLinks()), false);
		List<FoundLink> found = TraceIndex.of(plan).links();
		List<String> indicators = IndicatorTables.rows(plan).stream().map(Indicator::getId).toList();
		boolean rejecting = random.nextBoolean();
		for (int i = 0; i < LINKS && !found.isEmpty(); i++) {
			FoundLink link = found.get(random.nextInt(found.size()));
			String target = random.nextInt(3) == 0 ? indicators.get(random.nextInt(indicators.size())) : link.target();
			LinkState state = LinkState.values()[random.nextInt(LinkState.values().length)];
			store(plan, new FoundLink(link.source(), target, link.kind(), link.state(), link.confidence(), link.proofs()),
					rejecting || state != LinkState.REJECTED ? state : LinkState.ACCEPTED);
		}
	}

	private static void store(Plan plan, FoundLink link, LinkState state) {
		TraceLink stored = PlanFactory.eINSTANCE.createTraceLink();
		stored.setId(Ids.fresh());
		stored.setKind(link.kind() == LinkKind.CONTAINS ? LinkKind.DRIVES : link.kind());
		stored.setState(state);
		plan.eAllContents().forEachRemaining(object -> {
			if (object instanceof Identified identified) {
				if (identified.getId().equals(link.source())) {
					stored.setSource(identified);
				} else if (identified.getId().equals(link.target())) {
					stored.setTarget(identified);
				}
			}
		});
		plan.getLinks().add(stored);
	}
}
