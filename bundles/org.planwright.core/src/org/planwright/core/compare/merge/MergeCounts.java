package org.planwright.core.compare.merge;

/**
 * How much a merge changes.
 *
 * @param added things that come in, without what stands in them
 * @param changed things that say something else, or stand elsewhere
 * @param removed things that go, without what stands in them
 */
public record MergeCounts(int added, int changed, int removed) {

	/** Tells whether nothing changes at all; an order may change all the same. */
	public boolean isEmpty() {
		return added + changed + removed == 0;
	}
}
