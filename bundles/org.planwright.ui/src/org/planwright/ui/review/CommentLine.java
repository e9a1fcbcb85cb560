package org.planwright.ui.review;

import org.planwright.core.review.CommentThread;

/**
 * A row of the list: a thread, or a heading over some.
 *
 * @param thread null for a heading
 * @param heading what a heading says; empty for a thread
 */
record CommentLine(CommentThread thread, String heading) {

	static CommentLine of(CommentThread thread) {
		return new CommentLine(thread, "");
	}

	boolean isHeading() {
		return thread == null;
	}
}
