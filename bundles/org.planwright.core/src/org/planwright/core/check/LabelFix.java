package org.planwright.core.check;

import java.util.List;
import java.util.Objects;

import org.planwright.core.Wording;

/**
 * Numbers sections, boxes or items anew.
 *
 * @param kind see {@link Fix#kind()}
 * @param words what it does, for people
 * @param steps the labels that change
 */
public record LabelFix(String kind, Wording words, List<Relabel> steps) implements Fix {

	/** One label. */
	public record Relabel(Place place, String before, String after) implements Step {
	}

	public LabelFix {
		Objects.requireNonNull(kind, "kind");
		steps = List.copyOf(steps);
		if (steps.isEmpty()) {
			throw new IllegalArgumentException("A fix that changes nothing");
		}
	}

	@Override
	public String label() {
		return words.text();
	}

	@Override
	public void applyTo(FixTarget project) {
		steps.forEach(step -> project.setLabel(step.place().object(), step.before(), step.after()));
	}
}
