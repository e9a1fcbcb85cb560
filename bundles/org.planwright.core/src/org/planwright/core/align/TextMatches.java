package org.planwright.core.align;

import java.util.List;
import java.util.Map;

/** Which boxes, or tasks, of two plans answer each other by their words, whatever anybody judged. */
record TextMatches(List<AlignedText> upper, List<AlignedText> lower, List<Map<Integer, TextLikeness.Match>> matches) {

	static TextMatches of(AlignedTexts upper, AlignedTexts lower) {
		return new TextMatches(upper.all(), lower.all(), new TextLikeness(upper, lower).matches());
	}

	/** Tells whether they are those of the same texts. */
	boolean isOf(AlignedTexts above, AlignedTexts below) {
		return upper.equals(above.all()) && lower.equals(below.all());
	}
}
