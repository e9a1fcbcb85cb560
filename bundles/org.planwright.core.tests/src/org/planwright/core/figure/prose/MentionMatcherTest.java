package org.planwright.core.figure.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planwright.core.figure.ChangeFigure;
import org.planwright.core.figure.FigureParser;
import org.planwright.core.figure.PriceBase;
import org.planwright.core.figure.Unit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Sentences and rows are those of the four plans, except where a number or a qualifier is changed to show what it does. */
class MentionMatcherTest {

	private static final List<String> TRADE = List.of("浙江省", "湖南", "贵州省", "贵州", "信息通信业", "信息通信行业", "信息通信");

	private static final MentionMatcher NATIONAL = matcher(row("1", "信息通信行业收入", "万亿元", "2.64", "4.3", "10%"),
			row("2", "信息通信基础设施累计投资", "万亿元", "2.5*", "3.7*", "〔1.2〕"), priced("3", "电信业务总量", "万亿元", "2019年不变单价", "1.5", "3.7", "20%"),
			row("4", "每万人拥有5G基站数", "个", "5", "26", "〔21〕"), row("5", "10G-PON及以上端口数", "万个", "320", "1200", "〔880〕"),
			row("6", "数据中心算力", "每秒百亿亿次浮点运算", "90", "300", "27%"), row("7", "工业互联网标识解析公共服务节点数", "个", "96", "150", "〔54〕"),
			row("9", "国际互联网出入口带宽", "太比特每秒", "7.1", "48", "〔40.9〕"), row("10", "单位电信业务总量综合能耗下降幅度", "%", "—", "—", "〔15〕"),
			row("11", "新建大型和超大型数据中心运行电能利用效率（PUE）", null, "1.4", "<1.3", "〔>0.1〕"), row("12", "通信网络终端连接数", "亿个", "32", "45", "7%"),
			row("13", "5G用户普及率", "%", "15", "56", "〔41〕"), row("14", "千兆宽带用户数", "万户", "640", "6000", "56%"),
			row("15", "工业互联网标识注册量", "亿个", "94", "500", "40%"), row("18", "行政村5G通达率", "%", "0", "80", "〔80〕"));

	private static final MentionMatcher ZHEJIANG = matcher(row("1", "基础电信企业电信业务收入", "亿元", "856.42", "1000", "3.1%"),
			row("3", "信息通信基础设施累计投资", "亿元", "-", "900（十四五）", "-"), priced("4", "电信业务总量", "亿元", "2019年不变单价", "950", "2400", "20.4%"),
			row("5", "5G基站数", "万", "6.26", "20", "26.2%"), row("6", "新型互联网交换中心峰值流量", "T", "0.2", "1.5", "[1.3]"),
			row("8", "省际出口带宽", "T", "80.5", "200", "[119.5]"), row("13", "物联网终端用户", "亿", "1.15", "2", "11.7%"),
			row("17", "新建大型和超大型数据中心PUE值", "-", "-", "<1.3", "-"), row("18", "行政村5G通达率", "%", "-", "100", "-"),
			row("19", "电信用户综合满意指数", "-", "85.26", ">86", "[>0.74]"));

	private static final MentionMatcher HUNAN = matcher(row("3", "互联网企业收入", "亿元", "230", "350", "8.8%"),
			row("8", "5G基站数", "万个", "2.9", "15", "38.9%"),
			row("10", "省际出口带宽", "T", "48", "100", "20.1%"), row("11", "移动网络IPv6流量占比", "%", "10", "75", "49.6%"),
			row("15", "5G用户普及率", "%", "22", "56", "20.5%"),
			row("16", "千兆宽带家庭普及率", "%", "1", "30", "97.4%"), row("12", "在运营数据中心PUE值", "-", "1.79", "1.55", "-"),
			row("13", "新建大型和超大型数据中心PUE值", "-", "1.4", "力争小于1.35", "-"), row("22", "行政村5G无线网络覆盖率", "%", "0", "80", "-"),
			row("23", "行政村千兆光纤网络通达率", "%", "0", "80", "-"));

	private static final MentionMatcher GUIZHOU = matcher(row("3", "累计固定资产投资", "亿元", "570(十三五累计)", "495", "-"),
			row("4", "全省电话用户", "万户", "4610", "5107", "[497]"),
			row("6", "移动电话用户", "万户", "4387", "4897", "[510]"), row("7", "4G 电话用户数", "万户", "3361", "1883", "-"),
			row("10", "固定互联网宽带接入用户数", "万户", "1002", "1129", "[127]"), row("15", "FTTH/O 端口数", "万个", "1593", "2053", "[460]"),
			row("17", "互联网出口带宽", "Gbps", "17000", "45000", "21.6%"), row("18", "移动基站数", "万个", "28", "37", "[9]"),
			row("19", "4G 基站数", "万个", "18.3", "19.6", "[1.6]"),
			row("20", "5G 基站数", "万个", "2.07", "13", "[10.93]"), row("21", "每万人拥有 5G 基站数", "个", "5", "33", "[21]"),
			row("26", "物联网终端连接数", "万个", "630", "3316", "39.4%"));

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"信息通信行业收入规模稳定增长，2020 年达 2.64 万亿元 | 1 | BASELINE | SAME | EQUAL",
			"固定资产投资规模稳中有升，2020年五年累计超 2 万亿元 | 2 | BASELINE | RELATED | FAR",
			"加快标识解析二级节点和公共递归节点建设和运营，到2025年二级节点达到 150 个以上 | 7 | TARGET | SAME | EQUAL",
			"到2025年标识注册总量不少于 500 亿 | 15 | TARGET | SAME | EQUAL",
			"到 2025 年实现行政村 5G 通达率达到 80% | 18 | TARGET | SAME | EQUAL",
			"到 2025 年实现行政村 5G 通达率达到 85% | 18 | TARGET | SAME | FAR",
			"到2025年，电信业务总量年均增长20% | 3 | ANNUAL_GROWTH | SAME | EQUAL",
			"2020年电信业务总量年均增长48% | 3 | OTHER | RELATED | UNKNOWN",
			"到2025年，信息通信行业收入达到4.3万亿元 | 1 | TARGET | SAME | EQUAL",
			"到2025年，单位电信业务总量综合能耗下降15% | 10 | CUMULATIVE_CHANGE | SAME | EQUAL",
			"到2025年，国际互联网进出口带宽达到48Tbps | 9 | TARGET | SAME | EQUAL",
			"到2025年，国际互联网出入口带宽达到48000Gbps | 9 | TARGET | SAME | EQUAL",
			"到2025年，数据中心算力超过300EFLOPS | 6 | TARGET | SAME | EQUAL",
			"到2025年，新建大型、超大型数据中心PUE降到1.3以下 | 11 | TARGET | SAME | EQUAL",
			"到2025年，10G-PON及以上端口规模达到1200万个 | 5 | TARGET | SAME | EQUAL",
			"到2025年，5G用户普及率提高41个百分点 | 13 | CUMULATIVE_CHANGE | SAME | EQUAL",
			"2023年千兆宽带用户数达到3000万户 | 14 | OTHER | RELATED | UNKNOWN",
	})
	void tiesTheNationalPlan(String text, String key, Tie.Aspect aspect, Tie.Relation relation, Tie.Closeness closeness) {
		assertTie(NATIONAL, text, key, aspect, relation, closeness);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"2020年电信业务收入达856.42亿元 | 1 | BASELINE | SAME | EQUAL",
			"2020年电信业务收入达956.42亿元 | 1 | BASELINE | SAME | FAR",
			"2020年电信业务总量（按2015年不变单价测算）完成8309.42亿元 | 4 | BASELINE | RELATED | FAR",
			"固定资产投资规模稳中有升，2020年达219.02亿元 | 3 | BASELINE | RELATED | UNKNOWN",
			"物联网加速向各行业渗透，2020年终端用户达1.15亿 | 13 | BASELINE | SAME | EQUAL",
			"2020年全省电信用户综合满意指数为85.26 | 19 | BASELINE | SAME | EQUAL",
			"到2025年，全省建成5G基站20万个 | 5 | TARGET | SAME | EQUAL",
			"到2025年，实现行政村以上地区5G网络全覆盖 | 18 | TARGET | SAME | EQUAL",
			"到2025年，新建大型和超大型数据中心PUE值不高于1.3 | 17 | TARGET | SAME | EQUAL",
			"到2025年，扩容省际出口带宽至200T | 8 | TARGET | SAME | EQUAL",
			"到2025年，扩容省际出口带宽至280T | 8 | TARGET | SAME | FAR",
			"到2025年，新增5G基站8万个 | 5 | TARGET | RELATED | FAR",
	})
	void tiesZhejiang(String text, String key, Tie.Aspect aspect, Tie.Relation relation, Tie.Closeness closeness) {
		assertTie(ZHEJIANG, text, key, aspect, relation, closeness);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"2020年建成5G基站2.9万座 | 8 | BASELINE | SAME | EQUAL",
			"2020年互联网省际出口带宽增至48T | 10 | BASELINE | SAME | EQUAL",
			"2020年LTE网络中IPv6流量占比达到10% | 11 | BASELINE | SAME | EQUAL",
			"2020年互联网业务收入230亿元 | 3 | BASELINE | SAME | EQUAL",
			"到2025年，移动网络IPv6流量占比超过70% | 11 | TARGET | SAME | FAR",
			"5G用户快速增长，2020年达1497万户 | 15 | OTHER | RELATED | UNKNOWN",
			"2025年底，全省累计建成各类5G基站15万个 | 8 | TARGET | SAME | EQUAL",
			"到2025年，在运营数据中心平均PUE值力争低于1.55 | 12 | TARGET | SAME | EQUAL",
			"到2025年，新建大型、超大型数据中心PUE值力争低于1.35 | 13 | TARGET | SAME | EQUAL",
	})
	void tiesHunan(String text, String key, Tie.Aspect aspect, Tie.Relation relation, Tie.Closeness closeness) {
		assertTie(HUNAN, text, key, aspect, relation, closeness);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"到 2020 年底，全省电话用户总数达到 4610 万户 | 4 | BASELINE | SAME | EQUAL",
			"2020年其中移动电话用户数达到 4387 万户 | 6 | BASELINE | SAME | EQUAL",
			"2020年4G 用户数达到 3361 万户 | 7 | BASELINE | SAME | EQUAL",
			"截至 2020 年底，贵州省移动通信基站总数达到 27.86 万个 | 18 | BASELINE | SAME | EQUAL",
			"截至 2020 年底，全省 5G 基站总数达到 20721 个 | 20 | BASELINE | SAME | EQUAL",
			"2020年FTTH 端口达到 1593 万个 | 15 | BASELINE | SAME | EQUAL",
			"“十三五”期间，全省信息通信业固定资产投资额累计达到 505 亿元 | 3 | BASELINE | SAME | FAR",
			"2020年全省互联网出省带宽达 1.7 万 Gbps | 17 | BASELINE | SAME | EQUAL",
			"到 2025 年，每万人拥有 5G 基站数达到 33 个 | 21 | TARGET | SAME | EQUAL",
			"到 2025 年底，全省移动物联网终端连接数达 3300 万个 | 26 | TARGET | SAME | NEAR",
			"2020年移动物联网终端用户数达到630万户 | 26 | BASELINE | SAME | EQUAL",
			"到 2025 年，移动物联网连接数达到3316万 | 26 | TARGET | SAME | EQUAL",
	})
	void tiesGuizhou(String text, String key, Tie.Aspect aspect, Tie.Relation relation, Tie.Closeness closeness) {
		assertTie(GUIZHOU, text, key, aspect, relation, closeness);
	}

	private static final MentionMatcher ECONOMY = matcher(row("1", "地区生产总值", "万亿元", "3.8", "5.5", "6.5%左右"),
			row("2", "常住人口城镇化率", "%", "58.8", "67", "-"),
			row("3", "全员劳动生产率", "万元/人", "11.7", "16", "-"), row("4", "森林覆盖率", "%", "59.96", "60左右", "-"),
			row("5", "单位GDP能源消耗降低", "%", "-", "-", "[14]"),
			row("6", "居民人均可支配收入", "元", "29380", "-", "7%"), row("7", "城镇调查失业率", "%", "5.5", "<5.5", "-"),
			row("8", "每千人口拥有执业（助理）医师数", "人", "2.88", "3.6", "-"), row("9", "粮食综合生产能力", "万吨", "3000", "3000", "-"),
			row("10", "单位GDP二氧化碳排放降低", "%", "-", "-", "[18]"), row("11", "研发经费投入占地区生产总值比重", "%", "2.6", "3.2", "-"),
			row("12", "每万人口发明专利拥有量", "件", "12", "21", "-"));

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"到2025年，地区生产总值突破5.5万亿元 | 1 | TARGET | SAME | EQUAL",
			"到2025年，地区生产总值总量扩大，年均增长6.5%左右 | 1 | ANNUAL_GROWTH | SAME | EQUAL",
			"到2025年，常住人口城镇化率达到67% | 2 | TARGET | SAME | EQUAL",
			"到2025年，全员劳动生产率提高到16万元/人 | 3 | TARGET | SAME | EQUAL",
			"到2025年，森林覆盖率稳定在60%左右 | 4 | TARGET | SAME | EQUAL",
			"到2025年，单位GDP能源消耗降低14% | 5 | CUMULATIVE_CHANGE | SAME | EQUAL",
			"到2025年，居民人均可支配收入年均增长7% | 6 | ANNUAL_GROWTH | SAME | EQUAL",
			"到2025年，城镇调查失业率控制在5.5%以内 | 7 | TARGET | SAME | EQUAL",
			"到2025年，每千人口拥有执业（助理）医师数达到3.6人 | 8 | TARGET | SAME | EQUAL",
			"到2025年，粮食综合生产能力稳定在3000万吨以上 | 9 | TARGET | SAME | EQUAL",
			"到2025年，单位地区生产总值能耗累计下降14% | 5 | CUMULATIVE_CHANGE | SAME | EQUAL",
			"到2025年，研发经费投入强度达到3.2% | 11 | TARGET | SAME | EQUAL",
			"到2025年，万人发明专利拥有量达到21件 | 12 | TARGET | SAME | EQUAL",
	})
	void tiesPlansOfOtherTrades(String text, String key, Tie.Aspect aspect, Tie.Relation relation, Tie.Closeness closeness) {
		assertTie(ECONOMY, text, key, aspect, relation, closeness);
	}

	@Test
	void oneNumberMaySpeakOfTwoIndicators() {
		List<Tie> ties = ties(HUNAN, "到2025年，行政村5G覆盖率和千兆光纤通达率均达到80%");
		assertEquals(Set.of("22", "23"), Set.copyOf(ties.stream().map(Tie::key).toList()));
		assertEquals(2, ties.size());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"NATIONAL | 实现移动物联网终端连接数突破 20 亿",
			"NATIONAL | 打造 150 个企业内网升级改造标杆",
			"NATIONAL | 建成 8 个 5G+ 工业互联网公共服务平台",
			"NATIONAL | 到2025年建成5G基站300万个",
			"NATIONAL | 平均资费下降超过 95%",
			"NATIONAL | 行政村通光纤和 4G 比例均超 99%",
			"ZHEJIANG | 新型互联网交换中心接入成员数量突破100家",
			"ZHEJIANG | 建设省内10个工业互联网标识解析节点",
			"ZHEJIANG | 汇聚至少100家企业流量",
			"HUNAN | 移动宽带用户普及率达到104%",
			"HUNAN | 固定宽带家庭普及率达到96%",
			"HUNAN | 4G基站24万座",
			"HUNAN | 建成NB-IoT基站7.8万座",
			"HUNAN | IDC连接骨干网带宽增至35T",
			"HUNAN | 4G用户占比持续提升，达到81%",
			"HUNAN | 行政村通4G比例100%",
			"HUNAN | 20户以上自然村通光纤比例超83%",
			"GUIZHOU | 全省基础电信企业 IDC 网络出口带宽超过 11T",
			"GUIZHOU | 1000Mbps 及以上速率的固定互联网宽带接入用户数达 34651 户",
			"GUIZHOU | 在全省实施 8900 个行政村通光纤宽带和 5047 个 4G 基站建设及维护工程",
			"GUIZHOU | 全省农村宽带用户数达到24.3万户",
			"GUIZHOU | 办理优惠移动电话用户共38.26万户",
			"GUIZHOU | 移动电话占比达到 95.2%",
	})
	void whatBelongsToNoIndicatorStaysUntied(String plan, String text) {
		MentionMatcher matcher = switch (plan) {
			case "NATIONAL" -> NATIONAL;
			case "ZHEJIANG" -> ZHEJIANG;
			case "HUNAN" -> HUNAN;
			default -> GUIZHOU;
		};
		assertEquals(List.of(), ties(matcher, text));
	}

	@Test
	void numbersSharedOutOneByOneFindTheirOwnIndicators() {
		List<Tie> ties = ties(NATIONAL, "到2025年，5G用户普及率、千兆宽带用户数分别达到56%和6000万户");
		assertEquals(List.of("13", "14"), ties.stream().map(Tie::key).toList());
	}

	@Test
	void whatTheFirstOfSeveralIsCountedByHoldsForAll() {
		List<Tie> ties = ties(ECONOMY, "到2025年，单位国内生产总值能源消耗和二氧化碳排放分别降低14%、18%");
		assertEquals(List.of("5", "10"), ties.stream().map(Tie::key).toList());
	}

	@Test
	void stagesOfOneIndicatorAreToldApartByTheirYears() {
		List<Tie> ties = ties(ZHEJIANG, "到2023年，5G基站达到12万个；到2025年达到20万个，较2020年增长219%");
		assertEquals(List.of(Tie.Aspect.OTHER, Tie.Aspect.TARGET, Tie.Aspect.OTHER), ties.stream().map(Tie::aspect).toList());
		assertEquals(List.of("5", "5", "5"), ties.stream().map(Tie::key).toList());
		assertEquals(List.of(Tie.Relation.RELATED, Tie.Relation.SAME, Tie.Relation.RELATED), ties.stream().map(Tie::relation).toList());
	}

	@Property
	void anyProseCanBeMatched(@ForAll("prose") String text) {
		for (Tie tie : ties(GUIZHOU, text)) {
			assertTrue(tie.confidence() > 0 && !tie.reasons().isEmpty());
		}
	}

	@Provide
	Arbitrary<String> prose() {
		return Arbitraries
				.of("2020年", "到2025年，", "，", "。", "和", "、", "由", "提升至", "达到", "年均增长", "分别", "均", "13万个", "33个", "45%", "1.7万Gbps", "4610万户",
						"以上", "全覆盖", "翻一番", "5G基站",
						"4G用户", "每万人拥有", "移动电话用户", "互联网出省带宽", "FTTH端口", "固定资产投资", "累计", "建设", "新增", "全省", "（", "）", "占比")
				.list().ofMaxSize(12).map(pieces -> String.join("", pieces));
	}

	@Test
	void aTieSaysWhatItRestsOn() {
		Tie tie = ties(ZHEJIANG, "物联网加速向各行业渗透，2020年终端用户达1.15亿").get(0);
		assertEquals(Set.of(Tie.Reason.ABBREVIATION, Tie.Reason.TOPIC, Tie.Reason.VALUE), tie.reasons());
		assertTrue(tie.confidence() < ties(ZHEJIANG, "到2025年，扩容省际出口带宽至200T").get(0).confidence());
	}

	@Test
	void anAliasNamesAnIndicator() {
		IndicatorTerms terms = new IndicatorTerms("5", "10G-PON及以上端口数", List.of("万兆无源光网络端口"), Unit.parse("万个"),
				FigureParser.parseCell("320"),
				FigureParser.parseCell("1200"), ChangeFigure.NONE, null, 2020, 2025);
		Tie tie = new MentionMatcher(List.of(terms), List.of()).match(ProseFigureFinder.find("到2025年，万兆无源光网络端口达到1250万个")).get(0);
		assertEquals(Set.of(Tie.Reason.ALIAS), tie.reasons());
	}

	private static void assertTie(MentionMatcher matcher, String text, String key, Tie.Aspect aspect, Tie.Relation relation,
			Tie.Closeness closeness) {
		List<Tie> ties = ties(matcher, text);
		assertEquals(1, ties.size(), ties::toString);
		assertEquals(key, ties.get(0).key());
		assertEquals(aspect, ties.get(0).aspect());
		assertEquals(relation, ties.get(0).relation());
		assertEquals(closeness, ties.get(0).closeness());
	}

	private static List<Tie> ties(MentionMatcher matcher, String text) {
		return matcher.match(ProseFigureFinder.find(text));
	}

	private static MentionMatcher matcher(IndicatorTerms... rows) {
		return new MentionMatcher(List.of(rows), TRADE);
	}

	private static IndicatorTerms row(String key, String name, String unit, String baseline, String target, String change) {
		return priced(key, name, unit, "", baseline, target, change);
	}

	private static IndicatorTerms priced(String key, String name, String unit, String priceBase, String baseline, String target,
			String change) {
		return new IndicatorTerms(key, name, List.of(), Unit.parse(unit), FigureParser.parseCell(baseline), FigureParser.parseCell(target),
				ChangeFigure.parse(change), PriceBase.find(priceBase).orElse(null), 2020, 2025);
	}
}
