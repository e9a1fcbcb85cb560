package org.planwright.core.check.rule.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.core.LiveMentions;
import org.planwright.core.check.Finding;
import org.planwright.core.check.Fix;
import org.planwright.core.check.PlanCase;
import org.planwright.core.project.edit.FixEdits;
import org.planwright.model.Glossary;
import org.planwright.model.Paragraph;
import org.planwright.model.Term;

class WordingRuleTest {

	private static final WordingRule RULE = new WordingRule();

	private static PlanCase text(String words) {
		return new PlanCase().section("", "任务").text(words);
	}

	@Test
	void englishInAChineseSentenceIsFoundAndPutIntoChinese() {
		text("实现产业技术自立自强。创新发展思路 and 手段，完善产业生态环境。").expect(RULE, "warning  and : 创新发展思路 and 手段 -> 创新发展思路和手段").cures(RULE, "将“ and ”改为“和”");
	}

	@ParameterizedTest
	@ValueSource(strings = { "创新发展思路和手段。", "软件定义网络（Software Defined Network, the new one）是新型网络架构。", "打造一批vlog作者。", "推进NFV、SDN、SRv6等技术规模化应用。", "促进5G+VR/AR应用。" })
	void latinWordsThatBelongThereAreLeftAlone(String sentence) {
		text(sentence).expect(RULE);
	}

	@Test
	void lettersOfOtherScriptsAndLostCharactersAreFound() {
		text("开展АPP专项整治。").expect(RULE, "warning А: 开展АPP专项整治");
		text("加强网络\uFFFD\uFFFD管理。").expect(RULE, "warning \uFFFD\uFFFD: 加强网络\uFFFD\uFFFD管理");
	}

	@Test
	void aClauseThatEndsTwoSentencesIsFound() {
		text("优化数据中心跨网、跨地域数据交互，提升互联互通质量，提供高质量数据传输服务。在集群和主要城市间建立数据中心直连网络，提供高质量数据传输服务。")
				.expect(RULE, "warning 提供高质量数据传输服务: 提供高质量数据传输服务");
		text("到2020年底，完成改造。到2020年底，全省覆盖。").expect(RULE);
	}

	@ParameterizedTest
	@CsvSource({ "打击互联网违法违规行为为。, 打击互联网违法违规行为。", "加快推进推进工业互联网建设。, 加快推进工业互联网建设。", "建设互联网互联网平台。, 建设互联网平台。", "网络网络安全不断增强。, 网络安全不断增强。",
			"提升服务质量质量。, 提升服务质量。", "完善的的体系。, 完善的体系。" })
	void wordsThatStandTwiceAreFound(String wrong, String right) {
		PlanCase plan = text(wrong);
		List<Finding> findings = plan.find(RULE);
		assertEquals(1, findings.size(), findings::toString);
		apply(plan, findings.getFirst().fixes().getFirst());
		assertEquals(right, words(plan));
		plan.session().undo();
		assertEquals(wrong, words(plan));
	}

	@ParameterizedTest
	@ValueSource(strings = { "汇聚大数据数据资源。", "车联网网络安全保障。", "逐步形成人人通、班班通。", "一个一个落实，一项一项推进。", "以及及时处置。", "建设文明和和谐社会。", "的的确确。", "切实解决方方面面的问题。", "健全在在建工程。" })
	void compoundsAndGoodChineseAreLeftAlone(String sentence) {
		text(sentence).expect(RULE);
	}

	@Test
	void aClauseThatStandsTwiceIsRemoved() {
		text("加强网络安全管理，加强网络安全管理，提升保障能力。").expect(RULE, "warning ，加强网络安全管理: 加强网络安全管理，加强网络安全管理 -> 加强网络安全管理")
				.cures(RULE, "删去“，加强网络安全管理”");
	}

	@Test
	void aParagraphThatStandsTwiceIsFound() {
		String paragraph = "加强网络接入管理，完善网站等互联网信息服务备案核准制度，规范域名等互联网资源注册使用。";
		text(paragraph).text("提升能力。").text(paragraph).expect(RULE, "warning 加强网络接入管理，完善网站等互联网信息服务备案核…: 加强网络接入管理，完善网站等互联网信息服务备案核…");
		text("责任单位：省通信管理局、省发展改革委、省财政厅").text("责任单位：省通信管理局、省发展改革委、省财政厅").expect(RULE);
	}

	@Test
	void marksInARowAreMadeOne() {
		text("加强组织领导，。落实责任。").expect(RULE, "warning ，。: 加强组织领导，。落实责任 -> 加强组织领导。落实责任").cures(RULE, "将“，。”改为“。”");
	}

	@Test
	void whatBelongsTogetherIsNotCutOff() {
		text("支持基础电信企业与工业企业通过市场化的、手段对接合作，探索部署模式。")
				.expect(RULE, "warning 、: 支持基础电信企业与工业企业通过市场化的、手段对接合作 -> 支持基础电信企业与工业企业通过市场化的手段对接合作").cures(RULE, "删去“、”");
		text("这是可行的、必要的。").expect(RULE);
		text("建设开放的、竞争有序的市场。").expect(RULE);
	}

	@Test
	void setPhrasesAreSpeltRight() {
		text("安全保障压力与日剧增，防护理念需动态调整。").expect(RULE, "warning 与日剧增: 安全保障压力与日剧增 -> 安全保障压力与日俱增").cures(RULE, "将“与日剧增”改为“与日俱增”");
		text("截止2020年底在运营数据中心34个。").expect(RULE, "info 截止: 截止2020年底在运营数据中心34个 -> 截至2020年底在运营数据中心34个").cures(RULE, "将“截止”改为“截至”");
		text("报名截止后公布名单。").expect(RULE);
	}

	@Test
	void aWordTakenForAnotherIsKnownByWhatStandsBeforeBoth() {
		text("加快国际海缆建设。支持企业参加国际海缆建议项目，海缆通达能力大幅提升。").expect(RULE,
				"warning 建议: 支持企业参加国际海缆建议项目 -> 支持企业参加国际海缆建设项目").cures(RULE, "将“建议”改为“建设”");
		text("网络安全形势严峻。网络安全形式日趋复杂。").expect(RULE, "warning 形式: 网络安全形式日趋复杂 -> 网络安全形势日趋复杂");
		text("提出国际海缆建议，推进国际海缆建设。").expect(RULE);
		text("采纳国际海缆建议的部门推进国际海缆建设。").expect(RULE);
		text("支持企业参加国际海缆建议项目。加快海缆建设。").expect(RULE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "开展网络可信认证关键技术和攻关，建立标准体系。", "对重点企业进行系统和改造。" })
	void aThingIsNotJoinedToAnAction(String sentence) {
		assertEquals(List.of("joint"), text(sentence).find(RULE).stream().map(finding -> finding.message().key().replaceFirst(".*\\.", "")).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "开展关键技术攻关和研发，建立标准体系。", "开展关键核心技术和产品研发。", "推进行业平台和建设。", "针对关键技术和攻关任务开展合作。", "开展技术和建设的交流。" })
	void whatGoesTogetherIsLeftAlone(String sentence) {
		text(sentence).expect(RULE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "打造“未来工厂。", "打造未来工厂”。", "落实《网络安全法，推进依法治网。", "优化数据中心（含边缘节点布局。", "称为\"双千兆网络。" })
	void marksWithoutAPartnerAreFound(String sentence) {
		assertEquals(List.of("pair"), text(sentence).find(RULE).stream().map(finding -> finding.message().key().replaceFirst(".*\\.", "")).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "打造“未来工厂”（含‘数字工厂’）。", "1）加强组织领导；2）落实责任。", "a)加强组织领导。", "（一）加强管理。", "深化〔2017〕245号文件。", "[ ]内为5年累计变化数。" })
	void marksWithPartnersAreFine(String sentence) {
		assertEquals(List.of(), text(sentence).find(RULE).stream().filter(finding -> finding.message().key().endsWith("pair")).toList());
	}

	@Test
	void westernMarksBetweenChineseWordsAreToldOnceAParagraph() {
		text("累计监测的话务量309亿条,累计拦截呼叫量228万条,有效维护切身利益。")
				.expect(RULE, "info ,: 累计监测的话务量309亿条,累计拦截呼叫量228万条 -> 累计监测的话务量309亿条，累计拦截呼叫量228万条").cures(RULE, "改为全角标点（2 处）");
	}

	@Test
	void westernMarksAreMadeChinese() {
		PlanCase plan = text("修订《大型活动(会议)通信保障工作预案》等预案, 提升能力;到2025年,打造100个园区。");
		apply(plan, plan.find(RULE).getFirst().fixes().getFirst());
		assertEquals("修订《大型活动（会议）通信保障工作预案》等预案，提升能力；到2025年，打造100个园区。", words(plan));
	}

	@ParameterizedTest
	@ValueSource(strings = { "完成1,200个基站，比例为3:5，于10:30开始。", "软件定义网络(Software Defined Network)。", "支持IPv4/IPv6双栈（Internet Protocol, version 6）。" })
	void westernMarksOfNumbersAndEnglishAreLeftAlone(String sentence) {
		text(sentence).expect(RULE);
	}

	@Test
	void theGlossaryKeepsItsFieldsInStep() {
		PlanCase plan = new PlanCase().term("MEC", "是一种计算基础设施形态,在网络边缘提供计算能力。");
		plan.expect(RULE, "info ,: 是一种计算基础设施形态,在网络边缘提供计算能力 -> 是一种计算基础设施形态，在网络边缘提供计算能力").cures(RULE, "将“,”改为“，”");
		apply(plan, plan.find(RULE).getFirst().fixes().getFirst());
		Term term = ((Glossary) plan.plan().getBlocks().getFirst()).getTerms().getFirst();
		assertEquals(List.of("MEC：是一种计算基础设施形态，在网络边缘提供计算能力。", "是一种计算基础设施形态，在网络边缘提供计算能力。"), List.of(term.getText(), term.getDefinition()));
	}

	@Test
	void aMeaningThatWasTypedAnewIsLookedAt() {
		new PlanCase().term("MEC", "计算设施。").change(plan -> ((Glossary) plan.getBlocks().getFirst()).getTerms().getFirst().setDefinition("形态,在边缘。"))
				.expect(RULE, "info MEC：计算设施。: 形态,在边缘 -> 形态，在边缘");
	}

	@Test
	void residueOfConvertersIsFound() {
		text("算力达到每秒百亿亿次（10^{18}）浮点运算。").expect(RULE, "info ^{18}: 算力达到每秒百亿亿次（10^{18}）浮点运算 -> 算力达到每秒百亿亿次（10¹⁸）浮点运算").cures(RULE, "将“^{18}”改为“¹⁸”");
		text("**通信网络基础设施保持国际先进水平**。").expect(RULE, "info **: **通信网络基础设施保持国际先进水平** -> 通信网络基础设施保持国际先进水平**").cures(RULE, "删去残留的标记（2 处）");
		text("部署$5\\mathrm{G}$网络&nbsp;建设<br/>平台。").expect(RULE, "info $5\\mathrm{G}$: 部署$5\\mathrm{G}$网络&nbsp");
		text("PUE值<1.3，带*为2019年数据，收入与投资A&B。").expect(RULE);
	}

	@Test
	void blanksAreStraysWhereTheDocumentSetsNone() {
		PlanCase plan = new PlanCase().section("", "任务");
		for (int i = 1; i <= 10; i++) {
			plan.text("加快第" + i + "批5G网络建设，推进IPv6改造，建设NB-IoT基站。");
		}
		plan.text("适时部署200G/400G 超高速传输系统。").expect(RULE, "info G 超: 适时部署200G/400G 超高速传输系统 -> 适时部署200G/400G超高速传输系统")
				.cures(RULE, "将“G 超”改为“G超”");
	}

	@Test
	void blanksAreTheMannerOfADocumentThatSetsThem() {
		text("加快 5G 网络建设，推进 IPv6 改造，建设 NB-IoT 基站，统筹4G网络。").expect(RULE);
	}

	@Test
	void howManyBlanksAreTooManyIsASetting() {
		PlanCase plan = text("加快5G网络建设，推进IPv6改造，部署 200G系统。");
		plan.expect(RULE);
		plan.setting("check.R46.blank-share", "0.3").expect(RULE, "info 署 2: 部署 200G系统 -> 部署200G系统").cures(RULE, "将“署 2”改为“署2”");
	}

	@Test
	void blanksBetweenChineseWordsAreStrays() {
		text("助力打造智慧交通基础设施。 优先以贵阳环城高速为重点。").expect(RULE, "info 。 优: 助力打造智慧交通基础设施。 优先以贵阳环城高速为重点 -> 助力打造智慧交通基础设施。优先以贵阳环城高速为重点").cures(RULE, "将“。 优”改为“。优”");
	}

	private static void apply(PlanCase plan, Fix fix) {
		try (LiveMentions reader = new LiveMentions(plan.session())) {
			new FixEdits(plan.session(), reader).apply(fix);
		}
	}

	/** What the last paragraph says. */
	private static String words(PlanCase plan) {
		return ((Paragraph) plan.plan().getSections().getLast().getBlocks().getLast()).getText();
	}
}
