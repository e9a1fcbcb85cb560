package org.planwright.core.check.rule.figure;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.planwright.core.check.fact.PassageFacts;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.core.check.fact.RowFacts;
import org.planwright.core.figure.Glyphs;
import org.planwright.core.figure.Growth;
import org.planwright.core.figure.Interval;
import org.planwright.core.figure.PriceBase;
import org.planwright.core.figure.QuantityKind;

/** What a printed growth rate rests on: whether the level method may recompute it from the row's two levels. */
final class RateBasis {

	private static final String ALGEBRAIC = "累计法";
	private static final String GEOMETRIC = "水平法";
	private static final Pattern RATE_AT_CONSTANT_PRICES = Pattern
			.compile("(?:增长速度|增速|增长率|增长|增幅)[^。；;]{0,10}?(?:按|以|采用)[^。；;，,]{0,8}?(?:可比|不变|固定)[单价]");
	/** Amounts whose growth is reckoned without the change of prices. */
	private static final Pattern VOLUME = Pattern.compile("业务总量|增加值|总产值|生产总值|GDP|产值$");

	private static final Pattern GROSS_PRODUCT = Pattern.compile("增加值|总产值|生产总值|GDP");

	private RateBasis() {
	}

	/** Tells whether the rate of the row must be the geometric mean of its baseline and target (R1). */
	static boolean isRecomputable(PlanFacts plan, RowFacts row) {
		return row.kind() != QuantityKind.GROWTH_RATE && row.kind() != QuantityKind.DECLINE && sharePriceBase(row)
				&& algebraicNote(plan, row).isEmpty() && constantRateNote(plan, row).isEmpty() && !isUnmarkedChange(row);
	}

	/** Amounts of two price bases have no growth rate (R20); a rate at constant prices is not that of current ones (R10). */
	static boolean sharePriceBase(RowFacts row) {
		Optional<PriceBase> ofRate = PriceBase.find(row.change().figure().text());
		Optional<PriceBase> base = row.baselinePriceBase();
		Optional<PriceBase> target = row.targetPriceBase();
		return (base.isEmpty() || target.isEmpty() || base.get().sameAs(target.get()))
				&& (ofRate.isEmpty() || base.filter(ofRate.get()::sameAs).isPresent());
	}

	/** The note that says that rates are averaged by the algebraic method (R9). */
	static Optional<PassageFacts> algebraicNote(PlanFacts plan, RowFacts row) {
		return notes(plan, row).filter(note -> note.text().contains(ALGEBRAIC) && !note.text().contains(GEOMETRIC)).findFirst();
	}

	/** The note that says that growth is reckoned at constant prices, where the row's own levels are not (R10). */
	static Optional<PassageFacts> constantRateNote(PlanFacts plan, RowFacts row) {
		if (row.baselinePriceBase().filter(base -> base.kind() != PriceBase.Kind.CURRENT).isPresent()) {
			return Optional.empty();
		}
		boolean volume = isVolume(row);
		return Stream.concat(plan.notesOf(row).stream(), volume ? plan.tableNotes(row).stream() : Stream.empty())
				.filter(note -> RATE_AT_CONSTANT_PRICES.matcher(Glyphs.fold(note.text())).find()).findFirst();
	}

	/** Tells whether the row is an amount whose growth is reckoned at constant prices by its nature, as a gross product is. */
	static boolean isVolume(RowFacts row) {
		return !row.kind().isPercent() && VOLUME.matcher(row.name()).find();
	}

	/** Tells whether the row is a gross product without a price base: its growth is mostly one at constant prices, its levels at current ones. */
	static boolean mayGrowAtConstantPrices(RowFacts row) {
		return GROSS_PRODUCT.matcher(row.name()).find() && row.baselinePriceBase().isEmpty() && row.targetPriceBase().isEmpty();
	}

	/** Tells whether a share's number without brackets is the change in points and not a rate: the brackets are missing (R12). */
	static boolean isUnmarkedChange(RowFacts row) {
		return row.kind() == QuantityKind.SHARE
				&& row.baselineQuantity().flatMap(base -> row.targetQuantity().map(target -> Growth.cumulativeChange(base, target)))
						.filter(change -> change.value().signum() != 0 && Interval.of(row.change().figure()).contains(change.value())).isPresent();
	}

	private static Stream<PassageFacts> notes(PlanFacts plan, RowFacts row) {
		return Stream.concat(plan.notesOf(row).stream(), plan.tableNotes(row).stream());
	}
}
