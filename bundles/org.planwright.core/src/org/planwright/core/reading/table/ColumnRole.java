package org.planwright.core.reading.table;

/** What a column of an indicator table holds. */
public enum ColumnRole {
	/** 类别, 类型. */
	CATEGORY,
	/** 序号. */
	NUMBER,
	/** 指标名称. */
	NAME,
	/** 单位. */
	UNIT,
	/** The year before the plan. */
	BASELINE,
	/** A year that is neither baseline nor target. */
	OTHER_YEAR,
	/** The last year of the plan. */
	TARGET,
	/** 年均增速, 累计变化. */
	CHANGE,
	/** 属性: 预期性 or 约束性. */
	ATTRIBUTE,
	/** 备注, 责任部门 and whatever else. */
	REMARK
}
