package org.planwright.core.align;

import java.util.List;

/**
 * The boxes, or the tasks, of a plan with how often words occur in them.
 *
 * @param all in the order of the document
 * @param counts of each
 */
record AlignedTexts(List<AlignedText> all, List<GramCounts> counts) {

	/** Counts the words of texts; where they are those that were counted before, nothing is counted again. */
	static AlignedTexts of(List<AlignedText> texts, AlignedTexts before) {
		return before != null && before.all.equals(texts) ? before : new AlignedTexts(List.copyOf(texts), texts.stream().map(GramCounts::of).toList());
	}
}
