package org.planwright.core.check.rule.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.planwright.core.check.Finding;
import org.planwright.core.check.PlanCase;

class GrowthWordsRuleTest {

	private static final GrowthWordsRule RULE = new GrowthWordsRule();

	private static PlanCase review(String words) {
		return new PlanCase().section("一、", "“十三五”发展回顾").text(words);
	}

	private static PlanCase goal(String words) {
		return new PlanCase().row("5G基站数", "万个", "2.9", "15", "38.9%").section("二、", "发展目标").text(words);
	}

	@Test
	void wordsThatTheEndsGiveAreFine() {
		review("高新技术企业由85家增加到312家，增长2.7倍。").expect(RULE);
		review("PM2.5平均浓度由48微克/立方米下降到32微克/立方米，下降33.3%。").expect(RULE);
		review("5G基站由1.2万个增长到2.9万个，增长142%。").expect(RULE);
		goal("到2025年，5G基站数比2020年增长4.2倍。").expect(RULE);
	}

	@Test
	void changesSinceOtherYearsAreLeftAlone() {
		review("5G基站由2018年的1.2万个增长到2020年的2.9万个，比2019年增长42%。").expect(RULE);
		review("5G基站由1.2万个增长到2.9万个，同比增长42%。").expect(RULE);
	}

	@Test
	void aPercentageThatTheEndsDoNotGiveIsAnError() {
		review("5G基站由1.2万个增长到2.9万个，增长42%。").expect(RULE, "error 增长42%: 增长42% -> 142%").cures(RULE, "改为“142%”");
	}

	@Test
	void timesAsMuchIsNotTimesMore() {
		PlanCase plan = review("高新技术企业由85家增加到312家，增长3.7倍。");
		plan.expect(RULE, "warning 增长3.7倍: 增长3.7倍 -> 2.7倍").cures(RULE, "改为“2.7倍”");
		Finding finding = plan.find(RULE).getFirst();
		assertEquals(List.of("印出的是“是原来的几倍”，不是“增长几倍”"), finding.causes().stream().map(cause -> cause.words().text()).toList());
		assertEquals("312 / 85 − 1", finding.trails().getFirst().filled());
	}

	@Test
	void doublingIsTwice() {
		review("高新技术企业由85家增加到172家，翻了一番。").expect(RULE);
		review("高新技术企业由85家增加到312家，翻了一番。").expect(RULE, "error 翻了一番: 翻了一番 -> 4倍");
		review("高新技术企业由85家增加到340家，翻两番。").expect(RULE);
	}

	@Test
	void theRowGivesTheEndsThatTheTextLeavesOut() {
		goal("到2025年，5G基站数比2020年翻一番。").expect(RULE, "warning 5G基站数比2020年翻一番: 5G基站数比2020年翻一番 -> 5倍");
		goal("到2025年，5G基站数比2020年增长300%。").expect(RULE, "warning 5G基站数比2020年增长300%: 5G基站数比2020年增长300% -> 417%");
	}

	@Test
	void otherYearsAndOtherQuantitiesAreLeftAlone() {
		goal("到2025年，5G基站数比2023年增长50%。").expect(RULE);
		goal("到2025年，新增5G基站数增长50%。").expect(RULE);
		new PlanCase().row("电信业务总量", "亿元", "5078（按2015年不变单价测算）", "755（按2020年不变单价测算）", "16.3%").section("二、", "发展目标")
				.text("到2025年，电信业务总量比2020年翻一番。").expect(RULE);
	}

	@Test
	void multiplesMayBeWrittenInNumerals() {
		PlanCase plan = new PlanCase().row("软件业务收入", "亿元", "320", "960", "24.6%").section("二、", "发展目标");
		plan.text("到2025年，软件业务收入比2020年增长两倍。").text("到2025年，软件业务收入是2020年的三倍。").text("到2025年，软件业务收入增长一至两倍。").expect(RULE);
		plan.text("到2025年，软件业务收入比2020年增长三倍。")
				.expect(RULE, "warning 软件业务收入比2020年增长三倍: 软件业务收入比2020年增长三倍 -> 2倍").cures(RULE, "改为“2倍”");
	}

	@Test
	void theYearThatAMultipleStandsOnMayComeBeforeIt() {
		PlanCase plan = new PlanCase().row("电信业务总量", "亿元", "1500", "3000", "15%").section("二、", "发展目标");
		plan.text("到2025年，电信业务总量在2020年基础上翻一番。").text("到2025年，电信业务总量达到2020年的2倍。").expect(RULE);
		plan.text("到2025年，电信业务总量在2020年的基础上翻两番。")
				.expect(RULE, "warning 电信业务总量在2020年的基础上翻两番: 电信业务总量在2020年的基础上翻两番 -> 2倍");
		new PlanCase().row("电信业务总量", "亿元", "1500", "3000", "15%").section("二、", "发展目标").text("电信业务总量达到2020年的3倍。")
				.expect(RULE, "warning 电信业务总量达到2020年的3倍: 电信业务总量达到2020年的3倍 -> 2倍").cures(RULE, "改为“2倍”");
	}

	@Test
	void aBoundIsSetSoThatItHolds() {
		review("高新技术企业由85家增加到312家，增长3倍以上。").expect(RULE, "warning 增长3倍以上: 增长3倍以上 -> 3倍").cures(RULE, "改为“2倍以上”");
	}

	@Test
	void anAmountThatIsAddedIsTheDifferenceOfTheRow() {
		PlanCase plan = new PlanCase().row("地区生产总值", "亿元", "4520", "6640", "8%").section("二、", "发展目标");
		plan.text("到2025年，地区生产总值比2020年增加2120亿元。").text("到2025年，地区生产总值比2022年增加1200亿元。").expect(RULE);
		plan.text("到2025年，地区生产总值在2020年的基础上增加0.31万亿元。").expect(RULE,
				"warning 地区生产总值在2020年的基础上增加0.31万亿元: 地区生产总值在2020年的基础上增加0.31万亿元 -> 0.21万亿元").cures(RULE, "改为“0.21万亿元”");
	}
}
