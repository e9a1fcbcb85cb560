package org.planwright.core.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A unit of measure as printed, with its dimension and the exact factor to the base unit of that dimension (R18).
 *
 * @param text the unit as printed, scale word included; empty for {@link #NONE}
 * @param dimension what it measures
 * @param base the base unit that {@code factor} converts to: 元, bps, 户; two units convert only when their bases agree
 * @param factor how many base units one of this unit is
 */
public record Unit(String text, Dimension dimension, String base, BigDecimal factor) {

	/** How a share of a hundred is printed behind a computed number. */
	public static final String PERCENT = "%";

	/** No unit: an index, a coefficient, a ratio such as PUE. */
	public static final Unit NONE = new Unit("", Dimension.NONE, "", BigDecimal.ONE);

	/** Counters that official prose uses for one another: 5G基站 is counted in 个, 座 and in 万 alone. */
	private static final Set<String> LOOSE_COUNTERS = Set.of("", "个", "座", "架", "项", "台", "套", "处", "户", "家", "人", "标准机架", "机架", "端口", "名",
			"所", "条");
	private static final String ANY_COUNTER = "";

	public Unit {
		Objects.requireNonNull(text, "text");
		Objects.requireNonNull(dimension, "dimension");
		Objects.requireNonNull(base, "base");
		Objects.requireNonNull(factor, "factor");
		if (factor.signum() <= 0) {
			throw new IllegalArgumentException("A unit's factor must be positive: " + text);
		}
	}

	/** Regular expression of a unit as it stands after a number in folded text: the longest known one, with or without a scale word. */
	public static String pattern() {
		return UnitCatalog.PRINTED;
	}

	/**
	 * Reads a unit as printed: 万亿元, 亿户, 万, T, 太比特每秒, 每秒百亿亿次浮点运算, %, 元/GB.
	 *
	 * @param printed the unit, or null, empty or a dash for none
	 * @return the unit; of dimension {@link Dimension#UNKNOWN} with factor 1 where the catalogue does not know it
	 */
	public static Unit parse(String printed) {
		String text = printed == null ? "" : printed.strip();
		if (Glyphs.isBlankCell(text)) {
			return NONE;
		}
		String folded = Glyphs.fold(text).replace(" ", "");
		return simple(text, folded).or(() -> quotient(text, folded))
				.orElseGet(() -> new Unit(text, Dimension.UNKNOWN, folded, BigDecimal.ONE));
	}

	private static Optional<Unit> simple(String text, String folded) {
		Optional<Unit> whole = UnitCatalog.find(folded).map(e -> new Unit(text, e.dimension(), e.base(), e.factor()));
		if (whole.isPresent()) {
			return whole;
		}
		for (Map.Entry<String, BigDecimal> scale : UnitCatalog.SCALES.entrySet()) {
			if (folded.equals(scale.getKey())) {
				return Optional.of(new Unit(text, Dimension.COUNT, ANY_COUNTER, scale.getValue()));
			}
			if (folded.startsWith(scale.getKey())) {
				Optional<Unit> scaled = UnitCatalog.find(folded.substring(scale.getKey().length()))
						.map(e -> new Unit(text, e.dimension(), e.base(), e.factor().multiply(scale.getValue())));
				if (scaled.isPresent()) {
					return scaled;
				}
			}
		}
		return Optional.empty();
	}

	private static Optional<Unit> quotient(String text, String folded) {
		int slash = folded.indexOf('/');
		if (slash <= 0 || slash == folded.length() - 1) {
			return Optional.empty();
		}
		Optional<Unit> above = simple(text, folded.substring(0, slash));
		Optional<Unit> below = simple(text, folded.substring(slash + 1));
		if (above.isEmpty() || below.isEmpty()) {
			return Optional.empty();
		}
		BigDecimal factor = above.get().factor().divide(below.get().factor(), MathContext.DECIMAL128);
		return Optional.of(new Unit(text, Dimension.QUOTIENT, above.get().base() + '/' + below.get().base(), factor));
	}

	/** Tells whether the catalogue knows the unit; {@link #NONE} is known. */
	public boolean isKnown() {
		return dimension != Dimension.UNKNOWN;
	}

	/** Tells whether it counts hundredths, or points of these: %, ‰, 百分点. */
	public boolean isPercent() {
		return dimension == Dimension.RATIO || dimension == Dimension.POINTS;
	}

	/** Tells whether the unit is a scale word alone (万, 亿), which leaves open what is counted. */
	public boolean isScaleOnly() {
		return dimension == Dimension.COUNT && base.equals(ANY_COUNTER);
	}

	/** Tells whether values in this unit convert exactly into the other one. */
	public boolean convertsTo(Unit other) {
		return dimension == other.dimension
				&& (base.equals(other.base) || dimension == Dimension.COUNT && (isScaleOnly() || other.isScaleOnly()));
	}

	/**
	 * Tells whether prose may use this unit for a figure that a table gives in the other one: what converts, and also counters that
	 * stand for one another (万个, 万座), a score with and without 分.
	 */
	public boolean speaksOf(Unit other) {
		if (convertsTo(other)) {
			return true;
		}
		if (dimension == Dimension.COUNT && other.dimension == Dimension.COUNT) {
			return LOOSE_COUNTERS.contains(base) && LOOSE_COUNTERS.contains(other.base);
		}
		return isScore() && other.isScore();
	}

	private boolean isScore() {
		return dimension == Dimension.NONE || dimension == Dimension.SCORE;
	}

	/**
	 * How many of another unit one of this unit is, exact where that has a finite decimal form, else to 34 digits. Means something only where
	 * one speaks of the other.
	 */
	public BigDecimal per(Unit other) {
		return factor.equals(other.factor) ? BigDecimal.ONE : factor.divide(other.factor, MathContext.DECIMAL128);
	}

	/**
	 * Converts a value of this unit into another.
	 *
	 * @return the value in {@code target}, exact where it has a finite decimal form, else to 34 digits; its scale is not stripped
	 * @throws IllegalArgumentException where {@link #convertsTo} is false
	 */
	public BigDecimal convert(BigDecimal value, Unit target) {
		if (!convertsTo(target)) {
			throw new IllegalArgumentException("No conversion from " + text + " to " + target.text);
		}
		BigDecimal inBase = value.multiply(factor);
		if (target.factor.compareTo(BigDecimal.ONE) == 0) {
			return inBase;
		}
		return inBase.divide(target.factor, MathContext.DECIMAL128);
	}

	@Override
	public String toString() {
		return text;
	}
}
