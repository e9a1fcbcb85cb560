package org.planwright.core.review;

import java.util.Objects;

import org.planwright.model.Comment;
import org.planwright.model.Evidence;
import org.planwright.model.Identified;
import org.planwright.model.Passage;

/**
 * What a remark is on.
 *
 * @param state what became of that since the remark was made
 * @param subject the object that it is on, or that holds its words; null for a plan or project as a whole, and for what is gone
 * @param start offset of the first of its words in the subject's text; 0 where it is on no words
 * @param end offset behind the last of them; equal to {@code start} where none is left
 * @param words its words as they are; empty where it is on none, or none is left
 * @param before its words as they were when it was made, or the name of what is gone; empty where it is on a whole object
 */
public record Anchor(State state, Identified subject, int start, int end, String words, String before) {

	/** What became of what a remark is on. */
	public enum State {
		/** It is on an object as a whole, which is there. */
		OBJECT,
		/** It is on words that are as they were. */
		SAME,
		/** The words are others by now, or none is left of them. */
		CHANGED,
		/** What it was on is gone. */
		GONE
	}

	public Anchor {
		Objects.requireNonNull(state, "state");
		Objects.requireNonNull(words, "words");
		Objects.requireNonNull(before, "before");
	}

	/** What a remark is on. Where its place holds other words than it says, as in a file that another program wrote, these are never taken for its own. */
	public static Anchor of(Comment comment) {
		Evidence place = comment.getWords();
		if (place == null) {
			return new Anchor(State.OBJECT, comment.getSubject(), 0, 0, "", "");
		}
		String quote = Objects.requireNonNullElse(place.getQuote(), "");
		String before = Objects.requireNonNullElse(place.getJudged(), quote);
		Passage passage = place.getPassage();
		if (passage == null) {
			return new Anchor(comment.getSubject() == null ? State.GONE : State.CHANGED, comment.getSubject(), 0, 0, "", before);
		}
		String text = Objects.requireNonNullElse(passage.getText(), "");
		int start = place.getStart();
		int end = place.getEnd();
		if (start < 0 || end < start || end > text.length() || !text.substring(start, end).equals(quote)) {
			return new Anchor(State.CHANGED, passage, 0, 0, "", before);
		}
		return new Anchor(quote.equals(before) && !quote.isEmpty() ? State.SAME : State.CHANGED, passage, start, end, quote, before);
	}

	/** Whether there are words to show it on. */
	public boolean hasWords() {
		return end > start;
	}
}
