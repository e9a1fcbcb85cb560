package org.planwright.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.planwright.core.align.AlignMemory;
import org.planwright.core.align.PlanAlignment;
import org.planwright.core.align.References;
import org.planwright.core.check.CheckSettings;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.OpinionEdits;
import org.planwright.core.project.edit.ReferenceEdits;
import org.planwright.core.report.Document;
import org.planwright.core.report.DocumentPart;
import org.planwright.core.report.DocumentPart.Fields;
import org.planwright.core.report.DocumentPart.Heading;
import org.planwright.core.report.DocumentPart.Paragraph;
import org.planwright.core.report.DocumentPart.Table;
import org.planwright.core.report.HtmlPrinter;
import org.planwright.model.Answer;
import org.planwright.model.Indicator;
import org.planwright.model.IndicatorAttribute;
import org.planwright.model.Opinion;
import org.planwright.model.Plan;
import org.planwright.testkit.plans.RealPlans;

/** The review of Hunan's plan against the national one. */
class AlignDocumentTest {

	private static final ZonedDateTime NOON = ZonedDateTime.of(2026, 3, 1, 12, 0, 0, 0, ZoneOffset.UTC);

	private final ProjectSession session = ProjectSession.create("审核");
	private final Plan national = RealPlans.read("national.txt");
	private final Plan hunan = RealPlans.read("hunan.txt");

	AlignDocumentTest() {
		session.edit("make", null, () -> {
			session.project().getPlans().addAll(List.of(national, hunan));
			hunan.setUpper(national);
		});
	}

	private Document document() {
		PlanAlignment alignment = new AlignMemory().align(national, hunan, PlanAlignment.Grounds.of(session.project()));
		CheckSettings settings = CheckSettings.of(session.project());
		return AlignDocument.of(new AlignDocument.Review(alignment, References.of(session.project().getReferences()), settings,
				AlignmentFindings.check(alignment, settings).findings()), NOON, "规划匠 1.0.0");
	}

	/** What stands under a heading. */
	private static List<DocumentPart> under(Document document, String heading) {
		List<DocumentPart> parts = document.parts();
		int from = parts.indexOf(new Heading(1, heading)) + 1;
		int to = from;
		while (to < parts.size() && !(parts.get(to) instanceof Heading)) {
			to++;
		}
		return parts.subList(from, to);
	}

	private static String words(DocumentPart part) {
		return ((Paragraph) part).runs().stream().map(DocumentPart.Run::text).collect(Collectors.joining());
	}

	private static Table table(List<DocumentPart> parts) {
		return (Table) parts.stream().filter(Table.class::isInstance).findFirst().orElseThrow();
	}

	@Test
	void partsStandInTheOrderOfTheOffices() {
		Document document = document();
		assertEquals("湖南信息通信业发展规划（2021—2025年）衔接审核意见", document.title());
		assertEquals(List.of("一、审核依据", "二、总体评价", "三、指标衔接情况", "四、重点工程衔接情况", "五、未承接的任务", "六、衔接意见", "七、审核签署"),
				document.parts().stream().filter(Heading.class::isInstance).map(part -> ((Heading) part).text()).toList());
	}

	@Test
	void theOverallJudgementCounts() {
		assertEquals(List.of("上位规划指标20项，本规划有对应的15项：高于上位规划4项，一致3项，低于4项，不可比4项；缺失5项。", "其中约束性指标2项，缺失1项，低于上位规划0项，不可比0项，应当补充、调整或说明。",
				"上位规划重点工程21个，本规划承接8个，没有对应内容的13个。", "上位规划任务84项，本规划有对应内容的49项，没有的35项。", "对照检查发现错误1处、警告4处。",
				"指标的对应关系中有20项由程序建议，尚未经人工确认。"), under(document(), "二、总体评价").stream().map(AlignDocumentTest::words).toList());
	}

	@Test
	void aBindingIndicatorThatCannotBeComparedIsNotSaidToBeKept() {
		binding("5G用户普及率");
		assertEquals("其中约束性指标1项，均已承接且不低于上位规划。", words(under(document(), "二、总体评价").get(1)));
		binding("每万人拥有5G基站数");
		assertEquals("其中约束性指标1项，缺失0项，低于上位规划0项，不可比1项，应当补充、调整或说明。", words(under(document(), "二、总体评价").get(1)));
	}

	/** Makes one indicator of the national plan binding, and no other. */
	private void binding(String name) {
		session.edit("binding", national, () -> national.eAllContents().forEachRemaining(object -> {
			if (object instanceof Indicator row) {
				row.setAttribute(row.getName().equals(name) ? IndicatorAttribute.BINDING : IndicatorAttribute.EXPECTED);
			}
		}));
	}

	@Test
	void everyUpperIndicatorIsARow() {
		Table indicators = table(under(document(), "三、指标衔接情况"));
		assertEquals(20, indicators.rows().size());
		assertEquals(List.of("信息通信行业收入：2.64→4.3万亿元", "信息通信收入：700→1000亿元", "单位不同", "1万亿元 = 10000亿元", "▼ 低于", "按年均增速比较：本规划7.39%，上位规划10.25%"),
				indicators.rows().get(0));
		assertEquals(List.of("互联网信息服务投诉处理及时率：80→>90%", "—", "无对应", "", "○ 缺失", ""), indicators.rows().get(19));
		assertEquals(List.of("专栏 4 IPv6 网络服务能力提升工程", "重点工程3 IPv6流量提升工程", "整体承接"), table(under(document(), "四、重点工程衔接情况")).rows().get(2));
		assertEquals(List.of("（四）全面加强网络和数据安全保障体系和能力建设", "护航工业互联网安全创新发展"), table(under(document(), "五、未承接的任务")).rows().get(3));
	}

	@Test
	void theBasisNamesPlansRulesAndReferenceFigures() {
		new ReferenceEdits(session).writeFigures(List.of(new ReferenceEdits.Line(null, "常住人口", "湖南", "6622", "万人", 2021, "统计公报")));
		String html = HtmlPrinter.print(document());
		assertTrue(html.contains("湖南常住人口：6622万人（2021年，来源：统计公报）"), "the reference figures");
		Fields basis = (Fields) under(document(), "一、审核依据").getFirst();
		assertEquals(List.of("上位规划", "审核对象", "对照", "比较方法", "检查规则", "参照数据"), basis.fields().stream().map(DocumentPart.Field::label).toList());
		assertEquals("由 规划匠 1.0.0 于 2026-03-01 12:00 对照", words(basis.fields().get(2).content().getFirst()));
	}

	@Test
	void withoutARegisterItSaysThatOpinionsAreTheProgramsOwn() {
		List<DocumentPart> parts = under(document(), "六、衔接意见");
		assertEquals("意见登记表为空。以下由程序根据对照结果拟写，尚未经审核人员确认。", words(parts.getFirst()));
		assertEquals(22, table(parts).rows().size());
	}

	@Test
	void theRegisterIsPrintedWithItsAnswers() {
		OpinionEdits edits = new OpinionEdits(session);
		Opinion opinion = edits.add(hunan, hunan.getSections().getFirst(), null, "建议补充发展基础的数据。", "王审");
		edits.set(opinion, OpinionEdits.Field.PROPOSAL, "截至2020年底……");
		edits.setAnswer(List.of(opinion), Answer.PARTLY);
		edits.set(opinion, OpinionEdits.Field.ANSWER_REASON, "部分数据尚未公布");
		List<DocumentPart> parts = under(document(), "六、衔接意见");
		assertEquals(List.of(List.of("1", ElementNames.of(hunan.getSections().getFirst()), "建议补充发展基础的数据。", "截至2020年底……", "部分采纳：部分数据尚未公布", "草拟")),
				table(parts).rows());
		session.undo();
		assertEquals("部分采纳", table(under(document(), "六、衔接意见")).rows().getFirst().get(4));
	}

	@Test
	void thePageStandsAlone() {
		String html = HtmlPrinter.print(document());
		assertFalse(html.contains("<script") || html.contains("http://") || html.contains("https://"));
		assertTrue(html.contains("class=\"short\">▼ 低于"), "a verdict is not broken");
	}
}
