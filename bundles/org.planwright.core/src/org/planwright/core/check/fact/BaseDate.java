package org.planwright.core.check.fact;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.core.figure.Glyphs;
import org.planwright.core.figure.PriceBase;

/**
 * When a baseline was measured, as words say it: 2019年年报数据, 2021年2月…用户数.
 *
 * @param year the year
 * @param month the month from 1; 0 where none is said
 * @param words the words that say so
 */
public record BaseDate(int year, int month, String words) {

	private static final Pattern DATE = Pattern.compile("(?<!\\d)(?<year>(?:19|20)\\d\\d)\\s*年度?(?:\\s*(?<month>1[0-2]|[1-9])\\s*月)?"
			+ "[^，。；,;]{0,14}?(?:数据|年报|数值|数|值|水平|统计|实际|实绩|末|底)");
	/** A remark in a cell that is a date and nothing else: 2000（2019年）. */
	private static final Pattern REMARK = Pattern.compile("\\(\\s*(?<year>(?:19|20)\\d\\d)\\s*年?(?:度|底|末)?(?:\\s*(?<month>1[0-2]|[1-9])\\s*月)?\\s*\\)");
	/** A year of a standard or of prices is no date of measuring. */
	private static final Pattern OF_SOMETHING_ELSE = Pattern.compile("标准|版|修订|目录|分类|办法|价");

	/**
	 * The first other time than the base year that a text names for a baseline.
	 *
	 * @param text a cell or a note
	 * @param row the row whose baseline it is
	 */
	public static Optional<BaseDate> find(String text, RowFacts row) {
		String folded = Glyphs.fold(PriceBase.find(text).map(base -> text.replace(base.text(), "")).orElse(text));
		Optional<BaseDate> remark = first(REMARK.matcher(folded), row);
		return remark.isPresent() ? remark : first(DATE.matcher(folded), row);
	}

	private static Optional<BaseDate> first(Matcher date, RowFacts row) {
		while (date.find()) {
			int year = Integer.parseInt(date.group("year"));
			int month = date.group("month") == null ? 0 : Integer.parseInt(date.group("month"));
			if (year != row.baseYear() && year < row.targetYear() && !OF_SOMETHING_ELSE.matcher(date.group()).find()) {
				return Optional.of(new BaseDate(year, month, date.group()));
			}
		}
		return Optional.empty();
	}
}
