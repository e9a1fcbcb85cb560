package org.planwright.core.check;

import java.util.Locale;

import org.planwright.core.Messages;

/** What a rule is about; rules are grouped by it. */
public enum Topic {
	/** 增长速度. */
	GROWTH,
	/** 累计变化与百分点. */
	CHANGE,
	/** 单位、价格与取值范围. */
	UNIT,
	/** 合计、占比与数量. */
	SUM,
	/** 目标的方向与松紧. */
	BOUND,
	/** 文表一致. */
	AGREEMENT,
	/** 基础数据是否齐全. */
	BASIS,
	/** 编号与结构. */
	STRUCTURE,
	/** 用词与标点. */
	WORDING;

	/** The word for people. */
	public String title() {
		return Messages.text("check.topic." + name().toLowerCase(Locale.ROOT));
	}
}
