package org.planwright.core.project.edit;

import org.planwright.core.project.MergeKey;
import org.planwright.model.Passage;

/**
 * Characters typed in one passage: what is typed where the last ones ended continues them.
 *
 * @param before where the caret stood
 * @param after where it stands then
 */
record TypingRun(Passage passage, int before, int after) implements MergeKey {

	@Override
	public boolean continues(MergeKey other) {
		return other instanceof TypingRun run && run.passage == passage && run.after == before;
	}
}
