package org.planwright.core.check.rule.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.planwright.core.check.fact.RowFacts;
import org.planwright.core.figure.Comparator;
import org.planwright.core.figure.Derivation;
import org.planwright.core.figure.Glyphs;
import org.planwright.core.figure.PrintedFigure;
import org.planwright.core.figure.Quantity;
import org.planwright.core.figure.Sums;

/** The parts of a row in one of its columns, summed up in the unit of the whole (R25). */
final class PartSums {

	/** Words of which a thing is only one, so that parts named by them share nothing. */
	private static final List<Set<String>> EXCLUSIVE = List.of(Set.of("2g", "3g", "4g", "5g", "6g"), Set.of("固定", "移动"), Set.of("有线", "无线"),
			Set.of("城镇", "农村", "城市", "乡村", "城乡"), Set.of("男", "女", "男性", "女性"), Set.of("第一", "第二", "第三"), Set.of("国内", "国际"),
			Set.of("省内", "省外"), Set.of("中央", "地方"), Set.of("进口", "出口"));

	/**
	 * One column of a whole and its parts.
	 *
	 * @param whole the whole's figure
	 * @param parts those of the parts, in the whole's unit and in their order
	 * @param sum their sum
	 */
	record ColumnSum(Quantity whole, List<Quantity> parts, Derivation sum) {

		/** Tells whether the parts make up the whole to the last printed place. */
		boolean isExact() {
			return sum.value().compareTo(whole.value()) == 0;
		}

		/** Tells whether the parts may make up the whole, given their rounding. */
		boolean mayBeWhole() {
			return sum.interval().meets(whole.interval());
		}

		boolean exceeds() {
			return whole.interval().isBelow(sum.interval());
		}

		boolean fallsShort() {
			return sum.interval().isBelow(whole.interval());
		}
	}

	private PartSums() {
	}

	/** A column of a row with its parts; empty unless all of them have a plain number in a unit of one kind. */
	static Optional<ColumnSum> of(RowFacts row, Function<RowFacts, PrintedFigure> column) {
		Optional<Quantity> whole = quantity(row, column.apply(row), row);
		List<Quantity> parts = new ArrayList<>();
		for (RowFacts part : row.parts()) {
			quantity(part, column.apply(part), row).ifPresent(parts::add);
		}
		return whole.filter(any -> !parts.isEmpty() && parts.size() == row.parts().size())
				.map(any -> new ColumnSum(any, parts, Sums.of(parts)));
	}

	/** Each part with a plain number against the whole, in their order. */
	static Map<RowFacts, ColumnSum> ofEach(RowFacts row, Function<RowFacts, PrintedFigure> column) {
		Map<RowFacts, ColumnSum> each = new LinkedHashMap<>();
		quantity(row, column.apply(row), row).ifPresent(whole -> row.parts().forEach(part -> quantity(part, column.apply(part), row)
				.ifPresent(figure -> each.put(part, new ColumnSum(whole, List.of(figure), Sums.of(List.of(figure)))))));
		return each;
	}

	private static Optional<Quantity> quantity(RowFacts row, PrintedFigure figure, RowFacts whole) {
		return figure.comparator() == Comparator.EQUAL && RowFacts.isLevel(figure) ? Quantity.of(figure, row.unitOf(figure), whole.unit()) : Optional.empty();
	}

	/** Tells whether, in both columns, the numbers of at least two parts add up to the whole's as they stand, whatever their units. */
	static boolean addUpAsPrinted(RowFacts row) {
		return row.parts().size() > 1 && addUpAsPrinted(row, RowFacts::baseline) && addUpAsPrinted(row, RowFacts::target);
	}

	private static boolean addUpAsPrinted(RowFacts row, Function<RowFacts, PrintedFigure> column) {
		BigDecimal sum = BigDecimal.ZERO;
		for (RowFacts part : row.parts()) {
			if (!column.apply(part).hasValue()) {
				return false;
			}
			sum = sum.add(column.apply(part).value());
		}
		return column.apply(row).hasValue() && column.apply(row).value().compareTo(sum) == 0;
	}

	/** Tells whether the parts are named by words that exclude each other: 固定 and 移动, 4G and 5G. */
	static boolean areExclusive(List<RowFacts> parts) {
		List<String> names = parts.stream().map(part -> Glyphs.fold(part.name()).replace(" ", "").toLowerCase(Locale.ROOT)).toList();
		return EXCLUSIVE.stream().anyMatch(words -> names.stream().map(name -> word(name, words)).allMatch(Optional::isPresent)
				&& names.stream().map(name -> word(name, words).orElseThrow()).distinct().count() == names.size());
	}

	private static Optional<String> word(String name, Set<String> words) {
		return words.stream().filter(name::startsWith).findFirst();
	}
}
