package org.planwright.ui.table;

import java.math.BigDecimal;
import java.text.CollationKey;
import java.text.Collator;
import java.util.Locale;

import org.planwright.core.figure.Glyphs;

/** What rows are sorted by. */
public final class SortKeys {

	/** Chinese words by their sound, Latin letters before them. */
	private static final Collator CHINESE = Collator.getInstance(Locale.SIMPLIFIED_CHINESE);

	private SortKeys() {
	}

	/**
	 * Sorts words as a Chinese reader looks them up, without regard to full and half width.
	 *
	 * @return null for blank words
	 */
	public static CollationKey words(String words) {
		String folded = Glyphs.fold(words).strip();
		return folded.isEmpty() ? null : CHINESE.getCollationKey(folded);
	}

	/** The number that a cell of digits alone says; null for other words, or none. */
	public static BigDecimal number(String digits) {
		return digits != null && !digits.isEmpty() && digits.chars().allMatch(Character::isDigit) ? new BigDecimal(digits) : null;
	}
}
