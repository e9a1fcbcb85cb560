package org.planwright.core.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.planwright.model.LinkKind;
import org.planwright.model.PlanFactory;

class LinkKindsTest {

	private final SmallPlan small = new SmallPlan();

	@Test
	void theTableSaysWhatMayJoinWhat() {
		assertEquals(List.of(LinkKind.NAMES, LinkKind.DRIVES, LinkKind.SUPPORTS), LinkKinds.between(small.mobile, small.stations));
		assertEquals(List.of(LinkKind.CONTAINS, LinkKind.NAMES, LinkKind.DRIVES, LinkKind.SUPPORTS), LinkKinds.between(small.networks, small.mobileBox));
		assertEquals(List.of(LinkKind.NAMES), LinkKinds.between(small.safeguards, small.mobileGoal.getMentions().getFirst()));
		assertEquals(List.of(LinkKind.NAMES, LinkKind.DRIVES, LinkKind.SUPPORTS, LinkKind.MEASURES), LinkKinds.between(small.mobileItem, small.stations));
		assertTrue(LinkKinds.allows(LinkKind.CONTAINS, small.mobileBox, small.mobileItem));
	}

	@Test
	void whatItDoesNotNameIsNotAllowed() {
		assertEquals(List.of(), LinkKinds.between(small.stations, small.mobile), "an indicator serves nothing");
		assertEquals(List.of(), LinkKinds.between(small.mobile, small.mobile), "nothing leads to itself");
		assertEquals(List.of(), LinkKinds.between(PlanFactory.eINSTANCE.createComment(), small.stations));
		assertFalse(LinkKinds.allows(LinkKind.CONTAINS, small.mobile, small.stations));
	}

	@Test
	void endsAreFoundFromBothSides() {
		assertEquals(EnumSet.of(EndType.TASK, EndType.SECTION, EndType.BOX, EndType.ITEM, EndType.WORDS, EndType.MENTION), LinkKinds.sourcesOf(EndType.INDICATOR));
		assertEquals(EnumSet.noneOf(EndType.class), LinkKinds.targetsOf(EndType.INDICATOR));
		assertEquals(EnumSet.of(EndType.INDICATOR, EndType.BOX, EndType.TASK, EndType.ITEM, EndType.MENTION), LinkKinds.targetsOf(EndType.BOX));
	}

	/** What the plan's own words suggest may be stored. */
	@Test
	void everySuggestionIsAllowed() {
		for (FoundLink link : TraceIndex.of(small.plan).links()) {
			assertTrue(LinkKinds.allows(link.kind(), small.find(link.source()), small.find(link.target())), link::toString);
		}
	}
}
