package org.planwright.core.check.rule.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

import org.planwright.core.check.fact.RowFacts;

/** What several rules about rows need. */
final class RowFigures {

	static final String POINTS = "百分点";

	private static final MathContext SHOWN = new MathContext(4, RoundingMode.HALF_UP);

	private RowFigures() {
	}

	/** A computed number for people: four digits that count, or all before the point. */
	static String shown(BigDecimal value) {
		BigDecimal rounded = value.round(SHOWN);
		BigDecimal shown = value.abs().compareTo(rounded.ulp()) >= 0 && rounded.scale() < 0 ? value.setScale(0, RoundingMode.HALF_UP) : rounded;
		BigDecimal stripped = shown.stripTrailingZeros();
		return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
	}

	/** A rate in percent with one decimal. */
	static BigDecimal oneDecimal(BigDecimal percent) {
		return percent.setScale(1, RoundingMode.HALF_UP);
	}

	/** The unit of a change of the row: percentage points for shares. */
	static String changeUnit(RowFacts row) {
		return row.kind().isPercent() ? POINTS : row.unitText();
	}
}
