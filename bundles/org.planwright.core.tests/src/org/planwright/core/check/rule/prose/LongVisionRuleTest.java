package org.planwright.core.check.rule.prose;

import org.junit.jupiter.api.Test;
import org.planwright.core.check.PlanCase;

class LongVisionRuleTest {

	private static final LongVisionRule RULE = new LongVisionRule();

	private static PlanCase product(String target, String words) {
		return new PlanCase().row("地区生产总值", "亿元", "1830.6", target, "").section("二、", "总体要求").text(words);
	}

	@Test
	void aPlanOnItsWayToTheVisionIsFine() {
		product("2310", "展望2035年，地区生产总值比2020年翻一番。").expect(RULE);
		product("2230", "展望2035年，地区生产总值比2020年翻一番。").expect(RULE);
	}

	@Test
	void aPlanFarBehindTheVisionIsAWarning() {
		product("2020", "展望2035年，地区生产总值比2020年翻一番。").expect(RULE, "warning 地区生产总值比2020年翻一番: 地区生产总值比2020年翻一番 -> 4.73%");
		product("2020", "展望2035年，地区生产总值比2020年翻一番。").setting("check.R8.lag-points", "3").expect(RULE);
	}

	@Test
	void aVisionBelowThePlanIsAWarning() {
		product("3800", "展望2035年，地区生产总值比2020年翻一番。").expect(RULE, "warning 地区生产总值比2020年翻一番: 地区生产总值比2020年翻一番 -> 4.73%");
		product("2570", "到2035年，地区生产总值达到2500亿元。").expect(RULE, "warning 地区生产总值达到2500亿元: 地区生产总值达到2500亿元 -> 2.10%");
	}

	@Test
	void aVisionComparedWithAnotherYearIsLeftAlone() {
		product("2020", "展望2035年，地区生产总值比2025年翻一番。").expect(RULE);
	}
}
