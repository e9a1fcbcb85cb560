package org.planwright.core.project.edit;

import org.planwright.core.project.MergeKey;
import org.planwright.model.Passage;

/**
 * A character taken away from a passage by a key: the next one before it or behind it continues that.
 *
 * @param start offset of the character
 * @param end offset behind it
 */
record DeletingRun(Passage passage, int start, int end) implements MergeKey {

	@Override
	public boolean continues(MergeKey other) {
		return other instanceof DeletingRun run && run.passage == passage && (run.start == end || run.start == start);
	}
}
