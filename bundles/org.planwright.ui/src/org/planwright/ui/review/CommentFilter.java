package org.planwright.ui.review;

import org.planwright.core.review.CommentThread;
import org.planwright.model.CommentState;

/**
 * Which threads are listed.
 *
 * @param state those in this state; null for all
 * @param author those that this person began or answered; null for all
 */
public record CommentFilter(CommentState state, String author) {

	/** Those that somebody still has to do something about. */
	public static final CommentFilter OPEN = new CommentFilter(CommentState.OPEN, null);
	/** All of them. */
	public static final CommentFilter ALL = new CommentFilter(null, null);

	/** The same for another state; null for all. */
	public CommentFilter with(CommentState other) {
		return new CommentFilter(other, author);
	}

	/** The same for another person; null for all. */
	public CommentFilter by(String other) {
		return new CommentFilter(state, other);
	}

	/** Tells whether a thread is listed. */
	public boolean lists(CommentThread thread) {
		return (state == null || thread.comment().getState() == state) && (author == null || CommentLook.author(thread.comment()).equals(author)
				|| thread.replies().stream().anyMatch(reply -> CommentLook.author(reply).equals(author)));
	}
}
