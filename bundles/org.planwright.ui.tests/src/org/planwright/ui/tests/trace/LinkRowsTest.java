package org.planwright.ui.tests.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.internal.preferences.EclipsePreferences;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planwright.core.LinkJudgement.Words;
import org.planwright.core.LiveMentions;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.IndicatorEdits;
import org.planwright.core.project.edit.IndicatorField;
import org.planwright.core.project.edit.SettingEdits;
import org.planwright.core.project.edit.TextEdits;
import org.planwright.core.trace.EndType;
import org.planwright.core.trace.FoundLink;
import org.planwright.core.trace.LinkField;
import org.planwright.core.trace.TraceIndex;
import org.planwright.core.trace.TraceSettings;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.KeyProject;
import org.planwright.model.LinkKind;
import org.planwright.model.LinkState;
import org.planwright.model.Passage;
import org.planwright.model.Plan;
import org.planwright.model.TraceLink;
import org.planwright.ui.session.OpenProject;
import org.planwright.ui.session.Settings;
import org.planwright.ui.tests.RealPlans;
import org.planwright.ui.trace.LinkJudging;
import org.planwright.ui.trace.TraceFilter;
import org.planwright.ui.trace.TraceRow;
import org.planwright.ui.trace.TraceSettingsDraft;
import org.planwright.ui.trace.TraceTree;

/** What rows say of links that were judged, and what judging does, with the plan of Zhejiang. */
class LinkRowsTest {

	private final ProjectSession session = RealPlans.open("zhejiang");
	private final Plan plan = RealPlans.plan(session);
	private final KeyProject box = RealPlans.box(plan, "5G网络部署工程");
	private final Indicator stations = RealPlans.indicator(plan, "5G基站数");
	private final Indicator users = RealPlans.indicator(plan, "5G用户普及率");
	private final LiveMentions mentions = new LiveMentions(session);
	private LinkJudging judging;

	@BeforeEach
	void sign() {
		OpenProject project = new OpenProject();
		project.show(session);
		Settings settings = new Settings(new EclipsePreferences());
		settings.setAuthor("张三");
		judging = new LinkJudging(project, settings);
	}

	@AfterEach
	void close() {
		mentions.close();
	}

	private TraceIndex index() {
		return TraceIndex.of(plan, TraceSettings.of(session.project()));
	}

	private TraceTree of(Identified selected) {
		return TraceTree.of(selected, index(), session::find);
	}

	private FoundLink link(Identified source, Identified target) {
		return index().from(source.getId()).stream().filter(link -> link.source().equals(source.getId()) && link.target().equals(target.getId())).findFirst()
				.orElseThrow();
	}

	private static TraceRow row(TraceTree tree, String group, String name) {
		return group(tree, group).children().stream().filter(row -> row.text().startsWith(name)).findFirst().orElseThrow(() -> new AssertionError(tree));
	}

	private static TraceRow group(TraceTree tree, String title) {
		return tree.groups().stream().filter(group -> group.text().startsWith(title)).findFirst().orElseThrow(() -> new AssertionError(tree.groups()));
	}

	private static List<String> notes(TraceRow row) {
		return row.children().stream().filter(child -> child.kind() == TraceRow.Kind.NOTE).map(child -> child.text().replaceAll("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d", "TIME"))
				.toList();
	}

	@Test
	void anAcceptedLinkNamesWhoAcceptedItAndWhyAndHowMuchItDoes() {
		judging.accept(List.of(link(box, stations)));
		judging.setStrength(List.of(link(box, stations)), 3);
		judging.setReason(List.of(link(box, stations)), "专项资金支持");
		TraceRow row = row(of(box), "服务的指标", "5G基站数");
		assertEquals("5G基站数  6.26 → 20 万  点名 · 已确认 · 作用大", row.text());
		assertEquals(List.of("张三 TIME 确认", "理由：专项资金支持"), notes(row));
		assertTrue(row.tip().endsWith("理由：专项资金支持"), row.tip());
	}

	@Test
	void aLinkInDoubtSaysWhatBecameWhat() {
		judging.accept(List.of(link(box, stations)));
		new IndicatorEdits(session).set(stations, IndicatorField.TARGET, "25");
		TraceRow row = row(of(box), "服务的指标", "5G基站数");
		assertTrue(row.text().endsWith("点名 · 存疑"), row.text());
		assertEquals("目标值 20 → 25", notes(row).getFirst());
		new IndicatorEdits(session).set(stations, IndicatorField.TARGET, "≥25");
		assertEquals(List.of("目标值 20 → 25", "目标的界限 等于 → 不低于", "张三 TIME 确认"), notes(row(of(box), "服务的指标", "5G基站数")));
	}

	@Test
	void wordsThatWereRewrittenOrDeletedAreQuoted() {
		judging.accept(List.of(link(box, stations)));
		Passage goal = RealPlans.passage(plan, "全省建成5G基站20万个");
		int at = goal.getText().indexOf("20万个");
		new TextEdits(session, mentions).replace(goal, at, at + 2, "30");
		assertTrue(notes(row(of(box), "服务的指标", "5G基站数")).contains("文字“全省建成5G基站20万个”改为“全省建成5G基站30万个”"),
				() -> notes(row(of(box), "服务的指标", "5G基站数")).toString());
		new TextEdits(session, mentions).delete(List.of(goal));
		assertTrue(notes(row(of(box), "服务的指标", "5G基站数")).contains("依据的文字已删除：“全省建成5G基站20万个”"),
				() -> notes(row(of(box), "服务的指标", "5G基站数")).toString());
	}

	@Test
	void rejectedLinksAreFoldedAwayAndComeBackWhenThatIsTakenBack() {
		judging.reject(List.of(link(box, stations)), "只是背景");
		TraceTree tree = of(box);
		assertEquals("服务的指标  2", tree.groups().getFirst().text());
		TraceRow rejected = group(tree, "已否决");
		assertEquals("已否决  1", rejected.text());
		assertTrue(rejected.isFolded());
		assertTrue(rejected.children().getFirst().text().endsWith("点名 · 已否决"), rejected.children().getFirst().text());
		assertEquals(List.of("张三 TIME 否决", "理由：只是背景"), notes(rejected.children().getFirst()));
		judging.forget(rejected.links());
		assertEquals("服务的指标  3", of(box).groups().getFirst().text());
		session.undo();
		assertEquals("服务的指标  2", of(box).groups().getFirst().text());
	}

	@Test
	void aSuggestionThatCameBackSaysSo() {
		judging.reject(List.of(link(box, stations)), "");
		Passage item = box.getItems().getFirst();
		new TextEdits(session, mentions).replace(item, item.getText().length(), item.getText().length(), "累计新建5G基站20万个。");
		TraceRow row = row(of(box), "服务的指标", "5G基站数");
		assertTrue(row.text().contains("点名 · 建议"), row.text());
		assertEquals(List.of("曾被否决，因有新的依据再次建议", "张三 TIME 否决"), notes(row));
	}

	@Test
	void aFilterLeavesTheLinksThatPassAndCountsThem() {
		int open = of(box).count(TraceFilter.OPEN);
		judging.accept(List.of(link(box, stations)));
		assertEquals(open - 1, of(box).count(TraceFilter.OPEN));
		assertEquals(0, of(box).count(TraceFilter.SUSPECT));
		assertEquals("没有存疑的关系。", of(box).filtered(TraceFilter.SUSPECT).groups().getFirst().text());
		new IndicatorEdits(session).set(stations, IndicatorField.TARGET, "25");
		TraceTree suspects = of(box).filtered(TraceFilter.SUSPECT);
		assertEquals(List.of("服务的指标  1"), suspects.groups().stream().map(TraceRow::text).toList());
		assertEquals(List.of(link(box, stations)), suspects.links());
	}

	@Test
	void thePlanListsItsLinksInDoubtWithBothEnds() {
		judging.accept(List.of(link(box, stations)));
		new IndicatorEdits(session).set(stations, IndicatorField.TARGET, "25");
		TraceRow suspects = group(of(plan), "存疑的关系");
		assertEquals(1, suspects.links().size());
		assertEquals("专栏1 5G网络部署工程 → 5G基站数  6.26 → 25 万  点名 · 存疑", suspects.children().getFirst().text());
		judging.accept(suspects.links());
		assertFalse(of(plan).groups().stream().anyMatch(group -> group.text().startsWith("存疑的关系")));
		assertEquals(LinkState.ACCEPTED, link(box, stations).state());
	}

	@Test
	void severalAreChangedByOneEdit() {
		List<FoundLink> all = index().from(box.getId()).stream().filter(link -> link.kind() != LinkKind.CONTAINS).toList();
		assertTrue(all.size() > 1);
		judging.setKind(all, LinkKind.SUPPORTS);
		assertEquals(all.size(), plan.getLinks().size());
		assertTrue(plan.getLinks().stream().allMatch(stored -> stored.getKind() == LinkKind.SUPPORTS && stored.getState() == LinkState.ACCEPTED));
		session.undo();
		assertEquals(List.of(), plan.getLinks());
	}

	@Test
	void twoThingsAreNotLinkedTwice() {
		TraceLink first = judging.add(box, null, users, LinkKind.SUPPORTS).orElseThrow();
		judging.reject(List.of(link(box, users)), "");
		TraceLink again = judging.add(box, null, users, LinkKind.DRIVES).orElseThrow();
		assertEquals(first, again);
		assertEquals(List.of(LinkKind.DRIVES, LinkState.ACCEPTED), List.of(again.getKind(), again.getState()));
		Passage goal = RealPlans.passage(plan, "全省建成5G基站20万个");
		judging.add(goal, new Words(goal, 0, 4), users, LinkKind.SUPPORTS);
		judging.add(goal, new Words(goal, 5, 9), users, LinkKind.SUPPORTS);
		judging.add(goal, new Words(goal, 5, 9), users, LinkKind.MEASURES);
		assertEquals(3, plan.getLinks().size(), "other words are another link");
		assertTrue(group(of(users), "支撑它的文字和工程内容").children().stream().allMatch(row -> row.text().contains("已确认")));
	}

	@Test
	void aSuggestionIsAcceptedInAnotherWay() {
		judging.acceptAs(link(box, stations), LinkKind.MEASURES.equals(link(box, stations).kind()) ? LinkKind.SUPPORTS : LinkKind.DRIVES);
		assertEquals(List.of(LinkKind.DRIVES), plan.getLinks().stream().map(TraceLink::getKind).toList());
		session.undo();
		assertEquals(List.of(), plan.getLinks());
	}

	@Test
	void aFieldThatDoesNotCountBringsNothingIntoDoubt() {
		TraceSettingsDraft draft = new TraceSettingsDraft(TraceSettings.of(session.project()));
		assertEquals(Map.of(), draft.changes());
		draft.setCounting(LinkField.INDICATOR_TARGET, false);
		assertEquals(Map.of("trace.fields.indicator", Optional.of("name unit price-base baseline comparator")), draft.changes());
		new SettingEdits(session).set(draft.changes());
		judging.accept(List.of(link(box, stations)));
		new IndicatorEdits(session).set(stations, IndicatorField.TARGET, "25");
		assertEquals(LinkState.ACCEPTED, link(box, stations).state());
		TraceSettingsDraft back = new TraceSettingsDraft(TraceSettings.of(session.project()));
		back.reset();
		assertEquals(Map.of(TraceSettings.key(EndType.INDICATOR), Optional.empty()), back.changes());
		new SettingEdits(session).set(back.changes());
		assertEquals(LinkState.SUSPECT, link(box, stations).state());
	}
}
