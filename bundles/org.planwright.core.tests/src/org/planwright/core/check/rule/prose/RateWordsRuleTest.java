package org.planwright.core.check.rule.prose;

import org.junit.jupiter.api.Test;
import org.planwright.core.check.PlanCase;

class RateWordsRuleTest {

	private static final RateWordsRule RULE = new RateWordsRule();

	private static PlanCase bandwidth(String words) {
		return new PlanCase().row("省际出口带宽", "T", "80.5", "200", "[119.5]").section("二、", "发展目标").text(words);
	}

	@Test
	void aRateThatBaselineAndTargetGiveIsFine() {
		bandwidth("到2025年，省际出口带宽年均增长20%。").expect(RULE);
		new PlanCase().row("全社会研发经费", "亿元", "100", "140.3", "").section("二、", "发展目标").text("到2025年，全社会研发经费年均增长7%以上。").expect(RULE);
	}

	@Test
	void anotherRateIsAWarning() {
		bandwidth("到2025年，省际出口带宽年均增长25%。").expect(RULE, "warning 省际出口带宽年均增长25%: 省际出口带宽年均增长25% -> 20%").cures(RULE, "改为“20%”");
	}

	@Test
	void aBoundThatTheTargetMissesIsAWarning() {
		new PlanCase().row("全社会研发经费", "亿元", "100", "135", "").section("二、", "发展目标").text("到2025年，全社会研发经费年均增长7%以上。").expect(RULE,
				"warning 全社会研发经费年均增长7%以上: 全社会研发经费年均增长7%以上 -> 6%");
	}

	@Test
	void aboutReachesAsFarAsTheSettingsSay() {
		bandwidth("到2025年，省际出口带宽年均增长22%左右。").expect(RULE);
		bandwidth("到2025年，省际出口带宽年均增长25%左右。").expect(RULE, "warning 省际出口带宽年均增长25%左右: 省际出口带宽年均增长25%左右 -> 20%");
		bandwidth("到2025年，省际出口带宽年均增长25%左右。").setting("check.R5.about-share", "0.3").expect(RULE);
	}

	@Test
	void oneUnitInTheLastPlaceIsOnlyPointedOut() {
		bandwidth("到2025年，省际出口带宽年均增长19.8%。").expect(RULE, "info 省际出口带宽年均增长19.8%: 省际出口带宽年均增长19.8% -> 20.0%");
	}

	@Test
	void thePastAndRatesOfTheTableAreLeftAlone() {
		new PlanCase().row("省际出口带宽", "T", "80.5", "200", "[119.5]").section("一、", "发展回顾").text("“十三五”期间，省际出口带宽年均增长48%。").expect(RULE);
		new PlanCase().row("地区生产总值", "亿元", "1000", "1403", "7%").section("二、", "发展目标").text("到2025年，地区生产总值年均增长9%。").expect(RULE);
	}
}
