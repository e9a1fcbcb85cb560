package org.planwright.core.check.rule.figure;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.planwright.core.check.fact.PlanFacts;
import org.planwright.core.check.fact.RowFacts;
import org.planwright.core.figure.Comparator;
import org.planwright.core.figure.Derivation;
import org.planwright.core.figure.Glyphs;
import org.planwright.core.figure.PrintedFigure;
import org.planwright.core.figure.Quantity;
import org.planwright.core.figure.QuantityKind;
import org.planwright.core.figure.Ratios;

/**
 * An average, one of its parts, and the row that says how large that part is: 用户月均流量, 其中5G用户月均流量, 5G用户普及率.
 *
 * @param whole the average of all
 * @param part the average of a part of them
 * @param share the part's share
 */
record PartAverage(RowFacts whole, RowFacts part, RowFacts share) {

	private static final Pattern AVERAGE = Pattern.compile("月均|日均|年均|户均|人均|平均");
	private static final Pattern SHARE = Pattern.compile("(?:占比|普及率|渗透率)$");
	/** The word for those who are averaged has at least two characters: 用户. */
	private static final int NOUN = 2;

	/** Finds the share of a part; empty where the row is no average, or nothing says how large the part is. */
	static Optional<PartAverage> find(PlanFacts plan, RowFacts whole, RowFacts part) {
		String name = plain(part);
		if (!AVERAGE.matcher(whole.name()).find() || !name.endsWith(plain(whole)) || name.length() == plain(whole).length()) {
			return Optional.empty();
		}
		int prefix = name.length() - plain(whole).length();
		return plan.rows().stream().filter(row -> row.table() == whole.table() && row.kind() == QuantityKind.SHARE)
				.filter(row -> SHARE.matcher(row.name()).find() && common(plain(row), name) >= prefix + NOUN)
				.map(row -> new PartAverage(whole, part, row)).findFirst();
	}

	/** How high the average of all is at least, by the part alone; empty where a figure is missing or a bound. */
	Optional<Derivation> least(Function<RowFacts, PrintedFigure> column, BigDecimal usersPerHead) {
		BigDecimal perHead = share.name().endsWith("普及率") ? usersPerHead : BigDecimal.ONE;
		return plain(share, column).flatMap(rate -> plain(part, column).map(average -> Ratios.leastAverage(rate, average, perHead)));
	}

	/** Tells whether the average of all is less than that, whatever the rounding. */
	boolean isBelow(Function<RowFacts, PrintedFigure> column, Derivation least) {
		return part.unit().convertsTo(whole.unit()) && part.unit().factor().compareTo(whole.unit().factor()) == 0
				&& plain(whole, column).filter(average -> average.interval().isBelow(least.interval())).isPresent();
	}

	private static Optional<Quantity> plain(RowFacts row, Function<RowFacts, PrintedFigure> column) {
		PrintedFigure figure = column.apply(row);
		return figure.comparator() == Comparator.EQUAL && RowFacts.isLevel(figure) ? Quantity.of(figure, row.unitOf(figure), row.unit())
				: Optional.empty();
	}

	private static int common(String one, String other) {
		int length = 0;
		while (length < Math.min(one.length(), other.length()) && one.charAt(length) == other.charAt(length)) {
			length++;
		}
		return length;
	}

	private static String plain(RowFacts row) {
		return Glyphs.fold(row.name()).replace(" ", "").toLowerCase(Locale.ROOT);
	}
}
