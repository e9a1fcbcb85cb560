package org.planwright.core.check.rule.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.planwright.core.check.PlanCase;

class MagnitudeRuleTest {

	private static final MagnitudeRule RULE = new MagnitudeRule();

	@Test
	void growthThatIsConfirmedIsNoSlip() {
		new PlanCase().row("工业互联网标识注册量", "亿个", "0.3", "6", "82.1%").row("千兆宽带家庭普及率", "%", "0.3", "15", "[14.7]")
				.row("固定宽带千兆用户", "万户", "3.4", "300", "145%").row("固定电话用户", "万户", "223", "210", "-").expect(RULE);
	}

	@Test
	void aMissingScaleWordShows() {
		new PlanCase().row("信息通信行业收入", "亿元", "2.64", "43000", "10%").expect(RULE, "warning 信息通信行业收入/TARGET: 43000");
		new PlanCase().row("固定宽带端口数", "万个", "17440", "205.3", "-").expect(RULE, "warning 固定宽带端口数/TARGET: 205.3");
		new PlanCase().setting("check.R19.ratio", "100").row("固定宽带端口数", "万个", "17440", "205.3", "-").expect(RULE);
	}

	@Test
	void aPartIsNotMoreThanTheWholeCountry() {
		PlanCase upper = new PlanCase().row("千兆宽带用户数", "万户", "640", "6000", "56%").row("每万人拥有5G基站数", "个", "5", "26", "〔21〕")
				.row("电信业务总量（2019年不变单价）", "万亿元", "1.5", "3.7", "20%");
		assertEquals(List.of("warning 千兆宽带用户数/TARGET: 500", "warning 每万人拥有 5G 基站数/TARGET: 3300"),
				new PlanCase().row("千兆宽带用户数", "亿户", "55.7", "500", "55.1%").row("每万人拥有 5G 基站数", "个", "500", "3300", "[2800]")
						.row("电信业务总量（2015年不变单价）", "万亿元", "3", "7.4", "20%").find(RULE, upper.plan()).stream().map(PlanCase::line).toList());
		assertEquals(List.of(), new PlanCase().row("千兆宽带用户数", "万户", "55.7", "500", "55.1%").row("每万人拥有 5G 基站数", "个", "5", "33", "[28]")
				.find(RULE, upper.plan()));
	}
}
