package org.planwright.core.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planwright.core.align.Pairing.Kind;
import org.planwright.model.NamePair;
import org.planwright.model.PlanFactory;
import org.planwright.model.Relation;

/** Which names speak of one quantity, of a part of it, of one measured in another way, or of another thing. */
class LikenessTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"10G-PON及以上端口数|万个|10G-PON端口数|万个|same|same-name",
			"新建数据中心运行电能利用效率（PUE）||新建数据中心PUE值||same|same-name",
			"行政村5G通达率|%|行政村5G无线网络覆盖率|%|same|almost-same-name",
			"常住人口城镇化率|%|城镇化率|%|same|same-name",
			"人均预期寿命|岁|平均预期寿命|岁|same|same-name",
			"研究与试验发展经费投入强度|%|全社会研发经费投入强度|%|same|same-name",
			"千兆宽带用户数|万户|千兆宽带家庭普及率|%|definition-differs|other-measure",
			"每万人拥有5G基站数|个|5G基站数|万个|definition-differs|other-measure",
			"信息通信行业收入|万亿元|电信业务收入|亿元|definition-differs|narrower",
			"通信网络终端连接数|亿个|物联网终端用户|亿|definition-differs|narrower",
			"国际互联网出入口带宽|Tbps|省际出口带宽|T|none|other-thing",
			"国际互联网出入口带宽|Tbps|互联网出口带宽|Gbps|none|other-thing",
			"单位生产总值能耗下降幅度|%|单位生产总值二氧化碳排放下降幅度|%|none|other-thing",
			"城镇调查失业率|%|城镇新增就业人数|万人|none|",
			"4G基站数|万个|5G基站数|万个|none|other-thing" })
	void namesTellWhatTheySpeakOf(String upper, String upperUnit, String lower, String lowerUnit, String relation, String ground) {
		Pairing pairing = pairing(upper, upperUnit, lower, lowerUnit, NameTable.NONE);
		assertEquals(Relation.get(relation), pairing.relation(), pairing.grounds().toString());
		assertEquals(ground == null ? "" : "align.ground." + ground, pairing.grounds().isEmpty() ? "" : pairing.grounds().getFirst().wording().key());
	}

	@Test
	void whatTheProjectKnowsGoesBeforeWhatNamesSay() {
		NamePair names = PlanFactory.eINSTANCE.createNamePair();
		names.setUpper("数据中心算力");
		names.setLower("标准机架数");
		names.setRelation(Relation.DEFINITION_DIFFERS);
		NameTable table = new NameTable(List.of(names));
		assertEquals(Relation.NONE, pairing("数据中心算力", "EFLOPS", "标准机架数", "万架", NameTable.NONE).relation());
		assertEquals(Relation.DEFINITION_DIFFERS, pairing("数据中心算力", "EFLOPS", "标准机架数", "万架", table).relation());
		names.setUpper("5G基站数");
		names.setLower("5G基站总数");
		names.setRelation(Relation.NONE);
		assertEquals(Relation.NONE, pairing("5G基站数", "万个", "5G基站总数", "万个", new NameTable(List.of(names))).relation(),
				"names that are alike and were judged to be of two things");
	}

	private static Pairing pairing(String upper, String upperUnit, String lower, String lowerUnit, NameTable names) {
		return PlanAlignment.of(AlignedPlan.of(PlanOfRows.national().row(upper, upperUnit == null ? "" : upperUnit, "1", "2").plan),
				AlignedPlan.of(PlanOfRows.province().row(lower, lowerUnit == null ? "" : lowerUnit, "1", "2").plan),
				new PlanAlignment.Grounds(names, References.NONE, List.of())).living(Kind.INDICATOR).getFirst();
	}
}
