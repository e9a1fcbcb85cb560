package org.planwright.core.check;

import java.util.List;
import java.util.Objects;

import org.planwright.core.Wording;

/**
 * Replaces words of a passage.
 *
 * @param kind see {@link Fix#kind()}
 * @param words what it does, for people
 * @param place the words
 * @param before the words as they are
 * @param after what takes their place
 */
public record WordsFix(String kind, Wording words, Place place, String before, String after) implements Fix, Fix.Step {

	public WordsFix {
		Objects.requireNonNull(kind, "kind");
		if (!place.hasSpan() || place.end() - place.start() != before.length()) {
			throw new IllegalArgumentException("The words are not those of the place: " + before);
		}
	}

	@Override
	public String label() {
		return words.text();
	}

	@Override
	public List<WordsFix> steps() {
		return List.of(this);
	}

	@Override
	public void applyTo(FixTarget project) {
		project.replaceWords(place.object(), place.start(), before, after);
	}
}
