package org.planwright.core.check.rule.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.core.check.PlanCase;
import org.planwright.model.IndicatorTable;

class PeriodRuleTest {

	private static final PeriodRule RULE = new PeriodRule();

	private static PlanCase goal(String words) {
		return new PlanCase().section("二、", "总体思路").subsection("（三）", "发展目标").text(words);
	}

	@ParameterizedTest
	@ValueSource(strings = { "到2025年，信息通信行业整体规模进一步壮大。", "展望到2035年，基本实现社会主义现代化。", "力争到2030年前实现碳达峰，助力绿色发展。", "落实《到2030年前碳达峰行动方案》。",
			"到2020年底，我省已建成5G基站6.26万个。", "到2050年建成世界一流。" })
	void yearsOfThePlanAndOfTheVisionAreFine(String sentence) {
		goal(sentence).expect(RULE);
	}

	@Test
	void aGoalBehindThePeriodIsFound() {
		goal("到2026年，行政村5G通达率达到80%。").expect(RULE, "warning 到2026年: 到2026年");
		assertEquals("目标年份“到2026年”超出规划期 2021—2025 年", goal("到2026年，行政村5G通达率达到80%。").find(RULE).getFirst().message().text());
	}

	@Test
	void aTaskMayLookAFewYearsAheadButNoFarther() {
		new PlanCase().section("三、", "重点").task("（一）", "建设网络").text("到2030年，建成海底光缆。").text("到2052年，建成5G基站20万个。")
				.expect(RULE, "warning 到2052年: 到2052年", "info 到2030年: 到2030年");
	}

	@Test
	void aGoalOfTheLastPlanIsFound() {
		goal("到2020年，信息通信业整体规模进一步壮大。").expect(RULE, "warning 到2020年: 到2020年");
		goal("由2015年的22%，提高到2020年的30%。").expect(RULE);
		new PlanCase().section("一、", "发展基础").text("到2020年，信息通信业整体规模进一步壮大。").expect(RULE);
	}

	@Test
	void aTargetOfTheLastPeriodIsFound() {
		new PlanCase().row("累计固定资产投资", "亿元", "570(十三五累计)", "495", "-").row("信息通信基础设施累计投资", "亿元", "-", "900（十四五）", "-").expect(RULE);
		new PlanCase().row("累计固定资产投资", "亿元", "570", "495（十三五累计）", "-").expect(RULE, "warning 累计固定资产投资/TARGET: 495（十三五累计）");
		new PlanCase().row("电信业务总量", "亿元", "950", "2400（2020年）", "20.4%").expect(RULE, "warning 电信业务总量/TARGET: 2400（2020年）");
		new PlanCase().row("电信业务总量", "亿元", "5078（按2015年不变单价测算）", "755（按2020年不变单价测算）", "16.3%").expect(RULE);
	}

	@Test
	void aTableForAnotherYearIsFoundUnlessItSaysSo() {
		PlanCase plan = new PlanCase().table("表1", "主要指标").row("5G基站数", "万个", "2.9", "15", "38.9%").row("5G用户普及率", "%", "22", "56", "20.5%").change(made -> {
			((IndicatorTable) made.getSections().getFirst().getBlocks().getFirst()).setTargetYear(2035);
		});
		plan.expect(RULE, "warning 5G基站数/TARGET: 2035 -> 2025");
		plan.change(made -> ((IndicatorTable) made.getSections().getFirst().getBlocks().getFirst()).setTitle("2035年远景目标")).expect(RULE);
	}

	@Test
	void aPlanOfUnknownPeriodIsLeftAlone() {
		goal("到2026年，行政村5G通达率达到80%。").change(plan -> plan.setPeriodEnd(0)).expect(RULE);
		goal("到2026年，行政村5G通达率达到80%。").change(plan -> plan.setPeriodStart(0)).expect(RULE);
	}

	@Test
	void aTargetMayBeMeasuredAgainstTheLastPeriod() {
		new PlanCase().row("安全生产事故死亡人数", "-", "-", "较“十三五”下降30%以上", "-").row("单位能耗", "-", "-", "比2020年降低18%", "-").expect(RULE);
	}
}
