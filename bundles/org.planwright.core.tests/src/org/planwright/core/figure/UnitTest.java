package org.planwright.core.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;

class UnitTest {

	@ParameterizedTest
	@CsvSource({"万亿元,MONEY,元,1000000000000", "亿元,MONEY,元,100000000", "万元,MONEY,元,10000", "元,MONEY,元,1", "亿户,COUNT,户,100000000",
			"万户,COUNT,户,10000",
			"万个,COUNT,个,10000", "亿个,COUNT,个,100000000", "个,COUNT,个,1", "万,COUNT,'',10000", "亿,COUNT,'',100000000",
			"Tbps,DATA_RATE,bps,1000000000000",
			"TBPS,DATA_RATE,bps,1000000000000", "太比特每秒,DATA_RATE,bps,1000000000000", "T,DATA_RATE,bps,1000000000000",
			"Gbps,DATA_RATE,bps,1000000000",
			"万Gbps,DATA_RATE,bps,10000000000000", "Mbps,DATA_RATE,bps,1000000", "GB,DATA_VOLUME,字节,1000000000", "标准机架,COUNT,标准机架,1",
			"EFLOPS,COMPUTING,FLOPS,1000000000000000000", "每秒百亿亿次浮点运算,COMPUTING,FLOPS,1000000000000000000", "%,RATIO,%,1", "％,RATIO,%,1",
			"‰,RATIO,%,0.1",
			"百分点,POINTS,百分点,1", "个百分点,POINTS,百分点,1", "万公里,LENGTH,公里,10000", "千米,LENGTH,公里,1", "千瓦时,ENERGY,千瓦时,1",
			"亿吨公里,COUNT,吨公里,100000000", "万架次,COUNT,架次,10000", "GW,POWER,千瓦,1000000"})
	void readsAUnit(String printed, Dimension dimension, String base, BigDecimal factor) {
		Unit unit = Unit.parse(printed);
		assertEquals(printed, unit.text());
		assertEquals(dimension, unit.dimension());
		assertEquals(base, unit.base());
		assertEquals(0, factor.compareTo(unit.factor()), () -> unit.factor().toPlainString());
	}

	@ParameterizedTest
	@ValueSource(strings = {"-", "—", "", "  ", "/"})
	void aDashIsNoUnit(String printed) {
		assertSame(Unit.NONE, Unit.parse(printed));
		assertSame(Unit.NONE, Unit.parse(null));
	}

	@Test
	void anUnknownUnitIsKept() {
		Unit unit = Unit.parse("分贝");
		assertFalse(unit.isKnown());
		assertEquals("分贝", unit.text());
		assertTrue(unit.convertsTo(Unit.parse("分贝")));
		assertFalse(unit.convertsTo(Unit.parse("个")));
	}

	@ParameterizedTest
	@CsvSource({"4.5,万Gbps,Tbps,45", "1,万亿元,亿元,10000", "1,万亿元,万元,100000000", "1.15,亿户,万户,11500", "1,EFLOPS,每秒百亿亿次浮点运算,1",
			"630,万个,个,6300000",
			"20,万,个,200000", "5,‰,%,0.5", "2,公顷,亩,30"})
	void convertsExactly(String value, String from, String to, BigDecimal expected) {
		assertEquals(0, expected.compareTo(Unit.parse(from).convert(new BigDecimal(value), Unit.parse(to))));
	}

	@Test
	void quotientsConvertByBothSides() {
		assertEquals(0, new BigDecimal("26").compareTo(Unit.parse("个/万人").convert(new BigDecimal("26"), Unit.parse("个/万人"))));
		assertEquals(0, new BigDecimal("0.0026").compareTo(Unit.parse("个/万人").convert(new BigDecimal("26"), Unit.parse("个/人"))));
		assertFalse(Unit.parse("元/GB").convertsTo(Unit.parse("元")));
	}

	@Test
	void dimensionsDoNotMix() {
		assertFalse(Unit.parse("百分点").convertsTo(Unit.parse("%")));
		assertFalse(Unit.parse("GB").convertsTo(Unit.parse("Gbps")));
		assertFalse(Unit.parse("美元").convertsTo(Unit.parse("元")));
		assertFalse(Unit.parse("户").convertsTo(Unit.parse("个")));
		Unit share = Unit.parse("%");
		assertThrows(IllegalArgumentException.class, () -> share.convert(BigDecimal.ONE, Unit.NONE));
	}

	@Test
	void proseSpeaksOfCountersLoosely() {
		assertTrue(Unit.parse("万座").speaksOf(Unit.parse("万个")));
		assertTrue(Unit.parse("分").speaksOf(Unit.NONE));
		assertFalse(Unit.parse("万次").speaksOf(Unit.parse("万户")));
		assertFalse(Unit.parse("%").speaksOf(Unit.parse("个")));
	}

	@Property
	void conversionRoundTrips(@ForAll("money") String from, @ForAll("money") String to,
			@ForAll @Scale(4) @BigRange(min = "0", max = "999999") BigDecimal value) {
		Unit one = Unit.parse(from);
		Unit other = Unit.parse(to);
		assertEquals(0, value.compareTo(other.convert(one.convert(value, other), one)));
	}

	@Provide
	Arbitrary<String> money() {
		return Arbitraries.of("元", "千元", "万元", "百万元", "亿元", "千亿元", "万亿元");
	}
}
