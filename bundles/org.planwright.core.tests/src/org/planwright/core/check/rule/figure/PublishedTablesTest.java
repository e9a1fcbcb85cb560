package org.planwright.core.check.rule.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.planwright.core.check.Finding;
import org.planwright.core.check.PlanCase;
import org.planwright.core.check.Rule;
import org.planwright.core.check.Rules;
import org.planwright.core.check.Severity;

/** Rows as plans of other trades print them, on which the rules about rows must not raise an alarm that does not hold. */
class PublishedTablesTest {

	private static final List<Rule> RULES = Rules.all().stream().filter(rule -> rule.getClass().getPackage().equals(RowRule.class.getPackage()))
			.toList();

	/** Fails unless the errors and warnings of all rules about rows are exactly these. */
	private static void expect(PlanCase plan, String... lines) {
		assertEquals(List.of(lines), RULES.stream().flatMap(rule -> plan.find(rule).stream()).filter(PublishedTablesTest::isLoud)
				.map(finding -> finding.rule().id() + ' ' + PlanCase.line(finding)).toList());
	}

	private static boolean isLoud(Finding finding) {
		return finding.severity().isAtLeast(Severity.WARNING);
	}

	/** A table written as lines of cells parted by bars: name, unit, baseline, target, change, and the note that a mark leads to. */
	private static PlanCase table(String rows) {
		PlanCase plan = new PlanCase();
		for (String line : rows.split("\n")) {
			String[] cells = line.split("\\|", -1);
			plan.row(cells[0].strip(), cells[1].strip(), cells[2].strip(), cells[3].strip(), cells[4].strip());
			if (cells.length > 5) {
				plan.with(row -> row.getNotes().add(cells[5].strip()));
			}
		}
		return plan;
	}

	@Test
	void economicAndSocialDevelopment() {
		expect(table("""
				国内生产总值（GDP）增长 | % | 2.3 | — | 保持在合理区间、各年度视情提出
				全员劳动生产率增长 | % | 2.5 | — | 高于GDP增长
				常住人口城镇化率 | % | 60.6* | 65 | — | 带*的为2019年数据。
				全社会研发经费投入增长 | % | — | — | >7、力争投入强度高于“十三五”时期实际
				每万人口高价值发明专利拥有量 | 件 | 6.3 | 12 | —
				数字经济核心产业增加值占GDP比重 | % | 7.8 | 10 | —
				居民人均可支配收入增长 | % | 2.1 | — | 与GDP增长基本同步
				城镇调查失业率 | % | 5.2 | — | <5.5
				劳动年龄人口平均受教育年限 | 年 | 10.8 | 11.3 | —
				每千人口拥有执业（助理）医师数 | 人 | 2.9 | 3.2 | —
				基本养老保险参保率 | % | 91 | 95 | —
				每千人口拥有3岁以下婴幼儿托位数 | 个 | 1.8 | 4.5 | —
				人均预期寿命 | 岁 | 77.3* | — | 〔1〕 | 带*的为2019年数据。
				单位GDP能源消耗降低 | % | — | — | 〔13.5〕
				单位GDP二氧化碳排放降低 | % | — | — | 〔18〕
				地级及以上城市空气质量优良天数比率 | % | 87 | 87.5 | —
				森林覆盖率 | % | 23.2* | 24.1 | — | 带*的为2019年数据。
				粮食综合生产能力 | 亿吨 | — | >6.5 | —""").note("①", "〔 〕内为5年累计数。").note("②", "带*的为2019年数据。"),
				"R48 warning 粮食综合生产能力/BASELINE: —");
	}

	@Test
	void transport() {
		expect(table("""
				铁路营业里程 | 万公里 | 14.6 | 16.5 | —
				其中：高速铁路营业里程 | 万公里 | 3.8 | 5 | —
				公路通车里程 | 万公里 | 519.8 | 550 | —
				其中：高速公路建成里程 | 万公里 | 16.1 | 19 | —
				民用运输机场数 | 个 | 241 | >270 | —
				城市轨道交通运营里程 | 公里 | 6600 | 10000 | —
				沿海港口重要货运通道能力适应度 | - | 适应 | 适应 | —
				快递业务量 | 亿件 | 833.6 | 1500 | 12.5%
				重点领域北斗系统应用率 | % | ≥60 | ≥95 | -
				公交站点500米覆盖率 | % | 100 | 100 | -
				交通运输二氧化碳排放强度下降率 | % | - | [5] | -
				城市新能源公交车辆占比 | % | 66.2 | 72 | -"""));
	}

	@Test
	void health() {
		expect(table("""
				人均预期寿命 | 岁 | 77.93 | 提高1岁左右 |
				孕产妇死亡率 | 1/10万 | 16.9 | ≤14.5 |
				婴儿死亡率 | ‰ | 5.4 | ≤5.2 |
				居民健康素养水平 | % | 23.15 | 25 |
				15岁以上人群吸烟率 | % | 25.8 | ≤23.3 |
				每千人口医疗卫生机构床位数 | 张 | 6.46 | 7.40～7.50 |
				其中：市办及以上公立医院 | 张 | 1.78 | 1.90～2.00 |
				每千人口注册护士数 | 人 | 3.34 | 3.80 |
				个人卫生支出占卫生总费用的比例 | % | 27.7 | 27 |
				医护比 | - | 1:1.15 | 1:1.20 |
				二级及以上综合性医院设老年医学科比例 | % | - | ≥60 |"""),
				"R48 warning 二级及以上综合性医院设老年医学科比例/BASELINE: -");
	}

	@Test
	void aProvince() {
		expect(table("""
				地区生产总值 | 万亿元 | 4.18 | 5.5 | 6%左右
				固定资产投资 | % | 7.6 | 7 | 7
				规模以上工业增加值 | % | 4.8 | 7 | 7%
				居民人均可支配收入 | 元 | 29380 | 41200 | 7%
				其中：城镇居民人均可支配收入 | 元 | 41698 | 57000 | 6.5%
				其中：农村居民人均可支配收入 | 元 | 16585 | 24400 | 8%
				城镇新增就业人数 | 万人 | [394.22] | [350] |
				高新技术企业数 | 家 | 8621 | 15000 | 11.7%
				耕地保有量 | 万亩 | 6200 | ≥6180 |
				城镇登记失业率 | % | 2.7 | <5.5 |
				进出口总额占GDP比重 | % | 11.7 | 15 | [3.3]
				小学毛入学率 | % | 103.2 | 104 |
				移动宽带用户普及率 | % | 90.2 | 108 | [17.8]
				单位地区生产总值用水量下降 | % | - | [16] |
				化学需氧量减排量 | 万吨 | - | [12.5] |
				工业互联网标识累计注册量 | 亿个 | 94 | 500 | 40%
				万元GDP能耗 | 吨标准煤 | 0.45 | 0.39 | [-13.5%]
				每万人口发明专利拥有量 | 件 | 8.1 | 14 | [5.9]
				三次产业结构 | | 10.2:38.1:51.7 | 9:38:53 |
				公共图书馆人均藏书量 | 册 | 0.6 | 1.0 |
				居民消费价格指数涨幅 | % | 2.3 | 3左右 |"""));
	}
}
