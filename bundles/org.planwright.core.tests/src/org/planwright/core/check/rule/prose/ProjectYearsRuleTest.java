package org.planwright.core.check.rule.prose;

import org.junit.jupiter.api.Test;
import org.planwright.core.check.PlanCase;

class ProjectYearsRuleTest {

	private static final ProjectYearsRule RULE = new ProjectYearsRule();

	private static PlanCase box(String goal) {
		return new PlanCase().section("三、", "主要任务").box("专栏1", "1", "5G网络部署工程").goal(goal);
	}

	@Test
	void yearsOfThePlanAreFine() {
		box("到2025年，全省建成5G基站20万个，2023年底前实现县城以上地区覆盖。").expect(RULE);
		box("以2020年为基期，在2020年的基础上提高一倍，比2019年增长50%。").expect(RULE);
	}

	@Test
	void deadlinesOutsideThePlanAreAWarning() {
		box("到2030年，全省建成5G基站20万个。").expect(RULE, "warning 到2030年: 到2030年");
		box("2018年底前完成网络改造。").expect(RULE, "warning 2018年底前: 2018年底前");
	}

	@Test
	void workThatCrossesThePlanIsPointedOut() {
		box("建设年限为2019—2023年。").expect(RULE, "info 2019—2023年: 2019—2023年");
		box("新建丙丁高铁，2023年开工，2027年建成。").expect(RULE, "info 2027年建成: 2027年建成");
		box("建设年限为2016—2020年。").expect(RULE, "warning 2016—2020年: 2016—2020年");
	}

	@Test
	void titlesVisionsAndTheRestOfTheTextAreLeftAlone() {
		box("落实《国家综合立体交通网规划（2021—2050年）》和2035年远景目标，项目于2019年启动。").expect(RULE);
		new PlanCase().section("三、", "主要任务").text("到2035年，基本实现社会主义现代化。").expect(RULE);
	}

	@Test
	void aSurveyMayBeOfEarlierYears() {
		box("开展全国生态状况变化（2011—2015年）调查评估。").expect(RULE);
	}
}
