package org.planwright.core.check.rule.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.planwright.core.LiveMentions;
import org.planwright.core.check.Finding;
import org.planwright.core.check.Fix;
import org.planwright.core.check.PlanCase;
import org.planwright.core.project.edit.FixEdits;
import org.planwright.model.IndicatorTable;
import org.planwright.model.KeyProject;
import org.planwright.model.PlanFactory;
import org.planwright.model.TextTable;

class NumberingRuleTest {

	private static final NumberingRule RULE = new NumberingRule();

	@Test
	void numbersThatRunOnAreFine() {
		new PlanCase().table("专栏 1", "“十四五”时期信息通信行业发展主要指标").section("一、", "发展环境").subsection("（一）", "发展基础").subsection("（二）", "面临形势")
				.section("二、", "发展重点").task("（一）", "建设新型数字基础设施").box("专栏 2", "2", "5G 网络部署工程").item("1.", "加快 5G 网络覆盖", "").item("2.", "推广 5G 行业虚拟专网建设", "")
				.box("专栏 3", "3", "千兆光纤宽带网络部署工程").item("1.", "加快千兆光纤网络部署", "").section("附：", "英文缩写释义").expect(RULE);
	}

	@Test
	void aMissingChapterIsPointedOutAndTheRestNumberedAnew() {
		new PlanCase().section("一、", "发展环境").section("二、", "总体思路").section("四、", "发展重点").section("五、", "保障措施")
				.expect(RULE, "warning 四、发展重点: 四、 -> 三、").cures(RULE, "从“三、”起重新编号（2 处）");
	}

	@Test
	void aRepeatedSectionIsPointedOut() {
		new PlanCase().section("一、", "任务").subsection("（一）", "甲任务").subsection("（二）", "乙任务").subsection("（二）", "丙任务").subsection("（三）", "丁任务")
				.expect(RULE, "warning （二）丙任务: （二） -> （三）").cures(RULE, "从“（三）”起重新编号（2 处）");
	}

	@Test
	void oneNumberOutOfOrderIsAloneToBlame() {
		PlanCase plan = new PlanCase().section("", "任务").box("专栏1", "1", "5G网络部署工程").box("专栏2", "2", "千兆光纤宽带网络建设工程").box("专栏5", "5", "绿色数据中心优化布局工程")
				.box("专栏4", "4", "互联互通优化提升工程");
		Finding finding = plan.find(RULE).getFirst();
		assertEquals("专栏编号“专栏5”有误：前为“专栏2”，后为“专栏4”，中间应为“专栏3”", finding.message().text());
		plan.expect(RULE, "warning 专栏5 绿色数据中心优化布局工程: 专栏5 -> 专栏3").cures(RULE, "将编号改为“专栏3”");
	}

	@Test
	void theNumberKeptBesideALabelFollowsIt() {
		PlanCase plan = new PlanCase().section("", "任务").box("专栏 01", "01", "5G 网络覆盖工程").box("专栏 03", "03", "骨干网络优化工程");
		try (LiveMentions reader = new LiveMentions(plan.session())) {
			new FixEdits(plan.session(), reader).apply(plan.find(RULE).getFirst().fixes().getFirst());
		}
		KeyProject last = (KeyProject) plan.plan().getSections().getLast().getBlocks().getLast();
		assertEquals(List.of("专栏 02", "02"), List.of(last.getLabel(), last.getNo()));
		plan.session().undo();
		assertEquals(List.of("专栏 03", "03"), List.of(last.getLabel(), last.getNo()));
	}

	@Test
	void theTableMayBeABoxAndATableOfWordsToo() {
		new PlanCase().section("一、", "任务").box("专栏 2", "2", "5G 网络部署工程").expect(RULE, "warning 专栏 2 5G 网络部署工程: 专栏 2 -> 专栏 1");
		new PlanCase().table("专栏 1", "主要指标").section("一、", "任务").change(plan -> {
			TextTable table = PlanFactory.eINSTANCE.createTextTable();
			table.setTitle("专栏2 重点项目清单");
			plan.getSections().getLast().getBlocks().add(table);
		}).box("专栏 3", "3", "5G 网络部署工程").expect(RULE);
	}

	@Test
	void rowsPartsItemsTermsAndNotesAreListsOfTheirOwn() {
		new PlanCase().row("千兆宽带用户数", "万户", "640", "6000", "56%").with(row -> row.setNo("1")).row("5G虚拟专网数", "个", "800", "5000", "44%").with(row -> row.setNo("3"))
				.note("注1", "[ ]内为5年累计变化数。").note("注3", "带*为2019年年报数据。").section("", "任务").box("专栏1", "1", "工程").item("1.", "甲", "").item("3.", "乙", "")
				.expect(RULE, "warning 5G虚拟专网数/NO: 3 -> 2", "warning 注3 带*为2019年年报数据。: 注3 -> 注2", "warning 3.乙: 3. -> 2.");
	}

	@Test
	void anIndicatorIsNumberedAnew() {
		new PlanCase().row("千兆宽带用户数", "万户", "640", "6000", "56%").with(row -> row.setNo("1")).row("5G虚拟专网数", "个", "800", "5000", "44%").with(row -> row.setNo("1"))
				.expect(RULE, "warning 5G虚拟专网数/NO: 1 -> 2").cures(RULE, "将编号改为“2”");
	}

	@Test
	void aCategoryMayBeginAnewAndASecondTableGoOn() {
		PlanCase plan = new PlanCase();
		for (String[] row : new String[][] { { "1", "总体规模" }, { "2", "总体规模" }, { "1", "基础设施" } }) {
			plan.row("指标" + row[0] + row[1], "个", "1", "2", "").with(made -> {
				made.setNo(row[0]);
				made.setCategory(row[1]);
			});
		}
		plan.expect(RULE);
	}

	@Test
	void sectionsMayGoOnThroughAllChapters() {
		new PlanCase().section("第一章", "基础").subsection("1.", "甲").subsection("2.", "乙").section("第二章", "任务").subsection("3.", "丙").subsection("4.", "丁").expect(RULE);
		new PlanCase().section("第一章", "基础").subsection("1.", "甲").subsection("2.", "乙").section("第二章", "任务").subsection("4.", "丙").expect(RULE, "warning 4.丙: 4. -> 1.");
	}

	@Test
	void clausesOfASentenceAreCounted() {
		new PlanCase().section("", "基础").text("存在一些短板和弱项。一是信息基础设施区域发展不平衡。二是产业创新生态有待完善。三是行业法律法规体系有待进一步完善。").expect(RULE);
		new PlanCase().section("", "基础").text("存在一些短板和弱项。一是信息基础设施区域发展不平衡。二是产业创新生态有待完善。四是行业法律法规体系有待进一步完善。")
				.expect(RULE, "warning 四是: 四是 -> 三是").cures(RULE, "将编号改为“三是”");
	}

	@Test
	void paragraphsThatBeginWithNumbersAreAList() {
		new PlanCase().section("", "保障").text("（1）加强组织领导。").text("（2）加大资金支持。").text("（4）强化人才培养。").text("（5）加强舆论宣传。")
				.expect(RULE, "warning （4）: （4） -> （3）").cures(RULE, "从“（3）”起重新编号（2 处）");
		new PlanCase().section("", "保障").text("（1）加强组织领导。").text("其他工作。").text("（1）加大资金支持。").expect(RULE);
	}

	@Test
	void mixedStylesOfOneLevelAreOnlyPointedOut() {
		new PlanCase().section("一、", "环境").subsection("（一）", "基础").subsection("（二）", "形势").section("二、", "重点").subsection("(一)", "设施")
				.expect(RULE, "info (一)设施: (一) -> （一）").cures(RULE, "统一序号写法（1 处）");
		new PlanCase().section("", "任务").box("专栏 1", "1", "甲工程").box("专栏 2", "2", "乙工程").box("专栏3", "3", "丙工程")
				.expect(RULE, "info 专栏3 丙工程: 专栏3 -> 专栏 3").cures(RULE, "统一序号写法（1 处）");
	}

	@Test
	void onlyTheFirstBreakOfAListIsCuredBecauseItCuresTheRest() {
		PlanCase plan = new PlanCase().section("一、", "甲").section("三、", "乙").section("四、", "丙").section("七、", "丁").section("八、", "戊");
		List<Finding> findings = plan.find(RULE);
		assertEquals(List.of("三、 -> 二、", "七、 -> 五、"), findings.stream().map(finding -> finding.stated() + " -> " + finding.computed()).toList());
		assertEquals(List.of(1, 0), findings.stream().map(finding -> finding.fixes().size()).toList());
		assertEquals(List.of("二、", "三、", "四、", "五、"), findings.getFirst().fixes().getFirst().steps().stream().map(Fix.Step::after).toList());
	}

	@Test
	void aTableNumberedAsABoxIsRenumbered() {
		PlanCase plan = new PlanCase().table("专栏 2", "主要指标").section("", "任务").box("专栏 3", "3", "甲工程");
		plan.expect(RULE, "warning 专栏 2 主要指标: 专栏 2 -> 专栏 1").cures(RULE, "从“专栏 1”起重新编号（2 处）");
		assertTrue(plan.plan().getSections().getFirst().getBlocks().getFirst() instanceof IndicatorTable table && table.getLabel().equals("专栏 2"));
	}

	@Test
	void partsOfRowsMayBeCountedAmongTheRows() {
		PlanCase plan = new PlanCase().row("铁路营业里程", "公里", "4250", "6000", "[1750]").with(row -> row.setNo("1")).row("其中：高速铁路", "公里", "1100", "2000", "[900]")
				.with(row -> row.setNo("2")).row("高速公路里程", "公里", "9200", "13000", "[3800]").with(row -> row.setNo("3"));
		plan.expect(RULE);
		plan.row("内河航道里程", "公里", "9", "13", "[4]").with(row -> row.setNo("5")).expect(RULE, "warning 内河航道里程/NO: 5 -> 4");
	}

	@Test
	void rowsMayCountOnFromTheirCategories() {
		new PlanCase().row("化学需氧量", "%", "-", "10", "").with(row -> row.setCategory("5.主要污染物排放总量减少")).row("重点地区总氮", "%", "-", "10", "").with(row -> row.setCategory("6.区域性污染物排放总量减少"))
				.row("自然岸线保有率", "%", "-", "35", "").with(row -> row.setCategory("生态保护修复")).with(row -> row.setNo("7")).expect(RULE);
	}
}
