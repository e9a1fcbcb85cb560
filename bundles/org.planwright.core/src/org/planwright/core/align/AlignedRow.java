package org.planwright.core.align;

import java.util.Objects;

import org.planwright.core.RowFigures;
import org.planwright.model.Indicator;

/** A row of an indicator table as one side of an alignment. */
public final class AlignedRow extends RowFigures {

	private final int number;
	private final QuantityName quantity;

	AlignedRow(Indicator indicator, int number, int baseYear, int targetYear) {
		super(indicator, baseYear, targetYear);
		this.number = number;
		quantity = QuantityName.of(name());
	}

	/** Id of the indicator. */
	public String id() {
		return indicator().getId();
	}

	/** Number of the row in the plan, from 1, parts behind their wholes. */
	public int number() {
		return number;
	}

	/** Tells whether it stands under 其中 of another row. */
	public boolean isPart() {
		return indicator().getWhole() != null;
	}

	/** The category as printed; empty for none. */
	String category() {
		return Objects.requireNonNullElse(indicator().getCategory(), "");
	}

	QuantityName quantity() {
		return quantity;
	}
}
