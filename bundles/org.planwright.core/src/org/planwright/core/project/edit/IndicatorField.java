package org.planwright.core.project.edit;

/** The columns of an indicator table that can be typed into. */
public enum IndicatorField {
	/** 序号. */
	NO,
	/** 类别. */
	CATEGORY,
	/** 指标名称; a unit, price base or mark typed in brackets goes where it belongs. */
	NAME,
	/** 计量单位. */
	UNIT,
	/** 价格基准. */
	PRICE_BASE,
	/** 基期值. */
	BASELINE,
	/** 目标值. */
	TARGET,
	/** 年均增速或累计变化. */
	CHANGE,
	/** 属性. */
	ATTRIBUTE,
	/** 别名, separated by 、 or a comma. */
	ALIASES
}
