package org.planwright.core.reading.structure;

import java.util.List;

import org.planwright.core.reading.source.PlacedText;

/**
 * The table of indicators.
 *
 * @param label the label of the caption as printed, such as 表1 or 专栏 1; null where there is none
 * @param title the caption without its label; null where there is none
 * @param headings the heads of the columns as printed, from left to right
 * @param baselineYear the year of the baseline column; 0 when unknown
 * @param targetYear the year of the target column; 0 when unknown
 * @param rows the indicators in order
 * @param footnotes the notes under the table
 * @param firstLine first source line, caption included
 * @param lastLine last source line, notes included
 */
public record IndicatorTableBlock(PlacedText label, PlacedText title, List<PlacedText> headings, int baselineYear, int targetYear,
		List<IndicatorRow> rows, List<NoteEntry> footnotes, int firstLine, int lastLine) implements Block {

	public IndicatorTableBlock {
		headings = List.copyOf(headings);
		rows = List.copyOf(rows);
		footnotes = List.copyOf(footnotes);
	}
}
