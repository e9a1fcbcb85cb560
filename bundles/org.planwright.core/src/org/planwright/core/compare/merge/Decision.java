package org.planwright.core.compare.merge;

import java.util.Objects;

/**
 * What somebody decided about a conflict.
 *
 * @param choice how
 * @param words with {@link Choice#OWN} what is to stand there; null otherwise
 */
public record Decision(Choice choice, String words) {

	public Decision {
		Objects.requireNonNull(choice, "choice");
		if (choice == Choice.OWN == (words == null)) {
			throw new IllegalArgumentException("Words go with one's own decision, and with no other: " + choice);
		}
	}

	/** A decision for one of the states. */
	public static Decision of(Choice choice) {
		return new Decision(choice, null);
	}

	/** A decision for other words. */
	public static Decision own(String words) {
		return new Decision(Choice.OWN, words);
	}
}
