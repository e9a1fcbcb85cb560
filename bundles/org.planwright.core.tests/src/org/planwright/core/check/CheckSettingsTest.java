package org.planwright.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.core.check.rule.figure.CumulativeChangeRule;
import org.planwright.core.check.rule.figure.GrowthRateRule;

class CheckSettingsTest {

	private static final RuleParameter SHARE = RuleParameter.of("R1", "about-share", "0.1", "0", "1");

	@Test
	void aProjectMayLeaveRulesOut() {
		Rule growth = new GrowthRateRule();
		Rule change = new CumulativeChangeRule();
		PlanCase plan = new PlanCase().row("省际出口带宽", "T", "48", "100", "20.1%").setting("check.R1.off", "true").setting("check.R11.off", "no");
		CheckSettings settings = CheckSettings.of(plan.session().project());
		assertFalse(settings.isOn(growth));
		assertTrue(settings.isOn(change));
		assertTrue(CheckSettings.STANDARD.isOn(growth));
		CheckResult result = new Checker(List.of(growth, change), settings).check(plan.session().snapshot(plan.plan()).plan(), null, () -> false);
		assertEquals(List.of(), result.findings());
		assertEquals(1, result.rulesRun());
		assertEquals("check.R1.off", CheckSettings.offKey(growth));
	}

	@ParameterizedTest
	@CsvSource({ "0.3, 0.3", "' 0.25 ', 0.25", "0, 0", "1, 1", "1E-1, 0.1" })
	void numbersInRangeAreGoneBy(String set, String value) {
		assertEquals(0, new BigDecimal(value).compareTo(new CheckSettings(Map.of(SHARE.key(), set)).value(SHARE)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "1.01", "-0.1", "", "  ", "abc", "0,3", "30%", "NaN", "1e999999999", "０.３." })
	void numbersOutOfRangeAndGarbageLeaveTheStandard(String set) {
		assertEquals(new BigDecimal("0.1"), new CheckSettings(Map.of(SHARE.key(), set)).value(SHARE));
	}

	@Test
	void theLaterOfTwoSettingsHoldsAndOthersAreLeftAlone() {
		PlanCase plan = new PlanCase().setting("check.R1.about-share", "0.2").setting("check.R1.about-share", "0.4").setting("view.zoom", "1.5").setting("check.R1.about-points", null)
				.setting(null, "0.9");
		CheckSettings settings = CheckSettings.of(plan.session().project());
		assertEquals(Map.of("check.R1.about-share", "0.4", "check.R1.about-points", ""), settings.values());
		assertEquals(new BigDecimal("0.4"), settings.value(SHARE));
	}

	@Test
	void aParameterIsWithinItsOwnRange() {
		assertThrows(IllegalArgumentException.class, () -> RuleParameter.of("R1", "x", "2", "0", "1"));
		assertThrows(IllegalArgumentException.class, () -> RuleParameter.of("R1", "x", "-1", "0", "1"));
	}
}
