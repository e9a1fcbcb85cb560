package org.planwright.core.check.rule.prose;

import java.util.regex.Pattern;

import org.planwright.core.check.fact.FigureFacts;
import org.planwright.core.check.fact.PlanFacts;

/** Whether a figure is about the plan's own area and field, as far as its sentence tells. */
final class Scope {

	/** A wider area as what a figure measures: 全国5G基站, 我国网民; in the plan of a city also 全省, in that of a county also 全市. */
	private static final Pattern BEYOND_PROVINCE = Pattern.compile("全国|我国|全球|全世界|世界");
	private static final Pattern BEYOND_CITY = Pattern.compile(BEYOND_PROVINCE.pattern() + "|全省|我省|全区|自治区|省内");
	private static final Pattern BEYOND_COUNTY = Pattern.compile(BEYOND_PROVINCE.pattern() + "|全省|我省|自治区|省内|全市|我市|全州|市内");
	/** An earlier clause that narrows what follows to a place or a field: 在贵阳贵安，…; 以工业园区为重点，…. */
	private static final Pattern NARROWING = Pattern.compile("^\\s*(?:优先|重点|率先)?(?:在|以|于|面向|针对|聚焦|围绕|对于?|引导|支持|选择)");

	/** What is there already, or what a part of the plan's years brings: 目前已建成8万个; “十四五”前两年新建. */
	private static final Pattern OTHER_TIME = Pattern.compile("目前|现有|现已|已经?(?:建成|开通|达|有|完成|实现)|前[一二两三四]年|今年|当年|年内|每年|本年度?|首年|第[一二三四]年");

	private Scope() {
	}

	/** Tells whether a figure that takes its year from the chapter is of another time by its own words. */
	static boolean isOfAnotherTime(FigureFacts facts) {
		return !facts.figure().yearStated() && !facts.passage().isReview() && OTHER_TIME.matcher(facts.figure().quote()).find();
	}

	/** Tells whether a figure is one of a wider area than the plan's own. */
	static boolean isElsewhere(PlanFacts plan, FigureFacts facts) {
		Pattern beyond = switch (plan.plan().getLevel()) {
			case PROVINCE -> BEYOND_PROVINCE;
			case CITY -> BEYOND_CITY;
			case COUNTY -> BEYOND_COUNTY;
			case NATIONAL, UNKNOWN -> null;
		};
		return beyond != null && beyond.matcher(facts.figure().subject()).find();
	}

	/** Tells whether the sentence may speak of less than the whole area or field. */
	static boolean isNarrowed(FigureFacts facts) {
		return facts.figure().topics().stream().anyMatch(topic -> NARROWING.matcher(topic).find());
	}
}
