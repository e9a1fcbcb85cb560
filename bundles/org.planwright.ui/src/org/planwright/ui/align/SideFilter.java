package org.planwright.ui.align;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.planwright.core.figure.Glyphs;

/**
 * Which lines are shown.
 *
 * @param gaps only those where something is missing, lower, not comparable or in doubt
 * @param words all of which a line must have on either side; blank for none
 */
public record SideFilter(boolean gaps, String words) {

	/** All lines. */
	public static final SideFilter ALL = new SideFilter(false, "");

	public SideFilter {
		Objects.requireNonNull(words, "words");
	}

	/** Whether all lines are shown. */
	public boolean isEmpty() {
		return !gaps && words.isBlank();
	}

	/** Whether a line is shown. */
	public boolean shows(SideRow row) {
		if (gaps && !row.isGap()) {
			return false;
		}
		List<String> wanted = Arrays.stream(fold(words).split("\\s+")).filter(word -> !word.isEmpty()).toList();
		if (wanted.isEmpty()) {
			return true;
		}
		String said = fold(String.join("\n", Stream.concat(row.upper().stream(), row.lower().stream()).map(SideText::words).toList()));
		return wanted.stream().allMatch(said::contains);
	}

	/** What looks the same is the same; offsets stay. */
	static String fold(String text) {
		return Glyphs.fold(text).toLowerCase(Locale.ROOT);
	}
}
