package org.planwright.core.check.rule.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.planwright.core.check.Finding;
import org.planwright.core.check.PlanCase;

class PriceBaseRuleTest {

	private static final PriceBaseRule RULE = new PriceBaseRule();

	@Test
	void amountsOfTwoPriceBasesHaveNoRate() {
		PlanCase plan = new PlanCase().row("电信业务总量", "亿元", "5078（按 2015 年不变单价测算）", "755(按 2020 年不变单价测算)", "16.3%");
		plan.expect(RULE, "error 电信业务总量/TARGET: 5078（按 2015 年不变单价测算） / 755(按 2020 年不变单价测算)");
		Finding finding = plan.find(RULE).getFirst();
		assertEquals("“电信业务总量”的基期值与目标值价格基准不同（按 2015 年不变单价测算；按 2020 年不变单价测算），印出的增速 16.3% 无法由表中数据核算；"
				+ "按此增速倒推，2020 年按目标值的价格应为 354.9亿元", finding.message().text());
		assertEquals("755 / (1 + 16.3%)^5", finding.trails().getFirst().filled());
		plan.expect(new GrowthRateRule());
	}

	@Test
	void oneBaseForAllIsFine() {
		new PlanCase().row("电信业务总量（2019年不变单价）", "亿元", "950", "2400", "20.4%")
				.row("电信业务总量", "亿元", "950（2019年不变单价）", "2400（2019年不变单价）", "20.4%").row("电信业务收入", "亿元", "315", "360", "2.7%").expect(RULE);
	}

	@Test
	void theCellsContradictTheName() {
		new PlanCase().row("电信业务总量（2019年不变单价）", "亿元", "950", "2400（2020年不变单价）", "20.4%")
				.expect(RULE, "error 电信业务总量/TARGET: 950 / 2400（2020年不变单价）");
		new PlanCase().row("电信业务总量（2019年不变单价）", "亿元", "950（2020年不变单价）", "2400（2020年不变单价）", "20.4%")
				.expect(RULE, "error 电信业务总量/NAME: 2019年不变单价");
	}

	@Test
	void theNoteNamesTwoBases() {
		String note = "2017-2020 年电信业务总量按照 2015 年不变单价计算，2021 年以后按照 2020 年不变单价计算。";
		new PlanCase().row("电信业务总量", "亿元", "5078", "755", "-").note("¹", note).expect(RULE, "warning 电信业务总量/TARGET: 5078 / 755");
	}

	@Test
	void theRateIsOfOtherPrices() {
		new PlanCase().row("电信业务总量（2019年不变单价）", "亿元", "950", "2400", "20.4%（2020年不变单价）")
				.expect(RULE, "warning 电信业务总量/CHANGE: 20.4%（2020年不变单价）");
	}

	@Test
	void aVolumeNamesItsBaseWhereItsLikeDoes() {
		new PlanCase().row("电信业务总量", "亿元", "570", "2200", "31.0%").expect(RULE);
		new PlanCase().row("邮政业务总量（2020年不变单价）", "亿元", "300", "500", "10.8%").row("电信业务总量", "亿元", "570", "2200", "31.0%")
				.expect(RULE, "info 电信业务总量/NAME: 电信业务总量");
	}
}
