package org.planwright.core.reading.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * One cell.
 *
 * @param text what it shows, without blanks at its ends: {@code 35%} where 0.35 is shown as per cent; never null
 * @param number the number that it holds, in the terms that it is shown in: 35 where {@code 35%} is shown, with all places that the cell
 *        has and not only those that are seen; null where it holds words or a date
 * @param date the day that it holds; null where it holds none
 * @param computed whether a formula gave it; its value is the one that was saved with it
 */
public record SheetCell(String text, BigDecimal number, LocalDate date, boolean computed) {

	/** A cell without content. */
	public static final SheetCell EMPTY = words("");

	public SheetCell {
		Objects.requireNonNull(text, "text");
	}

	/** A cell of words. */
	public static SheetCell words(String text) {
		return new SheetCell(text.strip(), null, null, false);
	}

	/** Whether nothing is shown. */
	public boolean isEmpty() {
		return text.isEmpty();
	}

	/**
	 * What was typed: what is shown, unless it was shortened. A formula shows what it is meant to show.
	 *
	 * @return for 20.5 that is shown as 21 the text 20.5
	 */
	public String typed() {
		return isShortened() && !computed ? number.toPlainString() + (text.endsWith("%") ? "%" : "") : text;
	}

	/** Whether the cell holds more than it shows: 20.5 where 21 is shown. */
	public boolean isShortened() {
		if (number == null) {
			return false;
		}
		String bare = text.replaceAll("[,，\\s%]", "");
		try {
			return new BigDecimal(bare).compareTo(number) != 0;
		} catch (NumberFormatException e) {
			// Shown with words of its format, such as 20.5万: then nothing can be said, and what is shown is what is meant.
			return false;
		}
	}
}
