package org.planwright.core.compare.merge;

import java.util.List;

import org.planwright.core.compare.merge.TextMerge.Region;

/**
 * Words that were merged, with where each stretch comes from.
 *
 * @param regions the stretches as the three states have them
 * @param chosen what stands there in the end
 */
record MergedText(List<Region> regions, List<String> chosen) {

	/** The words. */
	String text() {
		return String.join("", chosen);
	}

	/**
	 * Where something is that stands at a place of a side's words.
	 *
	 * @return the offset in the merged words; -1 where the stretch is not as that side has it
	 */
	int offset(Side side, int offset) {
		int at = 0;
		int there = 0;
		for (int i = 0; i < regions.size(); i++) {
			String own = regions.get(i).of(side);
			if (offset >= at && offset < at + own.length()) {
				return chosen.get(i).equals(own) ? there + offset - at : -1;
			}
			at += own.length();
			there += chosen.get(i).length();
		}
		return -1;
	}

	/** Tells whether the stretch at an offset of the merged words is as a side has it. */
	boolean isOf(Side side, int offset) {
		int there = 0;
		for (int i = 0; i < regions.size(); i++) {
			if (offset >= there && offset < there + chosen.get(i).length()) {
				return chosen.get(i).equals(regions.get(i).of(side));
			}
			there += chosen.get(i).length();
		}
		return false;
	}

	/** Tells whether some words are of neither side, so that figures in them are not known. */
	boolean hasNewWords() {
		for (int i = 0; i < regions.size(); i++) {
			Region region = regions.get(i);
			if (!chosen.get(i).equals(region.mine()) && !chosen.get(i).equals(region.theirs())) {
				return true;
			}
		}
		return false;
	}
}
