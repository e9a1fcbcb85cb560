package org.planwright.core.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planwright.core.LinkJudgement;
import org.planwright.core.LinkJudgement.Words;
import org.planwright.core.LiveMentions;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.IndicatorEdits;
import org.planwright.core.project.edit.IndicatorField;
import org.planwright.core.project.edit.LinkEdits;
import org.planwright.core.project.edit.SettingEdits;
import org.planwright.core.project.edit.TextEdits;
import org.planwright.model.Identified;
import org.planwright.model.LinkKind;
import org.planwright.model.LinkState;
import org.planwright.model.Mention;
import org.planwright.model.TraceLink;

/** Links that somebody judged, and what brings them into doubt. */
class JudgementsTest {

	private static final String AUTHOR = "王工";

	private final SmallPlan small = new SmallPlan();
	private final ProjectSession session = ProjectSession.holding("试验", List.of(small.plan));
	private final LinkEdits links = new LinkEdits(session);
	private final IndicatorEdits rows = new IndicatorEdits(session);
	private final TextEdits texts = new TextEdits(session, new LiveMentions(session));

	@Test
	void anAcceptedLinkKeepsWhatItRestsOn() {
		TraceLink stored = accept(small.mobileBox, small.stations);
		FoundLink link = link(small.mobileBox, small.stations);
		assertEquals(LinkState.ACCEPTED, link.state());
		assertEquals(List.of(), link.changes());
		assertEquals(Optional.of(stored.getId()), link.judged().map(Judgement::linkId));
		assertEquals(Optional.of(AUTHOR), link.judged().map(Judgement::author));
		assertEquals(Grounds.FIGURE, link.proofs().getFirst().grounds(), "what proved it still does");
		assertEquals(1, all(small.mobileBox, small.stations));
		session.undo();
		assertEquals(LinkState.SUGGESTED, link(small.mobileBox, small.stations).state());
		assertEquals(List.of(), small.plan.getLinks());
	}

	@ParameterizedTest
	@CsvSource({ "TARGET, 25, target, 20, 25", "TARGET, ≥20, comparator, =, >=", "BASELINE, 6.27, baseline, 6.26, 6.27", "UNIT, 个, unit, 万, 个",
			"NAME, 5G基站总数, name, 5G基站数, 5G基站总数" })
	void exactlyTheLinksOfAChangedRowComeIntoDoubt(IndicatorField field, String typed, String key, String from, String to) {
		accept(small.mobileBox, small.stations);
		accept(small.gigabitBox, small.ports);
		accept(small.networks, small.mobileBox);
		rows.set(small.stations, field, typed);
		assertEquals(List.of(link(small.mobileBox, small.stations)), index().suspects());
		assertEquals(List.of(new BasisChange(small.stations.getId(), key, from, to)), link(small.mobileBox, small.stations).changes());
		session.undo();
		assertEquals(List.of(), index().suspects());
		session.redo();
		accept(small.mobileBox, small.stations);
		assertEquals(LinkState.ACCEPTED, link(small.mobileBox, small.stations).state(), "judged again, it holds");
		assertEquals(4, small.plan.getLinks().size() + 1, "and is the same link");
		session.undo();
		assertEquals(LinkState.SUSPECT, link(small.mobileBox, small.stations).state());
	}

	@Test
	void aFigurePrintedWithAnotherZeroIsTheSame() {
		accept(small.mobileBox, small.stations);
		rows.set(small.stations, IndicatorField.TARGET, "20.0");
		assertEquals(List.of(), index().suspects());
	}

	@Test
	void theProjectSaysWhichFieldsCount() {
		accept(small.mobileBox, small.stations);
		rows.set(small.stations, IndicatorField.TARGET, "25");
		rows.set(small.stations, IndicatorField.CHANGE, "32%");
		new SettingEdits(session).set(Map.of(TraceSettings.key(EndType.INDICATOR), Optional.of("name change")));
		FoundLink link = link(small.mobileBox, small.stations);
		assertEquals(List.of("change"), link.changes().stream().map(BasisChange::field).toList());
		assertEquals(LinkState.SUSPECT, link.state());
	}

	@Test
	void changedWordsBringTheirLinkIntoDoubtAndOthersDoNot() {
		accept(small.mobileBox, small.stations);
		accept(small.mobileBox, small.villages);
		accept(small.gigabitBox, small.ports);
		String text = small.mobileGoal.getText();
		int place = text.indexOf("实现行政村");
		texts.replace(small.mobileGoal, place, place, "力争");
		assertEquals(List.of(), index().suspects(), "words beside those that count");
		place = small.mobileGoal.getText().indexOf("20万个");
		texts.replace(small.mobileGoal, place, place + 2, "30");
		FoundLink link = link(small.mobileBox, small.stations);
		assertEquals(List.of(link), index().suspects());
		BasisChange change = link.changes().getFirst();
		assertEquals(small.mobileGoal.getId(), change.subject());
		assertTrue(change.from().contains("20万个") && change.to().contains("30万个"), change::toString);
		texts.replace(small.mobileGoal, place, place + 2, "20");
		assertEquals(List.of(), index().suspects(), "as it was");
	}

	@Test
	void wordsThatAreGoneAreToldOf() {
		accept(small.mobileBox, small.stations);
		texts.delete(List.of(small.mobileGoal));
		BasisChange change = link(small.mobileBox, small.stations).changes().getFirst();
		assertEquals(null, change.subject());
		assertEquals("", change.to());
		session.undo();
		assertEquals(List.of(), index().suspects());
	}

	@Test
	void aRejectedLinkComesBackForNewReasonsOnly() {
		reject(small.mobileBox, small.stations);
		texts.replace(small.mobileGoal, 0, 0, "力争");
		FoundLink link = link(small.mobileBox, small.stations);
		assertEquals(LinkState.REJECTED, link.state());
		assertEquals(0, index().upstream(small.stations.getId()).stream().filter(reach -> reach.id().equals(small.mobileBox.getId())).count());
		int end = small.mobileItem.getText().length();
		texts.replace(small.mobileItem, end, end, "新建5G基站8万个。");
		link = link(small.mobileBox, small.stations);
		assertEquals(LinkState.SUGGESTED, link.state());
		assertTrue(link.judged().orElseThrow().isBack());
		session.undo();
		assertEquals(LinkState.REJECTED, link(small.mobileBox, small.stations).state());
	}

	@Test
	void aLinkFromWordsBelongsToWhatTheyStandIn() {
		int place = small.companiesText.getText().indexOf("形成行业增长新动力");
		Words words = new Words(small.companiesText, place, place + 9);
		TraceLink stored = links.add(Judgements.of(small.companiesText, words, small.volume, LinkKind.SUPPORTS), AUTHOR);
		assertSame(small.companiesText, stored.getSource());
		FoundLink link = index().from(small.companies.getId()).stream().filter(found -> found.target().equals(small.volume.getId())).findFirst().orElseThrow();
		assertEquals("形成行业增长新动力", link.proofs().getFirst().quote());
		assertEquals(List.of(), index().coverage().indicatorsWithoutTask());
		texts.replace(small.companiesText, 0, 2, "大力推动");
		assertEquals(List.of(), index().suspects());
		place = small.companiesText.getText().indexOf("增长");
		texts.replace(small.companiesText, place, place + 2, "");
		assertEquals(List.of(new BasisChange(small.companiesText.getId(), BasisChange.WORDS, "形成行业增长新动力", "形成行业新动力")), index().suspects().getFirst().changes());
	}

	@Test
	void aLinkToAFigureInProseFollowsIt() {
		Mention figure = small.mobileGoal.getMentions().stream().filter(mention -> mention.getIndicator() == small.stations).findFirst().orElseThrow();
		links.add(Judgements.of(small.emergency, null, figure, LinkKind.NAMES), AUTHOR);
		assertTrue(index().upstream(small.stations.getId()).stream().anyMatch(reach -> reach.id().equals(small.emergency.getId())),
				"through the figure it leads to the indicator");
		int place = small.mobileGoal.getText().indexOf("20万个");
		texts.replace(small.mobileGoal, place, place + 2, "25");
		assertSame(figure, small.mobileGoal.getMentions().stream().filter(mention -> mention.getQuote().contains("25")).findFirst().orElseThrow());
		assertEquals(List.of(new BasisChange(figure.getId(), "value", "20", "25")), index().suspects().getFirst().changes());
	}

	@Test
	void manyAreJudgedByOneEdit() {
		List<LinkJudgement> suggested = index().links().stream().map(link -> Judgements.of(link, session::find).orElseThrow()).toList();
		links.accept(suggested, "");
		assertTrue(index().links().stream().allMatch(link -> link.state() == LinkState.ACCEPTED));
		assertEquals(index().links().size(), small.plan.getLinks().size());
		links.delete(small.plan.getLinks());
		assertTrue(index().links().stream().allMatch(link -> link.state() == LinkState.SUGGESTED));
		session.undo();
		session.undo();
		assertEquals(List.of(), small.plan.getLinks());
	}

	private TraceLink accept(Identified source, Identified target) {
		return links.accept(List.of(Judgements.of(link(source, target), session::find).orElseThrow()), AUTHOR).getFirst();
	}

	private void reject(Identified source, Identified target) {
		links.reject(List.of(Judgements.of(link(source, target), session::find).orElseThrow()), "另有所指", AUTHOR);
	}

	private TraceIndex index() {
		return TraceIndex.of(session.snapshot(small.plan).plan(), TraceSettings.of(session.project()));
	}

	private FoundLink link(Identified source, Identified target) {
		return index().from(source.getId()).stream().filter(link -> link.target().equals(target.getId())).findFirst().orElseThrow();
	}

	private long all(Identified source, Identified target) {
		return index().from(source.getId()).stream().filter(link -> link.target().equals(target.getId())).count();
	}
}
