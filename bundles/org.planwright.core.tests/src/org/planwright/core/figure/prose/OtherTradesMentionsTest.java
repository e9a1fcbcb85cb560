package org.planwright.core.figure.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planwright.core.figure.ChangeFigure;
import org.planwright.core.figure.FigureParser;
import org.planwright.core.figure.Unit;

/** Sentences and rows as plans for energy, health, education, transport and safety have them. */
class OtherTradesMentionsTest {

	private static final MentionMatcher PLAN = new MentionMatcher(List.of(row("energy", "可再生能源发电装机", "万千瓦", "4541", "8000以上", "12.0%"),
			row("mothers", "孕产妇死亡率", "1/10万", "9.6", "≤14.5", ""), row("infants", "婴儿死亡率", "‰", "3.7", "<5", ""),
			row("school", "劳动年龄人口平均受教育年限", "年", "11.1", "11.6", "[0.5]"), row("research", "全社会研发经费投入增长", "%", "—", "—", "10"),
			row("deaths", "生产安全事故死亡人数", "%", "", "下降15%", ""),
			row("works", "前15家企业占行业生产总值比重", "%", "50.7", ">60", ""), row("caps", "导爆管雷管占工业雷管比重", "%", "54.1", ">70", ""), row("injured", "道路交通事故受伤人数", "%", "", "较“十三五”下降30%以上", ""), row("fields", "高标准农田面积", "万亩", "5510", "6250", "[740]"), row("villages", "行政村5G覆盖率", "%", "50", "80", ""),
			row("fibre", "千兆光纤通达率", "%", "50", "80", ""), row("users", "5G网络用户数", "万人", "50", "100", ""), row("pue", "新建大型数据中心PUE", null, "1.35", "<1.3", "")), List.of());

	private static IndicatorTerms row(String key, String name, String unit, String baseline, String target, String change) {
		return new IndicatorTerms(key, name, List.of(), Unit.parse(unit), FigureParser.parseCell(baseline), FigureParser.parseCell(target), ChangeFigure.parse(change), null,
				2020, 2025);
	}

	private static String ties(String text) {
		return String.join(", ", PLAN.match(ProseFigureFinder.find(text, 2020)).stream().map(tie -> String.join(" ", tie.key(), tie.figure().figure().value().toPlainString(),
				tie.aspect().name(), tie.relation().name(), tie.closeness().name())).toList());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"2020年可再生能源发电装机4541万千瓦 | energy 4541 BASELINE SAME EQUAL",
			"2020年可再生能源发电装机4791万千瓦 | energy 4791 BASELINE SAME FAR",
			"2020年新能源和可再生能源发电装机4791万千瓦 | energy 4791 BASELINE RELATED FAR",
			"孕产妇死亡率下降到9.6/10万 | mothers 9.6 BASELINE SAME EQUAL",
			"孕产妇死亡率、婴儿死亡率分别由10.48/10万、4.37‰下降到9.6/10万、3.7‰ | mothers 10.48 OTHER RELATED UNKNOWN, infants 4.37 OTHER RELATED UNKNOWN, mothers 9.6 BASELINE SAME EQUAL, infants 3.7 BASELINE SAME EQUAL",
			"劳动年龄人口平均受教育年限由2020年的11.1年提高到2025年的11.6年 | school 11.1 BASELINE SAME EQUAL, school 11.6 TARGET SAME EQUAL",
			"到2025年，劳动年龄人口平均受教育年限提高到12.6年 | school 12.6 TARGET SAME FAR",
			"到2025年，劳动年龄人口平均受教育年限用5年时间提高到11.6年 | school 11.6 TARGET SAME EQUAL",
			"到2025年，劳动年龄人口平均受教育年限5年内提高到11.6年 | school 11.6 TARGET SAME EQUAL",
			"到2025年，行政村5G覆盖率和千兆光纤通达率达到90% | villages 90 TARGET SAME FAR, fibre 90 TARGET SAME FAR",
			"2025年5G网络用户数达到120万人天然气用户达到3万户 | users 120 TARGET SAME FAR",
			"劳动年龄人口平均受教育年限不断提高，2025年比2020年多半年 | ''",
			"到2025年，全社会研发经费投入年均增长10% | research 10 ANNUAL_GROWTH SAME EQUAL",
			"到2025年，全社会研发经费投入年均增长14% | research 14 ANNUAL_GROWTH SAME FAR",
			"到2025年，生产安全事故死亡人数下降15% | deaths 15 TARGET SAME EQUAL",
			"到2025年，排名前15家生产企业生产总值在全行业占比突破60% | works 60 TARGET SAME EQUAL",
			"到2025年，进一步推广导爆管雷管应用，使其占工业雷管比重超过70% | caps 70 TARGET SAME EQUAL",
			"到2025年，道路交通事故受伤人数较“十三五”下降30%以上 | injured 30 TARGET SAME EQUAL",
			"到2025年，千兆光纤通达率达到80%，85%的行政村实现5G网络覆盖 | fibre 80 TARGET SAME EQUAL, villages 85 TARGET SAME FAR",
			"到2025年，千兆光纤通达率达到80%，需求侧响应能力达到最大负荷的3%～5% | fibre 80 TARGET SAME EQUAL",
			"到2025年，建成高标准农田6562万亩 | fields 6562 TARGET SAME FAR",
			"到2025年，新建大型数据中心PUE控制在1.3以下 | pue 1.3 TARGET SAME EQUAL",
	})
	void ties(String text, String expected) {
		assertEquals(expected, ties(text));
	}
}
