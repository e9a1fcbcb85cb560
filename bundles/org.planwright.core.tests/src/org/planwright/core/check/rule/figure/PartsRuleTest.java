package org.planwright.core.check.rule.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.planwright.core.check.PlanCase;

class PartsRuleTest {

	private static final PartsRule RULE = new PartsRule();

	@Test
	void partsOfRealPlansAgree() {
		new PlanCase().row("信息通信收入", "亿元", "700", "1000", "7.4%").row("其中：基础电信企业收入", "亿元", "470", "650", "6.7%")
				.row("其中：互联网企业收入", "亿元", "230", "350", "8.8%").row("移动电话用户", "万户", "4387", "4897", "[510]")
				.row("其中:4G 电话用户数", "万户", "3361", "1883", "-").row("其中：5G 电话用户数", "万户", "980", "3013", "25.2%")
				.row("移动基站数", "万个", "28", "37", "[9]").row("其中:4G 基站数", "万个", "18.3", "19.6", "[1.3]")
				.row("其中：5G 基站数", "万个", "2.07", "13", "[10.93]").row("固定互联网宽带接入端口数", "万个", "1744", "2053", "[309]")
				.row("其中:FTTH/O 端口数", "万个", "1593", "2053", "[460]").expect(RULE);
	}

	@Test
	void partsMoreThanTheirWholeAreAnErrorWhereTheyMakeItUp() {
		PlanCase plan = new PlanCase().row("信息通信收入", "亿元", "700", "1000", "7.4%").row("其中：基础电信企业收入", "亿元", "480", "650", "6.7%")
				.row("其中：互联网企业收入", "亿元", "230", "350", "8.8%");
		plan.expect(RULE, "error 信息通信收入/BASELINE: 700 -> 710");
		assertEquals("480 + 230", plan.find(RULE).getFirst().trails().getFirst().filled());
		assertEquals("“信息通信收入”的基期值印作 700，各分项之和为 710亿元，多出 10亿元", plan.find(RULE).getFirst().message().text());
	}

	@Test
	void exclusivePartsCannotBeMoreThanTheirWhole() {
		new PlanCase().row("移动基站数", "万个", "28", "37", "[9]").row("其中:4G 基站数", "万个", "18.3", "29.6", "[1.3]")
				.row("其中：5G 基站数", "万个", "2.07", "13", "[10.93]").expect(RULE, "error 移动基站数/TARGET: 37 -> 42.6");
	}

	@Test
	void partsThatMayOverlapAreAWarning() {
		new PlanCase().row("固定宽带用户数", "万户", "2060", "2600", "4.8%").row("其中：光纤用户", "万户", "1900", "2500", "5.6%")
				.row("其中：千兆用户", "万户", "10", "800", "140.2%").expect(RULE, "warning 固定宽带用户数/TARGET: 2600 -> 3300");
	}

	@Test
	void onePartMoreThanItsWholeIsAnError() {
		new PlanCase().row("固定互联网宽带接入端口数", "万个", "1744", "2053", "[309]").row("其中:FTTH/O 端口数", "万个", "1953", "2053", "[460]")
				.expect(RULE, "error 固定互联网宽带接入端口数：FTTH/O 端口数/BASELINE: 1953");
	}

	@Test
	void partsThatMakeUpTheWholeInOneColumnShouldInTheOther() {
		new PlanCase().row("信息通信收入", "亿元", "700", "1000", "7.4%").row("其中：基础电信企业收入", "亿元", "450", "650", "6.7%")
				.row("其中：互联网企业收入", "亿元", "230", "350", "8.8%").expect(RULE, "warning 信息通信收入/BASELINE: 700 -> 680");
	}

	@Test
	void roundingIsOnlyPointedOut() {
		new PlanCase().row("信息通信收入", "亿元", "701", "1000", "7.4%").row("其中：基础电信企业收入", "亿元", "470", "650", "6.7%")
				.row("其中：互联网企业收入", "亿元", "230", "350", "8.8%").expect(RULE, "info 信息通信收入/BASELINE: 701 -> 700");
	}

	@Test
	void unitsAreConverted() {
		new PlanCase().row("信息通信收入", "亿元", "700", "1000", "7.4%").row("其中：基础电信企业收入", "万元", "4700000", "6500000", "6.7%")
				.row("其中：互联网企业收入", "亿元", "230", "350", "8.8%").expect(RULE);
		new PlanCase().row("移动电话用户", "万户", "4387", "4897", "[510]").row("其中:4G 电话用户数", "亿户", "3361", "1883", "-")
				.expect(RULE, "error 移动电话用户：4G 电话用户数/BASELINE: 3361", "error 移动电话用户：4G 电话用户数/TARGET: 1883");
	}

	@Test
	void averagesDoNotAddUp() {
		new PlanCase().row("用户月均移动数据流量", "GB", "12", "20", "10.8%").row("其中:5G用户月均移动数据流量", "GB", "12", "50", "33.0%")
				.row("居民人均可支配收入", "元", "29380", "41200", "7%").row("其中：城镇居民", "元", "41698", "57000", "6.5%").expect(RULE);
	}

	@Test
	void anAverageIsNoLowerThanWhatOnePartMakesOfIt() {
		PlanCase plan = new PlanCase().row("5G用户普及率", "%", "22", "56", "20.5%").row("用户月均移动数据流量", "GB", "12", "20", "10.8%")
				.row("其中:5G用户月均移动数据流量", "GB", "12", "50", "33.0%");
		plan.expect(RULE, "warning 用户月均移动数据流量/TARGET: 20 -> ≥23.33GB");
		assertEquals("56% × 50 / 1.2", plan.find(RULE).getFirst().trails().getFirst().filled());
		plan.setting("check.R25.users-per-head", "1.5").expect(RULE);
	}
}
