package org.planwright.core.check.planted;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes single signs of printed text. */
final class Digits {

	/** The first number of a text; 5G and the like are names. */
	private static final Pattern NUMBER = Pattern.compile("(?<![A-Za-z\\d.])\\d+(?:\\.\\d+)?(?![A-Za-z\\d])");

	private Digits() {
	}

	/** A text twice for each digit of its first number, that digit being two other ones; a number never begins with a new zero. */
	static List<String> others(String text, Random random) {
		List<String> changed = new ArrayList<>();
		Matcher number = NUMBER.matcher(text);
		if (!number.find()) {
			return changed;
		}
		for (int i = number.start(); i < number.end(); i++) {
			char digit = text.charAt(i);
			if (digit != '.') {
				boolean leading = i == number.start();
				Set<Character> others = new LinkedHashSet<>();
				while (others.size() < 2) {
					char other = (char) ((leading ? '1' : '0') + random.nextInt(leading ? 9 : 10));
					if (other != digit) {
						others.add(other);
					}
				}
				for (char other : others) {
					changed.add(text.substring(0, i) + other + text.substring(i + 1));
				}
			}
		}
		return changed;
	}
}
