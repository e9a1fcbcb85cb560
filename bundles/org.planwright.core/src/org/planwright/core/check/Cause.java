package org.planwright.core.check;

import java.util.Objects;

import org.planwright.core.Wording;

/**
 * What may have gone wrong where the figures prove that it fits: the printed rate is that of another number of years, a digit is missing.
 *
 * @param words the cause, for people
 * @param trail the computation that gives the printed figure; null where there is none
 */
public record Cause(Wording words, Trail trail) {

	public Cause {
		Objects.requireNonNull(words, "words");
	}
}
