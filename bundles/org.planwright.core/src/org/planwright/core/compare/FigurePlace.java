package org.planwright.core.compare;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.planwright.model.Indicator;

/**
 * A figure where it stands.
 *
 * @param holder the indicator, passage, table row or titled thing that says it
 * @param column where in it
 * @param start offset of its first character in the words; number of the column, from 0, in a cell; 0 else
 * @param end offset behind its last character; 0 where it stands in no words
 * @param figure what it says
 * @param indicators the rows that it speaks of; the row itself for a figure of a row
 */
public record FigurePlace(EObject holder, FigureColumn column, int start, int end, Stated figure, List<Indicator> indicators) {

	public FigurePlace {
		indicators = List.copyOf(indicators);
	}

	FigurePlace shifted(int by) {
		return new FigurePlace(holder, column, start + by, end + by, figure, indicators);
	}

	/** Tells whether this is the place of another one, whatever the figure says. */
	boolean isAt(FigurePlace other) {
		return holder == other.holder && column == other.column && start == other.start;
	}
}
