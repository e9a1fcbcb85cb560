package org.planwright.core.reading.layout;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.core.figure.Glyphs;
import org.planwright.core.figure.NameParts;
import org.planwright.core.reading.table.ColumnRole;
import org.planwright.core.reading.table.HeadCell;

/**
 * The head of a column, understood by its words alone.
 *
 * @param use what the column holds; {@link ColumnUse#OBSERVED} for a year of which nothing more is said
 * @param year the year that it names; 0 for none
 * @param bare whether it names a year and nothing more
 * @param unit the unit that it names in brackets; null for none
 */
record HeadWord(ColumnUse use, int year, boolean bare, String unit) {

	private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19[5-9]|20[0-4])\\d)(?!\\d|\\.\\d)");
	private static final Pattern YEAR_COLUMN = Pattern.compile("年份|年度|年|时间|统计(?:年份|年度)|数据(?:年份|年度)|year", Pattern.CASE_INSENSITIVE);
	private static final Pattern VALUE = Pattern.compile("数值|数据|值|指标值|统计值|监测值|实际值|实绩|实际完成(?:值|数)?|完成(?:值|数|情况)?|value", Pattern.CASE_INSENSITIVE);
	private static final Pattern SOURCE = Pattern.compile("(?:数据|资料|指标|监测)?(?:来源|出处)(?:单位|部门)?|source", Pattern.CASE_INSENSITIVE);
	private static final Pattern ALIASES = Pattern.compile("别名|又称|简称|其他名称");
	/** A part of a year is no year. */
	private static final Pattern PART = Pattern.compile("半年|季度|[1-4一二三四]季|月|同期");
	private static final Pattern GOAL = Pattern.compile("目标|规划|计划|预期");
	private static final Pattern BASE = Pattern.compile("基期|基数|基准|现状|现值");
	private static final Pattern REAL = Pattern.compile("实际|完成|实绩|监测|执行|达到|统计|快报|初步|数据|实现");
	/** What stands beside a year and says nothing: 2021年度末（值）. */
	private static final Pattern FILLING = Pattern.compile("[年度末底()\\[\\]值数情况为全:、,/\\s]");
	private static final int LONGEST_BESIDE_YEAR = 6;

	/** @return empty where the words are no head that is known */
	static Optional<HeadWord> of(String printed) {
		NameParts parts = NameParts.split(printed);
		String unit = parts.unit();
		String words = Glyphs.fold(unit == null ? printed : parts.name()).replaceAll("\\s", "");
		if (words.isEmpty()) {
			return Optional.empty();
		}
		if (ALIASES.matcher(words).matches()) {
			return Optional.of(new HeadWord(ColumnUse.ALIASES, 0, false, unit));
		}
		if (YEAR_COLUMN.matcher(words).matches()) {
			return Optional.of(new HeadWord(ColumnUse.YEAR, 0, false, unit));
		}
		if (SOURCE.matcher(words).matches()) {
			return Optional.of(new HeadWord(ColumnUse.SOURCE, 0, false, unit));
		}
		Optional<HeadCell> known = HeadCell.of(words);
		if (known.isPresent() && known.get().role() == ColumnRole.CHANGE) {
			return Optional.of(new HeadWord(ColumnUse.CHANGE, 0, false, unit));
		}
		Optional<HeadWord> year = year(words, unit);
		if (year.isPresent()) {
			return year;
		}
		if (VALUE.matcher(words).matches()) {
			return Optional.of(new HeadWord(ColumnUse.VALUE, 0, false, unit));
		}
		return known.filter(head -> head.year() == 0).map(head -> new HeadWord(use(head), 0, false, unit));
	}

	private static Optional<HeadWord> year(String words, String unit) {
		Matcher matcher = YEAR.matcher(words);
		if (!matcher.find()) {
			return Optional.empty();
		}
		int year = Integer.parseInt(matcher.group(1));
		String beside = FILLING.matcher(words.substring(0, matcher.start()) + words.substring(matcher.end())).replaceAll("");
		if (YEAR.matcher(beside).find() || beside.codePoints().anyMatch(Character::isDigit)) {
			return Optional.empty();
		}
		if (PART.matcher(words).find()) {
			return Optional.empty();
		}
		if (GOAL.matcher(beside).find()) {
			return Optional.of(new HeadWord(ColumnUse.TARGET, year, false, unit));
		}
		if (BASE.matcher(beside).find()) {
			return Optional.of(new HeadWord(ColumnUse.BASELINE, year, false, unit));
		}
		if (REAL.matcher(beside).find()) {
			return Optional.of(new HeadWord(ColumnUse.OBSERVED, year, false, unit));
		}
		return beside.length() <= LONGEST_BESIDE_YEAR ? Optional.of(new HeadWord(ColumnUse.OBSERVED, year, true, unit)) : Optional.empty();
	}

	private static ColumnUse use(HeadCell head) {
		return switch (head.role()) {
		case CATEGORY -> ColumnUse.CATEGORY;
		case NUMBER -> ColumnUse.NO;
		case NAME -> ColumnUse.NAME;
		case UNIT -> ColumnUse.UNIT;
		case BASELINE -> ColumnUse.BASELINE;
		case OTHER_YEAR -> ColumnUse.OBSERVED;
		case TARGET -> ColumnUse.TARGET;
		case CHANGE -> ColumnUse.CHANGE;
		case ATTRIBUTE -> ColumnUse.ATTRIBUTE;
		case REMARK -> ColumnUse.NOTE;
		};
	}
}
