package org.planwright.core.check.rule.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.planwright.core.check.PlanCase;

class BoundWordsRuleTest {

	private static final BoundWordsRule RULE = new BoundWordsRule();

	private static PlanCase pue(String target, String words) {
		return new PlanCase().row("新建大型和超大型数据中心PUE值", "-", "1.4", target, "-").section("三、", "主要任务").text(words);
	}

	@Test
	void boundsThatAreTheSameAreFine() {
		pue("<1.3", "新建大型和超大型数据中心PUE值低于1.3。").expect(RULE);
		pue("≤1.3", "新建大型和超大型数据中心PUE值控制在1.3以下。").expect(RULE);
	}

	@Test
	void aBoundThatHoldsTheNumberIsNotOneThatDoesNot() {
		pue("<1.3", "新建大型和超大型数据中心PUE值不高于1.3，持续推进存量数据中心绿色化改造。")
				.expect(RULE, "warning 新建大型和超大型数据中心PUE值不高于1.3: 新建大型和超大型数据中心PUE值不高于1.3 -> <1.3").cures(RULE, "将表格改为 ≤1.3");
		pue("力争小于1.35", "新建大型、超大型数据中心PUE值力争降到1.35以下。").expect(RULE,
				"warning 新建大型、超大型数据中心PUE值力争降到1.35以下: 新建大型、超大型数据中心PUE值力争降到1.35以下 -> 力争小于1.35");
	}

	@Test
	void oppositeBoundsAreAnError() {
		pue("<1.3", "新建大型和超大型数据中心PUE值不低于1.3。").expect(RULE,
				"error 新建大型和超大型数据中心PUE值不低于1.3: 新建大型和超大型数据中心PUE值不低于1.3 -> <1.3");
	}

	@Test
	void aBoundAgainstTheDirectionIsAWarning() {
		pue("1.3", "新建大型和超大型数据中心PUE值达到1.3以上。").expect(RULE,
				"warning 新建大型和超大型数据中心PUE值达到1.3以上: 新建大型和超大型数据中心PUE值达到1.3以上 -> 1.3");
	}

	@Test
	void aPlainNumberInABoundIsOnlyPointedOut() {
		new PlanCase().row("杭州骨干直联点网间带宽", "T", "0.67", "1.2", "[0.53]").section("三、", "主要任务").text("到2025年，实现杭州骨干直联点网间带宽扩容至1.2T以上。").expect(RULE,
				"info 实现杭州骨干直联点网间带宽扩容至1.2T以上: 实现杭州骨干直联点网间带宽扩容至1.2T以上 -> 1.2T");
		new PlanCase().row("工业互联网标识注册量", "亿", "3", "30", "58.5%").section("一、", "发展基础").text("工业互联网标识解析体系有序推进，累计标识注册量超3亿个。").expect(RULE,
				"info 累计标识注册量超3亿个: 累计标识注册量超3亿个 -> 3亿");
	}

	@Test
	void aTargetThatItsOwnTextExcludesIsAWarning() {
		PlanCase plan = new PlanCase().row("互联网出口带宽", "Gbps", "17000", "45000", "21.6%").section("四、", "主要任务").text("到 2025 年，全省互联网出口带宽超过 4.5 万 Gbps。");
		plan.expect(RULE, "warning 全省互联网出口带宽超过 4.5 万 Gbps: 全省互联网出口带宽超过 4.5 万 Gbps -> 45000Gbps").cures(RULE, "将表格改为 >45000");
		assertEquals("4.5 × 10000", plan.find(RULE).getFirst().trails().getFirst().filled());
		new PlanCase().row("电信用户综合满意指数", "", "81.5", ">82", "〔>0.5〕").section("三、", "发展重点").text("到2025年，电信用户综合满意指数达到82。")
				.expect(RULE, "warning 电信用户综合满意指数达到82: 电信用户综合满意指数达到82 -> >82").cures(RULE, "将文字改为“超过82”");
	}

	@Test
	void aboutAndCoverageClaimNoBound() {
		new PlanCase().row("行政村5G通达率", "%", "-", "100", "-").row("常住人口城镇化率", "%", "58.6", "65", "[6.4]").section("三、", "主要任务")
				.text("实现行政村以上地区5G网络全覆盖，常住人口城镇化率提高到65%左右。").expect(RULE);
	}

	@Test
	void oppositeBoundsOfAPartOfTheAreaAreNoCertainError() {
		pue("<1.3", "在杭州、宁波等重点区域，新建大型和超大型数据中心PUE值不低于1.3。").expect(RULE,
				"warning 新建大型和超大型数据中心PUE值不低于1.3: 新建大型和超大型数据中心PUE值不低于1.3 -> <1.3");
	}
}
