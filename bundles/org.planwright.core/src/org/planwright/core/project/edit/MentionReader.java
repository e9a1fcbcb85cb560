package org.planwright.core.project.edit;

import java.util.List;

import org.planwright.model.Mention;
import org.planwright.model.Passage;

/**
 * Finds the figures in the words of a passage and the indicators that they speak of. Given by whoever can read documents, so that typed
 * words are understood as imported ones are.
 */
@FunctionalInterface
public interface MentionReader {

	/** Finds nothing: figures that a person types stay plain words. */
	MentionReader NONE = (passage, text) -> List.of();

	/**
	 * Reads a text that is about to become the words of a passage.
	 *
	 * @param passage where the text will stand; tells the plan and its indicators
	 * @param text the words
	 * @return new mentions, by place, that are part of nothing yet
	 */
	List<Mention> read(Passage passage, String text);
}
