package org.planwright.core.figure.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ProseFigureFinderTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", value = {
			"2020年电信业务收入达856.42亿元 | 856.42 | 亿元 | = | LEVEL | 2020 | 电信业务收入",
			"电信业务总量（按2015年不变单价测算）完成8309.42亿元 | 8309.42 | 亿元 | = | LEVEL | - | 电信业务总量",
			"建设5G基站6.26万个 | 6.26 | 万个 | = | LEVEL | - | 建设5G基站",
			"累计标识注册量超3亿个 | 3 | 亿个 | > | LEVEL | - | 累计标识注册量",
			"全省电信用户综合满意指数为85.26，行业管理水平提升 | 85.26 | '' | = | LEVEL | - | 全省电信用户综合满意指数",
			"新建大型和超大型数据中心PUE值不高于1.3 | 1.3 | '' | <= | LEVEL | - | 新建大型和超大型数据中心PUE值",
			"新建大型和超大型数据中心PUE值普遍优于1.35，推进改造 | 1.35 | '' | < | LEVEL | - | 新建大型和超大型数据中心PUE值",
			"人工服务应答率超过85％ | 85 | % | > | LEVEL | - | 人工服务应答率",
			"到2025年，实现杭州骨干直联点网间带宽扩容至1.2T以上 | 1.2 | T | >= | LEVEL | 2025 | 实现杭州骨干直联点网间带宽",
			"扩容省际出口带宽至200T | 200 | T | = | LEVEL | - | 扩容省际出口带宽",
			"实现移动物联网终端连接数突破 20 亿。 | 20 | 亿 | > | LEVEL | - | 实现移动物联网终端连接数",
			"二级节点达到 150 个以上，标识 | 150 | 个 | >= | LEVEL | - | 二级节点",
			"打造 50 余个网络安全特色实验室 | 50 | 个 | > | LEVEL | - | 打造",
			"封堵涉诈域名 7 万余个 | 7 | 万个 | > | LEVEL | - | 封堵涉诈域名",
			"形成 200 个左右具有行业特色的融合应用试点示范 | 200 | 个 | ~ | LEVEL | - | 形成",
			"全省互联网出省带宽达 1.7 万 Gbps | 1.7 | 万 Gbps | = | LEVEL | - | 全省互联网出省带宽",
			"全省互联网接入流量平均资费为 2.9 元/GB | 2.9 | 元/GB | = | LEVEL | - | 全省互联网接入流量平均资费",
			"“十三五”末全省光缆线路总长度达到 123 万公里 | 123 | 万公里 | = | LEVEL | 2020 | 全省光缆线路总长度",
			"2020年收入增长迅速，年均增长9.1%。 | 9.1 | % | = | ANNUAL_GROWTH | 2020 | 年",
			"电信业务总量保持20%左右的年增长 | 20 | % | ~ | ANNUAL_GROWTH | - | 电信业务总量",
			"单位电信业务总量综合能耗下降15% | 15 | % | = | CHANGE | - | 单位电信业务总量综合能耗",
			"PM2.5年均浓度下降10% | 10 | % | = | CHANGE | - | PM2.5年均浓度",
			"光缆总长度较2015年增长51% | 51 | % | = | CHANGE | - | 光缆总长度",
			"平均资费下降超过 95% | 95 | % | > | CHANGE | - | 平均资费",
			"固定宽带用户平均下载速率提高 7 倍 | 7 | 倍 | = | MULTIPLE | - | 固定宽带用户平均下载速率",
			"工业企业上云上平台数量翻一番 | 2 | 倍 | = | MULTIPLE | - | 工业企业上云上平台数量",
			"人均收入翻两番 | 4 | 倍 | = | MULTIPLE | - | 人均收入",
			"到2025年，实现行政村以上地区5G网络全覆盖。 | 100 | % | = | LEVEL | 2025 | 实现行政村以上地区5G网络覆盖",
			"将信息通信业打造为千亿级行业 | 1000 | 亿元 | >= | LEVEL | - | 将信息通信业打造",
			"向 30 户以上自然村延伸 | 30 | 户 | >= | ATTRIBUTE | - | 向",
			"地区生产总值超过七千亿元 | 7000 | 亿元 | > | LEVEL | - | 地区生产总值",
			"数据中心机架规模达到十五万架 | 15 | 万架 | = | LEVEL | - | 数据中心机架规模",
			"地区生产总值达到三点五万亿元左右 | 3.5 | 万亿元 | ~ | LEVEL | - | 地区生产总值",
			"5G基站数达到五万八千个 | 58000 | 个 | = | LEVEL | - | 5G基站数",
			"财政投入一亿两千万元以上 | 12000 | 万元 | >= | LEVEL | - | 财政投入",
			"森林覆盖率提高两个百分点 | 2 | 个百分点 | = | CHANGE | - | 森林覆盖率",
			"森林覆盖率提高一点八个百分点 | 1.8 | 个百分点 | = | CHANGE | - | 森林覆盖率",
			"新改建公路五百余公里 | 500 | 公里 | > | LEVEL | - | 新改建公路",
			"优良天数比率达到百分之九十八以上 | 98 | % | >= | LEVEL | - | 优良天数比率",
			"软件业务收入增长两倍 | 2 | 倍 | = | MULTIPLE | - | 软件业务收入",
			"到二〇三五年，人均收入是2020年的三倍以上 | 3 | 倍 | >= | MULTIPLE | 2035 | 人均收入是 的",
			"软件业务收入突破千亿元大关 | 1000 | 亿元 | > | LEVEL | - | 软件业务收入",
			"地区生产总值迈上万亿元台阶 | 1 | 万亿元 | >= | LEVEL | - | 地区生产总值",
			"地区生产总值迈上7000亿元台阶 | 7000 | 亿元 | >= | LEVEL | - | 地区生产总值",
			"农产品加工产值与农业总产值之比达到2.8:1 | 2.8 | '' | = | LEVEL | - | 农产品加工产值与农业总产值之比",
			"为65岁以上老年人提供服务 | 65 | 岁 | >= | ATTRIBUTE | - | ''",
			"打造3-4个全国领先的工业互联网平台 | 3 | 个 | >= | LEVEL | - | 打造",
	})
	void readsOneFigure(String text, BigDecimal value, String unit, String op, Role role, Integer year, String subject) {
		List<ProseFigure> figures = ProseFigureFinder.find(text);
		assertEquals(1, figures.size(), figures::toString);
		ProseFigure figure = figures.get(0);
		assertEquals(value, figure.figure().value());
		assertEquals(unit, figure.unit().text());
		assertEquals(op, figure.figure().comparator().symbol());
		assertEquals(role, figure.role());
		assertEquals(year, figure.year());
		assertEquals(subject, figure.subject());
		assertEquals(figure.quote(), text.substring(figure.start(), figure.end()));
	}

	@ParameterizedTest
	@ValueSource(strings = {"2021年6月10日", "规划期限是2021至2025年。", "推动2G/3G物联网业务向NB-IoT/4G（含LTE-Cat1）/5G网络迁移", "部署200G/400G 超高速、超大容量传输系统",
			"打造 P 比特级骨干网传输能力，引导 100G 及更高速率光传输系统", "推进城市及乡镇10G-PON OLT设备大规模部署", "支撑4K/8K、VR及智慧家庭等新型业务", "以“415”产业集群为重点", "4A级以上旅游景区",
			"（工信部通信〔2017〕245号）", "建国70周年", "（法释〔2004〕21号）", "第二个国家网络安全产业园区", "全国排名第29位", "对 96 码号的申请", "专栏1：5G网络部署工程", "连续6年排名全国第一",
			"7×24小时快速服务机制", "1.加快5G网络覆盖", "深化“证照分离”全覆盖改革", "G20杭州峰会", "建设百万亩高标准农田", "每十万人口中高等教育人数", "十万分之一", "打造一百强企业", "五百年一遇", "两三倍", "千方百计", "翻了两倍", "成倍增长", "三千吨级码头",
			"超亿元企业", "打通“最后一百米”", "覆盖50万人口以上城市", "覆盖20万以上人口的城市", "提升IPv6端到端贯通能力"})
	void whatMeasuresNothingIsNoFigure(String text) {
		assertEquals(List.of(), ProseFigureFinder.find(text));
	}

	@Test
	void aDevelopmentHasTwoEnds() {
		List<ProseFigure> figures = ProseFigureFinder.find("信息通信基础设施累计投资将由2020年的2.5万亿元增长至2025年的3.7万亿元。");
		assertEquals(List.of(Role.FROM, Role.LEVEL), figures.stream().map(ProseFigure::role).toList());
		assertEquals(List.of(2020, 2025), figures.stream().map(ProseFigure::year).toList());
		assertEquals("信息通信基础设施累计投资", figures.get(0).subject());
		assertEquals("信息通信基础设施累计投资", figures.get(1).subject());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"网民规模从2020年的9.89亿提高到12亿 | 9.89 | 12", "发展指数从2020年的85提高到95 | 85 | 95", "网上零售额从2020年11.76万亿元提高到17万亿元 | 11.76 | 17",
			"新型互联网交换中心峰值流量由0.2T扩容至1.5T以上 | 0.2 | 1.5", "审批时限由法定60天缩短为15个工作日 | 60 | 15"})
	void bothEndsOfADevelopmentAreFound(String text, BigDecimal from, BigDecimal to) {
		List<ProseFigure> figures = ProseFigureFinder.find(text);
		assertEquals(List.of(from, to), figures.stream().map(figure -> figure.figure().value()).toList());
		assertEquals(List.of(Role.FROM, Role.LEVEL), figures.stream().map(ProseFigure::role).toList());
		assertEquals(figures.get(0).subject(), figures.get(1).subject());
	}

	@Test
	void anEllipticClauseKeepsWhatTheSentenceSpokeOf() {
		ProseFigure figure = ProseFigureFinder.find("信息通信行业收入规模稳定增长，2020 年达 2.64 万亿元，年均增长 9.1%。").get(0);
		assertEquals("", figure.subject());
		assertEquals(List.of("信息通信行业收入规模稳定增长"), figure.topics());
		assertEquals("2020 年达 2.64 万亿元", figure.quote());
	}

	@Test
	void subjectsAndNumbersAreSharedOutOneByOne() {
		List<ProseFigure> figures = ProseFigureFinder.find("全省备案网站、主体分别为9.9万个、7.7万个");
		assertEquals(List.of("全省备案网站", "主体"), figures.stream().map(ProseFigure::subject).toList());
	}

	@Test
	void theVerbOfTheFirstNumberHoldsForTheOthers() {
		List<ProseFigure> figures = ProseFigureFinder.find("单位GDP能耗和二氧化碳排放分别降低13.5%、18%");
		assertEquals(List.of(Role.CHANGE, Role.CHANGE), figures.stream().map(ProseFigure::role).toList());
		assertEquals(List.of("单位GDP能耗", "单位GDP二氧化碳排放"), figures.stream().map(ProseFigure::subject).toList());
	}

	@Test
	void theAgeOfThoseCountedIsNoPartOfTheName() {
		List<ProseFigure> figures = ProseFigureFinder.find("每千人口拥有3岁以下婴幼儿托位数达到4.5个");
		assertEquals(List.of(Role.ATTRIBUTE, Role.LEVEL), figures.stream().map(ProseFigure::role).toList());
		assertEquals("每千人口拥有婴幼儿托位数", figures.getLast().subject());
	}

	@Test
	void whatIsCountedMayFollowTheNumber() {
		List<ProseFigure> figures = ProseFigureFinder.find("打造 20 个区域级分中心和 10 个行业级分中心。");
		assertEquals(List.of("区域级分中心", "行业级分中心"), figures.stream().map(ProseFigure::object).toList());
	}

	@Test
	void theYearOfASentenceHoldsForTheNextUntilAnotherIsNamed() {
		List<ProseFigure> figures = ProseFigureFinder.find("到2025年，5G基站达到20万个。千兆用户达到500万户。2030年达到900万户。", 2020);
		assertEquals(List.of(2025, 2025, 2030), figures.stream().map(ProseFigure::year).toList());
		assertEquals(List.of(true, false, true), figures.stream().map(ProseFigure::yearStated).toList());
	}

	@Test
	void theChapterGivesTheYearWhereNoSentenceDoes() {
		ProseFigure figure = ProseFigureFinder.find("建设5G基站6.26万个", 2020).get(0);
		assertEquals(2020, figure.year());
		assertEquals(false, figure.yearStated());
	}

	@Test
	void aYearToCompareWithIsNotTheFiguresYear() {
		assertEquals(null, ProseFigureFinder.find("光缆总长度较2015年增长51%").get(0).year());
		assertEquals(2025, ProseFigureFinder.find("到2025年，比2020年增长51%").get(0).year());
	}

	@Test
	void thePriceBaseIsFoundOnBothSidesOfTheNumber() {
		assertEquals(2015, ProseFigureFinder.find("电信业务总量（按2015年不变单价测算）完成8309.42亿元").get(0).priceBase().year());
		assertEquals(2015, ProseFigureFinder.find("2020年电信业务总量达到5670亿元（2015年不变单价），全国排名第八").get(0).priceBase().year());
	}

	@Test
	void nothingIsFoundInNothing() {
		assertEquals(List.of(), ProseFigureFinder.find(null));
		assertEquals(List.of(), ProseFigureFinder.find(" "));
	}

	@Property(tries = 3000)
	void anyTextCanBeSearched(@ForAll("prose") String text) {
		int last = 0;
		for (ProseFigure figure : ProseFigureFinder.find(text)) {
			assertEquals(figure.quote(), text.substring(figure.start(), figure.end()));
			assertTrue(figure.end() >= last);
			last = figure.end();
		}
	}

	@Property
	void anyStringCanBeSearched(@ForAll String text) {
		assertTrue(ProseFigureFinder.find(text).size() <= text.length());
	}

	@Provide
	Arbitrary<String> prose() {
		return Arbitraries.of("2020年", "到2025年，", "，", "。", "；", "、", "和", "由", "提升至", "达到", "超过", "分别", "均", "20", "1.5", "万个", "亿元", "%",
				"T", "以上", "左右", "余", "5G基站", "全覆盖", "翻一番",
				"千亿级", "年均增长", "下降", "（", "）", "(", ")", "“", "”", "“十三五”末", "比", "-", "~", "G", "/", " ", "1,200", "倍", "PUE值", "优于", "七千", "两万", "百分之", "三十", "百", "突破", "亿元", "岁以上老年人", "二〇三五年", ":", "1")
				.list().ofMaxSize(14).map(pieces -> String.join("", pieces));
	}
}
