package org.planwright.ui.indicators;

import java.util.List;
import java.util.function.Function;

import org.planwright.core.project.edit.CellReading;
import org.planwright.core.project.edit.CellReading.Verdict;
import org.planwright.core.project.edit.IndicatorEdits;
import org.planwright.core.project.edit.IndicatorField;
import org.planwright.model.Indicator;
import org.planwright.ui.table.CellEditing;
import org.planwright.ui.table.Understanding;

/** Types into a field of an indicator: {@code <1.3}, {@code ≥90%} and {@code [41]} are understood, words are kept as words. */
final class FieldEditing implements CellEditing<IndicatorLine> {

	private final IndicatorEdits edits;
	private final IndicatorField field;
	private final List<String> choices;
	private final Function<Indicator, String> printed;

	/**
	 * @param printed what stands in the editor at first; null for what the cell says
	 * @param choices words offered; empty where anything may be typed
	 */
	FieldEditing(IndicatorEdits edits, IndicatorField field, Function<Indicator, String> printed, List<String> choices) {
		this.edits = edits;
		this.field = field;
		this.printed = printed;
		this.choices = choices;
	}

	@Override
	public String editText(IndicatorLine line, String text) {
		String words = printed == null ? null : printed.apply(line.indicator());
		return words == null || words.isBlank() ? text : words;
	}

	@Override
	public Understanding understand(IndicatorLine line, String typed) {
		CellReading reading = edits.preview(line == null ? null : line.indicator(), field, typed);
		if (reading.verdict() == Verdict.REFUSED) {
			return Understanding.refused(reading.shown());
		}
		// That words are words need not be said of a cell that holds nothing else.
		boolean saysNothingNew = reading.shown().equals(typed.strip());
		return saysNothingNew ? Understanding.PLAIN : Understanding.as(reading.shown());
	}

	@Override
	public void apply(IndicatorLine line, String typed) {
		edits.set(line.indicator(), field, typed);
	}

	@Override
	public List<String> choices() {
		return choices;
	}
}
