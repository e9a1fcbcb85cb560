package org.planwright.core.trace;

import java.util.Objects;

/**
 * Something that is reached from somewhere else along links.
 *
 * @param id the object reached
 * @param distance how many links lie between, 1 for a direct one
 * @param link the last link on the way
 */
public record Reach(String id, int distance, FoundLink link) {

	public Reach {
		Objects.requireNonNull(id, "id");
		Objects.requireNonNull(link, "link");
		if (distance < 1) {
			throw new IllegalArgumentException("Not reached by a link: " + distance);
		}
	}
}
