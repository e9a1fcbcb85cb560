package org.planwright.core.check.rule.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.planwright.core.check.Finding;
import org.planwright.core.check.Place;
import org.planwright.core.check.PlanCase;

class TaskSupportRuleTest {

	private static final TaskSupportRule RULE = new TaskSupportRule();

	@Test
	void boxesInTasksAndPromisesWithIndicatorsAreFine() {
		new PlanCase().row("10G-PON端口占比", "%", "-", "30", "").section("四、", "主要任务").task("1、", "全面部署新一代通信网络基础设施").box("专栏 02", "02", "千兆光纤网络能力提升工程")
				.item("1.", "千兆光纤网络覆盖工程", "支持贵阳率先建成“千兆城市”。到2025年，全省10G-PON端口占比达到30%。").expect(RULE);
	}

	@Test
	void aBoxOutsideTheTasksIsPointedOut() {
		new PlanCase().section("二、", "总体要求").box("专栏1", "1", "5G网络部署工程").section("三、", "任务").task("（一）", "建设网络")
				.expect(RULE, "info 专栏1 5G网络部署工程: 专栏1 5G网络部署工程");
	}

	@Test
	void aPlanWhoseTasksAreUnknownSaysNothingAboutItsBoxes() {
		new PlanCase().section("二、", "总体要求").box("专栏1", "1", "5G网络部署工程").expect(RULE);
	}

	@Test
	void whatATaskPromisesForAYearAndNoRowHasIsPointedOut() {
		PlanCase plan = new PlanCase().row("5G基站数", "万个", "2.07", "13", "[10.93]").section("四、", "主要任务").task("2、", "助力产业数字化能力全面增强")
				.text("推进融合应用和试点示范，到2025年，打造100个“万兆园区”。");
		plan.expect(RULE, "info 打造100个: 打造100个");
		assertEquals("任务承诺了 2025 年的数量“打造100个”，指标表中没有对应的指标（本段共 1 处）", plan.find(RULE).getFirst().message().text());
	}

	@Test
	void severalPromisesOfAParagraphAreToldTogether() {
		List<Finding> findings = new PlanCase().row("5G基站数", "万个", "2.07", "13", "[10.93]").section("四、", "主要任务").task("4、", "提升应急通信保障能力")
				.text("到2025年，新建2个平战结合资源储备库，组织开展3次战备应急训演练。").find(RULE);
		assertEquals(1, findings.size());
		assertEquals(List.of("组织开展3次"), findings.getFirst().others().stream().map(Place::words).toList());
	}

	@Test
	void promisesWithoutYearAndPlansWithoutTableAreLeftAlone() {
		new PlanCase().row("5G基站数", "万个", "2.07", "13", "[10.93]").section("", "任务").task("1.", "工业互联网").text("建成70个行业区域特色型平台。").expect(RULE);
		new PlanCase().section("", "任务").task("1.", "工业互联网").text("到2025年，建成70个行业区域特色型平台。").expect(RULE);
	}
}
