package org.planwright.core.check.rule.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planwright.core.check.Finding;
import org.planwright.core.check.PlanCase;
import org.planwright.model.PlanLevel;

class ProseTableRuleTest {

	private static final ProseTableRule RULE = new ProseTableRule();

	private static PlanCase zhejiang() {
		return new PlanCase().row("5G基站数", "万", "6.26", "20", "26.2%").row("省际出口带宽", "T", "80.5", "200", "[119.5]")
				.row("10G-PON及以上端口数", "万", "10", "80", "[70]").row("行政村5G通达率", "%", "-", "100", "-")
				.row("千兆宽带用户数", "万", "55.7", "500", "55.1%").section("三、", "主要任务及重点工程").task("（一）", "建设新型信息通信基础设施");
	}

	private static PlanCase guizhou() {
		return new PlanCase().row("物联网终端连接数", "万个", "630", "3316", "39.4%").row("互联网出口带宽", "Gbps", "17000", "45000", "21.6%")
				.row("千兆宽带家庭普及率", "%", "0.3%", "15%", "[14.7]").section("四、", "主要任务");
	}

	@Test
	void whatTheTextRepeatsAgreesAfterConversion() {
		zhejiang().box("专栏1", "1", "5G网络部署工程").goal("到2025年，全省建成5G基站20万个，实现行政村以上地区5G网络全覆盖。")
				.goal("到2025年，10G-PON及以上端口数达80万个，千兆宽带用户数达500万户。").item("", "", "扩容省际出口带宽至200T。").expect(RULE);
		guizhou().text("全省互联网出口带宽达到 4.5 万 Gbps，全省千兆宽带家庭普及率达到 15%。").expect(RULE);
	}

	@Test
	void aNumberThatIsNotTheTablesIsAnError() {
		zhejiang().box("专栏1", "1", "5G网络部署工程").goal("到2025年，全省建成5G基站30万个，实现行政村以上地区5G网络全覆盖。")
				.expect(RULE, "error 全省建成5G基站30万个: 全省建成5G基站30万个 -> 20万").cures(RULE, "将文字改为“20万个”");
	}

	@Test
	void theTextsNumberCanBeTypedIntoTheTable() {
		PlanCase plan = zhejiang().text("到2025年，扩容省际出口带宽至300T。");
		Finding finding = plan.find(RULE).getFirst();
		assertEquals(List.of("将文字改为“200T”", "将表格改为 300"), finding.fixes().stream().map(fix -> fix.label()).toList());
	}

	@Test
	void aLooserBoundThanTheTargetIsAWarning() {
		PlanCase plan = new PlanCase().row("移动网络IPv6流量占比", "%", "10", "75", "49.6%").section("三、", "主要任务与重点工程").box("重点工程3", "3", "IPv6流量提升工程")
				.goal("到2025年，基础网络和应用基础设施实现IPv6全覆盖，移动网络IPv6流量占比超过70%。");
		plan.expect(RULE, "warning 移动网络IPv6流量占比超过70%: 移动网络IPv6流量占比超过70% -> 75%").cures(RULE, "将文字改为“75%”");
		PlanCase national = new PlanCase().row("移动网络IPv6流量占比", "%", "17.2", "70", "〔52.8〕");
		assertEquals(List.of("文字中的数与上位规划“移动网络IPv6流量占比”的目标值 70 相同，可能是照抄"),
				plan.find(RULE, national.plan()).getFirst().causes().stream().map(cause -> cause.words().text()).toList());
	}

	@Test
	void aRoundedTargetIsAWarning() {
		PlanCase plan = guizhou().box("专栏 04", "04", "移动物联网工程").item("1.", "移动物联网部署工程", "到 2025 年底，全省移动物联网终端连接数达 3300 万个。");
		plan.expect(RULE, "warning 全省移动物联网终端连接数达 3300 万个: 全省移动物联网终端连接数达 3300 万个 -> 3316万个").cures(RULE, "将文字改为“3316 万个”");
		assertEquals("“物联网终端连接数”在文字中作“全省移动物联网终端连接数达 3300 万个”，指标表的目标值为 3316万个，文字可能取了整数",
				plan.find(RULE).getFirst().message().text());
	}

	@Test
	void targetsOneUnitApartAreAWarningOnly() {
		zhejiang().text("到2025年，全省建成5G基站21万个。").expect(RULE, "warning 全省建成5G基站21万个: 全省建成5G基站21万个 -> 20万");
	}

	@Test
	void theSameDigitsInAnotherUnitAreRecognised() {
		PlanCase plan = zhejiang().text("到2025年，全省建成5G基站20亿个。");
		assertEquals(List.of("数字相同而单位不同：文字用“亿个”，表中用“万”"),
				plan.find(RULE).getFirst().causes().stream().map(cause -> cause.words().text()).toList());
		assertEquals("20 × 10000", plan.find(RULE).getFirst().trails().getFirst().filled());
		plan.cures(RULE, "将文字改为“20万”");
	}

	@Test
	void aMissingUnitIsAdded() {
		zhejiang().text("到2025年，省际出口带宽达到200。").expect(RULE, "warning 省际出口带宽达到200: 省际出口带宽达到200 -> 200T").cures(RULE, "补上单位“T”");
	}

	@Test
	void rateAndChangeAreComparedToo() {
		new PlanCase().row("地区生产总值", "亿元", "1000", "1403", "7%").row("常住人口城镇化率", "%", "58.6", "65", "[6.4]").section("二、", "主要目标")
				.text("到2025年，地区生产总值年均增长9%，常住人口城镇化率提高6.4个百分点。")
				.expect(RULE, "error 地区生产总值年均增长9%: 地区生产总值年均增长9% -> 7%");
	}

	@Test
	void aboutReachesAsFarAsTheSettingsSay() {
		PlanCase plan = new PlanCase().row("常住人口城镇化率", "%", "58.6", "65", "[6.4]").section("二、", "主要目标").text("常住人口城镇化率提高到68%左右。");
		plan.expect(RULE, "warning 常住人口城镇化率提高到68%左右: 常住人口城镇化率提高到68%左右 -> 65%");
		plan.setting("check.R41.about-share", "0.1").expect(RULE);
	}

	@Test
	void whatIsAddedIsNotTheLevel() {
		new PlanCase().row("历史遗留矿山综合治理面积", "公顷", "420", "680", "").section("三、", "重点任务").text("采取自然恢复等措施，完成治理面积260公顷。").expect(RULE);
		zhejiang().text("新增5G基站3万个。").expect(RULE);
	}

	@Test
	void otherAreasAndOtherYearsAreLeftAlone() {
		zhejiang().change(plan -> plan.setLevel(PlanLevel.PROVINCE)).text("2023年，全省建成5G基站15万个。").text("到2025年，全国5G基站300万个。").expect(RULE);
		new PlanCase().change(plan -> plan.setLevel(PlanLevel.CITY)).row("常住人口城镇化率", "%", "58.6", "65", "[6.4]").section("二、", "主要目标")
				.text("全省常住人口城镇化率达到68%。").expect(RULE);
	}

	@Test
	void whatIsThereAlreadyIsNoTarget() {
		zhejiang().text("目前已建成5G基站8万个。").text("“十四五”前两年建成5G基站10万个。").expect(RULE);
	}

	@Test
	void aSentenceAboutAPartOfTheAreaIsNoCertainContradiction() {
		zhejiang().text("在杭州、宁波等重点区域，到2025年建成5G基站8万个。").expect(RULE, "warning 到2025年建成5G基站8万个: 到2025年建成5G基站8万个 -> 20万");
	}

	@Test
	void numbersInNumeralsAreSetAgainstTheTable() {
		PlanCase plan = new PlanCase().row("软件业务收入", "亿元", "320", "1280", "32%").row("优良天数比率", "%", "94.5", "96", "[1.5]").section("三、", "重点任务");
		plan.text("到2025年，软件业务收入不低于一千二百八十亿元。").text("到2025年，优良天数比率达到百分之九十六。").expect(RULE);
		plan.text("到2025年，软件业务收入突破两千亿元。").expect(RULE, "error 软件业务收入突破两千亿元: 软件业务收入突破两千亿元 -> 1280亿元").cures(RULE, "将文字改为“1280亿元”");
		PlanCase share = new PlanCase().row("优良天数比率", "%", "94.5", "96", "[1.5]").section("三、", "重点任务").text("到2025年，优良天数比率达到百分之九十八。");
		share.expect(RULE, "error 优良天数比率达到百分之九十八: 优良天数比率达到百分之九十八 -> 96%").cures(RULE, "将文字改为“96%”");
	}

	@Test
	void aLevelThatIsClimbedToIsABound() {
		PlanCase plan = new PlanCase().row("地区生产总值", "亿元", "4520", "6640", "8%").section("三、", "重点任务");
		plan.text("到2025年，地区生产总值迈上7000亿元台阶。").expect(RULE, "error 地区生产总值迈上7000亿元: 地区生产总值迈上7000亿元 -> 6640亿元");
	}

	@Test
	void whatTheWholePlanBringsIsSetAgainstTheChange() {
		PlanCase plan = new PlanCase().row("城镇新增就业", "万人", "—", "—", "[250]").row("高速公路里程", "公里", "9200", "13000", "[3800]").section("三、", "重点任务");
		plan.text("“十四五”期间，城镇新增就业250万人。").text("每年城镇新增就业50万人。").text("到2025年，高速公路里程新增3800公里。").expect(RULE);
	}

	@Test
	void whatTheWholePlanBringsMayBeWrong() {
		PlanCase plan = new PlanCase().row("城镇新增就业", "万人", "—", "—", "[250]").section("三、", "重点任务").text("五年累计城镇新增就业280万人。");
		plan.expect(RULE, "error 五年累计城镇新增就业280万人: 五年累计城镇新增就业280万人 -> [250]").cures(RULE, "将文字改为“250万人”");
	}

	@Test
	void theSecondOfTwoDeclinesIsSetAgainstItsRow() {
		PlanCase plan = new PlanCase().row("单位GDP能源消耗降低", "%", "—", "—", "[13]").row("单位GDP二氧化碳排放降低", "%", "—", "—", "[18]").section("三、", "重点任务");
		plan.text("单位GDP能耗和二氧化碳排放分别降低13%、18%。").expect(RULE);
		plan.text("单位GDP能耗和二氧化碳排放分别降低13%、20%。").expect(RULE, "warning 20%: 20% -> [18]");
	}

	@Test
	void theAgeThatAThingIsForIsLeftAside() {
		PlanCase plan = new PlanCase().row("每千人口拥有3岁以下婴幼儿托位数", "个", "1.4", "4.5", "[3.1]").section("三、", "重点任务");
		plan.text("到2025年，每千人口拥有3岁以下婴幼儿托位数达到4.5个。").expect(RULE);
		plan.text("到2025年，每千人口拥有3岁以下婴幼儿托位数达到4.2个。").expect(RULE, "warning 婴幼儿托位数达到4.2个: 婴幼儿托位数达到4.2个 -> 4.5个");
	}

	@Test
	void aTargetOfALaterYearInNumeralsIsLeftAlone() {
		zhejiang().text("到二〇三五年，全省建成5G基站60万个。").expect(RULE);
	}

	@Test
	void aChangeSinceAnotherYearIsNotThatOfThePlan() {
		PlanCase plan = new PlanCase().row("单位GDP二氧化碳排放降低", "%", "—", "—", "[18]").section("三、", "重点任务");
		plan.text("单位GDP二氧化碳排放比2005年下降65%以上。").expect(RULE);
		plan.text("单位GDP二氧化碳排放比2020年下降20%以上。")
				.expect(RULE, "warning 单位GDP二氧化碳排放比2020年下降20%以上: 单位GDP二氧化碳排放比2020年下降20%以上 -> [18]");
	}

	@Test
	void aFallIsPrintedWithoutItsSignInTheText() {
		PlanCase plan = new PlanCase().row("PM2.5年均浓度", "微克/立方米", "29", "26", "[-3]").section("三、", "重点任务");
		plan.text("到2025年，PM2.5年均浓度下降3微克/立方米。").expect(RULE);
		plan.text("到2025年，PM2.5年均浓度下降4.5微克/立方米。")
				.expect(RULE, "error PM2.5年均浓度下降4.5微克/立方米: PM2.5年均浓度下降4.5微克/立方米 -> [-3]").cures(RULE, "将文字改为“3微克/立方米”");
		new PlanCase().row("PM2.5年均浓度", "微克/立方米", "29", "26", "[-3]").section("三、", "重点任务").text("到2025年，PM2.5年均浓度下降4.5微克/立方米。").cures(RULE, "将表格改为 [-4.5]");
	}

	@Test
	void negativeLevelsKeepTheirSign() {
		new PlanCase().row("财政盈余", "亿元", "-20", "30", "[50]").section("三、", "重点任务").text("到2025年，财政盈余由-20亿元增加到30亿元。").expect(RULE);
	}

	@Test
	void whatThoseHaveThatAreCountedIsNoTarget() {
		PlanCase plan = new PlanCase().row("旅游总收入", "亿元", "6477", "12000", "13.1%").row("优良天数比率", "%", "94.5", "96", "[1.5]").section("三、", "重点任务");
		plan.text("年旅游收入超100亿元的县（市、区）达到20个。").text("优良天数比率保持在94%以上的城市达到10个。").expect(RULE);
	}

	@Test
	void exportsAreNoForeignTrade() {
		PlanCase plan = new PlanCase().row("货物进出口总额", "亿元", "2680", "4000", "8.3%").section("三、", "重点任务");
		plan.text("货物进出口总额年均增长8.3%，其中出口总额年均增长10%。").text("外贸进出口总额达到4000亿元。").expect(RULE);
		plan.text("外贸进出口总额达到4500亿元。").expect(RULE, "error 外贸进出口总额达到4500亿元: 外贸进出口总额达到4500亿元 -> 4000亿元");
	}

	@Test
	void roadsThatAreBuiltAreNotAllRoads() {
		PlanCase plan = new PlanCase().row("高速公路里程", "公里", "9200", "13000", "[3800]").section("三、", "重点任务");
		plan.text("建设高速公路1500公里。").expect(RULE);
		plan.text("建设高速公路15000公里。").expect(RULE, "warning 建设高速公路15000公里: 建设高速公路15000公里 -> 13000公里");
	}

	@Test
	void yearsThatAreListedGoToTheNumbersInTurn() {
		PlanCase plan = new PlanCase().row("铁路营业里程", "公里", "4250", "6000", "[1750]").section("三、", "重点任务");
		plan.text("到2025年和2035年，铁路营业里程分别达到6000公里和9000公里。").expect(RULE);
		plan.text("到2025年和2035年，铁路营业里程分别达到7000公里和9000公里。")
				.expect(RULE, "error 铁路营业里程分别达到7000公里: 铁路营业里程分别达到7000公里 -> 6000公里");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"全社会研发经费投入强度 | % | 2.8 | 到2025年，研发投入强度达到3.5%。",
			"全社会研发经费投入强度 | % | 2.8 | 到2025年，R&D经费投入强度达到3.5%。",
			"每万人高价值发明专利拥有量 | 件 | 12 | 到2025年，每万人口高价值发明专利拥有量达到15件。",
			"社会消费品零售总额 | 亿元 | 2720 | 到2025年，社零总额达到3000亿元。",
			"地区生产总值 | 亿元 | 6640 | 到2025年，经济总量突破7000亿元。",
			"单位地区生产总值能源消耗降低 | % | 14 | 到2025年，万元GDP能耗下降17%。",
			"高速公路通车里程 | 公里 | 1500 | 到2025年，高速公路里程达到1600公里。",
			"高速公路里程 | 公里 | 1500 | 到2025年，高速公路通车里程达到1600公里。",
			"非化石能源占能源消费总量比例 | % | 20 | 到2025年，非化石能源占比提高到25%。",
			"非化石能源占能源消费总量比例 | % | 20 | 到2025年，非化石能源消费比重提高到25%。",
			"非化石能源占比 | % | 20 | 到2025年，非化石能源占一次能源消费比重提高到25%。",
			"规模以上工业企业关键工序数控化率 | % | 65 | 到2025年，规上工业企业关键工序数控化率达到68%。" })
	void namesThatOfficesShortenAreKnown(String name, String unit, String target, String sentence) {
		PlanCase plan = new PlanCase().row(name, unit, "", target, "").section("三、", "重点任务").text(sentence);
		assertEquals(List.of(target + unit), plan.find(RULE).stream().map(Finding::computed).toList());
	}

	@Test
	void roadsThatAreOpenedAnewAreNotAllRoads() {
		new PlanCase().row("高速公路通车里程", "公里", "1120", "1500", "[380]").section("三、", "重点任务").text("到2025年，高速公路新通车里程达到500公里。").expect(RULE);
		new PlanCase().row("地区生产总值", "亿元", "4520", "6640", "8%").section("三、", "重点任务").text("到2025年，人均地区生产总值达到10万元，海洋经济总量达到900亿元。").expect(RULE);
		new PlanCase().row("非化石能源占能源消费总量比例", "%", "17.5", "20", "[2.5]").section("三、", "重点任务").text("到2025年，煤炭消费比重下降到60%以下。").expect(RULE);
	}
}
