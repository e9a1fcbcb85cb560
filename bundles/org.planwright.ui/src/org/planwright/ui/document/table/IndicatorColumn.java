package org.planwright.ui.document.table;

import org.planwright.core.project.edit.IndicatorField;
import org.planwright.model.Figure;
import org.planwright.model.Indicator;
import org.planwright.model.IndicatorAttribute;
import org.planwright.ui.Messages;

/** What a column of a printed indicator table shows. */
final class IndicatorColumn {

	private IndicatorColumn() {
	}

	/** How the cells of a column stand. */
	static CellAlign align(IndicatorField field) {
		return switch (field) {
		case NAME, ALIASES -> CellAlign.LEFT;
		case BASELINE, TARGET, CHANGE -> CellAlign.RIGHT;
		case CATEGORY, NO, UNIT, PRICE_BASE, ATTRIBUTE -> CellAlign.CENTER;
		};
	}

	/** What the cell of an indicator shows; empty when there is nothing, never null. */
	static String text(IndicatorField field, Indicator indicator) {
		String text = switch (field) {
		case CATEGORY -> indicator.getCategory();
		case NO -> indicator.getNo();
		case NAME -> printedName(indicator);
		case UNIT -> indicator.getUnit();
		case PRICE_BASE -> indicator.getPriceBase();
		case BASELINE -> printed(indicator.getBaseline());
		case TARGET -> printed(indicator.getTarget());
		case CHANGE -> printed(indicator.getChange());
		case ATTRIBUTE -> attribute(indicator.getAttribute());
		case ALIASES -> String.join("、", indicator.getAliases());
		};
		return text == null ? "" : text;
	}

	private static String printedName(Indicator indicator) {
		String printed = indicator.getPrintedName();
		return printed == null || printed.isEmpty() ? indicator.getName() : printed;
	}

	private static String printed(Figure figure) {
		return figure == null ? "" : figure.getText();
	}

	static String attribute(IndicatorAttribute attribute) {
		return switch (attribute) {
		case NONE -> "";
		case EXPECTED -> Messages.text("document.table.attribute.expected");
		case BINDING -> Messages.text("document.table.attribute.binding");
		};
	}
}
