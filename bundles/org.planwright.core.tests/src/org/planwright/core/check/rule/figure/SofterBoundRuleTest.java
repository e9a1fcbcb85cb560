package org.planwright.core.check.rule.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.planwright.core.check.PlanCase;
import org.planwright.model.IndicatorAttribute;

class SofterBoundRuleTest {

	private static final SofterBoundRule RULE = new SofterBoundRule();

	private static PlanCase upper() {
		return new PlanCase().row("新建大型和超大型数据中心运行电能利用效率（PUE）", "", "1.4", "<1.3", "〔>0.1〕").row("电信用户综合满意指数", "", "81.5", ">82", "〔>0.5〕")
				.with(row -> row.setAttribute(IndicatorAttribute.BINDING)).row("移动网络IPv6流量占比", "%", "17.2", "70", "〔52.8〕");
	}

	private static List<String> find(PlanCase plan) {
		return plan.find(RULE, upper().plan()).stream().map(PlanCase::line).toList();
	}

	@Test
	void reachingWhatTheUpperPlanWantsPassedIsSofter() {
		assertEquals(List.of("warning 新建大型和超大型数据中心PUE值/TARGET: 达到1.3 -> <1.3"), find(new PlanCase().row("新建大型和超大型数据中心PUE值", "", "1.4", "达到1.3", "")));
		assertEquals(List.of("error 电信用户综合满意指数/TARGET: 82 -> >82"), find(new PlanCase().row("电信用户综合满意指数", "", "81", "82", "[1]")));
	}

	@Test
	void onlyStrivingForItIsSofter() {
		assertEquals(List.of("warning 新建大型和超大型数据中心PUE值/TARGET: 力争小于1.3 -> <1.3"),
				find(new PlanCase().row("新建大型和超大型数据中心PUE值", "", "1.4", "力争小于1.3", "")));
	}

	@Test
	void theSameOrAFirmerBoundIsFine() {
		assertEquals(List.of(), find(new PlanCase().row("新建大型和超大型数据中心PUE值", "", "-", "<1.3", "-").row("电信用户综合满意指数", "", "85.26", ">86", "[>0.74]")
				.row("移动网络IPv6流量占比", "%", "-", "≥70", "-").row("电信用户综合满意指数", "", "-", "高于全国平均水平", "-")));
	}

	@Test
	void theUpperBoundCanBeTakenOver() {
		PlanCase plan = new PlanCase().row("电信用户综合满意指数", "", "81", "82", "[1]");
		assertEquals("采用上位规划的 >82", plan.find(RULE, upper().plan()).getFirst().fixes().getFirst().label());
	}
}
