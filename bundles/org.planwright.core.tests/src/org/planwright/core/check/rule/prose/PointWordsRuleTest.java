package org.planwright.core.check.rule.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.planwright.core.check.Finding;
import org.planwright.core.check.PlanCase;

class PointWordsRuleTest {

	private static final PointWordsRule RULE = new PointWordsRule();

	private static PlanCase review(String words) {
		return new PlanCase().section("一、", "“十三五”发展回顾").text(words);
	}

	@Test
	void pointsAndRelativeChangesThatHoldAreFine() {
		review("FTTH端口占固定互联网接入端口比重由“十二五”期末的38%提升至91.3%，提高53.3个百分点。").expect(RULE);
		review("失业率由5%下降到4%，下降20%。").expect(RULE);
		review("备案主体信息准确率为99.37%，比2015年提高5.1个百分点。服务业增加值占比高于全国平均水平3个百分点。").expect(RULE);
	}

	@Test
	void pointsThatTheEndsDoNotGiveAreAnError() {
		PlanCase plan = review("战略性新兴产业产值占比由12.5%提高到21.3%，提高9.8个百分点。");
		plan.expect(RULE, "error 提高9.8个百分点: 提高9.8个百分点 -> 8.8个百分点").cures(RULE, "改为“8.8个百分点”");
		assertEquals("21.3 − 12.5", plan.find(RULE).getFirst().trails().getFirst().filled());
	}

	@Test
	void aDifferenceInPercentIsAnError() {
		review("5G用户普及率由15%提高到56%，提高41%。").expect(RULE, "error 提高41%: 提高41% -> 41个百分点").cures(RULE, "改为“41个百分点”");
		review("5G用户普及率由15%提高到56%，提高50%。").expect(RULE, "error 提高50%: 提高50% -> 273%");
	}

	@Test
	void relativeChangeInPointsIsRecognised() {
		Finding finding = review("5G用户普及率由15%提高到56%，提高273个百分点。").find(RULE).getFirst();
		assertEquals(List.of("印出的是相对变化百分数，不是两端之差"), finding.causes().stream().map(cause -> cause.words().text()).toList());
	}

	@Test
	void theRowGivesTheEndsThatTheTextLeavesOut() {
		new PlanCase().row("5G用户普及率", "%", "15", "56", "〔41〕").section("二、", "发展目标").text("到2025年，5G用户普及率提高41%。")
				.expect(RULE, "warning 5G用户普及率提高41%: 5G用户普及率提高41% -> 41个百分点").cures(RULE, "改为“41个百分点”");
	}

	@Test
	void aLevelIsNotInPoints() {
		new PlanCase().section("二、", "发展目标").text("到2025年，城镇化率达到65个百分点。")
				.expect(RULE, "warning 城镇化率达到65个百分点: 城镇化率达到65个百分点 -> 65%").cures(RULE, "改为“65%”");
	}

	@Test
	void levelsAndLeadsThatEndLikeChangesAreLeftAlone() {
		new PlanCase().row("5G用户普及率", "%", "15", "56", "[41]").section("二、", "发展目标").text("到2025年，5G用户普及率达到41%。").expect(RULE);
		review("消费支出对经济的贡献超过3个百分点，数字经济比重增幅达到3个百分点。").expect(RULE);
	}
}
