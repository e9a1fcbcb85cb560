package org.planwright.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.planwright.core.LiveMentions;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.IndicatorEdits;
import org.planwright.core.project.edit.IndicatorField;
import org.planwright.core.project.edit.KeyProjectEdits;
import org.planwright.core.project.edit.SettingEdits;
import org.planwright.core.project.edit.StructureEdits;
import org.planwright.core.project.edit.TextEdits;
import org.planwright.core.project.edit.WaiverEdits;
import org.planwright.model.Indicator;
import org.planwright.model.KeyProject;
import org.planwright.model.Paragraph;
import org.planwright.model.Plan;
import org.planwright.model.Project;
import org.planwright.model.Section;
import org.planwright.samples.Samples;
import org.planwright.testkit.plans.RealPlans;

/** A real plan that was edited: its objects are known by their ids. After an undo nothing differs. */
class EditedPlanTest {

	private final ProjectSession session = ProjectSession.holding("规划", List.of(RealPlans.read(Samples.ZHEJIANG)));
	private final Plan plan = session.project().getPlans().getFirst();
	private final Project before = EcoreUtil.copy(session.project());
	private final TextEdits texts = new TextEdits(session, new LiveMentions(session));
	private final StructureEdits structure = new StructureEdits(session);

	@AfterEach
	void undoLeavesNoDifference() {
		while (session.canUndo()) {
			session.undo();
		}
		Comparison comparison = Comparison.of(before, session.project());
		assertTrue(comparison.isEmpty(), Told.lines(comparison).toString());
	}

	private void expect(String... lines) {
		assertEquals(List.of(lines), Told.lines(Comparison.of(before, session.project())));
	}

	private <T> T find(Class<T> type, Predicate<T> wanted) {
		return MatchesTest.all(plan).stream().filter(type::isInstance).map(type::cast).filter(wanted).findFirst().orElseThrow();
	}

	private Paragraph paragraph(String begins) {
		return find(Paragraph.class, each -> each.getText().startsWith(begins));
	}

	private Section section(String title) {
		return find(Section.class, each -> each.getTitle().equals(title));
	}

	@Test
	void wordsThatAreTypedAreToldWithTheFigureInThem() {
		Paragraph goal = paragraph("到2025年，全省建成5G基站20万个");
		int at = goal.getText().indexOf("20万个");
		texts.replace(goal, at, at + 4, "22万个");
		expect("修改 段落 到2025年，全省建成5G基站22万个，实现行政村以上地区5G网络全覆盖。；文字：-20万个 +22万个");
		assertEquals(List.of("全省建成5G基站20万个→全省建成5G基站22万个（2，10%） 文中 到2025年，全省建成5；▲ 仍为原数 目标值 5G基站数 20万"),
				Told.figures(Comparison.of(before, session.project())));
	}

	@Test
	void aFigureWhoseIndicatorIsGoneIsToldAsWell() {
		Paragraph goal = paragraph("到2025年，全省建成5G基站20万个");
		int at = goal.getText().indexOf("20万个");
		texts.replace(goal, at, at + 4, "22万个");
		Indicator row = find(Indicator.class, each -> each.getName().equals("5G基站数"));
		session.edit("删", plan, () -> EcoreUtil.remove(row));
		assertEquals(List.of("6.26万→ 基期值 5G基站数；▲ 仍为原数 文中 信息通信基础设施迈上新台 建设5G基站6.26万个", "20万→ 目标值 5G基站数", "26.2%→ 变化 5G基站数",
				"全省建成5G基站20万个→全省建成5G基站22万个（2，10%） 文中 到2025年，全省建成5"), Told.figures(Comparison.of(before, session.project())));
	}

	@Test
	void aSplitParagraphIsOneThatBecameTwoAndJoinedAgainItIsItself() {
		Paragraph first = paragraph("加快5G独立组网（SA）规模化部署。");
		int at = first.getText().indexOf("拓展5G网络覆盖范围");
		Paragraph second = (Paragraph) texts.split(first, at);
		expect("拆分 段落 加快5G独立组网（SA）规模化部署。");
		texts.join(second);
		expect();
	}

	@Test
	void joinedParagraphsAreTold() {
		Paragraph second = paragraph("——行业转型发展和融合应用达到新水平。");
		texts.join(second);
		assertEquals("合并 段落 ", Told.lines(Comparison.of(before, session.project())).getFirst().substring(0, 6));
		assertEquals(1, Told.lines(Comparison.of(before, session.project())).size());
	}

	@Test
	void aSectionThatWasMovedTakesItsContentAlong() {
		structure.move(section("基本原则"), 1);
		expect("移动 章节 （二）基本原则");
	}

	@Test
	void aDemotedSectionIsMovedAndOfAnotherLevel() {
		structure.demote(section("面临形势"));
		expect("修改+移动 章节 （二）面临形势；标题级别：2→3");
	}

	@Test
	void aDeletedSectionIsOneDifferenceWhateverStoodInIt() {
		Section gone = section("面临形势");
		structure.delete(List.of(gone));
		expect("删除 章节 （二）面临形势");
	}

	@Test
	void aTaskThatIsNoneAnyMoreIsTold() {
		structure.markAsTask(section("有序推进5G高质量网络建设"), false);
		expect("修改 章节 有序推进5G高质量网络建设；作为任务：是→否");
	}

	@Test
	void aRowItsUnitAndWhatWasSaidAboutItAreTold() {
		Indicator row = find(Indicator.class, each -> each.getName().equals("5G基站数"));
		new IndicatorEdits(session).set(row, IndicatorField.UNIT, "万个");
		new WaiverEdits(session).waive(plan, List.of(new WaiverEdits.Accepted("R1", row, "beef", null)), "按口径", "王工", "2026-11-28");
		new SettingEdits(session).set(Map.of("check.growth", Optional.of("5")));
		expect("修改 指标 5G基站数；单位：万→万个", "新增 豁免 R1 5G基站数", "新增 设置 check.growth");
	}

	@Test
	void aBoxThatWasDeletedAndOneThatWasWrittenAreTwo() {
		KeyProjectEdits boxes = new KeyProjectEdits(session);
		KeyProject box = find(KeyProject.class, each -> each.getTitle().equals("千兆光纤宽带网络建设工程"));
		KeyProject fresh = boxes.insertAfter(box);
		boxes.set(fresh, KeyProjectEdits.Field.TITLE, "算力设施工程");
		boxes.delete(List.of(box));
		List<String> lines = Told.lines(Comparison.of(before, session.project()));
		assertEquals(List.of("删除 重点工程 专栏2 千兆光纤宽带网络建设工程", "新增 重点工程 算力设施工程"),
				lines.stream().filter(line -> line.contains("重点工程")).map(line -> line.replace("专栏 ", "")).toList());
	}
}
