package org.planwright.core.check.rule.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.planwright.core.check.Finding;
import org.planwright.core.check.PlanCase;

class UnitRuleTest {

	private static final UnitRule RULE = new UnitRule();

	@Test
	void unitsOfRealPlansThatSayAllAreFine() {
		new PlanCase().row("5G基站数", "万个", "2.9", "15", "38.9%").row("数据中心算力", "每秒百亿亿次浮点运算", "90", "300", "27%")
				.row("国际互联网出入口带宽", "太比特每秒", "7.1", "48", "〔40.9〕").row("5G用户占比", "%", "22%", "62%", "[40]")
				.row("新建大型和超大型数据中心运行电能利用效率（PUE）", "", "1.4", "<1.3", "〔>0.1〕").row("婴儿死亡率", "‰", "5.4", "≤5.2", "")
				.row("人均预期寿命", "岁", "77.93", "提高1岁左右", "").row("电信用户综合满意指数", "-", "81.5", ">82", "〔>0.5〕")
				.row("数据中心标准机架数量", "万架", "-", "100", "").row("电信用户综合满意指数", "-", "-", "高于全国平均水平", "-").expect(RULE);
	}

	@Test
	void aCellOfAnotherKindIsAnError() {
		new PlanCase().row("5G电话用户数", "万户", "980", "62%", "[40]").expect(RULE, "error 5G电话用户数/TARGET: 62%");
		new PlanCase().row("电信业务收入", "亿元", "315万户", "360", "2.7%").expect(RULE, "error 电信业务收入/BASELINE: 315万户");
	}

	@Test
	void aLevelThatIsRaisedToIsNoGrowth() {
		new PlanCase().row("电信业务收入", "亿元", "315", "提高到360万户", "").expect(RULE, "error 电信业务收入/TARGET: 提高到360万户");
	}

	@Test
	void aGrowthOrADeclineInThePlaceOfALevelHasAUnitOfItsOwn() {
		new PlanCase().row("旅游总收入", "亿元", "5000", "年均增长10%", "").row("生产安全事故死亡人数", "%", "", "下降15%", "").expect(RULE);
	}

	@Test
	void aCellInAnotherScaleIsPointedOutAndReckonedWith() {
		PlanCase plan = new PlanCase().row("移动电话用户", "万户", "4387", "0.4897亿户", "[510]")
				.expect(RULE, "info 移动电话用户/TARGET: 0.4897亿户 -> 4897");
		plan.expect(new CumulativeChangeRule());
		plan.expect(new GrowthRateRule());
	}

	@Test
	void aUnitThatTheNameCannotHaveIsAWarning() {
		new PlanCase().row("5G用户占比", "万户", "22", "62", "[40]").row("电信业务收入", "万个", "315", "360", "2.7%")
				.expect(RULE, "warning 5G用户占比/UNIT: 万户", "warning 电信业务收入/UNIT: 万个");
	}

	@Test
	void theTextProvesTheCounter() {
		new PlanCase().row("5G基站数", "万", "6.26", "20", "26.2%").section("一、", "发展回顾").text("全省建设5G基站6.26万个，实现5G网络规模商用。")
				.expect(RULE, "info 5G基站数/UNIT: 万 -> 万个").cures(RULE, "将单位改为“万个”");
		new PlanCase().row("物联网终端用户", "亿", "1.15", "2", "11.7%").section("一、", "发展回顾").text("物联网终端用户达1.15亿，居全国第三。")
				.expect(RULE, "info 物联网终端用户/UNIT: 亿");
	}

	@Test
	void theUpperPlanProvesTheCounter() {
		PlanCase upper = new PlanCase().row("千兆宽带用户数（万户）", "", "640", "6000", "56%");
		Finding finding = new PlanCase().row("千兆宽带用户数", "万", "55.7", "500", "55.1%").find(RULE, upper.plan()).getFirst();
		assertEquals("万户", finding.computed());
	}

	@Test
	void aLetterSaysWhatItCountsWhereTheNameDoes() {
		new PlanCase().row("省际出口带宽", "T", "80.5", "200", "[119.5]").expect(RULE, "info 省际出口带宽/UNIT: T -> Tbps").cures(RULE, "将单位改为“Tbps”");
		new PlanCase().row("用户月均流量", "G", "12", "20", "10.8%").expect(RULE, "info 用户月均流量/UNIT: G");
	}

	@Test
	void anAmountNeedsAUnit() {
		new PlanCase().row("5G基站数", "", "6.26", "20", "26.2%").section("一、", "发展回顾").text("全省建设5G基站6.26万个，实现5G网络规模商用。")
				.expect(RULE, "warning 5G基站数/UNIT:  -> 万个").cures(RULE, "将单位改为“万个”");
		new PlanCase().row("行政村5G通达率", "", "0", "80", "[80]").expect(RULE, "warning 行政村5G通达率/UNIT:  -> %");
		new PlanCase().row("千兆宽带家庭普及率", "", "0.3%", "15%", "[14.7]").expect(RULE);
	}

	@Test
	void partsThatAddUpNumberByNumberHaveTheUnitOfTheWhole() {
		new PlanCase().row("信息通信收入", "亿元", "700", "1000", "7.4%").row("其中：基础电信企业收入", "亿元", "470", "650", "6.7%")
				.row("其中：互联网企业收入", "万元", "230", "350", "8.8%").expect(RULE, "warning 信息通信收入：互联网企业收入/UNIT: 万元 -> 亿元")
				.cures(RULE, "将单位改为“亿元”");
	}
}
