package org.planwright.core.check.rule.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.planwright.core.check.PlanCase;

class DirectionRuleTest {

	private static final DirectionRule RULE = new DirectionRule();

	@Test
	void targetsOfRealPlansPointOneWay() {
		new PlanCase().row("电信用户综合满意指数", "", "81.5", ">82", "〔>0.5〕").row("互联网信息服务投诉处理及时率", "%", "80", ">90", "〔>10〕")
				.row("固定电话用户", "万户", "223", "210", "-").row("4G 电话用户数", "万户", "3361", "1883", "[-1478]").row("在运营数据中心PUE值", "", "1.79", "1.55", "-")
				.row("5G用户普及率", "%", "15", "56", "〔41〕").row("单位电信业务总量综合能耗下降幅度", "%", "—", "—", "〔15〕").row("婴儿死亡率", "‰", "5.4", "≤5.2", "")
				.row("公交站点500米覆盖率", "%", "100", "100", "").row("人均预期寿命", "岁", "77.93", "提高1岁左右", "").expect(RULE);
	}

	@Test
	void aReductionWithoutItsSignIsOnlyPointedOut() {
		new PlanCase().row("新建大型和超大型数据中心运行电能利用效率（PUE）", "", "1.4", "<1.3", "〔>0.1〕")
				.expect(RULE, "info 新建大型和超大型数据中心运行电能利用效率（PUE）/CHANGE: 〔>0.1〕");
	}

	@Test
	void aBoundAgainstTheWayOfTheIndicator() {
		new PlanCase().row("新建大型和超大型数据中心PUE值", "", "-", ">1.3", "-").expect(RULE, "warning 新建大型和超大型数据中心PUE值/TARGET: >1.3 -> <1.3")
				.cures(RULE, "将界限改为 <1.3");
		new PlanCase().row("互联网信息服务投诉处理及时率", "%", "-", "<90", "-").expect(RULE, "warning 互联网信息服务投诉处理及时率/TARGET: <90 -> >90")
				.cures(RULE, "将界限改为 >90");
		new PlanCase().row("失业率", "%", "5.2", "不低于5.5", "").expect(RULE, "warning 失业率/TARGET: 不低于5.5");
	}

	@Test
	void whatGrowsByItsRateHasNoCeiling() {
		new PlanCase().row("通信网络终端连接数", "亿个", "32", "<45", "7%").expect(RULE, "warning 通信网络终端连接数/TARGET: <45");
		new PlanCase().row("通信网络终端连接数", "亿个", "32", ">45", "7%").row("常住人口", "万人", "2400", "≤2500", "0.8%").expect(RULE,
				"info 常住人口/TARGET: ≤2500");
	}

	@Test
	void aChangeIsNotToStayBelowWhatIsToBeReached() {
		PlanCase plan = new PlanCase().row("10G-PON 端口占比", "%", "-", "30%", "[<30]").expect(RULE, "warning 10G-PON 端口占比/CHANGE: [<30]");
		assertEquals("“10G-PON 端口占比”的变化印作上限 [<30]，而目标为 30%，应当是达到而不是不超过", plan.find(RULE).getFirst().message().text());
	}

	@Test
	void theBoundOfTheChangeIsThatOfTheTarget() {
		new PlanCase().row("满意度", "%", "80", ">90", "[10]").expect(RULE, "warning 满意度/CHANGE: [10] -> [>10]").cures(RULE, "将变化改为 [>10]");
		new PlanCase().row("满意度", "%", "80", "90", "[>10]").expect(RULE, "warning 满意度/CHANGE: [>10] -> [10]").cures(RULE, "将变化改为 [10]");
		new PlanCase().row("满意度", "%", "80", "≥90", "[10]").expect(RULE, "info 满意度/CHANGE: [10] -> [≥10]").cures(RULE, "将变化改为 [≥10]");
		new PlanCase().row("满意度", "%", "80", ">90", "[<10]").expect(RULE, "warning 满意度/CHANGE: [<10]");
		new PlanCase().row("数据中心PUE", "", "1.4", "<1.3", "[≥0.1]")
				.expect(RULE, "warning 数据中心PUE/CHANGE: [≥0.1] -> [>0.1]", "info 数据中心PUE/CHANGE: [≥0.1]");
	}

	@Test
	void theSignOfTheChangeIsThatOfTheTarget() {
		new PlanCase().row("5G用户普及率", "%", "15", "56", "〔-41〕").expect(RULE, "warning 5G用户普及率/CHANGE: 〔-41〕 -> 〔41〕").cures(RULE, "将变化改为 〔41〕");
		new PlanCase().row("固定电话用户", "万户", "223", "210", "[13]").expect(RULE, "warning 固定电话用户/CHANGE: [13] -> [-13]")
				.cures(RULE, "将变化改为 [-13]");
	}

	@Test
	void aBaselineThatMeetsTheTargetAlready() {
		new PlanCase().row("电信用户综合满意指数", "", "81.5", "80", "").expect(RULE, "warning 电信用户综合满意指数/TARGET: 80");
		new PlanCase().row("新建大型和超大型数据中心PUE值", "", "1.2", "<1.3", "").expect(RULE, "warning 新建大型和超大型数据中心PUE值/TARGET: <1.3");
		new PlanCase().row("固定电话用户", "万户", "223", ">210", "-").expect(RULE, "warning 固定电话用户/TARGET: >210");
		new PlanCase().row("耕地保有量", "万亩", "6200", "≥6180", "").row("城镇登记失业率", "%", "2.7", "<5.5", "")
				.expect(RULE, "info 耕地保有量/TARGET: ≥6180", "info 城镇登记失业率/TARGET: <5.5");
	}
}
