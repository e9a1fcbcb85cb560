package org.planwright.core.check.rule.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.planwright.core.check.PlanCase;
import org.planwright.model.IndicatorAttribute;

class StrengthRuleTest {

	private static final StrengthRule RULE = new StrengthRule();

	@Test
	void textAndTableOfOneStrengthAreFine() {
		new PlanCase().row("新建大型和超大型数据中心PUE值", "-", "1.4", "力争小于1.35", "-").row("5G基站数", "万个", "2.9", "15", "38.9%").section("三、", "发展目标")
				.text("开通各类5G基站15万个，新建大型、超大型数据中心PUE值力争降到1.35以下。").expect(RULE);
	}

	@Test
	void aTargetThatTheTextOnlyStrivesForIsAWarning() {
		new PlanCase().row("数据中心标准机架数量", "万架", "-", "100", "").section("三、", "发展目标").text("全省建成一批大型、超大型数据中心，争取数据中心标准机架达到 100 万架。")
				.expect(RULE, "warning 争取数据中心标准机架达到 100 万架: 争取数据中心标准机架达到 100 万架 -> 100万架").cures(RULE, "去掉“争取”");
		new PlanCase().row("在运营数据中心PUE值", "-", "1.79", "1.55", "-").section("三、", "发展目标").text("在运营数据中心PUE值力争降到1.55以下。")
				.expect(RULE, "warning 在运营数据中心PUE值力争降到1.55以下: 在运营数据中心PUE值力争降到1.55以下 -> 1.55").cures(RULE, "去掉“力争”");
	}

	@Test
	void aTargetThatOnlyTheTableStrivesForIsAWarning() {
		new PlanCase().row("新建大型和超大型数据中心PUE值", "-", "1.4", "力争小于1.35", "-").section("三、", "主要任务").text("绿色节能水平不断提高，新建大型和超大型数据中心PUE值普遍优于1.35。")
				.expect(RULE, "warning 新建大型和超大型数据中心PUE值普遍优于1.35: 新建大型和超大型数据中心PUE值普遍优于1.35 -> 力争小于1.35").cures(RULE, "将表格改为 小于1.35");
	}

	@Test
	void strivingAtTheBeginningOfASentenceGovernsAllOfIt() {
		new PlanCase().row("5G基站数", "万个", "2.9", "15", "38.9%").section("三、", "发展目标").text("力争到2025年，信息通信业规模进一步壮大，建成5G基站15万个。").expect(RULE,
				"warning 建成5G基站15万个: 建成5G基站15万个 -> 15万个");
		new PlanCase().row("5G基站数", "万个", "2.9", "15", "38.9%").section("三、", "发展目标").text("力争PUE值低于1.3。到2025年，建成5G基站15万个。").expect(RULE);
	}

	@Test
	void aBindingTargetMayNotBeStrivenFor() {
		PlanCase plan = new PlanCase().row("电信用户综合满意指数", "", "81.5", ">82", "〔>0.5〕").with(row -> row.setAttribute(IndicatorAttribute.BINDING))
				.section("三、", "发展目标").text("电信用户综合满意指数力争大于82。");
		plan.expect(RULE, "warning 电信用户综合满意指数力争大于82: 电信用户综合满意指数力争大于82 -> >82").cures(RULE, "去掉“力争”");
		assertEquals("“电信用户综合满意指数”是约束性指标，文字却作“电信用户综合满意指数力争大于82”", plan.find(RULE).getFirst().message().text());
	}

	@Test
	void coverageIsWholeInAllPlacesOrNearlySoInAll() {
		new PlanCase().section("三、", "发展目标").text("建成 5G 基站 13 万个，5G 网络实现城市和乡镇全面覆盖、行政村基本覆盖。").box("专栏 06", "06", "农村信息基础设施提升工程")
				.item("1.", "农村宽带网络能力提升", "到 2025 年底，基本实现乡镇级地区 5G 网络全覆盖。")
				.expect(RULE, "warning 基本实现乡镇级地区 5G 网络全覆盖: 基本实现乡镇级地区 5G 网络全覆盖 -> 5G 网络实现城市和乡镇全面覆盖");
		new PlanCase().section("一、", "发展回顾").text("5G 网络实现城市和乡镇全面覆盖。").section("三、", "发展目标").text("到2025年，基本实现乡镇千兆光纤网络全覆盖，实现行政村以上地区5G网络全覆盖、行政村4G基本覆盖。")
				.text("到2025年，基本实现行政村5G网络全覆盖。").expect(RULE);
		new PlanCase().section("三、", "发展目标").text("到2023年底，基本实现乡镇5G网络全覆盖，到2025年实现乡镇5G网络全覆盖。").text("基本实现县城5G网络全覆盖，加快推动县城5G网络全覆盖。").expect(RULE);
	}
}
