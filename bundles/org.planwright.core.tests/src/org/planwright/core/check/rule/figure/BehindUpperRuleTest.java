package org.planwright.core.check.rule.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.planwright.core.check.PlanCase;
import org.planwright.model.IndicatorAttribute;

class BehindUpperRuleTest {

	private static final BehindUpperRule RULE = new BehindUpperRule();

	private static PlanCase upper() {
		return new PlanCase().row("新建大型和超大型数据中心运行电能利用效率（PUE）", "", "1.4", "<1.3", "〔>0.1〕").row("行政村5G通达率", "%", "0", "80", "〔80〕")
				.row("互联网信息服务投诉处理及时率", "%", "80", ">90", "〔>10〕").with(row -> row.setAttribute(IndicatorAttribute.BINDING))
				.row("单位电信业务总量综合能耗下降幅度", "%", "—", "—", "〔15〕").row("电信业务总量（2019年不变单价）", "万亿元", "1.5", "3.7", "20%")
				.row("5G虚拟专网数", "个", "800", "5000", "44%").row("每万人拥有5G基站数", "个", "5", "26", "〔21〕");
	}

	private static List<String> find(PlanCase plan) {
		return plan.find(RULE, upper().plan()).stream().map(PlanCase::line).toList();
	}

	@Test
	void aTargetBehindTheUpperPlanNeedsAReason() {
		assertEquals(List.of("warning 新建大型和超大型数据中心PUE值/TARGET: 力争小于1.35 -> <1.3"),
				find(new PlanCase().row("新建大型和超大型数据中心PUE值", "", "1.4", "力争小于1.35", "-")));
		assertEquals(List.of("warning 行政村5G通达率/TARGET: 75 -> 80", "warning 单位电信业务总量综合能耗下降幅度/CHANGE: [10] -> 〔15〕"),
				find(new PlanCase().row("行政村5G通达率", "%", "0", "75", "[75]").row("单位电信业务总量综合能耗下降幅度", "%", "-", "-", "[10]")));
	}

	@Test
	void behindABindingTargetItIsAnError() {
		assertEquals(List.of("error 互联网信息服务投诉处理及时率/TARGET: >85 -> >90"),
				find(new PlanCase().row("互联网信息服务投诉处理及时率", "%", "-", ">85", "-")));
	}

	@Test
	void totalsAndOtherPricesAreNotCompared() {
		assertEquals(List.of(), find(new PlanCase().row("5G虚拟专网数", "个", "66", "300", "35.4%").row("电信业务总量（2020年不变单价）", "亿元", "570", "2200", "31.0%")
				.row("每万人拥有 5G 基站数", "个", "5", "33", "[28]").row("单位电信业务总量综合能耗下降幅度", "%", "-", "15（十四五）", "-")));
	}
}
