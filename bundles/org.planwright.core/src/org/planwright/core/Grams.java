package org.planwright.core;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.core.figure.Glyphs;

/** The words by which texts are compared: Latin words and numbers whole, Chinese ones by pairs of characters, as they have no blanks between them. */
public final class Grams {

	private static final Pattern RUN = Pattern.compile("[a-z0-9][a-z0-9+\\-/.]*|[\\u4e00-\\u9fff]+");

	private Grams() {
	}

	/** A text as it is counted: in half width and lower case, without blanks. */
	public static String fold(String text) {
		return Glyphs.fold(text).replace(" ", "").toLowerCase(Locale.ROOT);
	}

	/**
	 * Gives the words of a text, each as often as it occurs.
	 *
	 * @param folded a text that was folded
	 */
	public static void of(String folded, Consumer<String> words) {
		Matcher runs = RUN.matcher(folded);
		while (runs.find()) {
			String run = runs.group();
			if (run.length() <= 2 || run.charAt(0) < '\u4e00') {
				words.accept(run);
			} else {
				for (int i = 0; i + 2 <= run.length(); i++) {
					words.accept(run.substring(i, i + 2));
				}
			}
		}
	}
}
