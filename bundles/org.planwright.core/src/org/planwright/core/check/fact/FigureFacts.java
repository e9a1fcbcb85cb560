package org.planwright.core.check.fact;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.planwright.core.check.Place;
import org.planwright.core.figure.prose.ProseFigure;
import org.planwright.core.figure.prose.Tie;

/**
 * A figure in a passage with the rows that it speaks of.
 *
 * @param passage the passage
 * @param figure the figure
 * @param ties its rows; empty where it speaks of none
 */
public record FigureFacts(PassageFacts passage, ProseFigure figure, List<RowTie> ties) {

	/**
	 * A row that a figure speaks of.
	 *
	 * @param tie on what grounds
	 * @param row the row
	 */
	public record RowTie(Tie tie, RowFacts row) {
	}

	public FigureFacts {
		Objects.requireNonNull(passage, "passage");
		Objects.requireNonNull(figure, "figure");
		ties = List.copyOf(ties);
	}

	/** The words of the figure as a place; of the row that it speaks of where there is just one. */
	public Place place() {
		return passage.place(figure.start(), figure.end()).of(ties.size() == 1 ? ties.getFirst().row().row() : 0);
	}

	/** The words of the figure as a place that speaks of a row. */
	public Place place(RowFacts row) {
		return passage.place(figure.start(), figure.end()).of(row.row());
	}

	/**
	 * The number with its bound and unit within the words of the figure, as a place.
	 *
	 * @return empty where the number is not printed as such, as in 翻一番 or 全覆盖
	 */
	public Optional<Place> numberPlace() {
		int length = figure.figure().text().length();
		return figure.implied() || length == 0 ? Optional.empty() : Optional.of(passage.place(figure.end() - length, figure.end()));
	}
}
