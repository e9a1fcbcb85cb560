package org.planwright.core.check.rule.structure;

import org.junit.jupiter.api.Test;
import org.planwright.core.check.PlanCase;
import org.planwright.model.IndicatorAttribute;

class AttributeRuleTest {

	private static final AttributeRule RULE = new AttributeRule();

	private static PlanCase binding(String baseline, String target) {
		return new PlanCase().row("新建大型和超大型数据中心PUE值", "", baseline, target, "").with(row -> row.setAttribute(IndicatorAttribute.BINDING));
	}

	@Test
	void definiteTargetsAndRowsWithAttributesAreFine() {
		new PlanCase().row("行政村5G通达率", "%", "0", "80", "〔80〕").with(row -> row.setAttribute(IndicatorAttribute.EXPECTED)).row("电信用户综合满意指数", "", "81.5", ">82", "〔>0.5〕")
				.with(row -> row.setAttribute(IndicatorAttribute.BINDING)).row("单位电信业务总量综合能耗下降幅度", "%", "—", "—", "〔15〕").with(row -> row.setAttribute(IndicatorAttribute.BINDING))
				.expect(RULE);
		new PlanCase().row("信息通信收入", "亿元", "700", "1000", "7.4%").row("新建数据中心PUE值", "", "1.4", "力争小于1.35", "").expect(RULE);
	}

	@Test
	void softWordsInABindingTargetAreFound() {
		binding("1.4", "力争小于1.35").expect(RULE, "warning 新建大型和超大型数据中心PUE值/TARGET: 力争小于1.35");
		binding("1.4", "1.35左右").expect(RULE, "warning 新建大型和超大型数据中心PUE值/TARGET: 1.35左右");
	}

	@Test
	void wordsInThePlaceOfABindingTargetAreFound() {
		binding("1.4", "优于全国平均水平").expect(RULE, "warning 新建大型和超大型数据中心PUE值/TARGET: 优于全国平均水平");
		binding("1.4", "完成国家下达任务").expect(RULE, "info 新建大型和超大型数据中心PUE值/TARGET: 完成国家下达任务");
		binding("24.14", "不降低").expect(RULE);
		binding("-", "不降低").expect(RULE, "warning 新建大型和超大型数据中心PUE值/TARGET: 不降低");
	}

	@Test
	void aRowWithoutAttributeAmongOthersIsFoundAndAPartFollowsItsWhole() {
		new PlanCase().row("信息通信收入", "亿元", "700", "1000", "7.4%").with(row -> row.setAttribute(IndicatorAttribute.EXPECTED)).row("其中：互联网企业收入", "亿元", "230", "350", "8.8%")
				.row("5G基站数", "万个", "2.9", "15", "38.9%").row("志愿服务时长", "小时", "1", "2", "").with(row -> row.getNotes().add("引导性"))
				.expect(RULE, "warning 5G基站数/ATTRIBUTE: ");
	}

	@Test
	void aColumnForOwnersIsFilledForBindingRows() {
		new PlanCase().table("表1", "主要指标", "指标", "2020年", "2025年", "属性", "责任单位").row("满意指数", "", "81.5", "82", "").with(row -> row.setAttribute(IndicatorAttribute.BINDING))
				.expect(RULE, "info 满意指数: 满意指数");
		new PlanCase().table("表1", "主要指标", "指标", "2020年", "2025年", "属性", "责任单位").row("满意指数", "", "81.5", "82", "").with(row -> {
			row.setAttribute(IndicatorAttribute.BINDING);
			row.getNotes().add("省通信管理局");
		}).expect(RULE);
	}
}
