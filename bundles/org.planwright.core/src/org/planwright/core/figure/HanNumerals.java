package org.planwright.core.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers in Chinese numerals as sentences print them, without what stands for their scale or unit: 两, 十五, 三百二十, 三点五, and in two steps 五万八千,
 * 一亿两千 (of 一亿两千万).
 */
public final class HanNumerals {

	/** Regular expression of a run of such signs; not every run is a number. */
	public static final String RUN = "[零〇一二两三四五六七八九十百千]+(?:点[零〇一二三四五六七八九]+|[万亿][零〇一二两三四五六七八九十百千]+)?";

	private static final String DIGITS = "零一二三四五六七八九";
	private static final String ONE_TO_NINE = "([一二三四五六七八九])";
	private static final Pattern NUMBER = Pattern.compile("(?:" + ONE_TO_NINE + "千)?(?:零?" + ONE_TO_NINE + "百)?(?:(?<tens>零?[一二三四五六七八九]?)十)?(?<ones>零?[一二三四五六七八九])?");
	private static final Pattern PRINTED = Pattern.compile("百分之(?:百|" + RUN + ")|" + RUN);
	private static final BigDecimal STEP = BigDecimal.valueOf(10_000);
	private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
	private static final String OF_A_HUNDRED = "百分之";

	private HanNumerals() {
	}

	/**
	 * The value of a number below 10 000, or of one in two steps, each below 10 000: 五万八千 is 58 000, 一亿两千 as well 12 000 of the ten thousands that
	 * must follow.
	 *
	 * @return with as many decimals as are printed behind 点; empty for what is no well-formed number, such as 三四百, 百 alone and 一百二
	 */
	public static Optional<BigDecimal> value(String printed) {
		String plain = printed.replace('〇', '零').replace('两', '二');
		String[] steps = plain.split("[万亿]", 2);
		return steps.length == 1 ? ofOneStep(plain) : ofOneStep(steps[0]).flatMap(higher -> ofOneStep(steps[1]).filter(lower -> fills(lower, steps[1]))
				.map(lower -> higher.multiply(STEP).add(lower)));
	}

	/** 五万八千 and 一万零五百, but not 五万八, which is spoken only. */
	private static boolean fills(BigDecimal lower, String printed) {
		return lower.compareTo(THOUSAND) >= 0 != printed.startsWith("零");
	}

	private static Optional<BigDecimal> ofOneStep(String printed) {
		String[] sides = printed.split("点", 2);
		if (sides[0].equals("零")) {
			return Optional.of(withDecimals(0, sides));
		}
		Matcher matcher = NUMBER.matcher(sides[0]);
		if (sides[0].isEmpty() || sides.length > 1 && sides[1].isEmpty() || !matcher.matches()) {
			return Optional.empty();
		}
		boolean higher = matcher.group(1) != null || matcher.group(2) != null;
		String tens = matcher.group("tens");
		String ones = matcher.group("ones");
		// 一百二 and 一百十五 are spoken only, and 一百二 is 120.
		boolean spoken = higher && (tens == null && ones != null && ones.length() == 1 || tens != null && (tens.isEmpty() || tens.equals("零")));
		boolean oddZero = !higher && (tens != null && tens.startsWith("零") || ones != null && ones.length() > 1);
		if (spoken || oddZero) {
			return Optional.empty();
		}
		int value = 1000 * digit(matcher.group(1)) + 100 * digit(matcher.group(2)) + (tens == null ? 0 : 10 * (tens.isEmpty() ? 1 : digit(tens))) + digit(ones);
		return Optional.of(withDecimals(value, sides));
	}

	/** A text with a number in digits in the place of the one in numerals, which must be there; 百分之九十八 becomes 96%. */
	static Optional<String> replaceNumber(String text, String number) {
		Matcher matcher = PRINTED.matcher(text);
		if (!matcher.find()) {
			return Optional.empty();
		}
		return Optional.of(text.substring(0, matcher.start()) + number + (matcher.group().startsWith(OF_A_HUNDRED) ? Unit.PERCENT : "") + text.substring(matcher.end()));
	}

	private static BigDecimal withDecimals(int whole, String[] sides) {
		StringBuilder number = new StringBuilder(Integer.toString(whole));
		if (sides.length > 1) {
			number.append('.');
			sides[1].chars().forEach(sign -> number.append(DIGITS.indexOf(sign)));
		}
		return new BigDecimal(number.toString());
	}

	/** The last sign of a group as a digit; 0 where it matched nothing. */
	private static int digit(String group) {
		return group == null ? 0 : DIGITS.indexOf(group.charAt(group.length() - 1));
	}
}
