package org.planwright.core.check.rule.structure;

import org.junit.jupiter.api.Test;
import org.planwright.core.check.PlanCase;

class RepeatedHeadingRuleTest {

	private static final RepeatedHeadingRule RULE = new RepeatedHeadingRule();

	@Test
	void headingsThatDifferAreFine() {
		new PlanCase().section("一、", "基础").subsection("（一）", "概况").section("二、", "任务").subsection("（一）", "概况").section("附：", "英文缩写释义").text("CDN：内容分发网络").expect(RULE);
	}

	@Test
	void siblingsOfOneNameAreFound() {
		new PlanCase().section("一、", "任务").subsection("（一）", "加强组织领导").subsection("（二）", "加强 组织领导").expect(RULE, "info （二）加强 组织领导: （二）加强 组织领导");
	}

	@Test
	void aHeadingPrintedAgainBelowItselfIsFound() {
		new PlanCase().section("附：", "英文缩写释义").text("英文缩写释义").expect(RULE, "info 英文缩写释义: 英文缩写释义");
		new PlanCase().section("附：", "英文缩写释义").text("附").expect(RULE, "info 附: 附");
		new PlanCase().section("附件", "名词解释").subsection("", "名 词 解 释").expect(RULE, "info 名 词 解 释: 名 词 解 释");
		new PlanCase().section("一、", "发展环境").text("一、发展环境").expect(RULE, "info 一、发展环境: 一、发展环境");
	}

	@Test
	void boxesOfOneTitleAreFound() {
		new PlanCase().section("", "任务").box("专栏1", "1", "5G网络部署工程").box("专栏2", "2", "5G网络部署工程").expect(RULE, "info 专栏2 5G网络部署工程: 专栏2 5G网络部署工程");
	}
}
