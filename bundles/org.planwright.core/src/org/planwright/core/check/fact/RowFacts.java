package org.planwright.core.check.fact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

import org.planwright.core.RowFigures;
import org.planwright.core.check.Column;
import org.planwright.core.check.Place;
import org.planwright.model.Indicator;
import org.planwright.model.IndicatorTable;

/** A row of the indicator table with its figures, as a place that findings can name. */
public final class RowFacts extends RowFigures {

	private final IndicatorTable table;
	private final int row;
	private RowFacts whole;
	private final List<RowFacts> parts = new ArrayList<>();

	RowFacts(Indicator indicator, IndicatorTable table, int row, int baseYear, int targetYear) {
		super(indicator, baseYear, targetYear);
		this.table = table;
		this.row = row;
	}

	void isPartOf(RowFacts itsWhole) {
		whole = itsWhole;
		itsWhole.parts.add(this);
	}

	/** The table that it stands in; null where it stands in none. */
	public IndicatorTable table() {
		return table;
	}

	/** Number of the row in the plan, from 1. */
	public int row() {
		return row;
	}

	/** The name as people know it: that of a part with the whole's before it. */
	public String fullName() {
		return whole == null ? name() : whole.name() + "：" + name();
	}

	/** Another year of the baseline than the column's, where the cell itself or the note that its own mark leads to says so. */
	public OptionalInt statedBaseYear() {
		List<String> words = new ArrayList<>(List.of(baseline().text()));
		if (baseline().flag() != null && !Objects.equals(baseline().flag(), target().flag())) {
			words.addAll(indicator().getNotes());
		}
		return words.stream().flatMap(text -> BaseDate.find(text, this).stream()).mapToInt(BaseDate::year).findFirst();
	}

	/** The row that this one is a part of; null for a row of its own. */
	public RowFacts whole() {
		return whole;
	}

	/** The rows under 其中. */
	public List<RowFacts> parts() {
		return Collections.unmodifiableList(parts);
	}

	/** The row as a place. */
	public Place place() {
		return new Place(Place.Kind.INDICATOR, indicator().getId(), null, -1, -1, row, indicator().getFirstLine(), fullName());
	}

	/** A cell of the row as a place. */
	public Place place(Column column) {
		return new Place(Place.Kind.INDICATOR, indicator().getId(), column, -1, -1, row, indicator().getFirstLine(), fullName());
	}

	@Override
	public String toString() {
		return row + " " + fullName();
	}
}
