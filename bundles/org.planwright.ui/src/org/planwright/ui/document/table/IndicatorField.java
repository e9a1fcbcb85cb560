package org.planwright.ui.document.table;

import org.planwright.model.Figure;
import org.planwright.model.Indicator;
import org.planwright.model.IndicatorAttribute;
import org.planwright.ui.Messages;

/** A column of an indicator table as it is printed. */
public enum IndicatorField {
	/** 类别. */
	CATEGORY(CellAlign.CENTER),
	/** 序号. */
	NO(CellAlign.CENTER),
	/** 指标名称, as printed. */
	NAME(CellAlign.LEFT),
	/** 单位. */
	UNIT(CellAlign.CENTER),
	/** 基期值. */
	BASELINE(CellAlign.RIGHT),
	/** 目标值. */
	TARGET(CellAlign.RIGHT),
	/** 年均增速或累计变化. */
	CHANGE(CellAlign.RIGHT),
	/** 属性. */
	ATTRIBUTE(CellAlign.CENTER);

	private final CellAlign align;

	IndicatorField(CellAlign align) {
		this.align = align;
	}

	/** How its cells stand. */
	public CellAlign align() {
		return align;
	}

	/** What its cell shows for an indicator; empty when there is nothing, never null. */
	public String text(Indicator indicator) {
		String text = switch (this) {
		case CATEGORY -> indicator.getCategory();
		case NO -> indicator.getNo();
		case NAME -> printedName(indicator);
		case UNIT -> indicator.getUnit();
		case BASELINE -> printed(indicator.getBaseline());
		case TARGET -> printed(indicator.getTarget());
		case CHANGE -> printed(indicator.getChange());
		case ATTRIBUTE -> attribute(indicator.getAttribute());
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

	private static String attribute(IndicatorAttribute attribute) {
		return switch (attribute) {
		case NONE -> "";
		case EXPECTED -> Messages.text("document.table.attribute.expected");
		case BINDING -> Messages.text("document.table.attribute.binding");
		};
	}
}
