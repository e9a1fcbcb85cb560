package org.planwright.core.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorSenseTest {

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = {"新建大型和超大型数据中心PUE值,LOWER", "互联网信息服务投诉处理及时率,HIGHER", "城镇调查失业率,LOWER", "失业保险参保率,HIGHER",
			"单位电信业务总量综合能耗下降幅度,HIGHER", "地级及以上城市空气质量优良天数比率,HIGHER", "细颗粒物（PM2.5）浓度,LOWER", "电信用户综合满意指数,HIGHER", "固定电话用户,-", "婴儿死亡率,LOWER",
			"化学需氧量减少量,HIGHER", "移动网络IPv6流量占比,-"})
	void namesTellWhichWayIsBetter(String name, IndicatorSense.Way way) {
		assertEquals(way, IndicatorSense.betterWay(name).orElse(null));
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = {"电信业务总量,MONEY", "信息通信基础设施累计投资,MONEY", "5G基站数,COUNT", "每万人拥有5G基站数,COUNT", "数据中心标准机架数量,COUNT", "移动网络IPv6流量占比,RATIO",
			"基础电信企业研发投入占收入比例,RATIO", "省际出口带宽,DATA_RATE", "光缆线路长度,LENGTH", "全员劳动生产率,-", "电信用户综合满意指数,-", "数据中心算力,-", "用户月均移动数据流量,-",
			"行政村5G通达率,RATIO", "婴儿死亡率,-"})
	void namesTellWhatIsMeasured(String name, Dimension dimension) {
		assertEquals(dimension, IndicatorSense.dimension(name).orElse(null));
	}

	@ParameterizedTest
	@CsvSource({"5G用户占比,万户,true", "5G用户占比,%,false", "5G基站数,亿元,true", "5G基站数,万,false", "电信业务收入,万个,true", "规模以上工业增加值,%,false", "省际出口带宽,T,false",
			"省际出口带宽,%,true", "婴儿死亡率,‰,false", "工业互联网标识注册量,亿个,false"})
	void aUnitOfAnotherKindContradictsTheName(String name, String unit, boolean contradicts) {
		assertEquals(contradicts, IndicatorSense.contradicts(name, Unit.parse(unit)));
	}

	@Test
	void averagesAndSharesDoNotAddUp() {
		assertTrue(IndicatorSense.isAdditive("移动基站数", Unit.parse("万个")));
		assertTrue(IndicatorSense.isAdditive("信息通信收入", Unit.parse("亿元")));
		assertFalse(IndicatorSense.isAdditive("用户月均移动数据流量", Unit.parse("GB")));
		assertFalse(IndicatorSense.isAdditive("居民人均可支配收入", Unit.parse("元")));
		assertFalse(IndicatorSense.isAdditive("5G用户占比", Unit.parse("%")));
	}

	@Test
	void sharesOfAWholeEndAtAHundred() {
		assertTrue(IndicatorSense.isShareOfWhole("行政村5G通达率"));
		assertFalse(IndicatorSense.isShareOfWhole("移动宽带用户普及率"));
		assertFalse(IndicatorSense.isShareOfWhole("小学毛入学率"));
		assertTrue(IndicatorSense.isScoreOfHundred("电信用户综合满意指数"));
		assertTrue(IndicatorSense.isPowerUsageEffectiveness("在运营数据中心PUE值"));
		assertTrue(IndicatorSense.isControlled("城镇调查失业率"));
	}
}
