package org.planwright.core.check.rule.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.planwright.core.check.Finding;
import org.planwright.core.check.PlanCase;

class GrowthRateRuleTest {

	private static final GrowthRateRule RULE = new GrowthRateRule();

	@Test
	void ratesOfRealPlansAgreeWithinTheirRounding() {
		new PlanCase().row("信息通信行业收入", "万亿元", "2.64", "4.3", "10%").row("电信业务总量（2019年不变单价）", "万亿元", "1.5", "3.7", "20%")
				.row("千兆宽带用户数", "万户", "640", "6000", "56%").row("基础电信企业电信业务收入", "亿元", "856.42", "1000", "3.1%").expect(RULE);
	}

	@Test
	void aRateThatTheFiguresDoNotGiveIsAnError() {
		new PlanCase().row("省际出口带宽", "T", "48", "100", "20.1%").expect(RULE, "error 省际出口带宽/CHANGE: 20.1% -> 15.8%")
				.cures(RULE, "将增速改为 15.8%");
	}

	@Test
	void theDigitThatMayBeWrongIsNamed() {
		Finding finding = new PlanCase().row("省际出口带宽", "T", "48", "100", "20.1%").find(RULE).getFirst();
		assertEquals("“省际出口带宽”的年均增速印作 20.1%，按 2020—2025 年 5 年计算应为 15.8%", finding.message().text());
		assertEquals(List.of("按 4 年计算正好相符；本指标应按 5 年计算", "基期值若为 40（现为 48，差一位数字），增速正好是 20.1%",
				"目标值若为 120（现为 100，差一位数字），增速正好是 20.1%"),
				finding.causes().stream().map(cause -> cause.words().text()).toList());
		assertEquals("(100 / 48)^(1/5) − 1", finding.trails().getFirst().filled());
	}

	@Test
	void anotherNumberOfYearsIsRecognised() {
		Finding finding = new PlanCase().row("千兆宽带用户数", "万户", "640", "6000", "45.2%").find(RULE).getFirst();
		assertEquals(List.of("按 6 年计算正好相符；本指标应按 5 年计算"), finding.causes().stream().map(cause -> cause.words().text()).toList());
	}

	@Test
	void theArithmeticMeanIsRecognised() {
		Finding finding = new PlanCase().row("千兆宽带用户数", "万户", "640", "6000", "167.5%").find(RULE).getFirst();
		assertEquals("印出的是各年增量的算术平均，不是几何平均增速", finding.causes().getFirst().words().text());
	}

	@Test
	void oneUnitInTheLastPlaceIsOnlyPointedOut() {
		new PlanCase().row("互联网出口带宽", "Gbps", "17000", "45000", "21.6%").expect(RULE, "info 互联网出口带宽/CHANGE: 21.6% -> 21.5%");
	}

	@Test
	void aBoundIsKeptWhenTheRateLiesBeyondIt() {
		new PlanCase().row("研发经费", "亿元", "100", "140.3", "7%以上").expect(RULE);
		new PlanCase().row("研发经费", "亿元", "100", "135", "7%以上").expect(RULE, "error 研发经费/CHANGE: 7%以上 -> 6%");
	}

	@Test
	void aboutReachesAsFarAsTheSettingsSay() {
		new PlanCase().row("收入", "亿元", "100", "162.5", "10%左右").expect(RULE);
		new PlanCase().row("收入", "亿元", "100", "180", "10%左右").expect(RULE, "error 收入/CHANGE: 10%左右 -> 12%");
		new PlanCase().setting("check.R1.about-share", "0.3").row("收入", "亿元", "100", "180", "10%左右").expect(RULE);
	}

	@Test
	void amountsOfTwoPriceBasesHaveNoRate() {
		new PlanCase().row("电信业务总量", "亿元", "5078（按2015年不变单价测算）", "755（按2020年不变单价测算）", "16.3%").expect(RULE);
	}

	@Test
	void rowsWithoutFiguresAreLeftAlone() {
		new PlanCase().row("5G虚拟专网数", "个", "-", "300", "-").row("满意指数", "", "81", "高于全国平均水平", "").expect(RULE);
	}

	@Test
	void aBoundIsSetSoThatItHolds() {
		new PlanCase().row("软件业务收入", "亿元", "1200", "2400", "16%以上").expect(RULE, "error 软件业务收入/CHANGE: 16%以上 -> 15%").cures(RULE, "将增速改为 14%");
	}
}
