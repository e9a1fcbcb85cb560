package org.planwright.core.reading.table;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.core.figure.Glyphs;

/**
 * The head of a column, understood.
 *
 * @param role what the column holds; {@link ColumnRole#BASELINE} and {@link ColumnRole#TARGET} are settled by the years of all heads
 * @param year the year that the head names; 0 where it names none
 */
public record HeadCell(ColumnRole role, int year) {

	private static final Pattern YEAR = Pattern.compile("(20[0-4]\\d)\\s*年?");
	private static final Pattern NUMBER = Pattern.compile("序号?|编号|no\\.?", Pattern.CASE_INSENSITIVE);
	private static final Pattern CATEGORY = Pattern.compile(
			"类别|类型|类|领域|分类|一级指标|指标类别|指标类型|指标分类|方面|维度|板块|类目|大类|项目类别|目标类别|指标领域|重点领域|属类|主题");
	private static final Pattern NAME = Pattern.compile(
			"(?:主要|具体|核心|发展|二级|三级|规划|评价|重点|预期|关键|主要发展|主要预期|主要规划)?指标(?:名称|内容|项目|体系)?(?:\\(.*\\))?|名称|项目名称|项目|指标及单位|(?:主要|发展|规划)?目标名称|内容");
	private static final Pattern UNIT = Pattern.compile("(?:计量|度量|指标)?单位");
	private static final Pattern ATTRIBUTE = Pattern.compile("(?:指标|目标)?(?:属性|性质)|约束性/?预期性|预期性/?约束性");
	private static final Pattern REMARK = Pattern.compile(
			"备注|说明|注释?|(?:数据|指标)来源|(?:责任|牵头|主管|配合|实施|主要责任)(?:单位|部门|处室)(?:\\(.*\\))?|计算方法|指标解释|统计口径|依据|层级|指标说明");
	private static final Pattern CHANGE = Pattern.compile(
			"(?:五年|5年|年均|十四五|十五五|十三五|期间|规划期|末|比|较|\\[|^).*(?:年均|增速|增长率|增长速度|累计|变化|增幅|增长|变动|增减|增量|提高|提升|下降).*");
	private static final Pattern BASE = Pattern.compile(
			"(?:十三五|十四五)?末?(?:期?末?)(?:基期|基数|基准|现状|现值|实际|完成|当前|基础|初始|上年)(?:年|值|数|情况|完成值?|实际值?|水平)?(?:\\(.*\\))?|十三五末?(?:\\(.*\\))?");
	private static final Pattern GOAL = Pattern.compile(
			"(?:十[四五]五|规划期?|计划期?|预期|发展|期)?末?(?:规划|预期|发展|计划|总)?(?:目标|规划|计划)(?:值|数|目标|任务|年)?(?:\\(.*\\))?|十[四五]五末?(?:\\(.*\\))?|(?:规划|期)末(?:值|年)?|预期值|规划值");
	/** A part of the column before it, such as the first year's share of a task, is neither where the plan starts nor where it ends. */
	private static final Pattern OF_WHICH = Pattern.compile("^其中");
	private static final int LONGEST = 26;

	/**
	 * Understands the head of a column.
	 *
	 * @return empty where the words are no head of an indicator table
	 */
	public static Optional<HeadCell> of(CharSequence printed) {
		if (printed.length() == 0 || printed.length() > LONGEST) {
			return Optional.empty();
		}
		String words = Glyphs.fold(printed.toString()).replaceAll("[\\s“”\"'‘’*]", "");
		if (NUMBER.matcher(words).matches()) {
			return Optional.of(new HeadCell(ColumnRole.NUMBER, 0));
		}
		if (CATEGORY.matcher(words).matches()) {
			return Optional.of(new HeadCell(ColumnRole.CATEGORY, 0));
		}
		if (ATTRIBUTE.matcher(words).matches()) {
			return Optional.of(new HeadCell(ColumnRole.ATTRIBUTE, 0));
		}
		if (UNIT.matcher(words).matches()) {
			return Optional.of(new HeadCell(ColumnRole.UNIT, 0));
		}
		if (NAME.matcher(words).matches()) {
			return Optional.of(new HeadCell(ColumnRole.NAME, 0));
		}
		if (REMARK.matcher(words).matches()) {
			return Optional.of(new HeadCell(ColumnRole.REMARK, 0));
		}
		return figureColumn(words);
	}

	private static Optional<HeadCell> figureColumn(String words) {
		Matcher year = YEAR.matcher(words);
		int named = 0;
		int years = 0;
		while (year.find()) {
			named = Integer.parseInt(year.group(1));
			years++;
		}
		if (years == 1 && OF_WHICH.matcher(words).find()) {
			return Optional.of(new HeadCell(ColumnRole.OTHER_YEAR, 0));
		}
		boolean comparison = years != 1 || words.matches(".*(?:年均|比20|较20|增速|增长).*");
		if (comparison && CHANGE.matcher(words).matches()) {
			return Optional.of(new HeadCell(ColumnRole.CHANGE, 0));
		}
		if (years > 0) {
			return Optional.of(new HeadCell(ColumnRole.OTHER_YEAR, named));
		}
		if (BASE.matcher(words).matches()) {
			return Optional.of(new HeadCell(ColumnRole.BASELINE, 0));
		}
		return GOAL.matcher(words).matches() ? Optional.of(new HeadCell(ColumnRole.TARGET, 0)) : Optional.empty();
	}
}
