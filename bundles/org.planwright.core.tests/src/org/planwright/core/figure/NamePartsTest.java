package org.planwright.core.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

class NamePartsTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", value = {
			"信息通信行业收入（万亿元） | 信息通信行业收入 | 万亿元 | - | -",
			"电信业务总量（2019年不变单价）（万亿元） | 电信业务总量 | 万亿元 | 2019年不变单价 | -",
			"电信业务总量(万亿元)(2019年不变单价) | 电信业务总量 | 万亿元 | 2019年不变单价 | -",
			"电信业务总量（2019年不变单价） | 电信业务总量 | - | 2019年不变单价 | -",
			"电信业务总量（按 2015 年不变单价测算） | 电信业务总量 | - | 按 2015 年不变单价测算 | -",
			"电信业务总量（上年不变价）（亿元） | 电信业务总量 | 亿元 | 上年不变价 | -",
			"电信业务总量 ¹ | 电信业务总量 | - | - | ¹",
			"10G-PON及以上端口数（万个） | 10G-PON及以上端口数 | 万个 | - | -",
			"数据中心算力（每秒百亿亿次浮点运算） | 数据中心算力 | 每秒百亿亿次浮点运算 | - | -",
			"国际互联网出入口带宽（太比特每秒） | 国际互联网出入口带宽 | 太比特每秒 | - | -",
			"移动网络IPv6流量占比（%） | 移动网络IPv6流量占比 | % | - | -",
			"移动网络IPv6流量占比（％） | 移动网络IPv6流量占比 | ％ | - | -",
			"新建大型和超大型数据中心运行电能利用效率（PUE） | 新建大型和超大型数据中心运行电能利用效率（PUE） | - | - | -",
			"工业园区/重点企业外网带宽* | 工业园区/重点企业外网带宽 | - | - | *",
			"5G用户普及率（%）③ | 5G用户普及率 | % | - | ③",
			"5G用户普及率③（%） | 5G用户普及率 | % | - | ③",
			"城市轨道交通[2]运营里程（公里） | 城市轨道交通运营里程 | 公里 | - | [2]",
			"5G用户普及率（注1） | 5G用户普及率 | - | - | 注1",
			"每千人口拥有执业（助理）医师数（人） | 每千人口拥有执业（助理）医师数 | 人 | - | -",
			"单位GDP能耗（吨标准煤/万元） | 单位GDP能耗 | 吨标准煤/万元 | - | -",
			"千人拥有3岁以下婴幼儿托位数（个/千人） | 千人拥有3岁以下婴幼儿托位数 | 个/千人 | - | -",
			"数据中心电能利用效率（亿元）（PUE） | 数据中心电能利用效率（PUE） | 亿元 | - | -",
	})
	void takesANameApart(String printed, String name, String unit, String priceBase, String mark) {
		NameParts parts = NameParts.split(printed);
		assertEquals(name, parts.name());
		assertEquals(unit, parts.unit());
		assertEquals(priceBase, parts.priceBase() == null ? null : parts.priceBase().text());
		assertEquals(mark == null ? List.of() : List.of(mark), parts.marks());
		assertEquals(false, parts.part());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", value = {
			"其中：基础电信企业收入 | 基础电信企业收入", "其中:5G用户月均移动数据流量 | 5G用户月均移动数据流量", "其中：5G基站数（万个）① | 5G基站数", "　其中: FTTH/O 端口数 | FTTH/O 端口数", "其中，家庭用户 | 家庭用户",
			"——其中：家庭用户 | 家庭用户", "（其中）家庭用户 | 家庭用户"})
	void aPartIsFlaggedAndStripped(String printed, String name) {
		NameParts parts = NameParts.split(printed);
		assertEquals(name, parts.name());
		assertEquals(true, parts.part());
	}

	@Test
	void priceBaseKnowsYearAndKind() {
		PriceBase base = NameParts.split("电信业务总量（2019年不变单价）").priceBase();
		assertEquals(2019, base.year());
		assertEquals(PriceBase.Kind.CONSTANT, base.kind());
		assertEquals(PriceBase.Kind.COMPARABLE, NameParts.split("电信业务总量（上年不变价）").priceBase().kind());
		assertEquals(PriceBase.Kind.CURRENT, NameParts.split("地区生产总值（现价）（亿元）").priceBase().kind());
	}

	@Test
	void nothingIsNothing() {
		assertEquals("", NameParts.split(null).name());
		assertEquals("（%）", NameParts.split("（%）").name());
	}
}
