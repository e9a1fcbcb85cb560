package org.planwright.core.check.rule.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.planwright.core.check.PlanCase;
import org.planwright.model.PlanFactory;

class CompletenessRuleTest {

	private static final CompletenessRule RULE = new CompletenessRule();

	private static PlanCase row() {
		return new PlanCase().row("5G基站数", "万个", "2.9", "15", "38.9%");
	}

	@Test
	void aPlanWithEverythingIsFine() {
		row().row("5G用户普及率", "%", "22", "56", "").section("一、", "任务").subsection("（一）", "网络").text("建设网络。").box("专栏1", "1", "5G网络部署工程").goal("到2025年建成。").expect(RULE);
		new PlanCase().row("居民收入", "元", "1", "2", "").row("其中：城镇", "元", "1", "2", "").row("居民消费", "元", "1", "2", "").row("其中：城镇", "元", "1", "2", "").expect(RULE);
		new PlanCase().row("电信业务总量（2015年不变单价）", "亿元", "1", "2", "").row("电信业务总量（2020年不变单价）", "亿元", "1", "2", "").expect(RULE);
	}

	@Test
	void anIndicatorThatStandsTwiceIsFound() {
		row().row("5G 基站数", "万个", "2.9", "20", "").expect(RULE, "warning 5G 基站数: 5G 基站数");
		assertEquals("指标“5G 基站数”在第 1 行和第 2 行重复", row().row("5G 基站数", "万个", "2.9", "20", "").find(RULE).getFirst().message().text());
		row().with(row -> row.setCategory("基础设施")).row("5G基站数", "万个", "2.9", "20", "").with(row -> row.setCategory("应用普及")).expect(RULE, "info 5G基站数: 5G基站数");
	}

	@Test
	void aRowWithoutNameIsPointedOut() {
		row().row("", "个", "1", "2", "").expect(RULE, "info /NAME: ");
	}

	@Test
	void unitsAreRepeatedInAllTargetsOrNone() {
		new PlanCase().row("5G用户占比", "%", "22", "62", "").row("5G基站占比", "%", "7", "33", "").row("千兆宽带家庭普及率", "%", "0.3", "15%", "")
				.expect(RULE, "info 千兆宽带家庭普及率/TARGET: 15% -> 15").cures(RULE, "将目标改为 15");
		new PlanCase().row("5G用户占比", "%", "22%", "62%", "").row("5G基站占比", "%", "7%", "33%", "").row("收入", "亿元", "7", "33", "").expect(RULE);
		new PlanCase().row("5G用户占比", "%", "22%", "62%", "").row("5G基站占比", "%", "7%", "33%", "").row("普及率", "%", "7", "33", "").expect(RULE, "info 普及率/TARGET: 33");
	}

	@Test
	void aTableWithoutNumbersAndATableWithoutRowsAreFound() {
		new PlanCase().row("满意指数", "", "较高", "高于全国平均水平", "").row("治理能力", "", "-", "明显提升", "").section("一、", "任务").text("提升能力。")
				.expect(RULE, "warning 满意指数/TARGET: 高于全国平均水平");
		new PlanCase().section("一、", "任务").text("提升能力。").expect(RULE, "info : ");
	}

	@Test
	void whatHoldsNothingIsFound() {
		row().section("一、", "任务").subsection("（一）", "网络").section("二、", "保障").text("　").expect(RULE, "info （一）网络: （一）网络", "info 二、保障: 二、保障");
		row().section("一、", "任务").box("专栏1", "1", "5G网络部署工程").goal("").item("1.", "", "").expect(RULE, "warning 专栏1 5G网络部署工程: 专栏1 5G网络部署工程");
	}

	@Test
	void aBoxMayHaveItsContentInTheTableBelowIt() {
		row().section("一、", "任务").box("专栏1", "1", "重点项目清单").change(plan -> plan.getSections().getLast().getBlocks().add(PlanFactory.eINSTANCE.createTextTable())).expect(RULE);
	}

	@Test
	void aPlanWithoutTableSaysSo() {
		new PlanCase().change(plan -> plan.getSections().clear()).section("一、", "任务").text("提升能力。")
				.expect(RULE, "info 信息通信业发展“十四五”规划: 信息通信业发展“十四五”规划");
		assertEquals("规划中没有指标表", new PlanCase().change(plan -> plan.getSections().clear()).section("一、", "任务").text("提升能力。").find(RULE).getFirst().message().text());
		assertEquals("规划没有内容", new PlanCase().change(plan -> plan.getSections().clear()).find(RULE).getFirst().message().text());
	}
}
