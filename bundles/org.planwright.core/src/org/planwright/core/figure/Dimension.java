package org.planwright.core.figure;

/** What a unit measures. Only units of one dimension convert into each other (R18). */
public enum Dimension {
	/** Amounts of money, in 元 or in a foreign currency. */
	MONEY,
	/** Things counted: 个, 户, 家, 座, or a scale word alone (万, 亿). */
	COUNT,
	/** Bits per second. */
	DATA_RATE,
	/** Bytes. */
	DATA_VOLUME,
	/** Floating-point operations per second. */
	COMPUTING,
	/** Shares and rates: %, ‰. */
	RATIO,
	/** Differences of two shares: 百分点 (R12). */
	POINTS,
	/** Multiples: 倍. */
	MULTIPLE,
	/** Kilometres, of cable too. */
	LENGTH,
	/** Areas. */
	AREA,
	/** Cubic metres. */
	VOLUME,
	/** Weights. */
	MASS,
	/** Energy in tonnes of standard coal. */
	COAL,
	/** Electric energy. */
	ENERGY,
	/** Power. */
	POWER,
	/** Durations up to days. */
	TIME,
	/** Spans of years. */
	SPAN,
	/** Ages and life expectancy. */
	AGE,
	/** Points of a score or an index. */
	SCORE,
	/** One unit per another: 元/GB, 个/万人. */
	QUOTIENT,
	/** No unit: an index or a coefficient. */
	NONE,
	/** A unit that the catalogue does not know; kept as printed. */
	UNKNOWN
}
