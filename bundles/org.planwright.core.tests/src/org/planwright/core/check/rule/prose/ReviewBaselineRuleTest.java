package org.planwright.core.check.rule.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.planwright.core.check.Finding;
import org.planwright.core.check.PlanCase;

class ReviewBaselineRuleTest {

	private static final ReviewBaselineRule RULE = new ReviewBaselineRule();

	private static PlanCase review(PlanCase plan) {
		return plan.section("一、", "发展回顾");
	}

	@Test
	void whatTheReviewRepeatsAgreesAfterConversion() {
		review(new PlanCase().row("移动基站数", "万个", "28", "37", "[9]").row("5G 基站数", "万个", "2.07", "13", "[10.93]")
				.row("互联网出口带宽", "Gbps", "17000", "45000", "21.6%"))
				.text("截至 2020 年底，贵州省移动通信基站总数达到 27.86 万个，全省 5G 基站总数达到 20721 个，全省互联网出口带宽达 1.7 万 Gbps。").expect(RULE);
	}

	@Test
	void anotherNumberForTheBaseYearIsAnError() {
		PlanCase plan = review(new PlanCase().row("累计固定资产投资", "亿元", "570(十三五累计)", "495", "-"))
				.text("“十三五”期间，电信业务总量累计完成 12304 亿元。全省信息通信业固定资产投资额累计达到 505 亿元。");
		plan.expect(RULE, "error 全省信息通信业固定资产投资额累计达到 505 亿元: 全省信息通信业固定资产投资额累计达到 505 亿元 -> 570(十三五累计)")
				.cures(RULE, "将文字改为“570 亿元”");
		assertEquals("将表格改为 505(十三五累计)", plan.find(RULE).getFirst().fixes().getLast().label());
	}

	@Test
	void amountsAtOtherPricesAreOnlyShownBesideEachOther() {
		PlanCase plan = review(new PlanCase().row("电信业务总量（2019年不变单价）", "亿元", "950", "2400", "20.4%"))
				.text("2020年电信业务收入达856.42亿元，电信业务总量（按2015年不变单价测算）完成8309.42亿元。");
		plan.expect(RULE, "info 电信业务总量（按2015年不变单价测算）完成8309.42亿元: 电信业务总量（按2015年不变单价测算）完成8309.42亿元");
		assertEquals("“电信业务总量”在回顾部分作“电信业务总量（按2015年不变单价测算）完成8309.42亿元”（按2015年不变单价测算），指标表作 950亿元（2019年不变单价），价格基准不同，不能比较",
				plan.find(RULE).getFirst().message().text());
	}

	@Test
	void aMissingDigitIsRecognisedBesideOtherPrices() {
		Finding finding = review(new PlanCase().row("电信业务总量（2020年不变单价）", "亿元", "570", "2200", "31.0%"))
				.text("2020年电信业务总量达到5670亿元（2015年不变单价），全国排名第八，年均增长48%。").find(RULE).getFirst();
		assertEquals("warning 2020年电信业务总量达到5670亿元: 2020年电信业务总量达到5670亿元", PlanCase.line(finding));
		assertEquals(List.of("其中一数恰好少一位数字，可能漏印一位"), finding.causes().stream().map(cause -> cause.words().text()).toList());
	}

	@Test
	void aTextWithoutPricesIsNoCertainContradiction() {
		Finding finding = review(new PlanCase().row("电信业务总量（2019年不变单价）", "亿元", "950", "2400", "20.4%")).text("2020年电信业务总量达到8309亿元。").find(RULE)
				.getFirst();
		assertEquals("warning 2020年电信业务总量达到8309亿元: 2020年电信业务总量达到8309亿元 -> 950亿元", PlanCase.line(finding));
		assertEquals("表中注明2019年不变单价，文字没有注明价格基准，可能价格基准不同", finding.causes().getLast().words().text());
	}

	@Test
	void nearNamesAreOnlyPointedOut() {
		review(new PlanCase().row("信息通信基础设施累计投资", "万亿元", "2.5*", "3.7*", "〔1.2〕")).text("固定资产投资规模稳中有升，五年累计超 2 万亿元。").expect(RULE,
				"info 五年累计超 2 万亿元: 五年累计超 2 万亿元");
	}

	@Test
	void whereADevelopmentStartedIsNoBaseline() {
		review(new PlanCase().row("地区生产总值", "亿元", "1830.6", "2570", "7%")).text("地区生产总值由2015年的1236.5亿元增加到2020年的1830.6亿元，年均增长8.2%。").expect(RULE);
	}

	@Test
	void theReviewFillsAnEmptyBaseline() {
		review(new PlanCase().row("5G虚拟专网数", "个", "-", "300", "-")).text("2020年，全省建成5G虚拟专网66个。").expect(RULE,
				"info 全省建成5G虚拟专网66个: 全省建成5G虚拟专网66个 -> 66").cures(RULE, "将基期值填为 66");
	}

	@Test
	void oneUnitInTheLastPlaceAndRoundingAreOnlyPointedOut() {
		review(new PlanCase().row("5G基站数", "万", "6.26", "20", "26.2%").row("全省电话用户", "万户", "4610", "5107", "[497]"))
				.text("建设5G基站6.27万个。全省电话用户总数达到4600万户。")
				.expect(RULE, "info 建设5G基站6.27万个: 建设5G基站6.27万个 -> 6.26万", "info 全省电话用户总数达到4600万户: 全省电话用户总数达到4600万户 -> 4610万户");
	}

	@Test
	void roundedNumbersAndNeighboursCanBeMadeOne() {
		PlanCase next = review(new PlanCase().row("5G基站数", "万个", "6.26", "20", "26.2%")).text("全省建成5G基站6.27万个。");
		next.expect(RULE, "info 全省建成5G基站6.27万个: 全省建成5G基站6.27万个 -> 6.26万个").cures(RULE, "将文字改为“6.26万个”");
		PlanCase rounded = review(new PlanCase().row("物联网终端连接数", "万个", "3316", "6000", "12.6%")).text("全省物联网终端连接数达到3300万个。");
		rounded.expect(RULE, "info 全省物联网终端连接数达到3300万个: 全省物联网终端连接数达到3300万个 -> 3316万个").cures(RULE, "将文字改为“3316万个”");
	}
}
