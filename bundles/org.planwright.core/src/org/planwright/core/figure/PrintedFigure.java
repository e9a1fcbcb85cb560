package org.planwright.core.figure;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A number as a plan prints it, with everything that the print says about it.
 *
 * @param text the words as printed, bounds, marks and remarks included; never null, empty for an empty cell
 * @param value the number, or null where the text holds none (a dash, 基本建成); the lower end where a range is printed
 * @param comparator how the number bounds the quantity; null exactly where {@code value} is null
 * @param decimals digits printed after the decimal point; 0 where there is no number
 * @param unit the unit as printed beside the number, scale word included (万个, %); null where none stands there
 * @param flag footnote or star marks that hang on the number, as printed; null where none does
 */
public record PrintedFigure(String text, BigDecimal value, Comparator comparator, int decimals, String unit, String flag) {

	/** An empty cell. */
	public static final PrintedFigure EMPTY = words("");

	public PrintedFigure {
		Objects.requireNonNull(text, "text");
		if ((value == null) != (comparator == null)) {
			throw new IllegalArgumentException("A number needs a comparator, and words have none: " + text);
		}
		if (decimals < 0) {
			throw new IllegalArgumentException("Negative number of decimals: " + decimals);
		}
	}

	/** A figure without a number. */
	public static PrintedFigure words(String text) {
		return new PrintedFigure(text == null ? "" : text, null, null, 0, null, null);
	}

	/** Tells whether the text holds a number. */
	public boolean hasValue() {
		return value != null;
	}

	/** Tells whether the cell is empty or holds a dash: the plan says that there is no figure. */
	public boolean isAbsent() {
		return value == null && Glyphs.isBlankCell(text);
	}

	/** Tells whether the plan only strives for the figure (力争, 争取, 努力): a soft target (R5). */
	public boolean isSoft() {
		return text.contains("力争") || text.contains("争取") || text.contains("努力");
	}

	/** The upper end where the text prints a range (80-90, 3至4个); empty for a single number. */
	public Optional<BigDecimal> rangeEnd() {
		return FigureParser.rangeEnd(text);
	}

	/**
	 * The text with another number in the place of the printed one; bounds, brackets, marks and units stay.
	 *
	 * @param other the number, written as it is to be printed
	 * @throws IllegalStateException where the text holds no number
	 */
	public String retyped(BigDecimal other) {
		return FigureParser.replaceNumber(text, other.toPlainString());
	}

	/** One unit in the last printed place: 1 for 26, 0.01 for 2.64 (R2). Meaningless without a value. */
	public BigDecimal lastPlace() {
		return BigDecimal.ONE.scaleByPowerOfTen(-decimals);
	}

	/** The comparator with the plain number, as in {@code >82}; the words where there is no number. */
	@Override
	public String toString() {
		if (value == null) {
			return text;
		}
		String sign = comparator == Comparator.EQUAL ? "" : comparator.symbol();
		return sign + value.toPlainString() + (unit == null ? "" : unit);
	}
}
