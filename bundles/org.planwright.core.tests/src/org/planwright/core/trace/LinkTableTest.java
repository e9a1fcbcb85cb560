package org.planwright.core.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.planwright.core.LinkJudgement.Words;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.IndicatorEdits;
import org.planwright.core.project.edit.IndicatorField;
import org.planwright.core.project.edit.LinkEdits;
import org.planwright.model.Identified;
import org.planwright.model.LinkKind;
import org.planwright.model.LinkState;

class LinkTableTest {

	private final SmallPlan small = new SmallPlan();
	private final ProjectSession session = ProjectSession.holding("试验", List.of(small.plan));
	private final LinkEdits links = new LinkEdits(session);

	private LinkTable table() {
		return LinkTable.of(TraceIndex.of(session.snapshot(small.plan).plan()));
	}

	private LinkState state(Identified source, Identified target) {
		CellLinks cell = table().cell(source.getId(), target.getId());
		return cell == null ? null : cell.state();
	}

	@Test
	void linksStandByWhatServesAndWhatIsServed() {
		LinkTable table = table();
		assertEquals(Set.of(small.stations.getId(), small.privateNetworks.getId(), small.villages.getId()), table.row(small.mobileBox.getId()).keySet());
		assertEquals(LinkState.SUGGESTED, table.cell(small.mobileBox.getId(), small.stations.getId()).state());
		assertNull(table.cell(small.mobileBox.getId(), small.ports.getId()));
		assertTrue(table.row(small.review.getId()).isEmpty());
		long serving = table.sources().stream().filter(source -> table.cell(source, small.stations.getId()) != null).count();
		assertEquals(serving, table.served(small.stations.getId()));
	}

	@Test
	void whatBeginsAtWordsCountsForTheTaskAndWhatLeadsToAFigureForItsIndicator() {
		assertNull(state(small.companies, small.volume));
		links.add(Judgements.of(small.companiesText, new Words(small.companiesText, 0, 12), small.volume, LinkKind.DRIVES), "");
		assertEquals(LinkState.ACCEPTED, state(small.companies, small.volume));
		Identified mention = small.mobileGoal.getMentions().stream().filter(found -> found.getIndicator() == small.stations).findFirst().orElseThrow();
		links.add(Judgements.of(small.companies, null, mention, LinkKind.NAMES), "");
		assertEquals(LinkState.ACCEPTED, state(small.companies, small.stations));
		int before = table().served(small.stations.getId());
		session.undo();
		assertNull(state(small.companies, small.stations));
		assertEquals(before - 1, table().served(small.stations.getId()));
	}

	@Test
	void theGravestOfSeveralLinksIsShown() {
		links.accept(List.of(Judgements.of(small.mobileBox, null, small.volume, LinkKind.SUPPORTS)), "");
		links.reject(List.of(Judgements.of(small.mobileBox, null, small.volume, LinkKind.DRIVES)), "", "");
		CellLinks cell = table().cell(small.mobileBox.getId(), small.volume.getId());
		assertEquals(2, cell.links().size());
		assertEquals(1, cell.alive());
		assertEquals(LinkState.ACCEPTED, cell.state());
		assertEquals(LinkKind.SUPPORTS, cell.leading().kind());
		new IndicatorEdits(session).set(small.volume, IndicatorField.TARGET, "2500");
		assertEquals(LinkState.SUSPECT, state(small.mobileBox, small.volume));
	}

	@Test
	void aRejectedLinkCountsForNothing() {
		links.reject(List.of(Judgements.of(small.companies, null, small.volume, LinkKind.SUPPORTS)), "", "");
		assertEquals(LinkState.REJECTED, state(small.companies, small.volume));
		assertEquals(0, table().served(small.volume.getId()));
		assertTrue(table().sources().contains(small.companies.getId()));
	}
}
