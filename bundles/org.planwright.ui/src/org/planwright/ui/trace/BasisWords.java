package org.planwright.ui.trace;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.planwright.core.FirstWords;
import org.planwright.core.trace.BasisChange;
import org.planwright.core.trace.EndType;
import org.planwright.model.FigureComparator;
import org.planwright.model.Identified;
import org.planwright.model.IndicatorAttribute;
import org.planwright.ui.Messages;

/** Says what a judged link rested on and is different now: 目标值 20 → 25. */
final class BasisWords {

	/** As much of a text as tells which one it is. */
	private static final int SHORT = 32;
	/** Fields whose values are short and speak for themselves; others stand in quotation marks. */
	private static final Set<String> VALUES = Set.of("baseline", "target", "change", "value", "unit", "comparator", "attribute", "price-base", "deadline");

	private BasisWords() {
	}

	/**
	 * What a change says.
	 *
	 * @param find finds live objects by id
	 */
	static String of(BasisChange change, Function<String, Optional<Identified>> find) {
		if (change.field().equals(BasisChange.WORDS)) {
			return change.to().isEmpty() ? Messages.text("trace.change.words.gone", shortened(change.from()))
					: Messages.text("trace.change.words", shortened(change.from()), shortened(change.to()));
		}
		String field = field(change, find);
		String from = value(change.field(), change.from());
		String to = value(change.field(), change.to());
		boolean isValue = VALUES.contains(change.field());
		if (to.isEmpty()) {
			return Messages.text(isValue ? "trace.change.value.gone" : "trace.change.text.gone", field, from);
		} else if (from.isEmpty()) {
			return Messages.text(isValue ? "trace.change.value.new" : "trace.change.text.new", field, to);
		}
		return Messages.text(isValue ? "trace.change.value" : "trace.change.text", field, from, to);
	}

	private static String field(BasisChange change, Function<String, Optional<Identified>> find) {
		return Optional.ofNullable(change.subject()).flatMap(find).flatMap(EndType::of).map(type -> name(type, change.field()))
				.orElseGet(() -> Messages.text("trace.field.unknown"));
	}

	/** What a field of a type of things is called. */
	static String name(EndType type, String field) {
		return Messages.text("trace.field." + type.key() + "." + field);
	}

	private static String value(String field, String value) {
		return switch (field) {
			case "comparator" -> comparator(value);
			case "attribute" -> attribute(value);
			default -> shortened(value);
		};
	}

	private static String comparator(String symbol) {
		FigureComparator comparator = FigureComparator.get(symbol);
		return comparator == null ? symbol : Messages.text("trace.comparator." + comparator.name().toLowerCase(Locale.ROOT));
	}

	private static String attribute(String key) {
		IndicatorAttribute attribute = IndicatorAttribute.get(key);
		return attribute == null || attribute == IndicatorAttribute.NONE ? key : Messages.text("document.table.attribute." + key);
	}

	private static String shortened(String text) {
		return FirstWords.of(text.strip().replace('\n', ' '), SHORT);
	}
}
