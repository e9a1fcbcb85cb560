package org.planwright.ui.review;

import org.planwright.core.review.CommentThread;
import org.planwright.ui.table.ListedRow;

/**
 * A row of the list: a thread, or a heading over some.
 *
 * @param thread null for a heading
 * @param heading what a heading says; empty for a thread
 * @param key what the row is remembered by
 * @param depth how many rows it stands under
 */
record CommentLine(CommentThread thread, String heading, Object key, int depth) implements ListedRow {

	/** A thread is remembered by its first remark. */
	static CommentLine of(CommentThread thread, int depth) {
		return new CommentLine(thread, "", thread.comment(), depth);
	}

	static CommentLine heading(String words, Object key) {
		return new CommentLine(null, words, key, 0);
	}

	@Override
	public boolean isHeading() {
		return thread == null;
	}
}
