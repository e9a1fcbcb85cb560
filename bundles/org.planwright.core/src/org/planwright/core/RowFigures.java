package org.planwright.core;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import org.planwright.core.figure.ChangeFigure;
import org.planwright.core.figure.Comparator;
import org.planwright.core.figure.Dimension;
import org.planwright.core.figure.Glyphs;
import org.planwright.core.figure.IndicatorSense;
import org.planwright.core.figure.PriceBase;
import org.planwright.core.figure.PrintedFigure;
import org.planwright.core.figure.Quantity;
import org.planwright.core.figure.QuantityKind;
import org.planwright.core.figure.Unit;
import org.planwright.model.Direction;
import org.planwright.model.Indicator;

/** A row of an indicator table with its figures as plain values. */
public class RowFigures {

	private static final Pattern NO_LEVEL = Pattern
			.compile("(?:提高|提升|增加|增长|上升|下降|降低|减少|压减|缩小|延长|缩短)(?!到|至|为)[^，。；,;]{0,8}\\d|\\d\\s*[:：/]\\s*\\d");

	private static final Pattern REMARK_AT_END = Pattern.compile("[)）]$");

	private final Indicator indicator;
	private final int baseYear;
	private final int targetYear;
	private final Unit unit;
	private final PrintedFigure baseline;
	private final PrintedFigure target;
	private final ChangeFigure change;
	private final QuantityKind kind;
	/** What nearly all who look at rows ask for, found when the first one does; null until then. */
	private Optional<Quantity> baselineQuantity;
	private Optional<Quantity> targetQuantity;
	private Direction directionByName;

	/**
	 * Reads a row of a plan that nobody changes meanwhile.
	 *
	 * @param baseYear year of the baseline column; 0 when unknown
	 * @param targetYear year of the target column; 0 when unknown
	 */
	public RowFigures(Indicator indicator, int baseYear, int targetYear) {
		this.indicator = indicator;
		this.baseYear = baseYear;
		this.targetYear = targetYear;
		unit = Unit.parse(indicator.getUnit());
		baseline = Figures.fromModel(indicator.getBaseline());
		target = Figures.fromModel(indicator.getTarget());
		change = Figures.fromModel(indicator.getChange(), indicator.getChangeKind());
		kind = QuantityKind.of(indicator.getName(), unit);
	}

	/** The row in the snapshot. */
	public Indicator indicator() {
		return indicator;
	}

	/** The bare name; never null. */
	public String name() {
		return Objects.requireNonNullElse(indicator.getName(), "");
	}

	/** The unit of the row. */
	public Unit unit() {
		return unit;
	}

	/** The unit as printed; empty for none. */
	public String unitText() {
		return unit.text();
	}

	/** What kind of quantity it is. */
	public QuantityKind kind() {
		return kind;
	}

	/** The baseline; never null. */
	public PrintedFigure baseline() {
		return baseline;
	}

	/** The target; never null. */
	public PrintedFigure target() {
		return target;
	}

	/** The printed growth or change; never null. */
	public ChangeFigure change() {
		return change;
	}

	/** What is aimed at: the target, or for a decline without a level what stands in the change column (R16). */
	public PrintedFigure aim() {
		boolean inChange = kind == QuantityKind.DECLINE && !target.hasValue() && change.kind() == ChangeFigure.Kind.CUMULATIVE;
		return inChange ? change.figure() : target;
	}

	/** The baseline in the unit of the row; empty where it has no level, or its own unit is of another kind (R18). */
	public Optional<Quantity> baselineQuantity() {
		baselineQuantity = baselineQuantity == null ? quantity(baseline) : baselineQuantity;
		return baselineQuantity;
	}

	/** The target in the unit of the row; empty likewise. */
	public Optional<Quantity> targetQuantity() {
		targetQuantity = targetQuantity == null ? quantity(target) : targetQuantity;
		return targetQuantity;
	}

	private Optional<Quantity> quantity(PrintedFigure figure) {
		return isLevel(figure) ? Quantity.of(figure, unitOf(figure), unit) : Optional.empty();
	}

	/** Tells whether a cell's number is a level, and not a change in words (提高1岁) or one of several (10:38:52). */
	public static boolean isLevel(PrintedFigure figure) {
		return figure.hasValue() && !NO_LEVEL.matcher(Glyphs.fold(figure.text())).find();
	}

	/** The unit that a figure of the row is printed in: its own, or the row's. */
	public Unit unitOf(PrintedFigure figure) {
		return figure.unit() == null || unit.dimension() == Dimension.NONE ? unit : Unit.parse(figure.unit());
	}

	/** A figure of the row as printed, with the row's unit behind it where it has none; words without a number stay as they are. */
	public String withUnit(PrintedFigure figure) {
		return withUnit(figure, figure.text());
	}

	/** A figure of the row in other words than the printed ones, likewise. */
	public String withUnit(PrintedFigure figure, String words) {
		if (!figure.hasValue() || figure.unit() != null || unitText().isEmpty() || words.endsWith(unitText())) {
			return words;
		}
		// A remark between number and unit is not the unit's: 15（十四五） %.
		return REMARK_AT_END.matcher(words).find() ? words + ' ' + unitText() : words + unitText();
	}

	/** Year of the baseline column; 0 when unknown. */
	public int baseYear() {
		return baseYear;
	}

	/** Year of the target column; 0 when unknown. */
	public int targetYear() {
		return targetYear;
	}

	/** Target year minus base year (R3); 0 where either is unknown. */
	public int years() {
		return baseYear > 0 && targetYear > baseYear ? targetYear - baseYear : 0;
	}

	/** The price base of the row; empty where none is named. */
	public Optional<PriceBase> priceBase() {
		return PriceBase.find(indicator.getPriceBase());
	}

	/** The price base of the baseline: its own, or the row's. */
	public Optional<PriceBase> baselinePriceBase() {
		return PriceBase.find(baseline.text()).or(this::priceBase);
	}

	/** The price base of the target: its own, or the row's. */
	public Optional<PriceBase> targetPriceBase() {
		return PriceBase.find(target.text()).or(this::priceBase);
	}

	/** Tells whether its target is in other prices than that of a row (R20). */
	public boolean hasTargetInOtherPricesThan(RowFigures other) {
		return !prices(targetPriceBase()).equals(prices(other.targetPriceBase()));
	}

	/** Tells whether its baseline is in other prices than its target, so that no growth can be reckoned (R20). */
	public boolean hasTwoPrices() {
		return !prices(baselinePriceBase()).equals(prices(targetPriceBase()));
	}

	private static String prices(Optional<PriceBase> base) {
		return base.map(each -> each.kind() + " " + each.year()).orElse("");
	}

	/** Which way is better: as set by a person, else by the target's bound, the name, or the way the figures go; AUTO where nothing tells. */
	public Direction direction() {
		if (indicator.getDirection() != Direction.AUTO) {
			return indicator.getDirection();
		}
		Comparator bound = target.comparator();
		if (Comparator.isCeiling(bound)) {
			return Direction.LOWER;
		}
		if (Comparator.isFloor(bound)) {
			return Direction.HIGHER;
		}
		Direction byName = directionByName();
		if (byName == Direction.AUTO && baseline.hasValue() && target.hasValue()) {
			int way = target.value().compareTo(baseline.value());
			return way > 0 ? Direction.HIGHER : way < 0 ? Direction.LOWER : Direction.AUTO;
		}
		return byName;
	}

	/** Which way is better, as set by a person or by the name alone, whatever the figures say; AUTO where neither tells. */
	public Direction directionByName() {
		if (indicator.getDirection() != Direction.AUTO) {
			return indicator.getDirection();
		}
		if (directionByName == null) {
			directionByName = IndicatorSense.betterWay(name()).map(way -> way == IndicatorSense.Way.HIGHER ? Direction.HIGHER : Direction.LOWER)
					.orElse(Direction.AUTO);
		}
		return directionByName;
	}

	/** The figures of the row as printed: what most findings about it rest on. */
	public String[] figures() {
		return new String[] { baseline.text(), target.text(), change.figure().text(), unit.text(),
				Objects.requireNonNullElse(indicator.getPriceBase(), "") };
	}
}
