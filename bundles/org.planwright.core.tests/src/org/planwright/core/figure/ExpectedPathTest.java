package org.planwright.core.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

class ExpectedPathTest {

	@Test
	void sharesRunStraight() {
		ExpectedPath path = path(ExpectedPath.Shape.LINEAR, "15", "56");
		assertEquals(new BigDecimal("39.6"), path.at(2023));
		assertEquals(List.of(2020, 2021, 2022, 2023, 2024, 2025), List.copyOf(path.values().keySet()));
	}

	@Test
	void theShapeDecidesTheValueOfTheMiddleYears() {
		assertEquals("2451", path(ExpectedPath.Shape.GEOMETRIC, "640", "6000").at(2023).setScale(0, RoundingMode.HALF_UP).toPlainString());
		assertEquals("3856", path(ExpectedPath.Shape.LINEAR, "640", "6000").at(2023).setScale(0, RoundingMode.HALF_UP).toPlainString());
		assertEquals("640", path(ExpectedPath.Shape.STEP, "640", "6000").at(2024).toPlainString());
	}

	@ParameterizedTest
	@CsvSource({"%,ANNUAL_GROWTH,LINEAR", "%,CUMULATIVE,LINEAR", "万户,ANNUAL_GROWTH,GEOMETRIC", "万个,CUMULATIVE,LINEAR",
			"-,CUMULATIVE,LINEAR", "亿元,NONE,LINEAR"})
	void theUnitAndThePrintedChangeSuggestAShape(String unit, ChangeFigure.Kind change, ExpectedPath.Shape shape) {
		assertEquals(shape, ExpectedPath.Shape.of(Unit.parse(unit), change));
	}

	@Test
	void impossiblePathsAreRefused() {
		assertThrows(IllegalArgumentException.class, () -> path(ExpectedPath.Shape.GEOMETRIC, "0", "80"));
		assertThrows(IllegalArgumentException.class, () -> path(ExpectedPath.Shape.LINEAR, "0", "80").at(2026));
		assertThrows(IllegalArgumentException.class,
				() -> new ExpectedPath(ExpectedPath.Shape.LINEAR, 2025, BigDecimal.ONE, 2025, BigDecimal.TEN));
	}

	@Property
	void everyPathRunsFromEndToEndWithoutTurning(@ForAll ExpectedPath.Shape shape,
			@ForAll @Scale(2) @BigRange(min = "0.01", max = "99999") BigDecimal baseline,
			@ForAll @Scale(2) @BigRange(min = "0.01", max = "99999") BigDecimal target, @ForAll @IntRange(min = 1, max = 15) int years) {
		ExpectedPath path = new ExpectedPath(shape, 2020, baseline, 2020 + years, target);
		List<BigDecimal> values = List.copyOf(path.values().values());
		assertEquals(baseline, values.get(0));
		assertEquals(target, values.get(years));
		int direction = target.compareTo(baseline);
		for (int i = 1; i <= years; i++) {
			assertTrue(values.get(i).compareTo(values.get(i - 1)) * direction >= 0, values::toString);
		}
	}

	private static ExpectedPath path(ExpectedPath.Shape shape, String baseline, String target) {
		return new ExpectedPath(shape, 2020, new BigDecimal(baseline), 2025, new BigDecimal(target));
	}
}
