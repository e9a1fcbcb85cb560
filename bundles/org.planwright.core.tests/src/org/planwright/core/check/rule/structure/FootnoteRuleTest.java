package org.planwright.core.check.rule.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.planwright.core.check.PlanCase;
import org.planwright.model.Paragraph;
import org.planwright.model.ParagraphStyle;
import org.planwright.model.PlanFactory;

class FootnoteRuleTest {

	private static final FootnoteRule RULE = new FootnoteRule();

	@Test
	void marksWithNotesAndNotesWithMarksAreFine() {
		new PlanCase().row("信息通信基础设施累计投资", "万亿元", "2.5*", "3.7*", "〔1.2〕").row("5G用户普及率", "%", "15", "56", "〔41〕").note("①", "〔 〕内为5年累计变化数。")
				.note("②", "带*的为连续5年累计值。").note("③", "5G用户为5G终端连接数。").expect(RULE);
		new PlanCase().row("电信业务总量¹", "亿元", "5078", "755", "16.3%").note("¹", "2017-2020年电信业务总量按照2015年不变单价计算。").expect(RULE);
		new PlanCase().row("互联网服务业务收入", "亿元", "2000*", "3500", "11.8%").note("注2", "指数由第三方机构测评。").note("注3", "带*为2019年年报数据。").expect(RULE);
		new PlanCase().row("数据中心算力①", "", "90", "300", "27%").note("注1", "按双精度计算。").expect(RULE);
	}

	@Test
	void aMarkWithoutANoteIsFound() {
		PlanCase plan = new PlanCase().row("工业园区/重点企业外网带宽*", "Mbps", "1000", "10000", "-").row("互联网业务收入", "亿元", "2000*", "3500", "11.8%")
				.note("注1", "收入为规模以上企业数据。");
		plan.expect(RULE, "warning 工业园区/重点企业外网带宽/NAME: *", "warning 互联网业务收入/BASELINE: *");
		assertEquals("“工业园区/重点企业外网带宽”的指标名称带有标记“*”，表下没有相应的注", plan.find(RULE).getFirst().message().text());
	}

	@Test
	void aNoteInTheTextBelowTheTableExplainsToo() {
		new PlanCase().row("重点企业外网带宽*", "Mbps", "1000", "10000", "-").change(plan -> {
			Paragraph note = PlanFactory.eINSTANCE.createParagraph();
			note.setText("*为合计值。");
			note.setStyle(ParagraphStyle.NOTE);
			plan.getSections().getFirst().getBlocks().add(note);
		}).expect(RULE);
	}

	@Test
	void aNoteWhoseMarkIsGoneIsFound() {
		new PlanCase().row("互联网服务业务收入", "亿元", "2000", "3500", "11.8%").note("注3", "带*为2019年年报数据。").expect(RULE, "warning 带*为2019年年报数据。: *");
		new PlanCase().row("电信业务总量", "亿元", "5078", "755", "16.3%").note("¹", "按照2015年不变单价计算。").expect(RULE, "warning 按照2015年不变单价计算。: ¹");
		new PlanCase().row("数据中心算力①", "", "90", "300", "27%").note("①", "按双精度计算。").note("②", "含在建项目。").expect(RULE, "warning 含在建项目。: ②");
	}

	@Test
	void aNoteThatNamesItsIndicatorNeedsNoMark() {
		new PlanCase().row("数据中心算力①", "", "90", "300", "27%").row("电信用户综合满意指数", "", "85.26", ">86", "").note("①", "按双精度计算。")
				.note("②", "电信用户综合满意指数由第三方机构测评。").expect(RULE);
	}

	@Test
	void bracketsThatNothingExplainsArePointedOut() {
		new PlanCase().row("全省电话用户", "万户", "4610", "5107", "[497]").row("移动互联网用户数", "万户", "3597", "3710", "[113]").expect(RULE, "info 全省电话用户/CHANGE: [497]");
		new PlanCase().row("全省电话用户", "万户", "4610", "5107", "[497]").note("注", "[ ]内数值为5年累计变化数").expect(RULE);
		new PlanCase().table("", "主要目标", "指标", "年均增速[累计变化]").row("全省电话用户", "万户", "4610", "5107", "[497]").expect(RULE);
		new PlanCase().table("表1", "主要指标", "指标", "年均/累计").row("5G基站数", "万个", "2.9", "15", "38.9%").expect(RULE);
	}
}
