package org.planwright.core.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.planwright.core.Figures;
import org.planwright.core.Messages;
import org.planwright.core.figure.Comparator;
import org.planwright.core.figure.Dimension;
import org.planwright.core.figure.PriceBase;
import org.planwright.core.figure.PrintedFigure;
import org.planwright.core.figure.Unit;
import org.planwright.core.figure.prose.ProseFigure;
import org.planwright.model.Figure;

/**
 * What a figure says at one place, in one of two states.
 *
 * @param text as printed
 * @param value its number; null where it holds none
 * @param comparator how the number bounds the quantity; null exactly where {@code value} is null
 * @param unit the unit, its own or the row's
 * @param priceBase the prices that it is counted in, its own or the row's; empty where none is named
 */
public record Stated(String text, BigDecimal value, Comparator comparator, Unit unit, Optional<PriceBase> priceBase) {

	private static final int PERCENT = 100;

	public Stated {
		Objects.requireNonNull(text, "text");
		Objects.requireNonNull(unit, "unit");
		Objects.requireNonNull(priceBase, "priceBase");
	}

	/**
	 * A figure of the model.
	 *
	 * @param figure may be null
	 * @param rowUnit the unit that holds where the figure has none of its own; may be null
	 * @param rowPriceBase likewise
	 */
	static Stated of(Figure figure, String rowUnit, String rowPriceBase) {
		PrintedFigure printed = Figures.fromModel(figure);
		String own = figure == null ? null : figure.getPriceBase();
		return of(printed, rowUnit, own == null ? rowPriceBase : own);
	}

	static Stated of(PrintedFigure printed, String rowUnit, String priceBase) {
		return new Stated(printed.text(), printed.value(), printed.comparator(), Unit.parse(printed.unit() == null ? rowUnit : printed.unit()),
				PriceBase.find(priceBase));
	}

	/** A figure in a text of which nothing else is known. */
	static Stated of(ProseFigure found) {
		return new Stated(found.quote(), found.figure().value(), found.figure().comparator(), found.unit(), Optional.ofNullable(found.priceBase()));
	}

	/** Tells whether the figure says the same: number, unit, bound and prices; how many zeros are printed says nothing. */
	boolean says(Stated other) {
		return isQuantity(other) && comparator == other.comparator && PriceBase.isOne(priceBase, other.priceBase);
	}

	/** Tells whether both are one quantity, whatever the bound. */
	boolean isQuantity(Stated other) {
		if (value == null || other.value == null) {
			return value == null && other.value == null && text.strip().equals(other.text.strip());
		}
		return unit.speaksOf(other.unit) && value.multiply(unit.per(other.unit)).compareTo(other.value) == 0;
	}

	/** The other figure less this one, in the unit of the other one; empty where either has no number, or the units are of two kinds. */
	Optional<BigDecimal> difference(Stated other) {
		return value == null || other.value == null || !unit.speaksOf(other.unit) ? Optional.empty()
				: Optional.of(plain(other.value.subtract(value.multiply(unit.per(other.unit)))));
	}

	/** The difference in per cent of this figure, with one decimal; empty likewise, for none of nothing, and for shares, which differ by points (R12). */
	Optional<BigDecimal> percent(Stated other) {
		return value == null || value.signum() == 0 || unit.dimension() == Dimension.RATIO ? Optional.empty()
				: difference(other).map(by -> plain(by.multiply(BigDecimal.valueOf(PERCENT)).divide(value.multiply(unit.per(other.unit)).abs(), 1, RoundingMode.HALF_UP)));
	}

	private static BigDecimal plain(BigDecimal number) {
		BigDecimal stripped = number.stripTrailingZeros();
		return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
	}

	/** The words with the unit, where that does not stand in them. */
	public String words() {
		String shown = text.strip();
		return value == null || unit.text().isEmpty() || shown.contains(unit.text()) ? shown : shown + unit.text();
	}

	/** All that the figure says, for when its words do not tell. */
	String detail() {
		List<String> said = new ArrayList<>();
		if (value != null) {
			said.add((comparator == Comparator.EQUAL ? "" : comparator.symbol()) + value.toPlainString());
		}
		if (!unit.text().isEmpty()) {
			said.add(unit.text());
		}
		priceBase.ifPresent(base -> said.add(base.text()));
		return said.isEmpty() ? text : Messages.text("compare.detail", text, String.join("，", said));
	}
}
