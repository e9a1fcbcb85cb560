package org.planwright.core.figure;

import java.util.Objects;
import java.util.regex.Pattern;

/** What kind of quantity an indicator is, by its name and unit: which arithmetic makes sense with it (R17, R21). */
public enum QuantityKind {
	/** A decline over the plan, such as 能耗下降幅度: it has no level of its own (R16). */
	DECLINE,
	/** A growth rate, such as 地区生产总值增速, or 工业增加值 in per cent. */
	GROWTH_RATE,
	/** A share or rate in per cent: 覆盖率, 占比. */
	SHARE,
	/** An index, a score or a coefficient, such as PUE or 满意指数. */
	INDEX,
	/** One thing per another: 每万人拥有5G基站数, 人均收入. */
	PER_HEAD,
	/** A total over the years of a plan, such as 累计投资. */
	PLAN_TOTAL,
	/** An amount of money. */
	MONEY,
	/** Anything else that is counted or measured. */
	AMOUNT;

	private static final Pattern DECLINE_NAME = Pattern.compile("(?:下降|降低|减少|削减)(?:幅度|率|比例|比率)?$|降幅$|(?:下降|降低)(?:幅度|率|比例)");
	private static final Pattern GROWTH_NAME = Pattern.compile("增速|增长率|增长速度|增幅|增长$");
	private static final Pattern PER_NAME = Pattern.compile("每[十百千万亿]*(?:名|个)?(?:人|户|职工|劳动力|常住人口|平方公里|公里|家)|人均|户均|户月均|户均|万人|单位.{0,12}(?:能耗|电耗|排放|消耗|用水)");
	private static final Pattern TOTAL_NAME = Pattern.compile("累计|五年(?:总|合计)|[五5]年.{0,4}投资");

	/**
	 * The kind of an indicator.
	 *
	 * @param name the bare name; null counts as empty
	 * @param unit its unit
	 */
	public static QuantityKind of(String name, Unit unit) {
		String folded = Glyphs.fold(Objects.requireNonNullElse(name, "")).replace(" ", "");
		boolean percent = unit.isPercent();
		if (percent && DECLINE_NAME.matcher(folded).find()) {
			return DECLINE;
		}
		if (percent) {
			return GROWTH_NAME.matcher(folded).find() || IndicatorSense.isMoney(folded) ? GROWTH_RATE : SHARE;
		}
		if (unit.dimension() == Dimension.QUOTIENT || PER_NAME.matcher(folded).find()) {
			return PER_HEAD;
		}
		if (unit.dimension() == Dimension.NONE || unit.dimension() == Dimension.SCORE || unit.dimension() == Dimension.MULTIPLE) {
			return INDEX;
		}
		if (TOTAL_NAME.matcher(folded).find()) {
			return PLAN_TOTAL;
		}
		return unit.dimension() == Dimension.MONEY ? MONEY : AMOUNT;
	}

	/** Tells whether it is measured in per cent already, so that a yearly growth rate in per cent misleads (R12). */
	public boolean isPercent() {
		return this == SHARE || this == DECLINE || this == GROWTH_RATE;
	}
}
