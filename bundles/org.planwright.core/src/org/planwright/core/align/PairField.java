package org.planwright.core.align;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.planwright.model.Figure;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.KeyProject;
import org.planwright.model.Section;

/** What an element says that the judgement of a pair rests on. A figure says the same however many zeros follow its last digit. */
enum PairField {
	NAME("name", element -> element instanceof Indicator row ? row.getName() : null),
	UNIT("unit", element -> element instanceof Indicator row ? row.getUnit() : null),
	PRICE_BASE("price-base", element -> element instanceof Indicator row ? row.getPriceBase() : null),
	BASELINE("baseline", element -> element instanceof Indicator row ? value(row.getBaseline()) : null),
	TARGET("target", element -> element instanceof Indicator row ? value(row.getTarget()) : null),
	CHANGE("change", element -> element instanceof Indicator row ? value(row.getChange()) : null),
	TITLE("title", element -> element instanceof KeyProject box ? box.getTitle() : element instanceof Section section ? section.getTitle() : null);

	private final String key;
	private final Function<Identified, String> reader;

	PairField(String key, Function<Identified, String> reader) {
		this.key = key;
		this.reader = reader;
	}

	/** The key in files. */
	String key() {
		return key;
	}

	static Optional<PairField> of(String key) {
		return List.of(values()).stream().filter(field -> field.key.equals(key)).findFirst();
	}

	/** Tells whether an element has such a field. */
	boolean isOf(Identified element) {
		return element instanceof Indicator != (this == TITLE);
	}

	/** What the field says; empty for nothing, and for an element that has no such field. */
	String read(Identified element) {
		return Objects.requireNonNullElse(reader.apply(element), "").strip();
	}

	private static String value(Figure figure) {
		if (figure == null) {
			return null;
		}
		if (figure.getValue() == null) {
			return figure.getText();
		}
		String bound = figure.getComparator().getLiteral();
		return (bound.equals("=") ? "" : bound) + figure.getValue().stripTrailingZeros().toPlainString();
	}
}
