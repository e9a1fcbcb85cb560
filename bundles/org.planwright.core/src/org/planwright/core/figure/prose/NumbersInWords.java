package org.planwright.core.figure.prose;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.core.figure.Comparator;
import org.planwright.core.figure.Dimension;
import org.planwright.core.figure.HanNumerals;
import org.planwright.core.figure.SignedPattern;
import org.planwright.core.figure.Signs;
import org.planwright.core.figure.Unit;
import org.planwright.core.figure.prose.NumberScanner.Hit;

/** Finds the numbers that a clause says in words: 全覆盖, 翻一番, 千亿级, 增长两倍, 超过七千亿元, 百分之九十八. */
final class NumbersInWords {

	/** One of these stands in every number that is said in words. */
	static final String SIGNS = "覆番倍级百千万亿";

	/** 全覆盖 says 100 % where it ends a clause: 实现行政村以上地区5G网络全覆盖. */
	private static final SignedPattern FULL_COVERAGE = SignedPattern.of("(?:全覆盖|全部覆盖)(?=\\s*(?:$|[。，；、,;!！)]|和|并|以及))", "全");
	private static final SignedPattern DOUBLING = SignedPattern.of("翻(?:了)?(?<times>[一两二三四]|\\d)?番|实现倍增", "翻实");
	private static final SignedPattern GRADE_OF_MONEY = SignedPattern.of("(?<grade>[百千万])亿元?级", "百千万");

	private static final Signs NUMERALS = Signs.of("零〇一二两三四五六七八九十百千");
	/** What follows a sign of every numeral that tells a figure: another step, a scale, 倍, 点, and the unit of 两个百分点 and 百分之九十. */
	private static final Signs AFTER_NUMERAL = Signs.of("百千万亿倍点个分余多");
	private static final Signs SCALE_SIGNS = Signs.of("百千万亿");
	/** The last signs of the verbs before a scale that stands alone. */
	private static final Signs BEFORE_SCALE = Signs.of("破过超逾到达上入越");
	/** Not within a longer number or an ordinal, nor in 每十万人, the end of 三至五倍, 翻一倍. */
	private static final Pattern NUMERAL = Pattern.compile("(?<!最后|[每第几数零〇一二两三四五六七八九十百千万亿\\d.]|[零〇一二两三四五六七八九十百千万亿]{1,3}[至到—~-]|翻|翻了)"
			+ "(?:百分之(?<percent>百|" + HanNumerals.RUN + ")|(?<number>" + HanNumerals.RUN + ")(?<more>余|多)?(?<unit>倍(?![增率频数半])|" + Unit.pattern() + "))");
	/** 突破千亿元, 迈上万亿元台阶: one of the scale that is named. */
	private static final Pattern SCALE_ALONE = Pattern.compile("(?<=突破|超过|超|逾|达到|达|迈上|迈入|迈过|跨上|跨过|跨越|跃上|站上|登上)(?<scale>[百千]?)(?<unit>(?:万亿|亿|万)(?:元|美元|吨|人次|户|千瓦时?))"
			+ "(?=\\s*(?:$|[。，；,;)]|大关|台阶|以上\\s*(?:$|[。，；,;)])))");
	private static final BigDecimal LEAST_WITHOUT_SCALE = BigDecimal.valueOf(100);
	private static final String SCALES = "万亿";
	/** 三千吨级码头 is a grade, 十万分之一 a fraction. */
	private static final Pattern NO_FIGURE_AFTER = Pattern.compile("\\s*(?:级|分?之一|强)");

	private NumbersInWords() {
	}

	/** Adds them to the numbers in digits of a clause of folded text, where no digits stand in the same place. */
	static void addTo(List<Hit> hits, String text, Sentences.Span clause) {
		SignedPattern.Search coverage = FULL_COVERAGE.in(text, clause.start(), Math.min(text.length(), clause.end() + 1));
		while (coverage.find()) {
			add(hits, new Hit(coverage.start(), coverage.end(), coverage.end(), BigDecimal.valueOf(100), Comparator.EQUAL, 0,
					Unit.parse(Unit.PERCENT), true));
		}
		SignedPattern.Search doubling = DOUBLING.in(text, clause.start(), clause.end());
		while (doubling.find()) {
			add(hits, new Hit(doubling.start(), doubling.end(), doubling.end(), BigDecimal.TWO.pow(times(doubling.group("times"))),
					Comparator.EQUAL, 0, Unit.parse("倍"), true));
		}
		SignedPattern.Search grade = GRADE_OF_MONEY.in(text, clause.start(), clause.end());
		while (grade.find()) {
			add(hits, new Hit(grade.start(), grade.end(), grade.end(), scale(grade.group("grade")),
					Comparator.AT_LEAST, 0, Unit.parse("亿元"), true));
		}
		if (mayHoldNumeral(text, clause)) {
			numerals(hits, text, clause);
		}
		hits.sort((a, b) -> Integer.compare(a.start(), b.start()));
	}

	/** A quick look that saves the slow ones: most clauses have a scale behind digits only. */
	private static boolean mayHoldNumeral(String text, Sentences.Span clause) {
		for (int i = clause.start(); i + 1 < clause.end(); i++) {
			char c = text.charAt(i);
			char next = text.charAt(i + 1);
			if (NUMERALS.contains(c) && AFTER_NUMERAL.contains(next) || SCALE_SIGNS.contains(next) && BEFORE_SCALE.contains(c)) {
				return true;
			}
		}
		return false;
	}

	private static void numerals(List<Hit> hits, String text, Sentences.Span clause) {
		Matcher numeral = NUMERAL.matcher(text).region(clause.start(), clause.end()).useTransparentBounds(true);
		while (numeral.find()) {
			numeral(text, clause, numeral).ifPresent(hit -> add(hits, hit));
		}
		Matcher alone = SCALE_ALONE.matcher(text).region(clause.start(), clause.end()).useTransparentBounds(true);
		while (alone.find()) {
			add(hits, hit(text, clause, alone.start(), alone.end(), scale(alone.group("scale")), Unit.parse(alone.group("unit")), "", true));
		}
	}

	private static Optional<Hit> numeral(String text, Sentences.Span clause, Matcher numeral) {
		String percent = numeral.group("percent");
		if (percent != null) {
			return (percent.equals("百") ? Optional.of(BigDecimal.valueOf(100)) : HanNumerals.value(percent))
					.map(value -> hit(text, clause, numeral.start(), numeral.end(), value, Unit.parse(Unit.PERCENT), "", false));
		}
		Unit unit = Unit.parse(numeral.group("unit"));
		String number = numeral.group("number");
		boolean scaled = SCALES.indexOf(numeral.group("unit").charAt(0)) >= 0;
		if (number.contains("亿") && !numeral.group("unit").startsWith("万")) {
			return Optional.empty();
		}
		String after = text.substring(numeral.end(), clause.end());
		boolean open = unit.isScaleOnly() && !(NumberScanner.followsVerb(text.substring(clause.start(), numeral.start())) && NumberScanner.endsHere(after));
		if (open || unit.dimension() == Dimension.SPAN || NO_FIGURE_AFTER.matcher(after).lookingAt()) {
			return Optional.empty();
		}
		// 三个, 十条 and 第二十三批 count what a sentence lists, not what an indicator measures.
		boolean telling = scaled || unit.dimension() == Dimension.MULTIPLE || unit.dimension() == Dimension.POINTS;
		return HanNumerals.value(number)
				.filter(value -> telling || value.compareTo(LEAST_WITHOUT_SCALE) >= 0)
				.map(value -> hit(text, clause, numeral.start(), numeral.end(), value, unit, numeral.group("more") == null ? "" : "余", false));
	}

	private static Hit hit(String text, Sentences.Span clause, int start, int end, BigDecimal value, Unit unit, String more, boolean implied) {
		String after = text.substring(end, clause.end());
		Comparator comparator = NumberScanner.comparator(text.substring(clause.start(), start), more.isEmpty() ? after : more);
		return new Hit(start, end, end + NumberScanner.wordsBehind(after), value, comparator, Math.max(0, value.scale()), unit, implied);
	}

	/** Keeps a number in words only where no digits stand in the same place: in 1.5千亿级 they already say it all. */
	private static void add(List<Hit> hits, Hit words) {
		if (hits.stream().noneMatch(hit -> hit.start() < words.reach() && words.start() < hit.reach())) {
			hits.add(words);
		}
	}

	/** What a scale word alone stands for; one where there is none. */
	private static BigDecimal scale(String word) {
		return BigDecimal.valueOf(switch (word) {
		case "百" -> 100;
		case "千" -> 1000;
		case "万" -> 10_000;
		default -> 1;
		});
	}

	private static int times(String printed) {
		return printed == null ? 1 : HanNumerals.value(printed).map(BigDecimal::intValueExact).orElseGet(() -> Integer.parseInt(printed));
	}
}
