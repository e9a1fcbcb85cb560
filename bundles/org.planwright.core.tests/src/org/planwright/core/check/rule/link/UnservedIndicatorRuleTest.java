package org.planwright.core.check.rule.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.planwright.core.check.PlanCase;
import org.planwright.model.LinkKind;

class UnservedIndicatorRuleTest {

	private static final UnservedIndicatorRule RULE = new UnservedIndicatorRule();

	@Test
	void anIndicatorThatATaskServesIsFine() {
		LinkCase written = new LinkCase();
		written.link(LinkKind.SUPPORTS);
		written.plan.expect(RULE);
	}

	@Test
	void anIndicatorThatNothingServesIsPointedOut() {
		new LinkCase().plan.expect(RULE, "info 5G基站数: 5G基站数");
	}

	@Test
	void moreThanAHandfulAreToldTogether() {
		PlanCase plan = new LinkCase().plan;
		for (String name : List.of("省际出口带宽", "电信业务收入", "光缆线路长度", "移动电话用户数", "标识解析注册量")) {
			plan.row(name, "", "1", "2", "");
		}
		plan.expect(RULE, "info 信息通信业发展“十四五”规划: 信息通信业发展“十四五”规划");
		assertEquals("6 项指标中有 6 项没有任务或重点工程支撑", plan.find(RULE).getFirst().message().text());
		assertEquals(6, plan.find(RULE).getFirst().others().size());
	}

	@Test
	void aPlanWithoutTasksAndBoxesIsLeftAlone() {
		new PlanCase().row("5G基站数", "万个", "2.9", "15", "").section("三、", "任务").text("推进建设。").expect(RULE);
	}
}
