package org.planwright.core.check;

import java.util.List;
import java.util.Objects;

/**
 * Types into several cells of a table as one change: moves a figure to the column where it belongs.
 *
 * @param kind see {@link Fix#kind()}
 * @param words what it does, for people
 * @param steps the cells, at least one
 */
public record RowFix(String kind, Wording words, List<CellFix> steps) implements Fix {

	public RowFix {
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
		steps.forEach(step -> step.applyTo(project));
	}
}
