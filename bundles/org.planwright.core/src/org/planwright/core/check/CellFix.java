package org.planwright.core.check;

import java.util.List;
import java.util.Objects;

import org.planwright.core.Wording;

/**
 * Types another text into a cell of the indicator table.
 *
 * @param kind see {@link Fix#kind()}
 * @param words what it does, for people
 * @param place the cell
 * @param before the cell as it is
 * @param after the text that is typed
 */
public record CellFix(String kind, Wording words, Place place, String before, String after) implements Fix, Fix.Step {

	public CellFix {
		Objects.requireNonNull(kind, "kind");
		Objects.requireNonNull(place.column(), "column");
	}

	@Override
	public String label() {
		return words.text();
	}

	@Override
	public List<CellFix> steps() {
		return List.of(this);
	}

	@Override
	public void applyTo(FixTarget project) {
		project.typeCell(place.object(), place.column().feature(), before, after);
	}
}
