package org.planwright.core.check.rule.figure;

import org.junit.jupiter.api.Test;
import org.planwright.core.check.PlanCase;

class BoundsRuleTest {

	private static final BoundsRule RULE = new BoundsRule();

	@Test
	void figuresOfRealPlansLieWhereTheyCan() {
		new PlanCase().row("移动宽带用户普及率", "%", "90.2", "108", "[17.8]").row("小学毛入学率", "%", "103.2", "104", "")
				.row("行政村5G通达率", "%", "-", "100", "-").row("新建大型和超大型数据中心PUE值", "", "1.4", "<1.3", "")
				.row("电信用户综合满意指数", "", "85.26", ">86", "[>0.74]").row("5G基站数", "万个", "6.26", "20", "26.2%")
				.row("每千人口执业（助理）医师数", "人", "2.90", "3.20", "").row("进出口总额占GDP比重", "%", "99", "120", "")
				.row("利润总额", "亿元", "-3", "5", "").row("每千人口医疗卫生机构床位数", "张", "6.46", "7.40～7.50", "")
				.row("其中：市办及以上公立医院", "张", "1.78", "1.90～2.00", "").expect(RULE);
	}

	@Test
	void sharesAndScoresEndAtAHundred() {
		new PlanCase().row("行政村5G通达率", "%", "-", "800", "-").row("互联网信息服务投诉处理及时率", "%", "80", ">190", "〔>10〕")
				.row("电信用户综合满意指数", "", "81.5", ">820", "〔>0.5〕").row("光缆占比", "%", "17.2", "170", "")
				.expect(RULE, "error 行政村5G通达率/TARGET: 800", "error 互联网信息服务投诉处理及时率/TARGET: >190", "error 电信用户综合满意指数/TARGET: >820",
						"warning 光缆占比/TARGET: 170");
	}

	@Test
	void noDataCentreUsesLessThanItsEquipment() {
		new PlanCase().row("新建大型和超大型数据中心PUE值", "", "1.4", "<0.3", "").expect(RULE, "error 新建大型和超大型数据中心PUE值/TARGET: <0.3");
		new PlanCase().row("新建大型和超大型数据中心PUE值", "", "0.79", "1.2", "").expect(RULE, "error 新建大型和超大型数据中心PUE值/BASELINE: 0.79");
	}

	@Test
	void countsAreWholeAndNotNegative() {
		new PlanCase().row("5G虚拟专网数", "个", "80.5", "300", "").row("5G基站数", "万个", "-6.26", "20", "")
				.expect(RULE, "error 5G基站数/BASELINE: -6.26", "warning 5G虚拟专网数/BASELINE: 80.5");
	}
}
