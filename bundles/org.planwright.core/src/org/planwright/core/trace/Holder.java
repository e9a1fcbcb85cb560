package org.planwright.core.trace;

import java.util.List;

import org.planwright.core.figure.prose.Clauses;
import org.planwright.model.Identified;
import org.planwright.model.KeyProject;
import org.planwright.model.Passage;

/**
 * A section or box with its own words: those of its subsections and boxes are theirs.
 *
 * @param object the section or box
 * @param titleClauses its title without label, cut up
 * @param closedTitle the same without blanks
 * @param line line of the title in the source
 * @param texts its passages in order
 */
record Holder(Identified object, Clauses titleClauses, ClosedText closedTitle, int line, List<Text> texts) {

	static Holder of(Identified object, String title, int line, List<Text> texts) {
		String words = title == null ? "" : title;
		return new Holder(object, Clauses.of(words), new ClosedText(words), line, texts);
	}

	String title() {
		return titleClauses.text();
	}

	/**
	 * Words of a passage.
	 *
	 * @param passage the passage
	 * @param inTitle whether they are its title, as an item of a box has one
	 * @param clauses the words, cut up
	 * @param closed the words without blanks, for finding topics
	 * @param line line of the source where the passage begins
	 */
	record Text(Passage passage, boolean inTitle, Clauses clauses, ClosedText closed, int line) {
		static Text of(Passage passage, boolean inTitle, String words, int line) {
			return new Text(passage, inTitle, Clauses.of(words), new ClosedText(words), line);
		}

		String words() {
			return clauses.text();
		}

		Proof proof(int start, int end, Grounds grounds) {
			int from = start;
			while (from < end && Character.isWhitespace(words().charAt(from))) {
				from++;
			}
			return new Proof(passage.getId(), inTitle, from, end, words().substring(from, end), line, grounds);
		}
	}

	boolean isBox() {
		return object instanceof KeyProject;
	}

	String id() {
		return object.getId();
	}
}
