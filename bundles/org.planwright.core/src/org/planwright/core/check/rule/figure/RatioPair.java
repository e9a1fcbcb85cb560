package org.planwright.core.check.rule.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.core.check.fact.RowFacts;
import org.planwright.core.figure.Glyphs;

/**
 * A row that is a ratio of other rows of its table, found by the names: 5G基站占比 is 5G基站数 by what 5G基站数 is a part of, 每万人拥有5G基站数 is
 * 5G基站数 by people.
 *
 * @param part the row of the numerator
 * @param wholes rows that may be the denominator, the likeliest first; empty for a quantity per head
 * @param heads what a quantity per head is counted per, such as 10 000; null for a share
 * @param certain whether the names leave no doubt
 */
record RatioPair(RowFacts part, List<RowFacts> wholes, BigDecimal heads, boolean certain) {

	private static final Pattern SHARE_OF = Pattern.compile("^(.+?)占(.+?)的?(?:比例|比重|百分比|份额|比)$");
	private static final Pattern SHARE = Pattern.compile("^(.+?)(?:占比|比重)$");
	private static final Pattern PER = Pattern
			.compile("^每(百万|十万|万|千|百|十)?(?:名|个)?(?:人|户|人口|常住人口|居民|户籍人口)(?:口)?(?:均)?(?:拥有的?|占有|配备|平均)?(.+)$");
	private static final Map<String, Integer> POWERS = Map.of("百万", 6, "十万", 5, "万", 4, "千", 3, "百", 2, "十", 1);
	private static final Pattern COUNTING = Pattern.compile("(?:总数|总量|数量|总规模|数|量|规模)$");
	/** How many more characters a row's name may have than the ratio's word for it: 5G电话用户 for 5G用户. */
	private static final int MOST_MORE = 2;

	/** Finds the ratios among the rows of one table. */
	static Map<RowFacts, RatioPair> find(List<RowFacts> rows) {
		Map<String, RowFacts> byCore = new HashMap<>();
		rows.stream().filter(row -> !row.kind().isPercent()).forEach(row -> byCore.putIfAbsent(core(row), row));
		Map<RowFacts, RatioPair> pairs = new HashMap<>();
		for (RowFacts row : rows) {
			pair(row, rows, byCore).ifPresent(pair -> pairs.put(row, pair));
		}
		return pairs;
	}

	private static Optional<RatioPair> pair(RowFacts row, List<RowFacts> rows, Map<String, RowFacts> byCore) {
		String name = plain(row.name());
		Matcher per = PER.matcher(name);
		if (per.find() && !row.kind().isPercent()) {
			BigDecimal heads = BigDecimal.ONE.scaleByPowerOfTen(per.group(1) == null ? 0 : POWERS.get(per.group(1)));
			return Optional.ofNullable(byCore.get(core(per.group(2)))).filter(amount -> amount != row && amount.unit().speaksOf(row.unit()))
					.map(amount -> new RatioPair(amount, List.of(), heads, true));
		}
		Matcher of = SHARE_OF.matcher(name);
		if (!row.kind().isPercent()) {
			return Optional.empty();
		}
		if (of.find()) {
			RowFacts part = byCore.get(core(of.group(1)));
			RowFacts whole = byCore.get(core(of.group(2)));
			return part == null || whole == null || !part.unit().convertsTo(whole.unit()) ? Optional.empty()
					: Optional.of(new RatioPair(part, List.of(whole), null, true));
		}
		Matcher share = SHARE.matcher(name);
		return share.find() ? ofItsWhole(core(share.group(1)), rows, byCore) : Optional.empty();
	}

	/** A share without its denominator's name is one of the row that the numerator is a part of, or of a row above that. */
	private static Optional<RatioPair> ofItsWhole(String words, List<RowFacts> rows, Map<String, RowFacts> byCore) {
		RowFacts exact = byCore.get(words);
		List<RowFacts> parts = exact != null ? List.of(exact)
				: rows.stream().filter(row -> !row.kind().isPercent() && extend(core(row), words)).toList();
		if (parts.size() != 1 || parts.getFirst().whole() == null) {
			return Optional.empty();
		}
		List<RowFacts> wholes = new ArrayList<>();
		for (RowFacts whole = parts.getFirst().whole(); whole != null && wholes.size() < rows.size(); whole = whole.whole()) {
			if (whole.unit().convertsTo(parts.getFirst().unit())) {
				wholes.add(whole);
			}
		}
		return wholes.isEmpty() ? Optional.empty()
				: Optional.of(new RatioPair(parts.getFirst(), wholes, null, exact != null && wholes.size() == 1));
	}

	/** Tells whether a name has all characters of the words in their order, and hardly any more. */
	private static boolean extend(String name, String words) {
		int at = 0;
		for (int i = 0; i < name.length() && at < words.length(); i++) {
			at += name.charAt(i) == words.charAt(at) ? 1 : 0;
		}
		return at == words.length() && name.length() - words.length() <= MOST_MORE;
	}

	private static String core(RowFacts row) {
		return core(plain(row.name()));
	}

	private static String core(String name) {
		return COUNTING.matcher(name).replaceFirst("");
	}

	private static String plain(String name) {
		return Glyphs.fold(name).replace(" ", "").toLowerCase(Locale.ROOT);
	}
}
