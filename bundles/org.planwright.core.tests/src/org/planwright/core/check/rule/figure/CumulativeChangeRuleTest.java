package org.planwright.core.check.rule.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.planwright.core.check.Finding;
import org.planwright.core.check.PlanCase;

class CumulativeChangeRuleTest {

	private static final CumulativeChangeRule RULE = new CumulativeChangeRule();

	@Test
	void changesOfRealPlansAgree() {
		new PlanCase().row("5G用户普及率", "%", "15", "56", "〔41〕").row("移动网络IPv6流量占比", "%", "17.2", "70", "〔52.8〕")
				.row("千兆宽带家庭普及率", "%", "0.3%", "15%", "[14.7]").row("电信用户综合满意指数", "", "81.5", ">82", "〔>0.5〕")
				.row("新建大型和超大型数据中心运行电能利用效率（PUE）", "", "1.4", "<1.3", "〔>0.1〕").expect(RULE);
	}

	@Test
	void aChangeThatIsNotTheDifferenceIsAnError() {
		new PlanCase().row("4G基站数", "万个", "18.3", "19.6", "[1.6]").expect(RULE, "error 4G基站数/CHANGE: [1.6] -> 1.3").cures(RULE, "将变化改为 1.3");
	}

	@Test
	void twoUnitsInTheLastPlaceAreMoreThanRoundingHoweverCoarseTheValues() {
		new PlanCase().row("5G用户普及率", "%", "15", "56", "[39]").row("研发经费投入强度", "%", "2.9", "3.5", "[0.8]").row("森林覆盖率", "%", "58.7", "58.9", "[0.3]")
				.expect(RULE, "error 5G用户普及率/CHANGE: [39] -> 41", "error 研发经费投入强度/CHANGE: [0.8] -> 0.6");
	}

	@Test
	void aChangeCopiedFromTheUpperPlanIsRecognised() {
		PlanCase upper = new PlanCase().row("每万人拥有5G基站数", "个", "5", "26", "〔21〕");
		List<Finding> findings = new PlanCase().row("每万人拥有 5G 基站数", "个", "5", "33", "[21]").find(RULE, upper.plan());
		assertEquals(List.of("与上位规划“每万人拥有5G基站数”印出的变化 [21] 相同，可能是照抄"),
				findings.getFirst().causes().stream().map(cause -> cause.words().text()).toList());
		assertEquals("28", findings.getFirst().computed());
	}

	@Test
	void relativeGrowthInsteadOfPointsIsRecognised() {
		Finding finding = new PlanCase().row("5G用户普及率", "%", "15", "56", "[273]").find(RULE).getFirst();
		assertEquals("“5G用户普及率”的累计变化印作 [273]，目标值减基期值应为 41百分点", finding.message().text());
		assertEquals(List.of("印出的是相对增长百分数，不是目标值减基期值"), finding.causes().stream().map(cause -> cause.words().text()).toList());
	}

	@Test
	void oneUnitInTheLastPlaceIsOnlyPointedOut() {
		new PlanCase().row("5G用户占比", "%", "22.0", "62.0", "[40.2]").expect(RULE, "info 5G用户占比/CHANGE: [40.2] -> 40.0");
	}

	@Test
	void aDeclineHasNoLevelToSubtract() {
		new PlanCase().row("单位电信业务总量综合能耗下降幅度", "%", "—", "—", "〔15〕").expect(RULE);
	}

	@Test
	void theNumbersOfTwoBoundsAgree() {
		new PlanCase().row("电信用户综合满意指数", "-", "85.26", ">86", "[>0.74]").row("数据中心PUE", "", "1.4", "<1.3", "〔>0.1〕").expect(RULE);
		new PlanCase().row("电信用户综合满意指数", "-", "85.96", ">86", "[>0.74]").expect(RULE, "warning 电信用户综合满意指数/CHANGE: [>0.74] -> 0.04");
		new PlanCase().row("电信用户综合满意指数", "-", "15.26", ">86", "[>0.74]").expect(RULE, "warning 电信用户综合满意指数/CHANGE: [>0.74] -> 70.74")
				.cures(RULE, "将变化改为 70.74");
	}

	@Test
	void anAmountsChangeInPercentIsRelative() {
		new PlanCase().row("万元地区生产总值能耗", "吨标准煤", "0.45", "0.39", "[-13.5%]").row("移动电话用户", "万户", "4387", "4897", "[11.6%]").expect(RULE);
		new PlanCase().row("移动电话用户", "万户", "4387", "4897", "[15.6%]").expect(RULE, "error 移动电话用户/CHANGE: [15.6%] -> 11.6%")
				.cures(RULE, "将变化改为 11.6%");
	}

	@Test
	void aSumOfYearsIsNoChangeWhereTheNoteSaysSo() {
		new PlanCase().row("城镇新增就业", "万人", "80", "85", "[400]").row("5G用户普及率", "%", "15", "56", "[41]").note("注", "[ ]内为5年累计数。").expect(RULE);
		new PlanCase().row("城镇新增就业", "万人", "80", "85", "[400]").note("注", "[ ]内为5年累计变化数。")
				.expect(RULE, "error 城镇新增就业/CHANGE: [400] -> 5");
	}

	@Test
	void aBoundIsSetSoThatItHolds() {
		new PlanCase().row("常住人口城镇化率", "%", "58.6", "65.0", "[8以上]").expect(RULE, "error 常住人口城镇化率/CHANGE: [8以上] -> 6").cures(RULE, "将变化改为 6");
	}
}
