package org.planwright.core.check.planted;

import java.util.ArrayList;
import java.util.List;

/** Puts other scale words into units. */
final class Scales {

	private Scales() {
	}

	/** A text with its scale word replaced: 亿户 for 万户, 户 for 万户. Empty where it has none. */
	static List<String> others(String text) {
		List<String> others = new ArrayList<>();
		if (text.contains("万亿")) {
			others.add(text.replaceFirst("万亿", "亿"));
		} else if (text.contains("亿")) {
			others.add(text.replaceFirst("亿", "万"));
			others.add(text.replaceFirst("亿", "万亿"));
		} else if (text.contains("万")) {
			others.add(text.replaceFirst("万", "亿"));
			others.add(text.replaceFirst("万", ""));
		}
		return others.stream().filter(other -> !other.isBlank()).toList();
	}
}
