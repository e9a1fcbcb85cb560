package org.planwright.core.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.core.reading.source.SourceText;
import org.planwright.core.reading.structure.BoxBlock;
import org.planwright.core.reading.structure.BoxItem;
import org.planwright.core.reading.structure.Division;
import org.planwright.core.reading.structure.GlossaryBlock;
import org.planwright.core.reading.structure.PlanStructure;
import org.planwright.core.reading.structure.ProseBlock;

/** Headings, items of boxes and lists of terms in manners that are met in plans of other trades, cities and years. */
class UnseenListsTest {

	private static final String PLAN = """
			丰江省“十五五”信息通信业发展规划

			一、发展目标

			到2030年，建成新型信息基础设施，行业实现高质量发展。

			二、主要任务

			（一）建设信息网络

			加快建设新型信息基础设施，优化网络布局。

			""";

	private static PlanStructure read(String text) {
		return new PlanTextReader().read(SourceText.of("plan.txt", text));
	}

	private static List<String> headings(PlanStructure structure) {
		return structure.body().flatten().stream().filter(division -> division.level() > 0).map(division -> division.level() + " " + division.title()).toList();
	}

	private static List<String> items(PlanStructure structure) {
		return structure.blocks(BoxBlock.class).flatMap(box -> box.items().stream()).filter(BoxItem::isItem)
				.map(item -> Objects.requireNonNullElse(item.title(), item.text()).toString()).toList();
	}

	private static List<String> terms(PlanStructure structure) {
		return structure.blocks(GlossaryBlock.class).flatMap(glossary -> glossary.entries().stream()).map(entry -> entry.term().toString()).toList();
	}

	@ParameterizedTest
	@ValueSource(strings = {"·", "◇ ", "➢ ", "\uF06C", "\uF0D8 ", "□", "▶ ", "--", "-- ", "-"})
	void itemsMayHaveAnyBullet(String bullet) {
		PlanStructure structure = read(PLAN + "专栏1 网络建设工程\n\n" + bullet + "5G提速行动。实现各级各类学校宽带网络全覆盖。\n\n" + bullet
				+ "资源共享行动。建设国家数字教育资源公共服务体系。\n\n（二）发展融合应用\n\n推动数字技术与实体经济深度融合。\n");
		assertEquals(List.of("5G提速行动", "资源共享行动"), items(structure));
		assertEquals(List.of("1 发展目标", "1 主要任务", "2 建设信息网络", "2 发展融合应用"), headings(structure));
	}

	@Test
	void anItemMayBeCalledByLettersAlone() {
		PlanStructure structure = read(PLAN + """
				重点工程3：融合应用工程

				工程内容：

				1.5G+工业互联网。面向有色、钢铁、石化等行业开展应用示范。

				2.5G+VR。建设云平台，推广沉浸式应用。
				""");
		assertEquals(List.of("5G+工业互联网", "5G+VR"), items(structure));
	}

	@Test
	void aQuotedBoxMayHaveEmptyLinesAndItemsThatBeginWithADigit() {
		PlanStructure structure = read(PLAN + """
				> **专栏 1 新型基础设施工程**
				>
				> **5G 网络覆盖工程。** 实现地州市城区连续覆盖。
				>
				> **千兆光网升级工程。** 建设一批千兆城市。

				### （二）深化融合应用

				推动数字技术与实体经济深度融合。
				""");
		assertEquals(List.of("5G 网络覆盖工程", "千兆光网升级工程"), items(structure));
	}

	@Test
	void sectionsOnPrinciplesAndSituationGiveNoTasksWhateverTheirChapterIsCalled() {
		PlanStructure structure = read("""
				国家教育事业发展“十三五”规划

				一、以新理念引领教育现代化

				（一）教育发展基础和面临形势

				教育普及程度显著提高。学前教育毛入园率达到75%。

				教育公平取得进展。城乡差距逐步缩小，办学条件不断改善。

				（二）指导思想和基本原则

				——坚持优先发展。把教育摆在优先发展的战略地位。

				——坚持立德树人。培育和践行社会主义核心价值观。

				二、改革创新驱动教育发展

				（一）推动人才培养模式改革

				探索贯通培养。完善学分制，建立个人学习账号。

				创新培养机制。推进协同育人，建设实践教学基地。
				""");
		assertEquals(List.of("1 以新理念引领教育现代化", "2 教育发展基础和面临形势", "2 指导思想和基本原则", "1 改革创新驱动教育发展", "2 推动人才培养模式改革", "3 探索贯通培养", "3 创新培养机制"),
				headings(structure));
	}

	@Test
	void aNumberedHeadingWithAStopMayBeginWithATime() {
		PlanStructure structure = read("""
				“十四五”国家应急体系规划

				一、规划背景

				（一）“十三五”时期取得的工作进展。

				应急管理体系不断健全，全国各类事故起数和死亡人数持续下降。

				（二）面临的形势。

				“十四五”时期，我国发展仍处于重要战略机遇期，各类风险隐患交织叠加。
				""");
		assertEquals(List.of("1 规划背景", "2 “十三五”时期取得的工作进展", "2 面临的形势"), headings(structure));
	}

	@ParameterizedTest
	@ValueSource(strings = {"%s　%s", "- **%s**：%s", "● %s：%s"})
	void termsMayHaveAWideBlankBehindThemOrABulletBefore(String form) {
		List<String> terms = List.of("5G-A", "自智网络", "EFLOPS");
		List<String> meanings = List.of("5G-Advanced，5G演进技术，是5G向6G演进的关键阶段。", "具备自配置、自修复、自优化能力的网络。", "每秒百亿亿次浮点运算。");
		StringBuilder text = new StringBuilder(PLAN).append("附录  主要术语\n\n");
		for (int i = 0; i < terms.size(); i++) {
			text.append(form.formatted(terms.get(i), meanings.get(i))).append("\n\n");
		}
		assertEquals(terms, terms(read(text.toString())));
	}

	@Test
	void aTableOfTermsMayBePrintedOneCellALine() {
		PlanStructure structure = read(PLAN + """
				附表2  缩略语
				序号
				缩略语
				英文全称
				中文释义
				1
				IPv6
				Internet Protocol version 6
				互联网协议第六版
				2
				PON
				Passive Optical Network
				无源光网络
				""");
		assertEquals(List.of("IPv6", "PON"), terms(structure));
		assertEquals(List.of("1 发展目标", "1 主要任务", "2 建设信息网络", "1 缩略语"), headings(structure));
	}

	@ParameterizedTest
	@ValueSource(strings = {"附件2 重大项目清单", "第三章 保障措施", "三、保障措施"})
	void aHeadingEndsATableOfTermsThatIsPrintedOneCellALine(String heading) {
		PlanStructure structure = read(PLAN + "附表1  缩略语\n缩略语\n中文释义\nIPv6\n互联网协议第六版\nPON\n无源光网络\n\n" + heading + "\n\n完善保障措施，推动行业发展。\n");
		assertEquals(List.of("IPv6", "PON"), terms(structure));
		assertEquals(5, headings(structure).size());
	}

	@Test
	void anOpeningSentenceWithABlankIsNoTerm() {
		PlanStructure structure = read(PLAN + "附录  名词解释\n\n以下名词 按照首字母排序，供查阅时参考。\n\nPON：无源光网络。\n\nIPv6：互联网协议第六版。\n");
		assertEquals(List.of("", "PON", "IPv6"), terms(structure));
	}

	@Test
	void aLineThatBeginsWithMoreThanAFigureIsNoQuotation() {
		PlanStructure structure = read(PLAN + "到2030年，千兆光网提速的目标是\n>90%以上的行政村实现光纤网络全面覆盖。\n");
		assertEquals(List.of("到2030年，千兆光网提速的目标是>90%以上的行政村实现光纤网络全面覆盖。"), structure.blocks(ProseBlock.class).map(block -> block.text().toString())
				.filter(text -> text.contains("90%")).toList());
	}

	@Test
	void whatIsAttachedAndWhatAPlanRestsOnAreNoHeadings() {
		PlanStructure structure = read(PLAN + """
				三、规划依据

				1. 《中华人民共和国水土保持法》（2010 年修订）

				2. 《丰江省实施<中华人民共和国防洪法>办法》（2019年修正）

				附表：1．丰江省城市易涝风险区域整治计划表

				2．丰江省城市防洪规划标准及现状表
				""");
		assertEquals(List.of("1 发展目标", "1 主要任务", "2 建设信息网络", "1 规划依据"), headings(structure));
	}

	@Test
	void rowsOfALostTableAreNoHeadings() {
		PlanStructure structure = read(PLAN + """
				1 全市生产总值年均增长率 % 预期性 - 5左右

				2 金融市场交易总额 万亿元 预期性 2800左右 -

				2.1 推动融合应用

				推动数字技术与实体经济深度融合。

				2.2 加强安全保障

				提升网络安全防护能力。
				""");
		assertEquals(List.of("推动融合应用", "加强安全保障"), headings(structure).stream().map(title -> title.substring(2)).skip(3).toList());
	}

	@Test
	void dotsDoNotMakeAnEntryOfTheContentsPageLong() {
		String dots = ".".repeat(110);
		PlanStructure structure = read("丰江省“十五五”生态规划\n\n目  录\n总 则 " + dots + " 1\n\n一、指导思想 " + dots + " 1\n\n第一章 规划定位 " + dots + " 5\n\n一、规划愿景 " + dots
				+ " 7\n\n总 则\n\n一、指导思想\n\n坚持生态优先，推动绿色发展。\n\n第一章 规划定位\n\n一、规划愿景\n\n建设生态城市，实现人与自然和谐共生。\n");
		assertEquals(List.of("指导思想", "规划定位", "规划愿景"), headings(structure).stream().map(title -> title.substring(2)).filter(title -> !title.equals("总 则")).toList());
	}

	@Test
	void aHeadingThatTheContentsPageListsMayFillItsLine() {
		StringBuilder body = new StringBuilder();
		for (int i = 0; i < 16; i++) {
			body.append("生态修复是系统工程，要坚持山水林田湖草一体化保护\n");
		}
		PlanStructure structure = read("丰江省“十五五”生态规划\n\n目  录\n第一章 规划愿景 ........ 1\n第二章 强化国土空间的统筹，促进绿韵红脉相融合 ........ 9\n第三章 保障 ........ 12\n\n第一章 规划愿景\n" + body
				+ "和修复。\n第二章 强化国土空间的统筹，促进绿韵红脉相融合\n" + body + "和修复。\n第三章 保障\n加强领导。\n");
		assertEquals(List.of("1 规划愿景", "1 强化国土空间的统筹，促进绿韵红脉相融合", "1 保障"), headings(structure));
	}

	@Test
	void headingsMayEndWithWordsThatEndLikeAConjunctionAndDemandsAreNone() {
		PlanStructure structure = read(PLAN + """
				（二）积极引导全民参与。

				实施全民行动计划，动员全社会参与。

				（三）稳妥推进碳达峰碳中和。

				环境保护部门要加强环境保护的指导和监督。发展改革、财政等部门制定有利政策。

				国土部门要加强土地保护。水利部门制定配套政策。
				""");
		assertEquals(List.of("1 发展目标", "1 主要任务", "2 建设信息网络", "2 积极引导全民参与", "2 稳妥推进碳达峰碳中和"), headings(structure));
	}

	@Test
	void aTitleHasNeitherTheNumberOfItsDocumentNorAnOfficeAboveIt() {
		PlanStructure structure = read("国务院关于印发“十三五”生态环境保护规划的通知\n\n国发〔2016〕65号\n\n各省、自治区、直辖市人民政府：\n\n现将《“十三五”生态环境保护规划》印发给你们，请认真贯彻实施。　　　　　　国务院\n\n"
				+ "　　　　　　　　2016年11月24日（此件有删改）\n\n“十三五”生态环境保护规划\n\n一、形势\n\n我国生态环境保护取得积极进展。\n");
		assertEquals(List.of("“十三五”生态环境保护规划", "国务院", "2016-11-24"), List.of(structure.front().title().text(), structure.front().publisher(), structure.front().published()));
		assertEquals("“十三五”生态环境保护规划", read("国发〔2016〕65号\n\n“十三五”生态环境保护规划\n\n一、形势\n\n我国发展。\n").front().title().text());
	}

	@Test
	void aFullLineIsAHeadingWhereItsSiblingsAreAndTextFollows() {
		StringBuilder text = new StringBuilder("综合考虑水源保护与涵养、洪涝调蓄与排泄、水环境提\n升，");
		for (int i = 0; i < 16; i++) {
			text.append(i == 0 ? "识别保障水生态系统功能的重要空间，保护河湖库\n" : "塘湿地，识别保障水生态系统功能的重要空间保护河\n");
		}
		PlanStructure structure = read("丰江省“十五五”生态规划\n一、发展目标\n" + text + "和湖。\n二、主要任务\n（一）构建水生态格局，保障流域水生态系统服务功能\n" + text + "和湖。\n（二）构建通风廊道系统\n" + text
				+ "和湖。\n（三）构建生物保护格局，加强生物多样性和生境\n保护\n" + text + "和湖。\n");
		assertEquals(List.of("1 发展目标", "1 主要任务", "2 构建水生态格局，保障流域水生态系统服务功能", "2 构建通风廊道系统", "2 构建生物保护格局，加强生物多样性和生境保护"), headings(structure));
	}

	@Test
	void solvingProblemsIsATaskAndNoReview() {
		PlanStructure structure = read(PLAN + """
				三、切实解决突出环境问题

				（一）改善水环境质量。

				严格保护饮用水水源地。全面完成饮用水水源保护区审批工作，取缔水源保护区内违法建设项目。

				深化重点流域水污染防治。明确各重点流域的优先控制单元，实行分区控制。
				""");
		assertEquals(List.of("1 切实解决突出环境问题", "2 改善水环境质量", "3 严格保护饮用水水源地", "3 深化重点流域水污染防治"), headings(structure).subList(3, 7));
	}

	@Test
	void twoSignsCanHeadAnItemUnlessTheyIntroduceWhatFollows() {
		PlanStructure structure = read(PLAN + """
				专栏1 油气勘探开发重点

				石油：加强准噶尔、松辽、渤海湾等重点盆地油田稳产。

				天然气：加强四川盆地等重点区域气田建设。

				（二）发展融合应用

				推动数字技术与实体经济深度融合。
				""");
		assertEquals(List.of("石油", "天然气"), items(structure));
	}
}
