package org.planwright.core.figure.prose;

/** What a figure in a sentence is, by the words beside it. */
public enum Role {
	/** The quantity itself: 达到80万个, 提升至56%. */
	LEVEL,
	/** Where a development starts: 由15%提升至56%. */
	FROM,
	/** A yearly rate: 年均增长9.1%. */
	ANNUAL_GROWTH,
	/** A change over some time: 比2015年增长51%, 降低15%, 提高41个百分点. */
	CHANGE,
	/** A multiple of an earlier value: 增长2倍, 翻一番. */
	MULTIPLE,
	/** A property of the thing that is counted or covered, not a quantity of its own: 20户以上自然村. */
	ATTRIBUTE
}
