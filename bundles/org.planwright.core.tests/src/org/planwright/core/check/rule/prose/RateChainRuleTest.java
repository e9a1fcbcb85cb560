package org.planwright.core.check.rule.prose;

import org.junit.jupiter.api.Test;
import org.planwright.core.check.PlanCase;

class RateChainRuleTest {

	private static final RateChainRule RULE = new RateChainRule();

	private static PlanCase text(String words) {
		return new PlanCase().section("二、", "发展目标").text(words);
	}

	@Test
	void theProductOfTheYearsIsTheAverage() {
		text("地区生产总值各年增速分别为6.5%、6%、6%、5.5%、5.5%，年均增长5.9%。").expect(RULE);
	}

	@Test
	void anotherAverageIsAWarning() {
		text("地区生产总值各年增速分别为6.5%、6%、6%、5.5%、5.5%，年均增长6.3%。").expect(RULE, "warning 年均增长6.3%: 年均增长6.3% -> 5.9%").cures(RULE, "改为“5.9%”");
		text("用户规模2021年增长50%、2022年增长10%，年均增长35%。").expect(RULE, "warning 年均增长35%: 年均增长35% -> 28%");
	}

	@Test
	void sharesBesideARateAreNoChain() {
		text("5G用户普及率达到56%，千兆宽带家庭普及率达到30%，信息通信行业收入年均增长10%。").expect(RULE);
		text("旅游人次和旅游总收入分别年均增长10%和12%。").expect(RULE);
	}
}
