package org.planwright.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.planwright.core.Sharing.Gap;
import org.planwright.core.Sharing.Outcome;
import org.planwright.core.figure.Unit;
import org.planwright.model.ChangeKind;
import org.planwright.model.Decomposition;
import org.planwright.model.Indicator;
import org.planwright.model.PlanFactory;
import org.planwright.model.Portion;
import org.planwright.model.SharingMethod;

/** A national target shared out to provinces and added up again (R27). */
class SharingTest {

	private static final PlanFactory MAKE = PlanFactory.eINSTANCE;

	private final Decomposition decomposition = MAKE.createDecomposition();

	/** 2011–15: 18 % for five provinces, 17 for four, 16 for twelve, 15 for six, 10 for four. */
	private void energyClasses(String heavy, String light) {
		add(5, "18", heavy);
		add(4, "17", heavy);
		add(12, "16", light);
		add(6, "15", light);
		add(4, "10", light);
	}

	@Test
	void theEnergyClassesOfTheTwelfthPlanMissTheTargetByThePlainMean() {
		energyClasses("1", "1");
		Sharing sharing = Sharing.of(decomposition, row("单位国内生产总值能耗降低", "%", null, "16"));
		assertEquals(SharingMethod.WEIGHTED_MEAN, sharing.method());
		assertEquals("15.48", sharing.total().orElseThrow().value().setScale(2, RoundingMode.HALF_UP).toPlainString());
		assertEquals(Outcome.REACHED, sharing.outcome(), "16 without a decimal place stands for 15.5 to 16.5, each class for half a point to both sides");
		Sharing exact = Sharing.of(exactly(), row("单位国内生产总值能耗降低", "%", null, "16.0"));
		assertEquals(Outcome.MISSED, exact.outcome());
		assertEquals("0.52", exact.shortfall().orElseThrow().setScale(2, RoundingMode.HALF_UP).toPlainString());
	}

	private Decomposition exactly() {
		decomposition.getPortions().forEach(portion -> portion.setTarget(Figures.read(portion.getTarget().getText() + ".00", "%")));
		return decomposition;
	}

	@Test
	void theyReachItByWeightsOfEnergyUse() {
		energyClasses("4", "1");
		Sharing sharing = Sharing.of(exactly(), row("单位国内生产总值能耗降低", "%", null, "16.0"));
		assertEquals("16.45", sharing.total().orElseThrow().value().setScale(2, RoundingMode.HALF_UP).toPlainString());
		assertEquals(Outcome.REACHED, sharing.outcome());
		assertEquals(Optional.empty(), sharing.shortfall());
	}

	@Test
	void amountsAddUpInTheirOwnUnits() {
		add(1, "20", null).getTarget().setUnit("万个");
		add(1, "80000", null).getTarget().setUnit("个");
		Sharing sharing = Sharing.of(decomposition, row("5G基站数", "万个", "5", "30"));
		assertEquals(SharingMethod.SUM, sharing.method());
		assertEquals(0, sharing.total().orElseThrow().value().compareTo(new BigDecimal("28")));
		assertEquals("T = a₁ + a₂", sharing.total().orElseThrow().expression());
		assertEquals(Outcome.MISSED, sharing.outcome());
		assertEquals(0, sharing.shortfall().orElseThrow().compareTo(new BigDecimal("2")));
	}

	@Test
	void aCeilingIsKeptFromAbove() {
		add(1, "20.0", null);
		add(1, "13.0", null);
		assertEquals(Outcome.MISSED, Sharing.of(decomposition, row("二氧化硫排放量", "万吨", "40", "≤30")).outcome());
		add(1, "1", null);
		decomposition.getPortions().removeFirst();
		assertEquals(Outcome.REACHED, Sharing.of(decomposition, row("二氧化硫排放量", "万吨", "40", "≤30")).outcome());
	}

	@Test
	void roundingAloneIsNoMiss() {
		add(3, "33", null);
		assertEquals(Outcome.REACHED, Sharing.of(decomposition, row("5G基站数", "万个", "5", "100")).outcome(), "three times 33 may be 100.5");
		decomposition.getPortions().clear();
		add(3, "33.0", null);
		assertEquals(Outcome.MISSED, Sharing.of(decomposition, row("5G基站数", "万个", "5", "100.0")).outcome());
	}

	@Test
	void whatCannotBeReckonedWithIsNamed() {
		add(1, "10", "1");
		add(1, "20", null);
		add(1, "", "1");
		Sharing mean = Sharing.of(decomposition, row("行政村5G通达率", "%", "0", "80"));
		assertEquals(List.of(Gap.NO_WEIGHT, Gap.NO_VALUE), mean.gaps().stream().map(Sharing.Problem::gap).toList());
		assertEquals(Outcome.UNKNOWN, mean.outcome());
		assertEquals(Outcome.UNKNOWN, Sharing.of(decomposition, row("5G基站数", "万个", "5", "80")).outcome());
		assertEquals(Outcome.REACHED, Sharing.of(decomposition, row("5G基站数", "万个", "5", "25")).outcome(), "what is missing can only add");
		assertEquals(List.of(Gap.OTHER_UNIT, Gap.OTHER_UNIT, Gap.NO_VALUE), Sharing.of(decomposition, row("信息通信收入", "亿元", "5", "25"), portion -> new Sharing.Value(Figures.fromModel(portion.getTarget()), Unit.parse("万户"))).gaps().stream()
				.map(Sharing.Problem::gap).toList());
	}

	@Test
	void anAmountIsSharedOutByWeightAndAddsUpExactly() {
		RowFigures row = row("5G基站数", "万个", "5", "100");
		List<BigDecimal> portions = Sharing.shareOut(row, SharingMethod.AUTO, numbers("1", "1", "1"), 1).orElseThrow();
		assertEquals(List.of("33.4", "33.3", "33.3"), portions.stream().map(BigDecimal::toPlainString).toList());
		assertEquals(List.of("60", "40"), Sharing.shareOut(row, SharingMethod.SUM, numbers("3", "2"), 0).orElseThrow().stream().map(BigDecimal::toPlainString).toList());
		assertEquals(List.of("80", "80"), Sharing.shareOut(row("行政村5G通达率", "%", "0", "80"), SharingMethod.AUTO, numbers("3", "2"), 0).orElseThrow()
				.stream().map(BigDecimal::toPlainString).toList());
		assertEquals(Optional.empty(), Sharing.shareOut(row, SharingMethod.SUM, numbers("0", "0"), 0));
	}

	private static List<BigDecimal> numbers(String... numbers) {
		return List.of(numbers).stream().map(BigDecimal::new).toList();
	}

	private Portion add(int times, String value, String weight) {
		Portion portion = null;
		for (int i = 0; i < times; i++) {
			portion = MAKE.createPortion();
			portion.setRegion("省" + decomposition.getPortions().size());
			portion.setWeight(weight == null ? null : new BigDecimal(weight));
			portion.setTarget(Figures.read(value, null));
			decomposition.getPortions().add(portion);
		}
		return portion;
	}

	private static RowFigures row(String name, String unit, String baseline, String target) {
		Indicator indicator = MAKE.createIndicator();
		indicator.setName(name);
		indicator.setUnit(unit);
		indicator.setBaseline(Figures.read(baseline, unit));
		indicator.setTarget(Figures.read(target, unit));
		indicator.setChangeKind(ChangeKind.NONE);
		return new RowFigures(indicator, 2020, 2025);
	}
}
