package org.planwright.core.reading.layout;

import java.util.Locale;

import org.planwright.core.Messages;

/** What a column of a sheet holds, or a row where rows and columns are the other way round. */
public enum ColumnUse {
	/** Nothing that is wanted. */
	NONE(false),
	/** 序号. */
	NO(false),
	/** 类别, carried down where cells are merged or left empty. */
	CATEGORY(false),
	/** 指标名称. */
	NAME(false),
	/** 别名. */
	ALIASES(false),
	/** 计量单位. */
	UNIT(false),
	/** The value of the base year. */
	BASELINE(true),
	/** The value to be reached. */
	TARGET(true),
	/** 年均增速 or 累计变化. */
	CHANGE(false),
	/** 约束性 or 预期性. */
	ATTRIBUTE(false),
	/** The actual value of the year that the head names. */
	OBSERVED(true),
	/** The year that a row speaks of, where each year has a row. */
	YEAR(false),
	/** The actual value, where each year has a row. */
	VALUE(false),
	/** Where actual values come from. */
	SOURCE(false),
	/** Anything that belongs to the row's notes. */
	NOTE(false);

	private final boolean yearly;

	ColumnUse(boolean yearly) {
		this.yearly = yearly;
	}

	/** Whether such a column is of one year, which its head may name. */
	public boolean isYearly() {
		return yearly;
	}

	/** Whether two columns of one sheet may hold this. */
	public boolean isRepeatable() {
		return this == NONE || this == OBSERVED || this == NOTE || this == CATEGORY;
	}

	/** As a person reads it. */
	public String text() {
		return Messages.text("sheet.use." + name().toLowerCase(Locale.ROOT));
	}
}
